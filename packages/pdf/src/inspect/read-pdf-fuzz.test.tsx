import fc from 'fast-check';
import { PDFDocument } from 'mupdf';
import { expect, it } from 'vitest';
// The budget of random tests is no part of the package: only tests read it.
import { runs } from '../../../schema/src/test/arbitrary.js';
import { PdfError, renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { formatReport } from './format-report.js';
import { extractFiles, inspectPdf } from './read-pdf.js';

const whole = await renderPdf(
  <article>
    <h1>Ada Lovelace</h1>
    <ul>
      <li>
        Wrote <a href="https://example.org/">notes</a>.
      </li>
    </ul>
    <table>
      <tbody>
        <tr>
          <th scope="row">Year</th>
          <td lang="la">anno 1843</td>
        </tr>
      </tbody>
    </table>
  </article>,
  {
    fonts,
    title: 'Ada',
    author: 'Ada',
    lang: 'en',
    date: new Date(0),
    source: { name: 'resume.json', mediaType: 'application/json', data: new TextEncoder().encode('{"a":1}') },
  },
);

/** The same without compression: what is changed in it is a name, a number or a reference, and not a checksum. */
const document = PDFDocument.openDocument(whole, 'application/pdf') as PDFDocument;
const plain = document.saveToBuffer('decompress').asUint8Array().slice();
document.destroy();

const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('set', 'remove', 'insert', 'cut', 'number', 'name'),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 8 }),
  value: fc.constantFrom(
    '0',
    '1',
    '2',
    '3',
    '5',
    '8',
    '13',
    '21',
    '34',
    '55',
    '-1',
    '99999999999',
    '1e9',
    '0 R',
  ),
  name: fc.constantFrom(
    'Kids',
    'K',
    'Names',
    'EF',
    'F',
    'UF',
    'Parent',
    'Length',
    'Type',
    'Filter',
    'S',
    'Pages',
    'Count',
  ),
});

/** A PDF with some of it changed: bytes, or a number or a name for another. */
const damaged = fc
  .tuple(fc.constantFrom(whole, plain), fc.array(change, { minLength: 1, maxLength: 5 }))
  .map(([source, changes]) => {
    let pdf = Buffer.from(source);
    for (const { at, kind, bytes, value, name } of changes) {
      const index = Math.floor(at * pdf.length);
      const [start, end, put] = placeOf(pdf, index, { kind, bytes, value, name });
      pdf = Buffer.concat([pdf.subarray(0, start), put, pdf.subarray(end)]);
    }
    return new Uint8Array(pdf);
  });

interface Change {
  readonly kind: string;
  readonly bytes: Uint8Array;
  readonly value: string;
  readonly name: string;
}

/** What a change takes out of a PDF, and what it puts there. */
function placeOf(
  pdf: Buffer,
  index: number,
  { kind, bytes, value, name }: Change,
): [number, number, Uint8Array] {
  if (kind === 'cut') return [index, pdf.length, Buffer.alloc(0)];
  if (kind === 'insert') return [index, index, bytes];
  if (kind === 'remove') return [index, index + bytes.length, Buffer.alloc(0)];
  if (kind === 'set') return [index, index + bytes.length, bytes];
  // Of the next few thousand bytes, since most of a PDF is fonts.
  const pattern = kind === 'name' ? /\/[A-Za-z]+/ : /\d+/;
  const found = pattern.exec(pdf.toString('latin1', index, index + 4000));
  if (!found) return [index, index, Buffer.alloc(0)];
  const start = index + found.index;
  return [start, start + found[0].length, Buffer.from(kind === 'name' ? `/${name}` : value)];
}

/** The result, or nothing where the file is refused in words; any other error fails the test. */
const answer = <Result,>(reading: Promise<Result>) =>
  reading.catch((error: unknown) => {
    expect(error).toBeInstanceOf(PdfError);
    return undefined;
  });

it('damaged PDFs are read as far as they can be, or refused in words', { timeout: 600_000 }, async () => {
  expect((await inspectPdf(plain)).attachments).toEqual(['resume.json']);
  await fc.assert(
    fc.asyncProperty(damaged, async (pdf) => {
      const files = await answer(extractFiles(pdf));
      for (const { name, data } of files ?? []) {
        expect(name).toBeTypeOf('string');
        if (data !== undefined) expect(data).toBeInstanceOf(Uint8Array);
      }
      const report = await answer(inspectPdf(pdf));
      if (report) expect(formatReport(report)).toContain('pages');
    }),
    runs,
  );
});
