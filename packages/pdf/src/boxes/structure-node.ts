/** PDF structure types that HTML turns into; Strong and Em are mapped to Span for readers of PDF 1.7. */
export type Role =
  | 'Document'
  | 'Art'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Link'
  | 'Span'
  | 'Strong'
  | 'Em'
  | 'Code'
  | 'Quote'
  | 'Figure'
  | 'Caption';

/**
 * What the labels of a list are. Those of PDF 2.0 alone say what the list is: of terms (`Description`), or of items whose labels
 * are none or words of their own.
 */
export type Numbering =
  | 'Disc'
  | 'Circle'
  | 'Square'
  | 'Decimal'
  | 'LowerAlpha'
  | 'UpperAlpha'
  | 'LowerRoman'
  | 'UpperRoman'
  | 'Description'
  | 'Ordered'
  | 'Unordered';

/** An element of the document's structure, before it is written. */
export interface StructureNode {
  readonly role: Role;
  readonly parent: StructureNode | undefined;
  /** BCP 47 tag, where the language changes. */
  readonly lang?: string;
  /** Where a Link goes: an address in ASCII, or `#` and an anchor, as written. */
  readonly href?: string;
  /** The names by which links find the element, in the document and from outside: its `id`, and those of what shows nothing before it. */
  readonly anchors?: readonly string[];
  /** What a Link or Figure is called. */
  readonly description?: string;
  /** The line by which text is marked as inserted, deleted or no longer right. */
  readonly mark?: 'Underline' | 'LineThrough';
  /** What an abbreviation stands for. */
  readonly expansion?: string;
  /** What the labels of a list are. */
  readonly numbering?: Numbering;
  /** What a cell of a table heads, and how many rows and columns it spans. */
  readonly cell?: { readonly scope?: 'Column' | 'Row'; readonly rows?: number; readonly columns?: number };
}

const ROLES: Readonly<Record<string, Role>> = {
  article: 'Art',
  section: 'Sect',
  blockquote: 'BlockQuote',
  h1: 'H1',
  h2: 'H2',
  h3: 'H3',
  h4: 'H4',
  h5: 'H5',
  h6: 'H6',
  p: 'P',
  pre: 'P',
  ol: 'L',
  ul: 'L',
  dl: 'L',
  li: 'LI',
  dt: 'Lbl',
  dd: 'LBody',
  table: 'Table',
  thead: 'THead',
  tbody: 'TBody',
  tfoot: 'TFoot',
  tr: 'TR',
  th: 'TH',
  td: 'TD',
  caption: 'Caption',
  a: 'Link',
  strong: 'Strong',
  b: 'Strong',
  em: 'Em',
  i: 'Em',
  code: 'Code',
  q: 'Quote',
  u: 'Span',
  ins: 'Span',
  s: 'Span',
  strike: 'Span',
  del: 'Span',
  figcaption: 'Caption',
};

/** The structure type of an HTML element; none where it means nothing of its own. */
export const roleOf = (name: string): Role | undefined => ROLES[name];

/** The line that marks text, by the element that says so. */
const MARKS: Readonly<Record<string, StructureNode['mark']>> = {
  u: 'Underline',
  ins: 'Underline',
  s: 'LineThrough',
  strike: 'LineThrough',
  del: 'LineThrough',
};

/** The line that marks the text of an HTML element as inserted or deleted, or as no longer right. */
export const markOf = (name: string): StructureNode['mark'] => MARKS[name];

/** Elements that hold blocks, never text of their own. */
const GROUPING: ReadonlySet<Role> = new Set(['Document', 'Art', 'Sect', 'Div', 'BlockQuote']);

/**
 * The element that text belongs to: one of its own where what is around it holds no text, such as a paragraph in a section or
 * an item in a list.
 */
export function textParent(around: StructureNode | undefined): StructureNode {
  if (!around || GROUPING.has(around.role)) return { role: 'P', parent: around };
  if (around.role === 'L') return { role: 'LBody', parent: { role: 'LI', parent: around } };
  return around.role === 'LI' ? { role: 'LBody', parent: around } : around;
}
