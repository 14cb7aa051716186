import { describe, expect, it } from 'vitest';
import { fitsPages, renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { readPdf } from '../test/read-pdf.js';
import { type FitOptions, tightened } from './fit.js';

const date = new Date('2026-01-01T00:00:00Z');

async function render(paragraphs: number, fitTo: FitOptions) {
  const warnings: string[] = [];
  const bytes = await renderPdf(
    <article>
      <h1>题目</h1>
      {Array.from({ length: paragraphs }, (_, index) => `第${index}节`).map((title) => (
        <section key={title}>
          <h2>{title}</h2>
          <p>正文</p>
        </section>
      ))}
    </article>,
    { fonts, title: '测试', lang: 'zh', date, fitTo, onWarning: (message) => warnings.push(message) },
  );
  return { pages: await readPdf(bytes), warnings };
}

describe('fitTo', () => {
  it('sets a document denser until it fits', async () => {
    const { pages: roomy } = await render(14, { pages: 9 });
    expect(roomy).toHaveLength(2);
    const { pages, warnings } = await render(14, { pages: 1, smallest: 8 });
    expect(pages).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  it('says nothing where the number of pages is a wish', async () => {
    const { pages, warnings } = await render(80, { pages: 1, smallest: 8, isRequired: false });
    expect(pages.length).toBeGreaterThan(1);
    expect(warnings).toEqual([]);
  });

  it('stays as large as it is and says what runs over where the smallest type does not fit', async () => {
    const { pages, warnings } = await render(80, { pages: 1, smallest: 8 });
    expect(pages.length).toBeGreaterThan(1);
    expect(warnings).toEqual([
      expect.stringMatching(/Type of 8 pt would still take \d, .* What runs over begins at “第\d+节”/),
    ]);
  });
});

describe('fitsPages', () => {
  const fit = (lines: number, fitTo: FitOptions) =>
    fitsPages(`<h1>题目</h1>${'<p>正文</p>'.repeat(lines)}`, {
      fonts,
      title: '测试',
      lang: 'zh',
      date,
      fitTo,
    });

  it('asks whether the smallest type fits', async () => {
    expect(await fit(5, { pages: 1 })).toBe(true);
    expect(await fit(60, { pages: 1, smallest: 9.5 })).toBe(false);
    expect(await fit(60, { pages: 1, smallest: 4 })).toBe(true);
    expect(await fit(60, { pages: 4 })).toBe(true);
  });
});

describe('tightened', () => {
  /** A document whose last page is gone below a scale. */
  const documentOf = (lastFilled: number, fitsAt: number) => {
    const scales: number[] = [];
    const layOut = async (scale: number) => {
      scales.push(scale);
      return { scale, fontSize: 10, lastFilled, pages: Array.from({ length: scale > fitsAt ? 2 : 1 }) };
    };
    return { layOut, scales };
  };

  it('sets a document as large as leaves no page that is less than a fifth full', async () => {
    const { layOut } = documentOf(0.1, 0.981);
    expect(await tightened(await layOut(1), layOut)).toMatchObject({ scale: 0.98, pages: [undefined] });
  });

  it('leaves a document as it is that 4 % would not shorten', async () => {
    const { layOut } = documentOf(0.1, 0.95);
    expect(await tightened(await layOut(1), layOut)).toMatchObject({ scale: 1 });
  });

  it('lays a document out once whose last page is filled enough', async () => {
    const { layOut, scales } = documentOf(0.2, 0.99);
    await tightened(await layOut(1), layOut);
    expect(scales).toEqual([1]);
  });
});
