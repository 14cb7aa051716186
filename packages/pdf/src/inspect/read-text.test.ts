import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { readText } from './read-text.js';

/** The bytes of a PDF that another program writes. */
function written(paint: (pdf: PDFKit.PDFDocument) => void, options: PDFKit.PDFDocumentOptions = {}) {
  return new Promise<Uint8Array>((done) => {
    const pdf = new PDFDocument({ size: 'A4', margin: 50, ...options });
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => done(new Uint8Array(Buffer.concat(chunks))));
    paint(pdf);
    pdf.end();
  });
}

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('readText', () => {
  it('gives lines with place and size in the order of painting, wide gaps as tabs', async () => {
    const pdf = await written((page) => {
      page.fontSize(20).text('Ada Lovelace', 50, 40);
      page.fontSize(10).text('Engines', 50, 100, { lineBreak: false });
      page.text('2018', 400, 100);
      page.text('above', 50, 80);
      page.addPage().text('next', 50, 60);
    });
    const [first, second] = await readText(pdf);
    expect(first?.lines.map(({ text }) => text)).toEqual(['Ada Lovelace', 'Engines\t2018', 'above']);
    expect(first?.lines.map(({ size }) => Math.round(size))).toEqual([20, 10, 10]);
    const [, engines, above] = first?.lines ?? [];
    expect(engines?.x).toBeCloseTo(50, 0);
    expect(engines?.y).toBeGreaterThan(above?.y ?? 0);
    expect(second?.lines.map(({ text }) => text)).toEqual(['next']);
  });

  it('says whether a page without text has a picture', async () => {
    const pages = await readText(
      await written(
        (page) => void page.image(PIXEL, 50, 50, { width: 200 }).addPage().rect(0, 0, 9, 9).fill(),
      ),
    );
    expect(pages).toEqual([
      { lines: [], hasPicture: true },
      { lines: [], hasPicture: false },
    ]);
  });

  it('reads what may not be copied, and refuses what needs a password', async () => {
    const paint = (page: PDFKit.PDFDocument) => void page.text('Ada');
    const owned = await readText(
      await written(paint, { ownerPassword: 'x', permissions: { copying: false } }),
    );
    expect(owned[0]?.lines[0]?.text).toBe('Ada');
    await expect(readText(await written(paint, { userPassword: 'x' }))).rejects.toThrow(/needs a password/);
  });

  it.each([
    ['no PDF', 'hello'],
    ['nothing', ''],
    ['a header alone', '%PDF-1.7\n'],
  ])('refuses %s', async (_, text) => {
    await expect(readText(new TextEncoder().encode(text))).rejects.toThrow('could not be read as a PDF');
  });
});
