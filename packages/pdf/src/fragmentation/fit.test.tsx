import { describe, expect, it } from 'vitest';
import { renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { readPdf } from '../test/read-pdf.js';
import type { FitOptions } from './fit.js';

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
