import { type ChildNode, Element, isTag, isText } from 'domhandler';
import {
  type ComputedStyle,
  computeStyle,
  type InheritedStyle,
  inherit,
  type PaperStylesheet,
} from '../paper/style.js';
import { PdfError } from '../pdf-error.js';
import { isolate, isRightToLeft, mirrorOf } from '../text/bidi.js';
import type { StyledRun } from '../text/clusters.js';
import type { Face, FontSet } from '../text/font-set.js';
import { itemize } from '../text/itemize.js';
import { ASCENT, type ParagraphStyle } from '../text/line.js';
import { longestWord, measure } from '../text/measure.js';
import type { Missing } from '../text/missing-glyphs.js';
import { setParagraph } from '../text/paragraph.js';
import type { Box, FlowBox, HangingBox, SolidBox, TextBox } from './box.js';
import { collapse } from './collapse.js';
import { drawing, meaningOf } from './drawing.js';
import {
  classesOf,
  describeElement,
  descriptionGroups,
  displayOf,
  elementsOf,
  listElements,
  textContent,
} from './html.js';
import { imageBox, type Picture } from './images.js';
import { Anchors, labelOfLinkAround, linkAround, linkName } from './links.js';
import { itemLabels, numberingOf } from './list.js';
import { foldWhiteSpace, type Piece, preserve } from './pieces.js';
import { roleOf, type StructureNode, type TextRun, textParent } from './structure-node.js';
import { type Band, bandsOf, type Cell, columnShares, isHead, looseIn, scopeOf } from './table.js';
import { isTableRow, type TableRow } from './table-row.js';

/** Where an element stands: what it inherits and how much room it has. */
interface Scope {
  readonly style: InheritedStyle;
  readonly structure: StructureNode | undefined;
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** In pt. */
  readonly width: number;
  /** The elements around it, for errors. */
  readonly place: string;
  /** The path in the document that it comes from: the `data-source` of the nearest element that has one. */
  readonly source?: string | undefined;
  /** Whether children stand side by side, each a box of its own, and how wide one that takes the rest is. */
  readonly row?: { readonly rest: number; readonly equal: boolean };
  /** Whether the box takes the width of its text, which then has no room to move in. */
  readonly shrinks?: boolean;
  /** Whether white space counts. */
  readonly preformatted?: boolean;
}

/** How an item of a list looks, and what stands before it. */
interface MarkedItem {
  readonly style: ComputedStyle;
  readonly marker: string;
}

export interface BoxOptions {
  readonly stylesheet: PaperStylesheet;
  readonly fonts: FontSet;
  /** What to do about an element paper does not know: its name and place are in the error. */
  readonly onUnknown: (error: PdfError) => void;
  /** By their `src`. */
  readonly images: ReadonlyMap<string, Picture>;
  /** Called for each grapheme that no font has. */
  readonly onMissing: (missing: Missing) => void;
}

/** Where a document begins. */
export type RootScope = Pick<Scope, 'style' | 'lang' | 'width' | 'place'>;

/**
 * Turns HTML into boxes for layout. Text carries its structure element along: each run is a link to `#<index>` in
 * `runs`, which the painter follows back. Fonts are cut between building the boxes and setting their text.
 */
export class BoxBuilder {
  /** Every run of text, by its index. */
  readonly runs: TextRun[] = [];
  #anchors = new Anchors([]);
  #unset: {
    readonly box: TextBox;
    readonly runs: readonly StyledRun[];
    readonly style: ParagraphStyle;
  }[] = [];

  constructor(private readonly options: BoxOptions) {}

  /** Boxes of a document. */
  document(nodes: readonly ChildNode[], root: RootScope): FlowBox {
    const scope = { ...root, structure: undefined, direction: directionOf(root.lang) };
    this.#anchors = new Anchors(nodes);
    return { ...bare(scope), kind: 'flow', children: this.#flow(nodes, scope) };
  }

  /** A line of text that belongs to the page and not to the document, such as its number. */
  artifact(text: string, root: RootScope): TextBox {
    const piece = { text, style: root.style, structure: undefined, lang: root.lang };
    const scope = { ...root, structure: undefined, direction: directionOf(root.lang), shrinks: true };
    return this.#text([piece], scope, bare(scope)) ?? { ...bare(scope), kind: 'text', lines: [] };
  }

  /** Sets the text of all boxes built so far, in the fonts cut for it. */
  setText(): void {
    for (const { box, runs, style } of this.#unset) box.lines = setParagraph(runs, style);
    this.#unset = [];
  }

  /** Boxes for nodes that stand together: runs of inline content become one text box each. */
  #flow(nodes: readonly ChildNode[], scope: Scope): Box[] {
    const boxes: Box[] = [];
    let pieces: Piece[] = [];
    let text = { ...scope, structure: textParent(scope.structure) };
    const flush = () => {
      const box = this.#text(pieces, text, bare(text));
      if (box) boxes.push(box);
      pieces = [];
      text = { ...scope, structure: textParent(scope.structure) };
    };
    for (const node of nodes) {
      if (isTag(node) && this.#isBlock(node, scope)) {
        flush();
        boxes.push(...this.#block(node, scope));
      } else pieces.push(...this.#inline(node, text));
    }
    flush();
    return boxes;
  }

  #style(element: Element, scope: Scope): ComputedStyle {
    const style = computeStyle(this.options.stylesheet, element.name, classesOf(element), scope.style);
    return scope.row?.equal ? { column: 'rest', ...style } : style;
  }

  #isBlock(element: Element, scope: Scope): boolean {
    const display = displayOf(element);
    if (display === 'block') return true;
    if (display === 'inline')
      return scope.row !== undefined || this.#style(element, scope).absolute !== undefined;
    return false;
  }

  /** What an element's children stand in. */
  #inside(element: Element, style: ComputedStyle, scope: Scope): Scope {
    const room = roomOf(style, scope);
    const width = columnWidth(room - (style.paddingStart ?? 0), style);
    return {
      style: inherit(style),
      structure: this.#structure(element, style, scope),
      lang: element.attribs.lang ?? scope.lang,
      direction: directionIn(element, scope),
      width,
      place: `${scope.place} > ${describeElement(element)}`,
      source: element.attribs['data-source'] ?? scope.source,
      preformatted: element.name === 'pre' || scope.preformatted === true,
      shrinks:
        !style.absolute && style.column === undefined && (scope.row !== undefined || scope.shrinks === true),
      ...(style.row && {
        row: { rest: this.#restOf(element, style, width, scope), equal: style.row.equal ?? false },
      }),
    };
  }

  #block(element: Element, scope: Scope): Box[] {
    const style = captioned(keeping(spaced(this.#style(element, scope), element), element), element);
    const inner = this.#inside(element, style, scope);
    const before = ruleBefore(style, scope);
    const base = { ...boxBase(style, inner, scope), ...outlineOf(element, inner) };
    const placed = (box: Box) => [
      ...before,
      style.absolute ? hanging(box, style.absolute.start, scope, style) : box,
    ];
    const holding = (children: readonly Box[]) => placed(container(base, style, inner, children));

    if (element.name === 'svg') return placed(this.#drawing(element, style, base, inner, scope));
    if (element.name === 'img') return placed(this.#image(element, style, base, inner, scope));
    if (element.name === 'table') {
      const loose = looseIn(element).flatMap((node) => this.#flow([node], scope));
      return [...loose, ...placed({ ...base, kind: 'flow', ...this.#table(element, inner) })];
    }
    if (element.name === 'ol' || element.name === 'ul') return holding(this.#list(element, inner));
    if (element.name === 'dl')
      return holding(descriptionGroups(element).flatMap((group) => this.#block(group, inner)));
    if (style.columns || element.children.some((child) => isTag(child) && this.#isBlock(child, inner)))
      return holding(this.#flow(element.children, inner));

    const text = { ...inner, structure: textParent(inner.structure) };
    const pieces = element.children.flatMap((child) => this.#inline(child, text));
    const box = this.#text(pieces, text, base);
    return box ? placed(box) : before;
  }

  #drawing(element: Element, style: ComputedStyle, base: BoxBase, inner: Scope, scope: Scope): SolidBox {
    // What is alone in a link and says no size is an icon, which pages give one by CSS.
    const fills = scope.row === undefined && !linkAround(element);
    const frame = { direction: scope.direction, room: inner.width, fills };
    const drawn = drawing(element, style, this.options.stylesheet, frame);
    const figure = this.#figure(element, meaningOf(element), scope);
    const { height, width } = drawn;
    return {
      ...base,
      kind: 'solid',
      shrinks: false,
      width,
      height,
      content: { drawing: drawn },
      ...(figure && { figure }),
      ...(inner.structure && { structure: inner.structure }),
    };
  }

  /** The Figure of what a picture shows. Decoration has none, unless it is all that a link holds. */
  #figure(picture: Element, shows: string | undefined, scope: Scope): StructureNode | undefined {
    const description = shows || labelOfLinkAround(picture, scope.place);
    return description ? { role: 'Figure', parent: scope.structure, description } : undefined;
  }

  /** An image: what its `alt` says, or decoration where that is empty. */
  #image(element: Element, style: ComputedStyle, base: BoxBase, inner: Scope, scope: Scope): SolidBox {
    const { alt, src = '' } = element.attribs;
    const picture = this.options.images.get(src);
    if (alt === undefined || !picture) {
      throw new PdfError(
        `<img> at ${scope.place} has no alt. Say what it shows, or give alt="" where it is decoration.`,
      );
    }
    const figure = this.#figure(element, alt, scope);
    const size = imageBox(element, picture, style, inner.width);
    return {
      ...base,
      kind: 'solid',
      shrinks: false,
      ...size,
      content: { picture },
      ...(figure && { figure }),
      ...(inner.structure && { structure: inner.structure }),
    };
  }

  #list(list: Element, scope: Scope): Box[] {
    const labels = itemLabels(list);
    const elements = listElements(list);
    const items = elements.filter(({ name }) => name === 'li');
    const marked = new Map(
      items.map((item, index) => {
        const style = spaced(this.#style(item, scope), item);
        const marker = style.marker === 'number' ? (labels[index] ?? '') : MARKERS[style.marker];
        return [item, { style, marker }] as const;
      }),
    );
    const widest = [...marked.values()].reduce((most, item) => Math.max(most, this.#markerWidth(item)), 0);
    return elements.flatMap((element) => {
      const item = marked.get(element);
      if (item) return [this.#listItem(element, item, widest, scope)];
      // What stands in no item is one of its own.
      return this.#flow([element.name === 'dd' ? new Element('div', {}, [element]) : element], scope);
    });
  }

  /** How wide a marker is, with the space after it. */
  #markerWidth({ marker, style }: MarkedItem): number {
    const faces = this.#faces({ ...style, fontWeight: 400 });
    return style.fontSize * (measure(marker, faces) + MARKER_GAP);
  }

  /** A list item: its marker out of the flow at the left, so that the item can part over pages. */
  #listItem(element: Element, { marker, style: own }: MarkedItem, widest: number, scope: Scope): Box {
    const { fontSize, paddingStart } = own;
    const indent = marker ? Math.max(paddingStart ?? fontSize * INDENT, widest) : (paddingStart ?? 0);
    const style = { ...own, paddingStart: indent };
    const inner = this.#inside(element, style, scope);
    const body: StructureNode = { role: 'LBody', parent: inner.structure };
    const label = marker
      ? this.#text(
          [
            {
              text: marker,
              style: { ...inherit(style), fontWeight: 400 },
              structure: { role: 'Lbl', parent: inner.structure },
              lang: 'en',
            },
          ],
          { ...inner, width: scope.width, shrinks: true },
          { ...bare(inner), width: scope.width, shrinks: true },
        )
      : undefined;
    const children = this.#flow(element.children, { ...inner, structure: body });
    const base = boxBase(style, inner, scope);
    if (!label) return container(base, style, inner, children);
    const content = style.row || style.columns ? [container(bare(inner), style, inner, children)] : children;
    return { ...base, kind: 'flow', children: [hanging(label, 0, inner, style), ...content] };
  }

  /** A table: rows of cells that stay whole, columns as wide as their text asks for. Its head is said on every page. */
  #table(table: Element, scope: Scope): Pick<FlowBox, 'children' | 'repeats'> {
    const bands = bandsOf(table);
    const caption = elementsOf(table).filter(({ name }) => name === 'caption');
    const groups = new Map<Element, Scope>();
    const around = (row: Element): Scope => {
      const group = row.parent;
      if (!group || !isTag(group) || group === table) return scope;
      const known = groups.get(group) ?? this.#inside(group, this.#style(group, scope), scope);
      groups.set(group, known);
      return known;
    };
    const wordOf = ({ element }: Cell) => {
      const row = element.parent as Element;
      const style = inherit(this.#style(row, around(row)));
      return (this.#longestWord(element, { ...scope, style }) + CELL_GAP) / scope.width;
    };
    const shares = columnShares(bands, wordOf);
    const body = bands.findIndex((band) => !isHead(band));
    const heads = Math.max(0, body);
    const rows = bands.map((band, index) => {
      const row = this.#band(band, shares, around);
      return index < heads ? { keepWithNext: scope.style.lineHeight * 2, ...row } : row;
    });
    return {
      children: [...caption.flatMap((element) => this.#block(element, scope)), ...rows],
      repeats: rows.slice(0, heads),
    };
  }

  /** About how wide the longest word in an element is, in pt, and what it is indented by. */
  #longestWord(element: Element, scope: Scope): number {
    const style = this.#style(element, scope);
    const marked = element.name === 'li' && style.marker !== 'none';
    const indent = style.paddingStart ?? (marked ? style.fontSize * INDENT : 0);
    const widthOf = (child: ChildNode) => {
      if (isText(child)) return style.fontSize * longestWord(child.data, this.#faces(style));
      const seen = isTag(child) && child.name !== 'svg' && displayOf(child) !== 'none';
      return seen ? this.#longestWord(child, { ...scope, style: inherit(style) }) : 0;
    };
    return indent + element.children.reduce((most, child) => Math.max(most, widthOf(child)), 0);
  }

  /** Rows that stay together. They take the style of the first, and each cell belongs to its own. */
  #band({ cells, rows }: Band, shares: readonly number[], around: (row: Element) => Scope): Box {
    const scopes = rows.map((row) => {
      const outer = around(row);
      const style = { ...this.#style(row, outer), keepTogether: true };
      const inside = this.#inside(row, style, outer);
      const structure: TableRow | undefined = inside.structure && { ...inside.structure, cells: [] };
      const inner = { ...inside, structure };
      return { inner, base: boxBase(style, inner, outer) };
    });
    const [first] = scopes as [(typeof scopes)[number]];
    const widthOf = (from: number, to: number) =>
      shares.slice(from, to).reduce((sum, share) => sum + share, 0) * first.inner.width;
    const boxes = cells.map((cell) => {
      const width = widthOf(cell.column, cell.column + cell.columns);
      const box = this.#cell(cell, width, scopes[cell.row]?.inner ?? first.inner);
      return { box, row: cell.row, rows: cell.rows, start: widthOf(0, cell.column) };
    });
    if (rows.length > 1) return { ...first.base, kind: 'grid', cells: boxes };
    return { ...first.base, kind: 'row', columnGap: 0, children: boxes.map(({ box }) => box) };
  }

  #cell({ columns, element, rows }: Cell, width: number, row: Scope): FlowBox {
    const inside = this.#inside(element, this.#style(element, row), { ...row, width });
    const cell = { ...inside.structure?.cell, rows, columns };
    const structure = inside.structure && { ...inside.structure, cell };
    if (structure && row.structure && isTableRow(row.structure)) row.structure.cells.push(structure);
    const scope = { ...inside, structure, width: width - CELL_GAP };
    const children = this.#flow(element.children, scope);
    return { ...bare(scope), kind: 'flow', width, paddingEnd: CELL_GAP, children };
  }

  #unknown({ name }: Element, { place }: Scope): void {
    this.options.onUnknown(
      new PdfError(
        `<${name}> at ${place} is not understood on paper. Use another element, keep it to the screen with data-media="screen", or pass unknownElements: "drop".`,
      ),
    );
  }

  /** The structure element of an HTML element; the one around it where it means nothing of its own. */
  #structure(element: Element, { marker }: ComputedStyle, scope: Scope): StructureNode | undefined {
    const { name, attribs } = element;
    const lang = attribs.lang && attribs.lang !== scope.lang ? attribs.lang : undefined;
    // A group of a description list is an item of it.
    const grouped = name === 'div' && scope.structure?.role === 'L';
    const neutral = displayOf(element) === 'block' ? 'Div' : 'Span';
    const anchors = this.#anchors.of(element);
    const href = name === 'a' ? this.#anchors.addressOf(element) : undefined;
    const own = name === 'a' && !href ? undefined : roleOf(name);
    const role = grouped ? 'LI' : (own ?? (lang || anchors.length > 0 ? neutral : undefined));
    if (role === undefined) return scope.structure;
    return {
      role,
      parent: scope.structure,
      ...(lang && { lang }),
      ...(role === 'L' && { numbering: numberingIn(element, marker) }),
      ...(role === 'TH' && { cell: { scope: scopeOf(element) } }),
      ...(anchors.length > 0 && { anchors }),
      ...(href && { href, description: linkName(element) }),
    };
  }

  #inline(node: ChildNode, scope: Scope): Piece[] {
    const { structure, lang, source, style } = scope;
    if (isText(node)) {
      if (!scope.preformatted) return [{ text: node.data, style, structure, lang, source }];
      return preserve(node.data)
        .split(/(\n)/)
        .filter(Boolean)
        .map((text) => ({ text, style, structure, lang, source, ...(text === '\n' && { breaks: true }) }));
    }
    if (!isTag(node)) return [];
    if (node.name === 'br') return [{ text: '\n', style, structure, lang, breaks: true }];
    if (node.name === 'svg' && displayOf(node) !== 'none') return [this.#icon(node, scope)];
    const display = displayOf(node);
    if (display === 'unknown') this.#unknown(node, scope);
    if (display !== 'inline') return [];
    const own = this.#style(node, scope);
    // Within a line there are no boxes: what a box keeps to itself (a rise) reaches the text.
    const inner = { ...this.#inside(node, own, scope), style: own };
    const content = node.children.flatMap((child) => this.#inline(child, inner));
    const signs = isolationOf(node, scope);
    const sign = (text: string): Piece => ({ text, style, structure, lang, directs: true });
    return signs ? [sign(signs[0]), ...content, sign(signs[1])] : content;
  }

  /** A drawing within a line: as high as it says, standing on the baseline unless its style gives it a rise. */
  #icon(svg: Element, scope: Scope): Piece {
    const style = this.#style(svg, scope);
    const frame = { direction: scope.direction, room: scope.width, fills: false };
    const figure = this.#figure(svg, meaningOf(svg), scope);
    return {
      text: ICON,
      style,
      structure: this.#structure(svg, style, scope),
      lang: scope.lang,
      drawing: drawing(svg, style, this.options.stylesheet, frame),
      ...(figure && { figure }),
    };
  }

  /** The faces of a style, and those of other families for what they lack. */
  #faces({ fontFamily, fontWeight }: InheritedStyle): readonly Face[] {
    const { fonts } = this.options;
    return [...fonts.resolve(fontFamily, fontWeight), ...fonts.fallbacks(fontFamily, fontWeight)];
  }

  /**
   * A text box of several pieces; none where there is nothing to see.
   *
   * @throws {PdfError} where indents and columns leave less than no room
   */
  #text(
    pieces: readonly Piece[],
    { style, width, shrinks, direction, place }: Scope,
    base: BoxBase,
  ): TextBox | undefined {
    const folded = foldWhiteSpace(pieces);
    if (folded.length === 0) return undefined;
    if (width < 0) throw noRoom(place, width);
    const turns = direction === 'rtl' || folded.some(({ text }) => isRightToLeft(text));
    const runs = folded.flatMap((piece): readonly StyledRun[] => {
      const { fontFamily, fontWeight, fontSize, lineHeight, color, mirrored = false, rise = 0 } = piece.style;
      const { lineThrough = false, noWrap = false } = piece.style;
      const { fonts } = this.options;
      const faces = fonts.resolve(fontFamily, fontWeight);
      const run = { structure: piece.structure, rise, lineThrough };
      if (piece.drawing) {
        const figure = piece.figure && { figure: piece.figure };
        const index = this.runs.push({ ...run, drawing: piece.drawing, ...figure }) - 1;
        const { drawing } = piece;
        return [{ text: ICON, face: faces[0] as Face, fontSize, lineHeight, color, index, rise, drawing }];
      }
      const fallbacks = fonts.fallbacks(fontFamily, fontWeight);
      return itemize(piece.text, faces, piece.lang, fallbacks).map(({ text, face, shown }) => {
        const index = this.runs.push(run) - 1;
        const set = { text, face, fontSize, lineHeight, color, index, rise, mirrored, noWrap };
        if (shown !== undefined) {
          this.options.onMissing({ characters: text, text: piece.text, place, source: piece.source });
          return { ...set, shown };
        }
        if (turns) for (const char of text) face.use(mirrorOf(char, mirrored) ?? char);
        return set;
      });
    });
    const box: TextBox = { ...base, kind: 'text', lines: [] };
    const align = shrinks ? 'left' : sideOf(style.textAlign, direction);
    const { autospace, fontSize, lineHeight } = style;
    const set = { width, fontSize, lineHeight, align, direction, autospace, shortestLast: SHORTEST_LAST };
    this.#unset.push({ box, runs, style: set });
    return box;
  }

  /** In a row, the width left over by the columns that have one. */
  #restOf(element: Element, style: ComputedStyle, width: number, scope: Scope): number {
    const columns = elementsOf(element).map(
      (child) => this.#style(child, { ...scope, style: inherit(style) }).column,
    );
    const taken = columns.reduce<number>((sum, column) => sum + (typeof column === 'number' ? column : 0), 0);
    const rest = width - taken - (style.row?.columnGap ?? 0) * (columns.length - 1);
    return style.row?.equal ? rest / Math.max(1, columns.length) : rest;
  }
}

const MARKERS = { bullet: '•', number: '', none: '' } as const;

/** How far the text of a list item is indented, in em, unless its marker needs more. */
const INDENT = 1.1;

/** The least space between a marker and its text, in em. */
const MARKER_GAP = 0.35;

/** How the labels of a list are counted, for readers. */
function numberingIn(list: Element, marker: ComputedStyle['marker']) {
  if (list.name === 'dl' || marker === 'none') return 'None';
  return marker === 'bullet' ? 'Disc' : numberingOf(list);
}

/** The narrowest last line of a paragraph, in em. */
const SHORTEST_LAST = 3;

/** Stands for a drawing among the characters of a line. */
const ICON = '\ufffc';

/** Space between columns that say none, in pt. */
const COLUMN_GAP = 20;

/** Space at the end of each table cell, in pt. */
const CELL_GAP = 8;

/** Languages written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'yi', 'ug', 'ckb', 'dv', 'syr']);

const directionOf = (lang: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';

function directionIn({ attribs }: Element, scope: Scope): 'ltr' | 'rtl' {
  if (attribs.dir === 'rtl' || attribs.dir === 'ltr') return attribs.dir;
  return scope.direction;
}

/** The signs around an inline element whose text has a direction of its own, as browsers have them. */
function isolationOf(
  { attribs: { dir }, name }: Element,
  { direction }: Scope,
): readonly [string, string] | undefined {
  const own = dir === 'ltr' || dir === 'rtl' || dir === 'auto' ? dir : undefined;
  if (name === 'bdo') return isolate(own ?? direction, true);
  if (name === 'bdi') return isolate(own ?? 'auto');
  return own && isolate(own);
}

/** The width of an element's box. */
function roomOf({ absolute, column }: ComputedStyle, { row, width }: Scope): number {
  if (absolute) return absolute.width;
  if (!row) return width;
  return typeof column === 'number' ? column : column === 'rest' ? row.rest : width;
}

/** The entry a heading makes in the outline: what it says, or what the pictures show that are all it holds. */
function outlineOf(element: Element, { source }: Pick<Scope, 'source'>): Pick<BoxBase, 'outline'> {
  if (!/^h[1-6]$/.test(element.name)) return {};
  const title = collapse(textContent(element)) || collapse(picturesIn(element));
  const level = Number(element.name.charAt(1));
  return title ? { outline: { title, level, ...(source !== undefined && { source }) } } : {};
}

function picturesIn(element: Element): string {
  if (element.name === 'img') return element.attribs.alt ?? '';
  return elementsOf(element).map(picturesIn).join(' ');
}

/** Adds the space to the next sibling, where there is one. */
function spaced(style: ComputedStyle, element: Element): ComputedStyle {
  const { gapAfter, marginBottom = 0 } = style;
  const follows = gapAfter !== undefined && nextElement(element);
  return follows ? { ...style, marginBottom: marginBottom + gapAfter } : style;
}

/** Keeps what ends an item of a list with nothing: else a run of items that are a title and a date stays together. */
function keeping(style: ComputedStyle, element: Element): ComputedStyle {
  const { keepWithNext, ...rest } = style;
  return keepWithNext !== undefined && isLastInItem(element) ? rest : style;
}

function isLastInItem({ next, parent }: Element): boolean {
  for (let at = next; at; at = at.next) {
    if (isTag(at) || (isText(at) && at.data.trim() !== '')) return false;
  }
  return parent !== null && isTag(parent) && parent.name === 'li';
}

/** Keeps a caption on one page with what it names, above it or below. */
function captioned(style: ComputedStyle, element: Element): ComputedStyle {
  const next = nextElement(element);
  const precedes = element.name === 'caption' || (element.name === 'figcaption' && next !== undefined);
  return precedes || next?.name === 'figcaption' ? { keepWithNext: style.lineHeight * 2, ...style } : style;
}

function nextElement({ next }: Element): Element | undefined {
  let at = next;
  while (at && !isTag(at)) at = at.next;
  return at ?? undefined;
}

const noRoom = (place: string, width: number) =>
  new PdfError(
    `The text of ${place} has no room: indents and columns around it leave ${width.toFixed(1)} pt. Nest less deeply, or make them smaller in options.styles.`,
  );

/**
 * A box that takes no room, for what hangs beside the text (a marker, a date, a label). It keeps the next three lines with
 * it, three being the longest paragraph that does not part.
 */
const hanging = (child: Box, start: number, scope: Scope, style: InheritedStyle): HangingBox => ({
  ...bare(scope),
  width: 0,
  kind: 'hanging',
  child,
  start,
  top: baselineShift(scope.style, style),
  keepBeside: scope.style.lineHeight * 3,
});

/** Every face has the same ascent, so boxes of different sizes share a baseline when this is added to the smaller. */
const baselineShift = (outer: InheritedStyle, inner: InheritedStyle) =>
  ASCENT * (outer.fontSize - inner.fontSize);

/** The side where lines begin. */
const start = (direction: 'ltr' | 'rtl') => (direction === 'rtl' ? 'right' : 'left');

function sideOf(align: InheritedStyle['textAlign'], direction: 'ltr' | 'rtl'): ParagraphStyle['align'] {
  if (align === 'start') return start(direction);
  return align === 'end' ? (direction === 'rtl' ? 'left' : 'right') : align;
}

/** What every box has, before its style. */
type BoxBase = Omit<FlowBox, 'kind' | 'children'>;

const bare = ({ direction, place, shrinks, width }: Scope): BoxBase => ({
  direction,
  place,
  width,
  ...(shrinks && { shrinks }),
});

const PAGING = [
  'marginTop',
  'marginBottom',
  'paddingTop',
  'paddingStart',
  'breakBefore',
  'keepTogether',
  'keepWithNext',
] as const;

function boxBase(style: ComputedStyle, inner: Scope, outer: Scope): BoxBase {
  const said = PAGING.flatMap((name) => (style[name] === undefined ? [] : [[name, style[name]]]));
  return { ...bare(inner), width: roomOf(style, outer), ...Object.fromEntries(said) };
}

/** The box of an element that holds others: below each other, side by side, or in columns. */
function container(base: BoxBase, style: ComputedStyle, inner: Scope, children: readonly Box[]): Box {
  const { columnGap = COLUMN_GAP, columns = 1, row } = style;
  if (row) {
    const { rowGap = 0, wrap } = row;
    return { ...base, kind: 'row', columnGap: row.columnGap, children, ...(wrap && { wrap: { rowGap } }) };
  }
  if (columns > 1)
    return {
      ...base,
      kind: 'columns',
      count: columns,
      columnGap,
      flow: { ...bare(inner), kind: 'flow', children },
    };
  return { ...base, kind: 'flow', children };
}

/** The width of a column where there are several. */
const columnWidth = (width: number, { columnGap = COLUMN_GAP, columns = 1, row }: ComputedStyle): number =>
  row || columns <= 1 ? width : (width - columnGap * (columns - 1)) / columns;

/** A hairline above a box, kept with it. */
function ruleBefore(
  { keepWithNext = 0, lineHeight, marginTop = 0, rule }: ComputedStyle,
  scope: Scope,
): SolidBox[] {
  if (!rule) return [];
  return [
    {
      ...bare(scope),
      kind: 'solid',
      shrinks: false,
      width: rule.length ?? scope.width,
      height: rule.width,
      content: { color: rule.color },
      marginTop,
      marginBottom: rule.gap,
      keepWithNext: lineHeight + keepWithNext,
    },
  ];
}
