import * as mupdf from 'mupdf';
import type { Archive } from '../pdf/conformance.js';
import { operationsOf } from './content-stream.js';
import { items } from './matterhorn.js';

/** A breach of PDF/A, by the number of the clause of its part of ISO 19005. */
export type ArchiveBreach = `${string}: ${string}`;

type PdfObject = mupdf.PDFObject;

/**
 * The clauses of ISO 19005 that a machine can check and that a document of ours could meet, looked for in the bytes by another
 * reader (MuPDF). Numbers below are those of parts 2 and 3; breaches of part 4 have its own.
 *
 * Checked: 6.1.2 header, 6.1.3 file ID and no encryption, 6.1.7.1 no external streams, 6.1.7.2 filters, 6.2.3 output
 * intent, 6.2.4.3 device colours, 6.2.5 graphics state, 6.2.8 images, 6.2.9 no PostScript, 6.2.10 blending spaces,
 * 6.2.11.4.1 embedded fonts, 6.2.11.7 Unicode, 6.3.1 and 6.3.2 annotations, 6.5.1 actions, 6.6.2.1 XMP in the clear,
 * 6.6.2.3 extension schemas, 6.6.3 information and XMP alike, 6.6.4 identification, 6.7.2 marks, 6.7.3 structure, 6.7.4
 * language, 6.8 embedded files, 6.9 optional content.
 */
export function archiveBreachesOf(
  bytes: Uint8Array,
  archive: Archive = { part: 3, level: 'A' },
): readonly ArchiveBreach[] {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf') as mupdf.PDFDocument;
  const trailer = document.getTrailer();
  const objects = Array.from({ length: document.countObjects() - 1 }, (_, index) =>
    document.newIndirect(index + 1),
  ).filter((object) => !object.resolve().isNull());
  const breaches = [
    ...ofFile(bytes, trailer, archive),
    ...ofCatalog(trailer.get('Root'), archive),
    ...ofMetadata(trailer, archive),
    ...objects.flatMap((object) => [...ofObject(object)]),
    ...Array.from({ length: document.countPages() }, (_, index) => [
      ...ofPage((document.loadPage(index) as mupdf.PDFPage).getObject(), trailer.get('Root')),
    ]).flat(),
  ];
  return archive.part === 4 ? breaches.map(numberedAsPart4) : breaches;
}

/** The numbers of clauses in ISO 19005-4 that are others in ISO 19005-3. */
const IN_PART_4: Readonly<Record<string, string>> = {
  '6.1.7.1': '6.1.6.1',
  '6.1.7.2': '6.1.6.2',
  '6.2.8': '6.2.7.1',
  '6.2.10': '6.2.9',
  '6.2.11.4.1': '6.2.10.4.1',
  '6.2.11.7': '6.2.10.7',
  '6.5.1': '6.6.1',
  '6.5.2': '6.6.3',
  '6.6.2.1': '6.7.2.1',
  '6.6.4': '6.7.3',
  '6.8': '6.9',
  '6.9': '6.10',
};

const numberedAsPart4 = (breach: ArchiveBreach): ArchiveBreach => {
  const [clause = ''] = breach.split(':');
  return `${IN_PART_4[clause] ?? clause}${breach.slice(clause.length)}` as ArchiveBreach;
};

function* ofFile(bytes: Uint8Array, trailer: PdfObject, { part }: Archive): Generator<ArchiveBreach> {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const version = part === 4 ? '2\\.\\d' : '1\\.[0-7]';
  if (!new RegExp(`^%PDF-${version}\\r?\\n%[\\x80-\\xff]{4}`).test(head))
    yield '6.1.2: no header of its version with four bytes above 127';
  if (part === 4 && !trailer.get('Info').isNull()) yield '6.1.3: an information dictionary';
  const id = trailer.get('ID');
  if (!id.isArray() || id.length !== 2) yield '6.1.3: no file ID';
  if (!trailer.get('Encrypt').isNull()) yield '6.1.3: encrypted';
}

function* ofCatalog(root: PdfObject, { level, part }: Archive): Generator<ArchiveBreach> {
  const intents = items(root.get('OutputIntents')).filter(
    (intent) => nameOf(intent.get('S')) === 'GTS_PDFA1',
  );
  if (intents.length !== 1) yield `6.2.3: ${intents.length} output intents`;
  for (const intent of intents) {
    const profile = intent.get('DestOutputProfile');
    if (!profile.isStream()) yield '6.2.3: an output intent without a profile';
    else if (Buffer.from(profile.readStream().asUint8Array()).toString('latin1', 36, 40) !== 'acsp')
      yield '6.2.3: the profile is no ICC profile';
    else if (profile.get('N').asNumber() !== 3) yield '6.2.3: the profile is not for RGB';
  }
  if (level === 'A') {
    if (root.get('MarkInfo', 'Marked').valueOf() !== true) yield '6.7.2: not marked';
    if (root.get('StructTreeRoot').isNull()) yield '6.7.3: no structure';
    if (!root.get('Lang').isString()) yield '6.7.4: no language';
  }
  const files = [...namedFiles(root.get('Names', 'EmbeddedFiles'))];
  if (level === 'F' && files.length === 0) yield '6.8: no embedded file';
  if ((part === 2 || (part === 4 && !level)) && files.length > 0) yield '6.8: a file that may be no PDF/A';
  if (!root.get('AA').isNull()) yield '6.5.2: additional actions';
  if (!root.get('OCProperties').isNull()) yield '6.9: optional content';
  const associated = items(root.get('AF')).map((file) => file.asIndirect());
  for (const file of files) {
    const name = file.get('UF').isString() ? file.get('UF').asString() : 'a file';
    if (!file.get('F').isString() || !file.get('UF').isString()) yield `6.8: ${name} lacks F or UF`;
    if (!file.get('AFRelationship').isName()) yield `6.8: ${name} has no AFRelationship`;
    if (!associated.includes(file.asIndirect())) yield `6.8: ${name} is associated with nothing`;
    const embedded = file.get('EF', 'F');
    if (!embedded.isStream()) yield `6.8: ${name} is not embedded`;
    else if (!/^[\w.+-]+\/[\w.+-]+$/.test(nameOf(embedded.get('Subtype')) ?? ''))
      yield `6.8: ${name} has no media type`;
    else if (!embedded.get('Params', 'ModDate').isString()) yield `6.8: ${name} has no date of change`;
  }
}

function* ofMetadata(trailer: PdfObject, { level, part }: Archive): Generator<ArchiveBreach> {
  const metadata = trailer.get('Root', 'Metadata');
  if (!metadata.isStream()) return yield '6.6.2.1: no XMP';
  if (!metadata.get('Filter').isNull()) yield '6.6.2.1: XMP is compressed';
  const xmp = Buffer.from(metadata.readStream().asUint8Array()).toString('utf8');
  if (!/<\?xpacket begin=/.test(xmp) || /<\?xpacket[^>]* (bytes|encoding)=/.test(xmp))
    yield '6.6.2.1: the XMP packet has no header, or one with bytes or encoding';
  if (!xmp.includes(`<pdfaid:part>${part}</pdfaid:part>`)) yield '6.6.4: no part';
  if (/<pdfaid:conformance>(.*?)</.exec(xmp)?.[1] !== level) yield '6.6.4: another conformance level';
  if (part === 4 && !/<pdfaid:rev>\d{4}</.test(xmp)) yield '6.6.4: no revision';
  if (part < 4 && /<pdfuaid:/.test(xmp) && !/<pdfaSchema:prefix>pdfuaid</.test(xmp))
    yield '6.6.2.3: pdfuaid is not explained';
  const alike: readonly (readonly [key: string, pattern: RegExp])[] = [
    ['Title', /<dc:title><rdf:Alt><rdf:li xml:lang="x-default">([^<]*)</],
    ['Author', /<dc:creator><rdf:Seq><rdf:li>([^<]*)</],
    ['Subject', /<dc:description><rdf:Alt><rdf:li xml:lang="x-default">([^<]*)</],
    ['Keywords', /<pdf:Keywords>([^<]*)</],
    ['Creator', /<xmp:CreatorTool>([^<]*)</],
    ['Producer', /<pdf:Producer>([^<]*)</],
  ];
  for (const [key, pattern] of alike) {
    const entry = trailer.get('Info', key);
    if (entry.isString() && entry.asString() !== unescapeXml(pattern.exec(xmp)?.[1] ?? ''))
      yield `6.6.3: ${key} is "${entry.asString()}" and is another in XMP`;
  }
  for (const [key, property] of [
    ['CreationDate', 'CreateDate'],
    ['ModDate', 'ModifyDate'],
  ] as const) {
    const entry = trailer.get('Info', key);
    const digits = (text: string) => text.replace(/\D/g, '').slice(0, 14);
    const inXmp = new RegExp(`<xmp:${property}>([^<]*)<`).exec(xmp)?.[1] ?? '';
    if (entry.isString() && digits(entry.asString()) !== digits(inXmp))
      yield `6.6.3: ${key} is another in XMP`;
  }
}

const FILTERS = new Set(['FlateDecode', 'DCTDecode', 'ASCIIHexDecode', 'ASCII85Decode', 'RunLengthDecode']);
const ACTIONS = new Set(['GoTo', 'GoToR', 'GoToE', 'Thread', 'URI', 'Named', 'SubmitForm']);

function* ofObject(object: PdfObject): Generator<ArchiveBreach> {
  const where = `object ${object.asIndirect()}`;
  if (object.isStream()) {
    if (!object.get('F').isNull()) yield `6.1.7.1: ${where} is kept in another file`;
    for (const filter of items(object.get('Filter')))
      if (!FILTERS.has(filter.asName())) yield `6.1.7.2: ${where} is compressed by ${filter.asName()}`;
  }
  if (!object.isDictionary() && !object.isStream()) return;
  const [type, subtype] = [nameOf(object.get('Type')), nameOf(object.get('Subtype'))];
  if (subtype === 'PS') yield `6.2.9: ${where} is PostScript`;
  if (subtype === 'Image') {
    if (object.get('Interpolate').valueOf() === true) yield `6.2.8: ${where} interpolates`;
    if (!object.get('Alternates').isNull() || !object.get('OPI').isNull()) yield `6.2.8: ${where} has others`;
    if (/CMYK/.test(nameOf(object.get('ColorSpace')) ?? '')) yield `6.2.4.3: ${where} is in CMYK`;
  }
  if (type === 'ExtGState') {
    if (!object.get('TR').isNull() || !object.get('HTP').isNull()) yield `6.2.5: ${where} transfers tones`;
  }
  if (type === 'Font' && subtype !== 'Type0' && subtype !== 'Type3') {
    const descriptor = object.get('FontDescriptor');
    if (['FontFile', 'FontFile2', 'FontFile3'].every((key) => descriptor.get(key).isNull()))
      yield `6.2.11.4.1: ${where} is not embedded`;
  }
  if (type === 'Font' && subtype === 'Type0' && object.get('ToUnicode').isNull())
    yield `6.2.11.7: ${where} does not say its characters`;
  const action = nameOf(object.get('S'));
  if ((type === 'Action' || !object.get('URI').isNull()) && !ACTIONS.has(action ?? ''))
    yield `6.5.1: ${where} is the action ${action}`;
}

function* ofPage(page: PdfObject, root: PdfObject): Generator<ArchiveBreach> {
  const where = `page ${page.asIndirect()}`;
  const hasIntent = items(root.get('OutputIntents')).length > 0;
  if (nameOf(page.get('Group', 'S')) === 'Transparency' && page.get('Group', 'CS').isNull() && !hasIntent)
    yield `6.2.10: ${where} blends in no colour space`;
  if (!page.get('AA').isNull()) yield `6.5.2: ${where} has additional actions`;
  const content = items(page.get('Contents'))
    .map((stream) => Buffer.from(stream.readStream().asUint8Array()).toString('latin1'))
    .join('\n');
  for (const { operands, operator } of operationsOf(content)) {
    if (operator === 'k' || operator === 'K' || operands.includes('/DeviceCMYK'))
      yield `6.2.4.3: ${where} paints in CMYK`;
    if (/^(rg|g)$/i.test(operator) && !hasIntent)
      yield `6.2.4.3: ${where} paints in the colours of no device`;
  }
  for (const annotation of items(page.get('Annots'))) {
    const subtype = nameOf(annotation.get('Subtype')) ?? '';
    if (/^(Sound|Screen|Movie|3D|RichMedia)$/.test(subtype)) yield `6.3.1: ${where} has a ${subtype}`;
    const flags = annotation.get('F').isNull() ? 0 : annotation.get('F').asNumber();
    // Bits from 1: Invisible, Hidden, Print, NoView (6), ToggleNoView (9).
    if ((flags & 0b100) === 0) yield `6.3.2: a ${subtype} on ${where} is not printed`;
    if ((flags & 0b1_0010_0011) !== 0) yield `6.3.2: a ${subtype} on ${where} may be hidden`;
  }
}

function* namedFiles(tree: PdfObject): Generator<PdfObject> {
  if (tree.isNull()) return;
  const names = items(tree.get('Names'));
  for (let index = 1; index < names.length; index += 2) if (names[index]) yield names[index] as PdfObject;
  for (const kid of items(tree.get('Kids'))) yield* namedFiles(kid);
}

const unescapeXml = (text: string) =>
  text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

const nameOf = (object: PdfObject): string | undefined => (object.isName() ? object.asName() : undefined);
