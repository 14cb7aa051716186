// The owner's résumé as a web page, compared with the themes of JSON Resume that most people use.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { render as elegant } from 'jsonresume-theme-elegant';
import { render as even } from 'jsonresume-theme-even';
import { render as stackoverflow } from 'jsonresume-theme-stackoverflow';
import { toJsonResume } from '../packages/schema/dist/formats/index.js';
import { markupOf, resume, viewOf } from './lib/content.mjs';
import { inTurns, ratios } from './lib/measure.mjs';

const DIST = new URL('../apps/site/dist/', import.meta.url);

export async function html() {
  if (!readdirSync(new URL('..', DIST)).includes('dist'))
    throw new Error('The site is not built: npm run build.');
  const { output } = toJsonResume(resume, { locale: 'en' });
  // The themes read places without asking whether there are any.
  const standard = () =>
    structuredClone({ ...output, basics: { location: {}, profiles: [], ...output.basics } });
  const themes = {
    even: () => even(standard()),
    elegant: () => elegant(standard()),
    stackoverflow: () => stackoverflow(standard()),
  };
  const times = await inTurns(
    { 'this, prepared and rendered': () => markupOf(viewOf(resume, 'en')), ...themes },
    { rounds: 50, warmups: 10 },
  );

  const weights = {
    'this: /en/ with its fonts': firstView('en'),
    'this: /zh/ with its fonts': firstView('zh'),
  };
  for (const [name, render] of Object.entries(themes)) {
    const page = await render();
    // What a page asks of others can't be weighed without a network: it is counted.
    const asked =
      page.match(/(?:src|href)="(?:https?:)?\/\/[^"]+\.(?:css|js|woff2?)[^"]*"|fonts\.googleapis[^"']*/g) ??
      [];
    weights[`${name}, and ${new Set(asked).size} files from elsewhere`] =
      brotliCompressSync(page).length / 1000;
  }
  return [
    { title: 'HTML of the owner’s résumé', unit: 'ms', rows: ratios(times, { digits: 2 }) },
    { title: 'A page, brotli', unit: 'kB', rows: ratios(weights) },
  ];
}

/** The page, its stylesheet and script, and the fonts it fetches at once. */
function firstView(locale) {
  const page = readFileSync(new URL(`${locale}/index.html`, DIST));
  const linked = Array.from(
    String(page).matchAll(/(?:href|src)="\/([^"]+\.(?:css|js|woff2))"/g),
    ([, path]) => path,
  );
  const sizes = [...new Set(linked)].map((path) => {
    const file = new URL(path, DIST);
    return path.endsWith('.woff2') ? statSync(file).size : brotliCompressSync(readFileSync(file)).length;
  });
  return sizes.reduce((sum, size) => sum + size, brotliCompressSync(page).length) / 1000;
}
