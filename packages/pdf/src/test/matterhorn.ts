import * as fontkit from 'fontkit';
import * as mupdf from 'mupdf';
import { operationsOf } from './content-stream.js';

/** A breach of PDF/UA-1, by the number of the failure condition in the Matterhorn Protocol 1.1. */
export type Breach = `${string}: ${string}`;

type PdfObject = mupdf.PDFObject;

/** The structure types of PDF 1.7. */
const STANDARD = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

/** Where an element may only stand. */
const PARENTS: Readonly<Record<string, readonly string[]>> = {
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  LI: ['L'],
  LBody: ['LI'],
};

const PAINTING = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'S',
  's',
  'sh',
  'Do',
  'BI',
]);

/**
 * The failure conditions of the Matterhorn Protocol that a machine can find and that a document of ours could meet,
 * looked for in the bytes by another reader (MuPDF).
 *
 * Checked: 01-003, 01-004, 01-005, 01-007, 02-001, 02-004, 06-001, 06-002, 06-003, 07-001, 07-002, 09-004, 09-005, 10-001,
 * 11-001, 13-004, 14-002, 14-003, 14-007, 15-003, 21-001, 25-001, 26-001, 28-008, 28-009, 28-011, 28-012, 31-006, 31-009,
 * 31-017, 31-027, 31-028, 31-030. The rest speak of what we never write: forms, optional content, media, XObjects,
 * formulas, notes, Type 1 and Type 3 fonts.
 */
export function breachesOf(bytes: Uint8Array): readonly Breach[] {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf') as mupdf.PDFDocument;
  const root = document.getTrailer().get('Root');
  return [
    ...ofDocument(document.getTrailer(), root),
    ...ofStructure(root),
    ...Array.from({ length: document.countPages() }, (_, index) => {
      const page = document.loadPage(index) as mupdf.PDFPage;
      return [...ofPage(page.getObject(), index + 1)];
    }).flat(),
  ];
}

function* ofDocument(trailer: PdfObject, root: PdfObject): Generator<Breach> {
  const text = (object: PdfObject) => Buffer.from(object.readStream().asUint8Array()).toString('utf8');
  if (root.get('MarkInfo', 'Suspects').valueOf() === true) yield '01-007: Suspects is true';
  if (root.get('Metadata').isNull()) yield '06-001: no XMP metadata';
  else {
    const xmp = text(root.get('Metadata'));
    if (!/<pdfuaid:part>1<\/pdfuaid:part>/.test(xmp)) yield '06-002: no PDF/UA identifier';
    if (!/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+</.test(xmp)) yield '06-003: no dc:title';
  }
  const display = root.get('ViewerPreferences', 'DisplayDocTitle');
  if (display.isNull()) yield '07-001: no DisplayDocTitle';
  else if (display.valueOf() !== true) yield '07-002: DisplayDocTitle is false';
  if (!root.get('Lang').isString()) yield '11-001: no language';
  if (!root.get('AcroForm', 'XFA').isNull()) yield '25-001: XFA';
  if (!trailer.get('Encrypt').isNull()) yield '26-001: encrypted';
  for (const file of items(root.get('AF'))) {
    if (file.get('F').isNull() || file.get('UF').isNull()) yield '21-001: a file without F or UF';
  }
}

export interface Element {
  readonly object: PdfObject;
  readonly role: string;
  readonly parent: Element | undefined;
}

export function* elements(node: PdfObject, roleMap: PdfObject, parent?: Element): Generator<Element> {
  for (const child of items(node.get('K'))) {
    if (!child.isDictionary() || child.get('S').isNull()) continue;
    const own = child.get('S').asName();
    const mapped = roleMap.isNull() ? roleMap : roleMap.get(own);
    const element = { object: child, role: mapped.isName() ? mapped.asName() : own, parent };
    yield element;
    yield* elements(child, roleMap, element);
  }
}

function* ofStructure(root: PdfObject): Generator<Breach> {
  const tree = root.get('StructTreeRoot');
  if (tree.isNull()) return yield '01-005: no structure tree';
  const roleMap = tree.get('RoleMap');
  for (const name of keys(roleMap)) if (STANDARD.has(name)) yield `02-004: ${name} is remapped`;
  let level = 0;
  for (const { object, parent, role } of elements(tree, roleMap)) {
    if (!STANDARD.has(role)) yield `02-001: ${role} is not standard`;
    const allowed = PARENTS[role];
    if (allowed && !allowed.includes(parent?.role ?? ''))
      yield `${role.startsWith('L') ? '09-005' : '09-004'}: ${role} in ${parent?.role ?? 'the root'}`;
    if (role === 'Figure' && object.get('Alt').isNull()) yield '13-004: a Figure without Alt';
    if (role === 'H') yield '14-007: H together with numbered headings';
    if (role === 'TH' && !items(object.get('A')).some((attributes) => !attributes.get('Scope').isNull()))
      yield '15-003: TH without Scope';
    if (/^H\d$/.test(role)) {
      const next = Number(role.charAt(1));
      if (level === 0 && next !== 1) yield `14-002: the first heading is ${role}`;
      else if (next > level + 1) yield `14-003: H${level} is followed by ${role}`;
      level = next;
    }
  }
}

/** What is wrong with the content, fonts and annotations of a page. */
export function* ofPage(page: PdfObject, number: number): Generator<Breach> {
  const fonts = page.get('Resources', 'Font');
  const codes = new Map<string, Set<number>>();
  const open: ('artifact' | 'tagged' | 'other')[] = [];
  let font = '';
  for (const { operands, operator } of operationsOf(contentOf(page))) {
    if (operator === 'BMC' || operator === 'BDC') {
      const kind =
        operands[0] === '/Artifact' ? 'artifact' : /\/MCID/.test(operands[1] ?? '') ? 'tagged' : 'other';
      if (kind === 'artifact' && open.includes('tagged'))
        yield `01-003: artifact in tagged content, page ${number}`;
      if (kind === 'tagged' && open.includes('artifact'))
        yield `01-004: tagged content in artifact, page ${number}`;
      open.push(kind);
    } else if (operator === 'EMC') open.pop();
    else if (PAINTING.has(operator) && !open.some((kind) => kind !== 'other')) {
      yield `01-005: ${operator} neither tagged nor artifact, page ${number}`;
    }
    if (operator === 'Tf') font = operands[0]?.slice(1) ?? '';
    if (operator === 'TJ' || operator === 'Tj') {
      const used = codes.get(font) ?? new Set();
      codes.set(font, used);
      for (const [, hex = ''] of (operands[0] ?? '').matchAll(/<([0-9a-f]+)>/gi))
        for (const [code] of hex.matchAll(/.{4}/g)) used.add(Number.parseInt(code, 16));
    }
  }
  for (const [name, used] of codes) yield* ofFont(fonts.get(name), used);

  const annotations = items(page.get('Annots'));
  if (annotations.length > 0) {
    if (page.get('Tabs').isNull()) yield `28-008: no tab order, page ${number}`;
    else if (page.get('Tabs').asName() !== 'S') yield `28-009: tab order is not S, page ${number}`;
  }
  for (const annotation of annotations) {
    if (annotation.get('StructParent').isNull()) yield `28-011: a link outside of Link, page ${number}`;
    if (annotation.get('Contents').isNull()) yield `28-012: a link without description, page ${number}`;
  }
}

function* ofFont(font: PdfObject, used: ReadonlySet<number>): Generator<Breach> {
  const name = font.get('BaseFont').asName();
  const descendant = font.get('DescendantFonts').get(0);
  const descriptor = descendant.get('FontDescriptor');
  const file = ['FontFile2', 'FontFile3'].map((key) => descriptor.get(key)).find((each) => !each.isNull());
  if (!file) return yield `31-009: ${name} is not embedded`;
  if (descendant.get('Subtype').asName() === 'CIDFontType2' && descendant.get('CIDToGIDMap').isNull())
    yield `31-006: ${name} has no CIDToGIDMap`;
  if (font.get('ToUnicode').isNull()) return yield `31-027: ${name} has no ToUnicode`;
  if (used.has(0)) yield `31-030: ${name} paints .notdef`;

  const unicode = toUnicode(
    Buffer.from(font.get('ToUnicode').readStream().asUint8Array()).toString('latin1'),
  );
  const widths = widthsOf(descendant.get('W'));
  const widthOf = widthsIn(file);
  for (const code of used) {
    const text = unicode.get(code);
    if (!text) yield `10-001: code ${code} of ${name} has no Unicode`;
    else if (/[\0\ufeff\ufffe]/.test(text)) yield `31-028: code ${code} of ${name} maps to nothing`;
    const own = widthOf(code);
    if (Math.abs(own - (widths.get(code) ?? Number.NaN)) > 1)
      yield `31-017: code ${code} of ${name} is ${own} wide and said to be ${widths.get(code)}`;
  }
}

/** How wide the embedded font has each glyph, in thousandths of an em. */
function widthsIn(file: PdfObject): (glyph: number) => number {
  const data = file.readStream().asUint8Array().slice();
  // Bare CFF outlines are no font file to fontkit.
  if (file.get('Subtype').isName() && file.get('Subtype').asName() === 'CIDFontType0C') {
    const font = new mupdf.Font('embedded', data);
    return (glyph) => font.advanceGlyph(glyph) * 1000;
  }
  const font = fontkit.create(data);
  return (glyph) => (font.getGlyph(glyph).advanceWidth * 1000) / font.unitsPerEm;
}

/** The text of each code, read from a CMap of bfchar and bfrange. */
function toUnicode(cmap: string): ReadonlyMap<number, string> {
  const decode = (hex: string) => Buffer.from(hex.replace(/\s/g, ''), 'hex').swap16().toString('utf16le');
  const texts = new Map<number, string>();
  for (const [, block = ''] of cmap.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', , list = ''] of block.matchAll(
      /<([0-9a-f]+)>\s*<([0-9a-f]+)>\s*\[([^\]]*)\]/gi,
    )) {
      const start = Number.parseInt(from, 16);
      for (const [index, [, hex = '']] of [...list.matchAll(/<([0-9a-f\s]*)>/gi)].entries())
        texts.set(start + index, decode(hex));
    }
  }
  return texts;
}

/** Widths by code, from a W array of `first [w w w]`. */
function widthsOf(array: PdfObject): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const entries = items(array);
  for (let index = 0; index < entries.length; index += 2) {
    const first = entries[index]?.asNumber() ?? 0;
    for (const [offset, width] of items(entries[index + 1]).entries())
      widths.set(first + offset, width.asNumber());
  }
  return widths;
}

function contentOf(page: PdfObject): string {
  return items(page.get('Contents'))
    .map((stream) => Buffer.from(stream.readStream().asUint8Array()).toString('latin1'))
    .join('\n');
}

/** The members of an array; a single object alone; none for null. */
export function items(object: PdfObject | undefined): readonly PdfObject[] {
  if (!object || object.isNull()) return [];
  if (!object.isArray()) return [object];
  return Array.from({ length: object.length }, (_, index) => object.get(index));
}

function keys(dictionary: PdfObject): readonly string[] {
  const names: string[] = [];
  dictionary.forEach((_, key) => {
    names.push(String(key));
  });
  return names;
}
