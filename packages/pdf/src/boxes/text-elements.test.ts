import * as mupdf from 'mupdf';
import { expect, it } from 'vitest';
import { renderHtml } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { readPdf, roles } from '../test/read-pdf.js';
import { ua2BreachesOf } from '../test/ua2.js';

const options = { fonts, title: 'x', lang: 'ja', date: new Date(0) };

async function render(html: string) {
  const bytes = await renderHtml(html, options);
  expect(breachesOf(bytes)).toEqual([]);
  const recent = await renderHtml(html, { ...options, conformance: ['ua-2', 'wtpdf-reuse'] });
  expect(ua2BreachesOf(recent)).toEqual([]);
  const [page] = await readPdf(bytes);
  return { bytes, text: page?.text ?? '', structure: page && roles(page.structure)[1] };
}

it.each([
  ['u', 'Underline'],
  ['ins', 'Underline'],
  ['s', 'LineThrough'],
  ['del', 'LineThrough'],
])('<%s> is a Span that says which line marks it', async (name, line) => {
  const { bytes, structure } = await render(`<p>a <${name}>b</${name}> c</p>`);
  expect(structure).toEqual(['Document', ['P', ['Span']]]);
  const file = mupdf.PDFDocument.openDocument(bytes, 'application/pdf').asPDF();
  const span = file?.getTrailer().get('Root', 'StructTreeRoot', 'K', 0, 'K', 0, 'K', 1);
  expect(span?.get('A', 'TextDecorationType').asName()).toBe(line);
});

it('sets a quotation in quotation marks as a Quote, also in another', async () => {
  const { structure, text } = await render('<p>a <q lang="en">b <q>c</q></q></p><q lang="en">d</q>');
  expect(structure).toEqual(['Document', ['P', ['Quote', ['Quote']]], ['P', ['Quote']]]);
  expect(text).toContain('a “b ‘c’”');
});

it.each([
  ['<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby>'],
  ['<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>'],
])('sets the reading of ruby behind its characters, in parentheses: %s', async (html) => {
  expect((await render(`<p>${html}</p>`)).text).toContain('漢(かん)字(じ)');
});

it('shows all of details, which nobody can open in print', async () => {
  const { text } = await render('<details><summary>a</summary><p>b</p></details>');
  expect(text).toContain('a\nb');
});

it('shows the img of a picture, whatever its sources are', async () => {
  const png = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, 40, 20], false).asPNG();
  const src = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const { structure } = await render(
    `<picture><source srcset="x.avif" type="image/avif"><img src="${src}" alt="dot"></picture>`,
  );
  expect(structure).toEqual(['Document', ['P', ['Figure']]]);
});
