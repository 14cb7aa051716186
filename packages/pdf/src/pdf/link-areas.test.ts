import { expect, it, vi } from 'vitest';
import { LinkAreas } from './link-areas.js';
import type { PdfkitContext } from './pdfkit-context.js';

/** The areas of a link, as they are annotated. */
function areasOf(...runs: readonly (readonly [left: number, top: number, width: number, height: number])[]) {
  const link = vi.fn<(...call: readonly unknown[]) => void>();
  const areas = new LinkAreas();
  for (const run of runs) areas.add(...run);
  areas.annotate({ link } as unknown as PdfkitContext, 'https://example.org', {});
  return link.mock.calls.map((call) => call.slice(0, 4));
}

it('joins runs of one line to one area', () => {
  expect(areasOf([10, 20, 30, 12], [40, 18, 20, 14])).toEqual([[10, 18, 50, 14]]);
});

it('keeps one area for each line', () => {
  expect(areasOf([200, 20, 30, 12], [10, 32, 40, 12], [60, 32, 10, 12])).toEqual([
    [200, 20, 30, 12],
    [10, 32, 60, 12],
  ]);
  expect(areasOf([10, 20, 30, 12], [10, 32, 40, 12])).toHaveLength(2);
  expect(areasOf([10, 32, 30, 12], [10, 20, 40, 12])).toHaveLength(2);
});

it('annotates no area without width', () => {
  expect(areasOf([10, 20, 0, 12])).toEqual([]);
});
