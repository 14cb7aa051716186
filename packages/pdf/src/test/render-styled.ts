import { type RenderPdfOptions, renderHtml } from '../index.js';
import { fonts } from './fonts.js';
import { readPdf } from './read-pdf.js';

/** Renders HTML by a stylesheet alone, on A4 with margins of 20 mm. */
export async function renderStyled(html: string, css = '', options: Partial<RenderPdfOptions> = {}) {
  const warnings: string[] = [];
  const bytes = await renderHtml(html, {
    fonts,
    title: 'x',
    lang: 'en',
    date: new Date('2026-01-01T00:00:00Z'),
    theme: 'none',
    page: { margin: 20 },
    footer: '',
    stylesheets: [
      { css: `body { margin: 0; font: 16px/1.5 "Source Sans 3" } p { margin: 0 } ${css}`, file: 'look.css' },
    ],
    onWarning: (message) => warnings.push(message),
    ...options,
  });
  return { bytes, warnings, pages: await readPdf(bytes) };
}

/** The text of each page, without its footer. */
export const textsOf = (pages: Awaited<ReturnType<typeof readPdf>>): readonly string[] =>
  pages.map(({ text }) =>
    text
      .replace(/\s+/g, ' ')
      .replace(/\d+ \/ \d+ *$/, '')
      .trim(),
  );
