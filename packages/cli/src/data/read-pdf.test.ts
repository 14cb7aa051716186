import { expect, it } from 'vitest';
import { isPdf, readPdf } from './read-pdf.js';

const file = (text: string) => new TextEncoder().encode(text);

it('knows a PDF by its first bytes', () => {
  expect([isPdf(file('%PDF-1.7\n')), isPdf(file('basics: {}')), isPdf(file(''))]).toEqual([
    true,
    false,
    false,
  ]);
});

it('says of a damaged PDF that it could not be read', async () => {
  const world = { env: {}, writeError() {} } as unknown as Parameters<typeof readPdf>[2];
  await expect(readPdf(file('%PDF-1.7\n'), 'cv.pdf', world)).rejects.toThrow(/could not be read as a PDF/);
});
