import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { type LayoutNode, layoutNode } from '../layout-node.js';
import {
  type ComputedStyle,
  computeStyle,
  type InheritedStyle,
  inherit,
  type PaperStylesheet,
} from '../paper/style.js';
import { PdfError } from '../pdf-error.js';
import { roleOf, type StructureNode, type TextRun, textParent } from '../structure/structure-node.js';
import type { FontSet } from '../typography/font-set.js';
import { itemize } from '../typography/itemize.js';
import { ASCENT } from '../typography/line.js';
import { type ParagraphStyle, type StyledRun, setParagraph } from '../typography/paragraph.js';
import { drawing } from './drawing.js';
import {
  classesOf,
  describeElement,
  descriptionGroups,
  displayOf,
  elementsOf,
  itemNumbers,
  textContent,
} from './html.js';
import { imageBox, type Picture } from './images.js';
import { collapse, foldWhiteSpace, type Piece, preserve } from './pieces.js';
import { cellsOf, columnShares, columnsOf, rowsOf } from './table.js';

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
  /** Whether children stand side by side, each a box of its own, and how wide one that takes the rest is. */
  readonly row?: { readonly rest: number; readonly equal: boolean };
  /** Whether the box takes the width of its text, which then has no room to move in. */
  readonly shrinks?: boolean;
  /** Whether white space counts. */
  readonly preformatted?: boolean;
}

export interface BoxOptions {
  readonly stylesheet: PaperStylesheet;
  readonly fonts: FontSet;
  /** What to do about an element paper does not know: its name and place are in the error. */
  readonly onUnknown: (error: PdfError) => void;
  /** Numbers of the boxes that are to stay whole and cannot, being taller than a page. */
  readonly parted: ReadonlySet<number>;
  /** By their `src`. */
  readonly images: ReadonlyMap<string, Picture>;
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
  #kept = 0;
  #unset: {
    readonly box: LayoutNode;
    readonly runs: readonly StyledRun[];
    readonly style: ParagraphStyle;
  }[] = [];

  constructor(private readonly options: BoxOptions) {}

  /** Boxes of a document. */
  document(nodes: readonly ChildNode[], root: RootScope): LayoutNode[] {
    return this.#flow(nodes, { ...root, structure: undefined, direction: directionOf(root.lang) });
  }

  /** A line of text that belongs to the page and not to the document, such as its number. */
  artifact(text: string, root: RootScope): LayoutNode {
    const piece = { text, style: root.style, structure: undefined, lang: root.lang };
    const scope = {
      ...root,
      structure: undefined,
      direction: directionOf(root.lang),
      shrinks: true,
    };
    return this.#text([piece], scope, {}, {}) ?? layoutNode('VIEW', {}, {});
  }

  /** Sets the text of all boxes built so far, in the fonts cut for it. */
  setText(): void {
    for (const { box, runs, style } of this.#unset) box.lines = setParagraph(runs, style);
    this.#unset = [];
  }

  /** Boxes for nodes that stand together: runs of inline content become one text box each. */
  #flow(nodes: readonly ChildNode[], scope: Scope): LayoutNode[] {
    const boxes: LayoutNode[] = [];
    let pieces: Piece[] = [];
    let text = { ...scope, structure: textParent(scope.structure) };
    const flush = () => {
      const box = this.#text(pieces, text, {}, {});
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
    const width = room - (style.paddingStart ?? 0);
    return {
      style: inherit(style),
      structure: this.#structure(element, style, scope),
      lang: element.attribs.lang ?? scope.lang,
      direction: directionIn(element, scope),
      width,
      place: `${scope.place} > ${describeElement(element)}`,
      preformatted: element.name === 'pre' || scope.preformatted === true,
      shrinks:
        !style.absolute && style.column === undefined && (scope.row !== undefined || scope.shrinks === true),
      ...(style.row && {
        row: { rest: this.#restOf(element, style, width, scope), equal: style.row.equal ?? false },
      }),
    };
  }

  #block(element: Element, scope: Scope): LayoutNode[] {
    const style = spaced(this.#style(element, scope), element);
    const inner = this.#inside(element, style, scope);
    const before = ruleBefore(style, scope.direction);
    const placed = (box: LayoutNode) => [...before, style.absolute ? hanging(box, scope.style) : box];
    const props = this.#props(style, inner);
    const view = (children: readonly LayoutNode[]) =>
      placed(layoutNode('VIEW', props, boxStyle(style, scope), children));

    if (element.name === 'svg')
      return placed(drawing(element, style, this.options.stylesheet, scope.structure));
    if (element.name === 'img') return placed(this.#image(element, style, inner, scope));
    if (element.name === 'table') return view(this.#table(element, inner));
    if (element.name === 'ol' || element.name === 'ul') return view(this.#list(element, inner));
    if (element.name === 'dl')
      return view(descriptionGroups(element).flatMap((group) => this.#block(group, inner)));
    if (element.children.some((child) => isTag(child) && this.#isBlock(child, inner)))
      return view(this.#flow(element.children, inner));

    const text = { ...inner, structure: textParent(inner.structure) };
    const pieces = element.children.flatMap((child) => this.#inline(child, text));
    const box = this.#text(pieces, text, boxStyle(style, scope), { ...props, ...outlineOf(element) });
    return box ? placed(box) : before;
  }

  /** An image: what its `alt` says, or decoration where that is empty. */
  #image(element: Element, style: ComputedStyle, inner: Scope, scope: Scope): LayoutNode {
    const { alt, src = '' } = element.attribs;
    const picture = this.options.images.get(src);
    if (alt === undefined || !picture) {
      throw new PdfError(
        `<img> at ${scope.place} has no alt. Say what it shows, or give alt="" where it is decoration.`,
      );
    }
    const figure: StructureNode = { role: 'Figure', parent: scope.structure, description: alt };
    const meaning = alt ? { figure } : { artifact: 'Layout' as const };
    const size = imageBox(element, picture, style, inner.width);
    const props = { ...this.#props(style, inner), ...meaning, picture };
    return layoutNode('VIEW', props, { ...boxStyle(style, scope), ...size });
  }

  #list(list: Element, scope: Scope): LayoutNode[] {
    const numbers = itemNumbers(list);
    let items = 0;
    return this.#children(list, scope).flatMap((child) => {
      if (child.name !== 'li') return this.#flow([child], scope);
      const style = spaced(this.#style(child, scope), child);
      const marker = style.marker === 'number' ? `${numbers[items]}.` : MARKERS[style.marker];
      items += 1;
      return [this.#listItem(child, style, marker, scope)];
    });
  }

  /** A list item: its marker out of the flow at the left, so that the item can part over pages. */
  #listItem(element: Element, own: ComputedStyle, marker: string, scope: Scope): LayoutNode {
    const indent = marker ? (own.paddingStart ?? own.fontSize * 1.1) : (own.paddingStart ?? 0);
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
          { ...inner, width: indent },
          { position: 'absolute', [start(inner.direction)]: 0, top: 0, width: indent },
          {},
        )
      : undefined;
    return layoutNode('VIEW', this.#props(style, inner), boxStyle(style, scope), [
      ...(label ? [hanging(label, style)] : []),
      ...this.#flow(element.children, { ...inner, structure: body }),
    ]);
  }

  /** A table: rows of cells that stay whole, columns as wide as their text asks for. */
  #table(table: Element, scope: Scope): LayoutNode[] {
    const rows = rowsOf(table, scope.place);
    const shares = columnShares(rows);
    const caption = elementsOf(table).filter(({ name }) => name === 'caption');
    const groups = new Map<Element, Scope>();
    return [
      ...caption.flatMap((element) => this.#block(element, scope)),
      ...rows.map((row) => {
        const parent = row.parent;
        let around = scope;
        if (parent && isTag(parent) && parent !== table) {
          around = groups.get(parent) ?? this.#inside(parent, this.#style(parent, scope), scope);
          groups.set(parent, around);
        }
        return this.#row(row, shares, around);
      }),
    ];
  }

  #row(row: Element, shares: readonly number[], scope: Scope): LayoutNode {
    const style = { ...this.#style(row, scope), keepTogether: true };
    const inner = this.#inside(row, style, scope);
    let column = 0;
    const cells = cellsOf(row).map((cell) => {
      const span = columnsOf(cell);
      const share = shares.slice(column, column + span).reduce((sum, each) => sum + each, 0);
      column += span;
      const cellStyle = this.#style(cell, inner);
      const width = share * inner.width;
      const room = { ...this.#inside(cell, cellStyle, { ...inner, width }), width: width - CELL_GAP };
      return layoutNode('VIEW', {}, { width, paddingRight: CELL_GAP }, this.#flow(cell.children, room));
    });
    return layoutNode(
      'VIEW',
      this.#props(style, inner),
      { flexDirection: rowIn(scope.direction), ...boxStyle(style, scope) },
      cells,
    );
  }

  /** How layout treats a box. Boxes to keep whole are numbered in the order they are built. */
  #props({ breakBefore, keepTogether, keepWithNext }: ComputedStyle, { place }: Scope): LayoutNode['props'] {
    const keep = keepTogether ? this.#kept++ : undefined;
    return {
      place,
      ...(breakBefore && { break: true }),
      ...(keep !== undefined && !this.options.parted.has(keep) && { wrap: false, keep }),
      ...(keepWithNext !== undefined && { minPresenceAhead: keepWithNext }),
    };
  }

  /** The elements of a container that holds nothing else. */
  #children(element: Element, scope: Scope): readonly Element[] {
    return elementsOf(element).filter((child) => {
      const display = displayOf(child);
      if (display === 'unknown') this.#unknown(child, scope);
      return display === 'block' || display === 'inline';
    });
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
    const role = grouped ? 'LI' : (roleOf(name) ?? (lang ? neutral : undefined));
    if (role === undefined) return scope.structure;
    return {
      role,
      parent: scope.structure,
      ...(lang && { lang }),
      ...(role === 'L' && { numbering: name === 'dl' ? 'None' : NUMBERINGS[marker] }),
      ...(role === 'TH' && {
        cell: { scope: attribs.scope === 'row' ? 'Row' : 'Column', columns: columnsOf(element) },
      }),
      ...(role === 'TD' && { cell: { columns: columnsOf(element) } }),
      ...(role === 'Link' && {
        href: attribs.href ?? '',
        description: attribs['aria-label'] ?? collapse(textContent(element)),
      }),
    };
  }

  #inline(node: ChildNode, scope: Scope): Piece[] {
    const { structure, lang, style } = scope;
    if (isText(node)) {
      if (!scope.preformatted) return [{ text: node.data, style, structure, lang }];
      return preserve(node.data)
        .split(/(\n)/)
        .filter(Boolean)
        .map((text) => ({ text, style, structure, lang, ...(text === '\n' && { breaks: true }) }));
    }
    if (!isTag(node)) return [];
    if (node.name === 'br') return [{ text: '\n', style, structure, lang, breaks: true }];
    if (node.name === 'svg' && displayOf(node) !== 'none') {
      throw new PdfError(
        `<svg> at ${scope.place} stands within a line of text, where paper draws nothing. Put it beside the text as a block, or keep it to the screen with data-media="screen".`,
      );
    }
    const display = displayOf(node);
    if (display === 'unknown') this.#unknown(node, scope);
    if (display !== 'inline') return [];
    const own = this.#style(node, scope);
    // Within a line there are no boxes: what a box keeps to itself (a rise) reaches the text.
    const inner = { ...this.#inside(node, own, scope), style: own };
    return node.children.flatMap((child) => this.#inline(child, inner));
  }

  /** A text box of several pieces; none where there is nothing to see. */
  #text(
    pieces: readonly Piece[],
    { style, width, shrinks, direction, place }: Scope,
    boxStyle: LayoutNode['style'],
    props: LayoutNode['props'],
  ): LayoutNode | undefined {
    const folded = foldWhiteSpace(pieces);
    if (folded.length === 0) return undefined;
    const runs = folded.flatMap((piece) => {
      const { fontFamily, fontWeight, fontSize, color, rise = 0 } = piece.style;
      const { fonts } = this.options;
      const faces = fonts.resolve(fontFamily, fontWeight);
      const fallbacks = fonts.fallbacks(fontFamily, fontWeight);
      return itemize(piece.text, faces, piece.lang, place, fallbacks).map(({ text, face }) => {
        const index = this.runs.push({ structure: piece.structure, rise }) - 1;
        return { text, face, fontSize, color, index };
      });
    });
    const box = layoutNode('TEXT', props, boxStyle);
    const align = shrinks ? 'left' : sideOf(style.textAlign, direction);
    const { autospace, lineHeight } = style;
    const set = { width, lineHeight, align, direction, autospace, shortestLast: SHORTEST_LAST };
    this.#unset.push({ box, runs, style: set });
    return box;
  }

  /** In a row, the width left over by the columns that have one. */
  #restOf(element: Element, style: ComputedStyle, width: number, scope: Scope): number {
    const columns = elementsOf(element)
      .filter((child) => displayOf(child) !== 'none')
      .map((child) => this.#style(child, { ...scope, style: inherit(style) }).column);
    const taken = columns.reduce<number>((sum, column) => sum + (typeof column === 'number' ? column : 0), 0);
    const rest = width - taken - (style.row?.columnGap ?? 0) * (columns.length - 1);
    return style.row?.equal ? rest / Math.max(1, columns.length) : rest;
  }
}

const MARKERS = { bullet: '•', number: '', none: '' } as const;
const NUMBERINGS = { bullet: 'Disc', number: 'Decimal', none: 'None' } as const;

/** The narrowest last line of a paragraph, in em. */
const SHORTEST_LAST = 3;

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

/** The width of an element's box. */
function roomOf({ absolute, column }: ComputedStyle, { row, width }: Scope): number {
  if (absolute) return absolute.width;
  if (!row) return width;
  return typeof column === 'number' ? column : column === 'rest' ? row.rest : width;
}

/** The entry a heading makes in the outline. */
const outlineOf = (element: Element) =>
  /^h[1-6]$/.test(element.name)
    ? { outline: { title: collapse(textContent(element)), level: Number(element.name.charAt(1)) } }
    : {};

/** Adds the space to the next sibling, where there is one. */
function spaced(style: ComputedStyle, element: Element): ComputedStyle {
  const { gapAfter, marginBottom = 0 } = style;
  let next = element.next;
  while (next && !isTag(next)) next = next.next;
  return gapAfter !== undefined && next ? { ...style, marginBottom: marginBottom + gapAfter } : style;
}

/**
 * A box that takes no room, for what hangs beside the text (a marker, a date, a label). Layout would let a bare
 * absolute box fall wherever the flow reaches it, even alone at the foot of a page; this one keeps the next three lines
 * with it, three being the longest paragraph that does not part. It hangs from the top of the box around it.
 */
const hanging = (child: LayoutNode, { lineHeight }: InheritedStyle): LayoutNode =>
  layoutNode('VIEW', { minPresenceAhead: lineHeight * 3, hangs: true }, { height: 0 }, [child]);

/** Every face has the same ascent, so boxes of different sizes share a baseline when this is added to the smaller. */
const baselineShift = (outer: InheritedStyle, inner: InheritedStyle) =>
  ASCENT * (outer.fontSize - inner.fontSize);

const rowIn = (direction: 'ltr' | 'rtl') => (direction === 'rtl' ? 'row-reverse' : 'row');

/** The side where lines begin. */
const start = (direction: 'ltr' | 'rtl') => (direction === 'rtl' ? 'right' : 'left');

function sideOf(align: InheritedStyle['textAlign'], direction: 'ltr' | 'rtl'): ParagraphStyle['align'] {
  if (align === 'start') return start(direction);
  return align === 'end' ? (direction === 'rtl' ? 'left' : 'right') : align;
}

function boxStyle(style: ComputedStyle, { direction, style: outer }: Scope): LayoutNode['style'] {
  const { absolute, column, marginBottom, marginTop, paddingStart, paddingTop, row } = style;
  return {
    ...(marginTop !== undefined && { marginTop }),
    ...(marginBottom !== undefined && { marginBottom }),
    ...(paddingStart !== undefined && {
      [direction === 'rtl' ? 'paddingRight' : 'paddingLeft']: paddingStart,
    }),
    ...(paddingTop !== undefined && { paddingTop }),
    ...(absolute && {
      position: 'absolute',
      top: baselineShift(outer, style),
      [start(direction)]: absolute.start,
      width: absolute.width,
    }),
    ...(column === 'rest' && { flexGrow: 1, flexShrink: 1, flexBasis: 0 }),
    ...(typeof column === 'number' && { width: column, flexShrink: 0 }),
    ...(row && {
      flexDirection: rowIn(direction),
      ...(row.wrap && { flexWrap: 'wrap' }),
      columnGap: row.columnGap,
      rowGap: row.rowGap ?? 0,
    }),
  };
}

/** A hairline above a box, kept with it. */
function ruleBefore(
  { keepWithNext = 0, lineHeight, marginTop = 0, rule }: ComputedStyle,
  direction: 'ltr' | 'rtl',
): LayoutNode[] {
  if (!rule) return [];
  const style = {
    height: rule.width,
    backgroundColor: rule.color,
    marginTop,
    marginBottom: rule.gap,
    ...(rule.length !== undefined && {
      width: rule.length,
      alignSelf: direction === 'rtl' ? 'flex-end' : 'flex-start',
    }),
  };
  const minPresenceAhead = lineHeight + keepWithNext + rule.gap;
  return [layoutNode('VIEW', { artifact: 'Layout', minPresenceAhead }, style)];
}
