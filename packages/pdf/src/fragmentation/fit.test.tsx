import { browserPrintCss } from '@resume/ui/themes';
import { describe, expect, it } from 'vitest';
import { fitsPages, renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { readPdf } from '../test/read-pdf.js';
import { type FitOptions, fitTo, MOST_TIGHTENED, tightened } from './fit.js';

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

/** A document of two pages, or as many as a scale gives it, whose last page is so full. */
function documentOf(lastFilled: number, pagesAt: (scale: number) => number) {
  const scales: number[] = [];
  const warnings: [string, string | undefined][] = [];
  const layOut = async (scale: number) => {
    scales.push(scale);
    return { scale, fontSize: 10, lastFilled, pages: Array.from({ length: pagesAt(scale) }) };
  };
  const fitting = {
    layOut,
    headingAfter: () => ({ title: 'Interests', source: 'interests' }),
    onWarning: (message: string, source?: string) => warnings.push([message, source]),
  };
  return { fitting, layOut, scales, warnings };
}

describe('fitTo, of a document that no size makes short enough,', () => {
  it('sets it as large as fits on the fewest pages', async () => {
    const { fitting, warnings } = documentOf(0.5, (scale) => (scale > 0.92 ? 3 : 2));
    expect(await fitTo({ pages: 1 }, fitting)).toMatchObject({ scale: 0.92 });
    expect(warnings).toEqual([
      [expect.stringMatching(/take 2, so it is as large as fits on these/), 'interests'],
    ]);
  });

  it('leaves it as it is where a smaller size saves no page, without a last page that is nearly empty', async () => {
    const full = documentOf(0.5, () => 3);
    expect(await fitTo({ pages: 1 }, full.fitting)).toMatchObject({ scale: 1 });
    const stranded = documentOf(0.1, (scale) => (scale > 0.98 ? 3 : 2));
    expect(await fitTo({ pages: 1, isRequired: false }, stranded.fitting)).toMatchObject({ scale: 0.98 });
    expect(stranded.warnings).toEqual([]);
  });
});

describe('tightened', () => {
  it('sets no document smaller than browsers print it', () => {
    const printed = Number(/--resume-fit:([\d.]+)/.exec(browserPrintCss)?.[1]);
    expect(printed).toBeLessThanOrEqual(1 - MOST_TIGHTENED);
  });

  it('sets a document as large as leaves no page that is less than a fifth full', async () => {
    const { fitting, layOut, warnings } = documentOf(0.1, (scale) => (scale > 0.981 ? 2 : 1));
    expect(await tightened(await layOut(1), fitting)).toMatchObject({ scale: 0.98, pages: [undefined] });
    expect(warnings).toEqual([]);
  });

  it('leaves a document as it is that 4 % would not shorten, and says so', async () => {
    const { fitting, layOut, warnings } = documentOf(0.1, (scale) => (scale > 0.95 ? 2 : 1));
    expect(await tightened(await layOut(1), fitting)).toMatchObject({ scale: 1 });
    expect(warnings).toEqual([
      [expect.stringMatching(/last of 2 pages is 10 % full.*ask for 1 page\./), 'interests'],
    ]);
  });

  it('lays a document out once whose last page is filled enough', async () => {
    const { fitting, layOut, scales } = documentOf(0.2, () => 2);
    await tightened(await layOut(1), fitting);
    expect(scales).toEqual([1]);
  });

  it('leaves a page that a stylesheet begins as it is, and says nothing', async () => {
    const warnings: string[] = [];
    const bytes = await renderPdf(
      <main>
        <h1>Letter</h1>
        <p style={{ breakBefore: 'page' }}>Résumé</p>
      </main>,
      { fonts, title: 'Letter', lang: 'en', date, onWarning: (message) => warnings.push(message) },
    );
    expect([(await readPdf(bytes)).length, warnings]).toEqual([2, []]);
  });
});
