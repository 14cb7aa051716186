import { inflateSync } from 'node:zlib';
import * as mupdf from 'mupdf';

/**
 * Where a PDF holds a text, looked for in every object: all strings, names and decoded streams, attachments and metadata
 * among them, in UTF-8, UTF-16 of both orders, one byte a character, and hexadecimal; and in what a reader reads, which
 * goes from glyphs to characters by each font's ToUnicode.
 *
 * @returns the places, none where it holds it nowhere
 */
export function placesOf(text: string, pdf: Uint8Array): readonly string[] {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf') as mupdf.PDFDocument;
  const places: string[] = [];
  const raw = Buffer.from(pdf);
  if (isIn(text, raw)) places.push('the bytes of the file');
  for (let number = 1; number < document.countObjects(); number += 1) {
    const object = document.newIndirect(number).resolve();
    if (stringsOf(object).some((found) => squeezed(found).includes(squeezed(text))))
      places.push(`object ${number}`);
    if (document.newIndirect(number).isStream()) {
      const stream = document.newIndirect(number);
      const raw = Buffer.from(stream.readRawStream().asUint8Array());
      const data = Buffer.from(stream.readStream().asUint8Array());
      if ([raw, data, ...inflated(data)].some((bytes) => isIn(text, bytes))) places.push(`stream ${number}`);
    }
  }
  for (let number = 0; number < document.countPages(); number += 1) {
    const read = document.loadPage(number).toStructuredText('preserve-whitespace').asText();
    if (squeezed(read).includes(squeezed(text))) places.push(`page ${number + 1}`);
  }
  return places;
}

const squeezed = (text: string) => text.replace(/[\s\u00a0\u00ad]/g, '');

/** The strings and names within an object, those it points to left to themselves. */
function stringsOf(object: mupdf.PDFObject): readonly string[] {
  if (object.isString()) return [object.asString(), Buffer.from(object.asByteString()).toString('latin1')];
  if (object.isName()) return [object.asName()];
  if (!object.isArray() && !object.isDictionary()) return [];
  const found: string[] = [];
  object.forEach((value, key) => {
    found.push(String(key));
    if (!value.isIndirect()) found.push(...stringsOf(value));
  });
  return found;
}

function inflated(data: Buffer): readonly Buffer[] {
  try {
    return [inflateSync(data)];
  } catch {
    return [];
  }
}

/** Whether bytes hold a text, in any way of writing it. */
function isIn(text: string, bytes: Buffer): boolean {
  const utf16le = Buffer.from(text, 'utf16le');
  const utf16be = Buffer.from(utf16le).swap16();
  const spellings = [Buffer.from(text, 'utf8'), utf16le, utf16be];
  // One byte a character, where PDFDocEncoding and Latin-1 agree.
  if (/^[\x20-\x7e\xa1-\xff]*$/.test(text)) spellings.push(Buffer.from(text, 'latin1'));
  const hex = spellings.map((spelling) => spelling.toString('hex'));
  const written = bytes.toString('latin1');
  const digits = written.replace(/\s/g, '').toLowerCase();
  const escaped = [
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(text),
    [...text].map((char) => `&#${char.codePointAt(0)};`).join(''),
  ];
  return (
    spellings.some((spelling) => bytes.includes(spelling)) ||
    hex.some((spelling) => digits.includes(spelling)) ||
    escaped.some((spelling) => bytes.includes(spelling))
  );
}
