import { PDFDocument } from 'mupdf';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { PdfError, renderPdf } from './index.js';
import { fonts } from './test/fonts.js';
import { readPdf } from './test/read-pdf.js';

const render = (element: ReactElement) =>
  renderPdf(element, { fonts, title: 'x', lang: 'zh', date: new Date(0), footer: '页脚' });

/** The text of all pages, as mupdf reads it: in seconds where pdf.js takes minutes. */
async function textOf(element: ReactElement): Promise<string> {
  const document = PDFDocument.openDocument(await render(element), 'application/pdf');
  const pages = Array.from({ length: document.countPages() }, (_, index) => {
    const page = document.loadPage(index);
    const text = page.toStructuredText('').asText();
    page.destroy();
    return text;
  });
  document.destroy();
  return pages.join('');
}

function nested(depth: number): ReactElement {
  let element = <p>底</p>;
  for (let level = 0; level < depth; level += 1) element = <div>{element}</div>;
  return element;
}

describe('hostile input', () => {
  it('sets ten thousand entries, and loses none', async () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => `条目${index}。`);
    const text = await textOf(
      <ul>
        {entries.map((entry) => (
          <li key={entry}>{entry}</li>
        ))}
      </ul>,
    );
    expect(text.match(/条目\d+。/g)).toEqual(entries);
  });

  it('sets a paragraph of a million bytes', async () => {
    const text = await textOf(<p>{'山中有寺 and a bell。'.repeat(40_000)}</p>);
    expect(text.match(/bell/g)).toHaveLength(40_000);
  });

  it('cuts a million letters without a space', async () => {
    const text = await textOf(<p>{'a'.repeat(1_000_000)}</p>);
    expect(text.match(/a/g)).toHaveLength(1_000_000);
  });

  it.each([
    ['spaces', ' '.repeat(1_000_000)],
    ['direction marks', '\u200e\u200f'.repeat(100_000)],
    ['joiners', 'a\u200d'.repeat(100_000)],
    ['marks on one letter', `a${'\u0301'.repeat(20_000)}`],
  ])('stands nothing but %s', async (_, text) => {
    expect(await readPdf(await render(<p>{text}</p>))).not.toHaveLength(0);
  });

  it.each([
    ['elements nested too deeply', nested(300), /nested more than 200 deep/],
    ['elements nested far too deeply', nested(20_000), /Nest less deeply/],
  ])('says what is wrong with %s', async (_, element, message) => {
    await expect(render(element)).rejects.toThrow(PdfError);
    await expect(render(element)).rejects.toThrow(message);
  });

  it('shows a box for a lone surrogate', async () => {
    expect(await textOf(<p>{'a\ud800b'}</p>)).toContain('a\ufffdb');
  });

  it('sets what is nested as deeply as is allowed', async () => {
    expect(await textOf(nested(190))).toContain('底');
  });

  const [face] = fonts;
  const whole = face?.data ?? new Uint8Array();
  it.each([
    ['empty', new Uint8Array()],
    ['cut off in its tables', whole.slice(0, 200)],
    ['cut in half', whole.slice(0, whole.length / 2)],
    ['overwritten', whole.map((byte, index) => (index > 500 ? 0xff : byte))],
  ])('names the font that is %s', async (_, data) => {
    const failure = renderPdf(<p>abc</p>, {
      fonts: [{ family: 'Broken', weight: 400, data }],
      title: 'x',
      lang: 'en',
      date: new Date(0),
      stylesheets: [{ css: 'p, .resume-footer { font-family: Broken }' }],
    });
    await expect(failure).rejects.toThrow(PdfError);
    await expect(failure).rejects.toThrow(/"Broken 400"/);
  });
});
