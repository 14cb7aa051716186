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
  const known = contents.get(pdf) ?? contentOf(pdf);
  contents.set(pdf, known);
  const wanted = squeezed(text);
  const isHeld = ({ strings = [], data = [] }: Place) =>
    strings.some((found) => found.includes(wanted)) || data.some((bytes) => isIn(text, bytes));
  return known.filter(isHeld).map(({ name }) => name);
}

/** A place in a PDF, and what is there to look through. */
interface Place {
  readonly name: string;
  /** Without spaces. */
  readonly strings?: readonly string[];
  readonly data?: readonly Data[];
}

/** Bytes, and their digits in case they are hexadecimal. */
interface Data {
  readonly bytes: Buffer;
  readonly digits: string;
}

/** What PDFs hold: they are read once, however many texts are looked for. */
const contents = new WeakMap<Uint8Array, readonly Place[]>();

function contentOf(pdf: Uint8Array): readonly Place[] {
  const document = mupdf.Document.openDocument(pdf, 'application/pdf') as mupdf.PDFDocument;
  const places: Place[] = [{ name: 'the bytes of the file', data: [dataOf(Buffer.from(pdf))] }];
  for (let number = 1; number < document.countObjects(); number += 1) {
    const object = document.newIndirect(number);
    places.push({ name: `object ${number}`, strings: stringsOf(object.resolve()).map(squeezed) });
    if (!object.isStream()) continue;
    // Copied: the bytes are in the memory of MuPDF, which it frees.
    const raw = Buffer.from(object.readRawStream().asUint8Array());
    const data = Buffer.from(object.readStream().asUint8Array());
    places.push({ name: `stream ${number}`, data: [raw, data, ...inflated(data)].map(dataOf) });
  }
  for (let number = 0; number < document.countPages(); number += 1) {
    const read = document.loadPage(number).toStructuredText('preserve-whitespace').asText();
    places.push({ name: `page ${number + 1}`, strings: [squeezed(read)] });
  }
  return places;
}

const dataOf = (bytes: Buffer): Data => ({
  bytes,
  digits: bytes.toString('latin1').replace(/\s/g, '').toLowerCase(),
});

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
function isIn(text: string, { bytes, digits }: Data): boolean {
  const utf16le = Buffer.from(text, 'utf16le');
  const utf16be = Buffer.from(utf16le).swap16();
  const spellings = [Buffer.from(text, 'utf8'), utf16le, utf16be];
  // One byte a character, where PDFDocEncoding and Latin-1 agree.
  if (/^[\x20-\x7e\xa1-\xff]*$/.test(text)) spellings.push(Buffer.from(text, 'latin1'));
  const hex = spellings.map((spelling) => spelling.toString('hex'));
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
