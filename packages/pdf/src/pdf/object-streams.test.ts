import { PDFDocument as Reader } from 'mupdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { compressObjects } from './object-streams.js';
import type { PdfkitContext } from './pdfkit-context.js';

/** A file of so many dictionaries, each with its number in it. */
async function fileOf(count: number, compress: boolean): Promise<Uint8Array> {
  const document = new PDFDocument({ autoFirstPage: false, pdfVersion: '1.7', font: '' });
  const context = document as unknown as PdfkitContext;
  if (compress) compressObjects(context);
  const chunks: Uint8Array[] = [];
  context.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise<void>((resolve) => context.on('end', resolve));
  document.addPage();
  const dictionaries = Array.from({ length: count }, (_, index) => context.ref({ Count: index }));
  context._root.data.Counted = dictionaries;
  for (const dictionary of dictionaries) dictionary.end();
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

const open = (bytes: Uint8Array) => Reader.openDocument(bytes, 'application/pdf') as Reader;

describe('compressObjects', () => {
  it.each([1, 255, 256, 257, 2000])('gives readers each of %i dictionaries back', async (count) => {
    const reader = open(await fileOf(count, true));
    expect(reader.wasRepaired()).toBe(false);
    const counted = reader.getTrailer().get('Root', 'Counted');
    const counts = Array.from({ length: count }, (_, index) => counted.get(index).get('Count').asNumber());
    expect(counts).toEqual(counts.map((_, index) => index));
  });

  it('leaves the pages as they are', async () => {
    const task = getDocument({ data: new Uint8Array(await fileOf(300, true)), stopAtErrors: true });
    expect((await task.promise).numPages).toBe(1);
    await task.destroy();
  });

  it('takes a fraction of the bytes', async () => {
    const [plain, compressed] = [await fileOf(2000, false), await fileOf(2000, true)];
    expect(compressed.length).toBeLessThan(plain.length / 5);
  });
});
