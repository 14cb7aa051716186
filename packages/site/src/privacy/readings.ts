import { extname } from 'node:path';
import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { withoutSpace } from './private-strings.js';

/** All that can be read in a file, white space left out, to count strings in. */
export interface Readings {
  /** How often a string stands there; one of digits alone is looked for among the digits. */
  count(form: string): number;
}

/**
 * Reads a file in every way that its readers do: its bytes as UTF-8 and UTF-16, the text and the attributes of HTML and
 * XML, the text, the links and every stream of a PDF, every part of a Word file; each also without escapes.
 *
 * @param name its ending says what the file is; it is searched too
 */
export async function readingsOf(name: string, bytes: Buffer): Promise<Readings> {
  const texts = [name, bytes.toString('utf8'), bytes.toString('utf16le')];
  const type = extname(name);
  if (type === '.html' || type === '.xml' || type === '.svg') texts.push(markupText(bytes.toString('utf8')));
  if (type === '.pdf') texts.push(...(await pdfTexts(bytes)));
  if (type === '.docx') texts.push(...docxTexts(bytes));
  const whole = texts.flatMap((text) => [text, ...unescaped(text)]).join('\n');
  const squeezed = withoutSpace(whole);
  const digits = whole.replace(/[\s()+.-]/g, '');
  return { count: (form) => occurrences(/^\d+$/.test(form) ? digits : squeezed, form) };
}

function occurrences(text: string, form: string): number {
  let count = 0;
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) count += 1;
  return count;
}

/** The text and the values of attributes, entities read. */
function markupText(markup: string): string {
  const texts: string[] = [];
  let text = '';
  const parser = new Parser({
    ontext: (part) => {
      text += part;
    },
    onattribute: (_, value) => void texts.push(value),
  });
  parser.end(markup);
  return [text, ...texts].join('\n');
}

/** The text of a PDF as pdf.js reads it, glyphs being characters again, and all its streams. */
async function pdfTexts(bytes: Buffer): Promise<readonly string[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const document = await task.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
    }
    return [pages.join(''), ...inflatedStreams(bytes)];
  } finally {
    await task.destroy();
  }
}

/** The names and the contents of all parts of a Word file, and the text of its XML, whose runs divide words. */
const docxTexts = (bytes: Buffer): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, data]) => {
    if (!/\.(?:xml|rels)$/.test(name)) return [name, strFromU8(data, true)];
    const xml = strFromU8(data);
    return [name, xml, markupText(xml)];
  });

/** Every stream of a PDF that can be inflated, objects and their UTF-16 strings among them, read each way. */
function inflatedStreams(bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    try {
      const stream = inflateSync(bytes.subarray(index + mark.length));
      return [
        stream.toString('utf8'),
        stream.toString('latin1'),
        utf16be(stream),
        utf16be(stream.subarray(1)),
      ];
    } catch {
      return [];
    }
  });
}

const utf16be = (bytes: Buffer) =>
  Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2)))
    .swap16()
    .toString('utf16le');

/** The text behind `\u…` and `%…` escapes and hexadecimal strings; and behind the backslashes and braces of TeX and Markdown. */
function unescaped(text: string): readonly string[] {
  const decoded = text
    .replace(/\\u([\da-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:%[\da-f]{2})+/gi, (escapes) =>
      Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8'),
    )
    .replace(/<(?:feff)?((?:[\da-f]{2})+)>/gi, (_, hex) => {
      const bytes = Buffer.from(hex, 'hex');
      // Two bytes a character: the zeros between letters and figures go.
      return bytes.toString('latin1').replaceAll('\0', '');
    });
  return [decoded, decoded.replace(/\\[nrt]|[\\{}]/g, '')];
}
