import { compileStylesheet, formatCssDiagnostic, parseHtml, styleDocument } from '@resume/css';

const html = '<h1>Ada Lovelace</h1> <p>Wrote the first program.</p>';
const css = `
@media print {
  h1 { color: oklch(0.4 0.13 25); margin-block: 0 1rem; letter-spaceing: 1px }
}`;

const { root, diagnostics } = styleDocument(parseHtml(html, { lang: 'en' }), {
  stylesheets: [compileStylesheet(css, { file: 'theme.css' })],
  medium: { type: 'print', width: 680, height: 960 },
});
for (const diagnostic of diagnostics) console.warn(formatCssDiagnostic(diagnostic));

const [body] = root.children;
const [title] = body?.kind === 'element' ? body.children : [];
if (title?.kind === 'element') console.log(title.name, title.style.marginBottom, title.style.color);
