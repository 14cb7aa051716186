import { type Color, type LengthPercentage, resolveLength, type StyledElement } from '@resume/css';
import { descriptionsOf } from './descriptions.js';
import type { FlowBlock, FlowParagraph, Inline, ListMarker } from './flow-types.js';
import { groupsOf } from './groups.js';
import { collapsed, inlinesOf, isAside, isInline, textOfInlines } from './inlines.js';
import { isDate, isLine, isList, joined, lineOf } from './lines.js';
import { markersOf } from './list-markers.js';
import { type Places, placesOf } from './places.js';
import { rowsOf } from './table-rows.js';

/** What an element passes on to those in it. */
interface Around {
  readonly indent: number;
  readonly background: Color | undefined;
  /** How many lists are around. */
  readonly level: number;
  /** Of the list item, until its first paragraph has it. */
  readonly marker: ListMarker | undefined;
  /** What a list item is called where it is not counted from 1: it begins the first paragraph. */
  readonly label: readonly Inline[] | undefined;
}

const START: Around = { indent: 0, background: undefined, level: 0, marker: undefined, label: undefined };

/** How far each level of a list is indented, in em. */
const LIST_INDENT = 1.25;

/** The text on a page of Word. */
export interface Sheet {
  /** In px. */
  readonly width: number;
  /** How much wider its margins are than those of the stylesheet's first page, in px. */
  readonly added: { readonly top: number; readonly left: number };
}

/**
 * The paragraphs and tables of a document in reading order. Boxes next to each other follow one another: Word's text runs
 * from top to bottom, and so it is read.
 */
export const flowOf = (root: StyledElement, sheet: Sheet): readonly FlowBlock[] =>
  flowOfAll([root], root, sheet);

/** @param parent of the elements, or the only one */
function flowOfAll(
  elements: readonly StyledElement[],
  parent: StyledElement,
  sheet: Sheet,
): readonly FlowBlock[] {
  const flow = new Flow(sheet);
  for (const element of elements) flow.walk(element, START);
  return flow.end(parent);
}

class Flow {
  readonly blocks: FlowBlock[] = [];
  /** Space that the next paragraph has above it: the largest of the margins since the last one, and paddings. */
  #before = 0;
  #anchors: string[] = [];
  #breakBefore = false;
  /** Pictures that stood alone: the next paragraph runs around them. */
  #pictures: Inline[] = [];

  constructor(private readonly sheet: Sheet) {}

  private get width(): number {
    return this.sheet.width;
  }

  walk(element: StyledElement, around: Around): void {
    if (isAside(element)) return;
    const { style } = element;
    const { backgroundColor } = style;
    this.#anchors.push(...element.anchors);
    this.#breakBefore ||= style.breakBefore === 'page';
    this.#space(style.marginTop);
    this.#before += this.#px(style.paddingTop);
    const within = { ...around, background: backgroundColor.a > 0 ? backgroundColor : around.background };
    this.#content(element, within);
    this.#before += this.#px(style.paddingBottom);
    this.#space(style.marginBottom);
    this.#breakBefore ||= style.breakAfter === 'page';
    if (style.breakAfter.startsWith('avoid')) this.#changeLast({ keepsNext: true });
  }

  #content(element: StyledElement, around: Around): void {
    const places = placesOf(element, this.width - this.#insetOf(element));
    if (element.name === 'table') this.#table(element, around);
    else if (element.name === 'dl') this.#descriptions(element, around);
    else if (isList(element)) this.#list(element, around);
    else if (places) this.#places(element, places, around);
    else if (element.children.every(isInline))
      this.#paragraph(element, collapsed(inlinesOf(element.children)), around);
    else this.#children(element, around);
  }

  /** Boxes one after another; lines between them are paragraphs of their own. */
  #children(element: StyledElement, around: Around): void {
    let { label, marker } = around;
    for (const [index, group] of groupsOf(element).entries()) {
      if (index > 0) this.#space(rowGapOf(element));
      const before = this.blocks.length;
      if (group.kind === 'element') {
        if (!this.#joinsDate(group)) this.walk(group, { ...around, label, marker });
      } else this.#paragraph(element, collapsed(inlinesOf(group.nodes)), { ...around, label, marker });
      if (this.blocks.length > before) label = marker = undefined;
    }
  }

  /** Puts a date at the end of the line before it, which is the first of its entry or states what it is the date of. */
  #joinsDate(element: StyledElement): boolean {
    const last = this.blocks.at(-1);
    if (!isDate(element) || last?.kind !== 'paragraph') return false;
    const isNear = last.element.parent === element.parent && !/^h[1-6]$/.test(last.element.name);
    if (!isNear || last.inlines.some(({ kind }) => kind !== 'text')) return false;
    this.#changeLast({
      inlines: [...last.inlines, { kind: 'tab', to: 'end' }, ...collapsed(inlinesOf(element.children))],
    });
    this.#anchors.push(...element.anchors);
    return true;
  }

  #list(list: StyledElement, around: Around): void {
    const items = list.children.filter((child) => child.kind === 'element');
    if (isLine(list)) {
      this.#anchors.push(...items.flatMap(({ anchors }) => anchors));
      this.#paragraph(list, joined(items), around);
      return;
    }
    const em = list.style.fontSize * LIST_INDENT;
    const { level } = around;
    for (const [index, { item, label, marker }] of markersOf(items).entries()) {
      if (index > 0) this.#space(rowGapOf(list));
      const isMarked = marker !== undefined || label !== undefined;
      const indent = around.indent + (isMarked ? em : 0);
      this.walk(item, {
        ...around,
        indent,
        level: level + 1,
        marker: marker && { list, level, ...marker },
        label:
          label === undefined
            ? undefined
            : [
                { kind: 'text', text: label, element: item },
                { kind: 'tab', to: 'text' },
              ],
      });
      // So that no item stands alone at the head of a page.
      if (isMarked && index === items.length - 2 && index > 0) this.#changeLast({ keepsNext: true });
    }
  }

  /** Each label with its texts, which begin where the longest label of the list has ended. */
  #descriptions(list: StyledElement, around: Around): void {
    const groups = descriptionsOf(list);
    const labels = groups.map(({ label }) => collapsed(inlinesOf(label?.children ?? [])));
    const hanging = Math.min(
      this.width * 0.3,
      Math.max(0, ...labels.map((label) => widthOf(textOfInlines(label)))) * list.style.fontSize +
        list.style.fontSize,
    );
    for (const [index, { label, texts }] of groups.entries()) {
      if (index > 0) this.#space(rowGapOf(list));
      const [first, ...others] = texts;
      const own = labels[index] ?? [];
      this.#anchors.push(...(label?.anchors ?? []));
      const line = first && lineOf(first);
      if (label && own.length > 0) {
        const inlines: readonly Inline[] = line ? [...own, { kind: 'tab', to: 'text' }, ...line] : own;
        this.#paragraph(label, inlines, around, line ? { hanging } : { keepsNext: texts.length > 0 });
      } else if (line) this.#paragraph(first, line, around, {}, hanging);
      const indented = { ...around, indent: around.indent + (line ? hanging : 0) };
      for (const text of line ? others : texts) this.walk(text, indented);
    }
  }

  #table(table: StyledElement, around: Around): void {
    const { caption, rows } = rowsOf(table);
    if (caption) this.walk(caption, around);
    const before = this.#takeSpace();
    this.blocks.push({
      kind: 'table',
      element: table,
      before,
      rows: rows.map(({ cells, isHeader }) => ({
        isHeader,
        cells: cells.map((cell) => ({
          ...cell,
          blocks: flowOf(cell.element, this.#column(this.width / cells.length)),
        })),
      })),
    });
  }

  /** Word has least heights for the rows of tables alone. */
  #places(element: StyledElement, { places, rest, widths }: Places, around: Around): void {
    const indent = around.indent + this.#insetOf(element);
    const total = widths.reduce((sum, width) => sum + width, 0);
    this.blocks.push({
      kind: 'table',
      element,
      before: this.#takeSpace(),
      grid: { indent, widths },
      rows: places.map(({ cells, element: place }, row) => ({
        isHeader: false,
        height: Number(place.style.minHeight) - (row === 0 ? this.sheet.added.top : 0),
        cells: cells.map(({ columns, elements }, column) => ({
          element: place,
          columns,
          rows: 1,
          blocks: flowOfAll(elements, place, this.#column(columns > 1 ? total : (widths[column] ?? total))),
        })),
      })),
    });
    const last = places.at(-1)?.element;
    if (last) this.#space(last.style.marginBottom);
    for (const each of rest) this.walk(each, { ...around, indent });
  }

  /** How far the contents of an element are from the start edge of the text. */
  #insetOf = ({ style }: StyledElement): number =>
    Math.max(0, this.#px(style.paddingLeft) - this.sheet.added.left);

  #column = (width: number): Sheet => ({ width, added: { top: 0, left: 0 } });

  #paragraph(
    element: StyledElement,
    inlines: readonly Inline[],
    { background, indent, label, marker }: Around,
    more: Partial<FlowParagraph> = {},
    further = 0,
  ): void {
    if (inlines.length === 0) return;
    if (inlines.every((inline) => inline.kind === 'picture')) {
      this.#pictures.push(...inlines.map((inline) => ({ ...inline, floats: true })));
      return;
    }
    const hanging = marker || label ? LIST_INDENT * element.style.fontSize : 0;
    const isHeading = /^h[1-6]$/.test(element.name);
    this.blocks.push({
      kind: 'paragraph',
      element,
      inlines: [...this.#pictures, ...(label ?? []), ...inlines],
      marker,
      before: this.#takeSpace(),
      indent: indent + further - hanging,
      hanging,
      background,
      keepsNext: isHeading,
      breakBefore: this.#breakBefore,
      anchors: this.#anchors,
      ...more,
    });
    this.#anchors = [];
    this.#pictures = [];
    this.#breakBefore = false;
  }

  /** Gives pictures that no paragraph follows one of their own. */
  end(element: StyledElement): readonly FlowBlock[] {
    const [picture] = this.#pictures;
    if (picture) this.#paragraph(element, [{ kind: 'text', text: '', element }], START);
    return this.blocks;
  }

  #changeLast(change: Partial<FlowParagraph>): void {
    const last = this.blocks.at(-1);
    if (last?.kind === 'paragraph') this.blocks[this.blocks.length - 1] = { ...last, ...change };
  }

  #px(length: 'auto' | LengthPercentage): number {
    return length === 'auto' ? 0 : Math.max(0, resolveLength(length, this.width));
  }

  #space(margin: 'auto' | LengthPercentage): void {
    this.#before = Math.max(this.#before, this.#px(margin));
  }

  #takeSpace(): number {
    const before = this.#before;
    this.#before = 0;
    return before;
  }
}

const rowGapOf = ({ style }: StyledElement): LengthPercentage => {
  const isArranged = /flex|grid/.test(style.display);
  return !isArranged || style.rowGap === 'normal' ? 0 : style.rowGap;
};

/** About how wide a text is, in em. */
function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char.charCodeAt(0) < 0x1100 ? 0.52 : 1;
  return width;
}
