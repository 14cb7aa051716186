import * as mupdf from 'mupdf';
import { type Element, elements, items, ofPage } from './matterhorn.js';

/** A breach of PDF/UA-2, by the clause of ISO 14289-2, or by the pair of ISO/TS 32005. */
export type Ua2Breach = `${string}: ${string}`;

type PdfObject = mupdf.PDFObject;

const PDF_2 = 'http://iso.org/pdf2/ssn';

/** The structure types of each namespace. */
const OF_PDF_2 = new Set(
  'Document DocumentFragment Part Sect Div Aside NonStruct P H1 H2 H3 H4 H5 H6 Title FENote Sub Lbl Span Em Strong Link Annot Form Ruby RB RT RP Warichu WT WP L LI LBody Table TR TH TD THead TBody TFoot Caption Figure Formula Artifact'.split(
    ' ',
  ),
);
const OF_PDF_1_7 = new Set(
  'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H1 H2 H3 H4 H5 H6 L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'.split(
    ' ',
  ),
);

/** What may not stand in an element, of the types that documents of ours have (ISO/TS 32005, table 5). `H` is any heading. */
const FORBIDDEN: Readonly<Record<string, string>> = {
  Document: 'LI Lbl LBody THead TBody TFoot TR TH TD Span Strong Em Caption',
  Art: 'Document Art LI LBody THead TBody TFoot TR TH TD Span Strong Em',
  Sect: 'Document LI LBody THead TBody TFoot TR TH TD Span Strong Em',
  BlockQuote: 'LI LBody THead TBody TFoot TR TH TD Span Strong Em',
  P: 'Document Art Sect Div BlockQuote H P LI LBody THead TBody TFoot TR TH TD Caption',
  L: 'Document Art Sect Div BlockQuote H P Lbl LBody Table THead TBody TFoot TR TH TD Link Span Strong Em Code Figure',
  LI: 'Document Art Sect BlockQuote H P L LI Table THead TBody TFoot TR TH TD Link Span Strong Em Code Figure Caption',
  Lbl: 'Document Art Sect Div BlockQuote H P L LI Lbl LBody Table THead TBody TFoot TR TH TD Caption',
  LBody: 'Document LI Lbl LBody THead TBody TFoot TR TH TD',
  Table: 'Document Art Sect Div BlockQuote H P L LI Lbl LBody Table TH TD Link Span Strong Em Code Figure',
  TR: 'Document Art Sect Div BlockQuote H P L LI Lbl LBody Table THead TBody TFoot TR Link Span Strong Em Code Figure Caption',
  TH: 'Document BlockQuote LI LBody THead TBody TFoot TR TH TD Caption',
  TD: 'Document BlockQuote LI LBody THead TBody TFoot TR TH TD Caption',
  Link: 'Document LI LBody THead TBody TFoot TR TH TD Link',
  Span: 'Document Art Sect Div BlockQuote H P L LI LBody Table THead TBody TFoot TR TH TD Caption',
  Code: 'Document H LI LBody THead TBody TFoot TR TH TD',
  Figure: 'Document LI LBody THead TBody TFoot TR TH TD',
  Caption: 'Document LI LBody THead TBody TFoot TR TH TD Caption',
  H: 'Document Art Div BlockQuote H P L LI LBody Table THead TBody TFoot TR TH TD Caption',
};
const LIKE: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  THead: 'TRs',
  TBody: 'TRs',
  TFoot: 'TRs',
};
const HOLDS_NO_TEXT = new Set(['Document', 'Art', 'Sect', 'BlockQuote', 'L', 'LI', 'Table', 'THead', 'TR']);

const generic = (role: string) => (/^H\d$/.test(role) ? 'H' : role);

/** What Matterhorn's failure conditions of pages are in ISO 14289-2. */
const CLAUSES: Readonly<Record<string, string>> = {
  '01-003': '8.2.2',
  '01-004': '8.2.2',
  '01-005': '8.2.2',
  '10-001': '8.4.5.8',
  '28-008': '8.9.3.3',
  '28-009': '8.9.3.3',
  '28-011': '8.2.5.20',
  '28-012': '8.9.2.4',
  '31-006': '8.4.5.3.2',
  '31-009': '8.4.5.5.1',
  '31-017': '8.4.5.6',
  '31-027': '8.4.5.8',
  '31-028': '8.4.5.8',
  '31-030': '8.4.5.9',
};

/** The rules of PDF/UA-2 that a machine can check and that a document of ours could meet. */
export function ua2BreachesOf(bytes: Uint8Array): readonly Ua2Breach[] {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf') as mupdf.PDFDocument;
  const root = document.getTrailer().get('Root');
  const pages = Array.from({ length: document.countPages() }, (_, index) =>
    (document.loadPage(index) as mupdf.PDFPage).getObject(),
  );
  return [
    ...ofMetadata(xmpOf(root)),
    ...ofCatalog(root),
    ...ofTree(root.get('StructTreeRoot')),
    ...ofDestinations(root, pages),
    ...pages.flatMap((page, index) =>
      [...ofPage(page, index + 1)].map((breach): Ua2Breach => {
        const number = breach.slice(0, 6);
        return `${CLAUSES[number] ?? number}${breach.slice(6)}` as Ua2Breach;
      }),
    ),
  ];
}

/** The PDF Declarations of a file, by the address of what it conforms to. */
export function declarationsOf(bytes: Uint8Array): readonly string[] {
  const document = mupdf.Document.openDocument(bytes, 'application/pdf') as mupdf.PDFDocument;
  const xmp = xmpOf(document.getTrailer().get('Root'));
  return [...xmp.matchAll(/<pdfd:conformsTo>(.*?)</g)].map(([, address = '']) => address);
}

const xmpOf = (root: PdfObject) =>
  root.get('Metadata').isStream()
    ? Buffer.from(root.get('Metadata').readStream().asUint8Array()).toString()
    : '';

function* ofMetadata(xmp: string): Generator<Ua2Breach> {
  if (!/<pdfuaid:part>2</.test(xmp)) yield '5: the part is not 2';
  if (!/<pdfuaid:rev>\d{4}</.test(xmp)) yield '5: no revision of four digits';
  if (!/<dc:title>[\s\S]*<rdf:li[^>]*>[^<]+</.test(xmp)) yield '8.11.1: no dc:title';
}

const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

function* ofCatalog(root: PdfObject): Generator<Ua2Breach> {
  if (root.get('ViewerPreferences', 'DisplayDocTitle').valueOf() !== true) yield '8.11.2: no DisplayDocTitle';
  if (!root.get('Lang').isString() || !LANGUAGE.test(root.get('Lang').asString()))
    yield '8.4.4: no language of the document';
  for (const file of items(root.get('AF')))
    if (!file.get('Desc').isString()) yield '8.14.1: a file without a description';
}

function* ofTree(tree: PdfObject): Generator<Ua2Breach> {
  if (tree.isNull()) return yield '8.2.1: no structure';
  const top = items(tree.get('K'));
  const [first] = top;
  if (top.length !== 1 || first?.get('S').asName() !== 'Document')
    yield '8.2.5.2: not one Document at the top';
  else if (!isOfPdf2(first)) yield '8.2.5.2: the Document is not of PDF 2.0';
  if (!tree.get('RoleMap').isNull()) yield '8.2.4: a role map, and ours are all standard';
  for (const element of elements(tree, tree.get('RoleMap'))) yield* ofElement(element);
}

const isOfPdf2 = (object: PdfObject) =>
  !object.get('NS').isNull() && object.get('NS', 'NS').asString() === PDF_2;

function* ofElement(element: Element): Generator<Ua2Breach> {
  const { object, role } = element;
  const known = isOfPdf2(object) ? OF_PDF_2 : OF_PDF_1_7;
  if (!known.has(role)) yield `8.2.4: ${role} is no type of its namespace`;
  if (object.get('P').isNull()) yield `8.2.1: ${role} has no parent`;
  const lang = object.get('Lang');
  if (lang.isString() && !LANGUAGE.test(lang.asString())) yield `8.4.4: ${lang.asString()} is no language`;
  const parent = groupOf(element);
  const rule = generic(parent);
  const forbidden = FORBIDDEN[LIKE[rule] ?? rule] ?? '';
  if (forbidden.split(' ').includes(generic(role))) yield `32005: ${role} in ${parent}`;
  if (LIKE[rule] === 'TRs' && role !== 'TR') yield `32005: ${role} in ${parent}`;
  const children = childrenOf(object);
  if (HOLDS_NO_TEXT.has(role) && children.includes('content')) yield `32005: text in ${role}`;
  const captions = children.flatMap((child, index) => (child === 'Caption' ? index : []));
  const own = children.filter((child) => child !== 'content');
  const place = own.indexOf('Caption');
  if (captions.length > 1) yield `32005: ${captions.length} captions in ${role}`;
  else if (place > 0 && place < own.length - 1) yield `8.2.5.27: a Caption amid ${role}`;
  if (role === 'Figure' && object.get('Alt').isNull()) yield '8.2.5.28.2: a Figure without Alt';
  if (role === 'L') {
    const numbering = object.get('A', 'ListNumbering');
    const isNone = numbering.isNull() || numbering.asName() === 'None';
    if (isNone && items(object.get('K')).some((item) => childrenOf(item).includes('Lbl')))
      yield '8.2.5.25: labels in a list whose numbering is None';
  }
  if (role === 'Table') yield* ofTable(object);
}

/** The nearest element around that is no Div, which stands for what is around it. */
function groupOf({ parent }: Element): string {
  if (!parent) return 'StructTreeRoot';
  return parent.role === 'Div' ? groupOf(parent) : parent.role;
}

function childrenOf(object: PdfObject): readonly string[] {
  return items(object.get('K')).flatMap((child) => {
    if (!child.isDictionary() || child.get('S').isNull())
      return child.isDictionary() && child.get('Type').asName() === 'OBJR' ? [] : ['content'];
    const role = child.get('S').asName();
    return role === 'Div' ? childrenOf(child) : [role];
  });
}

const elementsOf = (object: PdfObject, ...roles: readonly string[]) =>
  items(object.get('K')).filter((child) => child.isDictionary() && roles.includes(child.get('S').asName()));

/** Rows as wide as each other, and no cell over another or out of its group (8.2.5.26). */
function* ofTable(table: PdfObject): Generator<Ua2Breach> {
  const groups = [table, ...elementsOf(table, 'THead', 'TBody', 'TFoot')].map((group) =>
    elementsOf(group, 'TR'),
  );
  const widths = new Set<number>();
  for (const rows of groups) {
    const taken = rows.map(() => new Set<number>());
    for (const [index, row] of rows.entries()) {
      let column = 0;
      for (const cell of elementsOf(row, 'TH', 'TD')) {
        const span = (key: string) => (cell.get('A', key).isNull() ? 1 : cell.get('A', key).asNumber());
        if (cell.get('S').asName() === 'TH' && cell.get('A', 'Scope').isNull())
          yield '8.2.5.26: a TH without Scope';
        while (taken[index]?.has(column)) column += 1;
        for (let down = index; down < index + span('RowSpan'); down += 1) {
          const places = taken[down];
          if (!places) yield '8.2.5.26: a cell reaches out of its group';
          for (let at = column; at < column + span('ColSpan'); at += 1) {
            if (places?.has(at)) yield '8.2.5.26: a cell over another';
            places?.add(at);
          }
        }
      }
    }
    for (const row of taken) widths.add(row.size);
  }
  if (widths.size > 1) yield `8.2.5.26: rows of ${[...widths].join(' and ')} columns`;
}

function* ofDestinations(root: PdfObject, pages: readonly PdfObject[]): Generator<Ua2Breach> {
  const names = namesIn(root.get('Names', 'Dests'));
  for (const [name, place] of names)
    if (!isElement(place, 'SD')) yield `8.8: the name ${name} goes to a page alone`;
  const entries = [...outlineItems(root.get('Outlines'))];
  const links = pages.flatMap((page) => items(page.get('Annots')));
  for (const item of [...entries, ...links]) {
    const action = item.get('A');
    if (!item.get('Dest').isNull()) yield '8.8: a bookmark or link goes to a page alone';
    if (action.isNull() || action.get('S').asName() !== 'GoTo') continue;
    const named = action.get('D');
    if (!isElement(action, 'SD') && !(named.isString() && names.has(named.asString())))
      yield '8.8: a bookmark or link goes to no element';
  }
}

/** Whether an array that a dictionary holds begins with an element of the structure. */
const isElement = (place: PdfObject, key: string) =>
  place.isDictionary() && place.get(key).isArray() && place.get(key, 0, 'S').isName();

function namesIn(tree: PdfObject): ReadonlyMap<string, PdfObject> {
  const found = new Map<string, PdfObject>();
  if (tree.isNull()) return found;
  const entries = items(tree.get('Names'));
  for (let index = 0; index + 1 < entries.length; index += 2)
    found.set(entries[index]?.asString() ?? '', entries[index + 1] as PdfObject);
  for (const kid of items(tree.get('Kids'))) for (const [name, place] of namesIn(kid)) found.set(name, place);
  return found;
}

function* outlineItems(node: PdfObject): Generator<PdfObject> {
  if (node.isNull()) return;
  for (let item = node.get('First'); !item.isNull(); item = item.get('Next')) {
    yield item;
    yield* outlineItems(item);
  }
}
