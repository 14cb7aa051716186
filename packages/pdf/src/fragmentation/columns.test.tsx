import * as mupdf from 'mupdf';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { type RenderPdfOptions, renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { inTheClear, readPdf, roles } from '../test/read-pdf.js';

const render = (element: ReactElement, options: Partial<RenderPdfOptions> = {}) =>
  renderPdf(element, {
    fonts,
    title: 'x',
    lang: 'zh',
    date: new Date(0),
    footer: '页脚',
    stylesheets: [{ css: 'section { columns: 2; column-gap: 24pt } p { margin: 0 }' }],
    ...options,
  });

const entries = (count: number) => Array.from({ length: count }, (_, index) => `第${index}条。`);
const section = (count: number) => (
  <section>
    {entries(count).map((entry) => (
      <p key={entry}>{entry}</p>
    ))}
  </section>
);

/** Where lines begin on each page: left edge and top, in the order they are read. */
function linesOf(bytes: Uint8Array) {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf');
  return Array.from({ length: document.countPages() }, (_, index) => {
    const lines: { left: number; top: number }[] = [];
    document
      .loadPage(index)
      .toStructuredText('')
      .walk({ beginLine: ([left, top]) => void (top < 780 && lines.push({ left: Math.round(left), top })) });
    return lines;
  });
}

describe('columns', () => {
  it('fill one after the other, page after page, and are read so', async () => {
    const bytes = await render(section(250));
    const pages = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(1);
    expect(
      pages
        .map(({ text }) => text)
        .join('')
        .match(/第\d+条。/g),
    ).toEqual(entries(250));
    for (const lines of linesOf(bytes)) {
      const lefts = [...new Set(lines.map(({ left }) => left))];
      expect(lefts).toHaveLength(2);
      const right = lines.findIndex(({ left }) => left === lefts[1]);
      // Never interleaved: what is right comes after all that is left.
      expect(lines.slice(right).every(({ left }) => left === lefts[1])).toBe(true);
    }
    expect(breachesOf(bytes)).toEqual([]);
  });

  it('end alike on the last page, and what follows goes below both', async () => {
    const [lines = []] = linesOf(
      await render(
        <>
          {section(40)}
          <p>之后</p>
        </>,
      ),
    );
    const lefts = [...new Set(lines.map(({ left }) => left))];
    const [left, right] = lefts.map((each) => lines.filter((line) => line.left === each).slice(0, 20));
    expect(left).toHaveLength(20);
    expect(right).toHaveLength(20);
    expect(lines.at(-1)?.left).toBe(lefts[0]);
    expect(lines.at(-1)?.top).toBeGreaterThan(Math.max(...lines.slice(0, -1).map(({ top }) => top)));
  });

  it('keep one element of the structure for what runs over columns and pages', async () => {
    const bytes = await render(<section>{<p>{'山里有座庙。'.repeat(900)}</p>}</section>);
    const pages = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(1);
    const elements = inTheClear(bytes).match(/\/S\/P\b/g);
    expect(elements).toHaveLength(1);
    expect(
      pages
        .map(({ text }) => text)
        .join('')
        .match(/庙/g),
    ).toHaveLength(900);
    expect(pages[0] && roles(pages[0].structure)).toEqual(['Root', ['Document', ['Sect', ['P']]]]);
  });

  it('have markers next to their items in each', async () => {
    const bytes = await render(
      <section>
        <ul>
          {entries(30).map((entry) => (
            <li key={entry}>{entry}</li>
          ))}
        </ul>
      </section>,
    );
    const [page] = await readPdf(bytes);
    expect(page?.text.match(/•\s*第\d+条。/g)).toHaveLength(30);
  });
});

describe('the running header', () => {
  it('stands on every page after the first, as decoration', async () => {
    const bytes = await render(<p>{'山里有座庙。'.repeat(1500)}</p>, { header: '林知微的简历' });
    const pages = await readPdf(bytes);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map(({ text }) => text.startsWith('林知微的简历'))).toEqual(
      pages.map((_, index) => index > 0),
    );
    expect(breachesOf(bytes)).toEqual([]);
    const document = mupdf.Document.openDocument(bytes, 'application/pdf');
    const tops: number[] = [];
    document
      .loadPage(1)
      .toStructuredText('')
      .walk({ beginLine: ([, top]) => void tops.push(top) });
    expect(Math.min(...tops)).toBeLessThan(45);
  });
});
