import type { LayoutBox, Row } from '../boxes/box-types.js';
import { breakBetween, endsPage } from './breaks.js';
import { fillColumns } from './fill-columns.js';
import { fillRest, widened } from './fill-rest.js';
import { breaksWithin, fillBoxes, type RowBreak } from './fill-row.js';
import {
  APPEAL,
  type Appeal,
  type Break,
  type BreakToken,
  type Filled,
  type PageFragment,
  type PageSpace,
  type PlacedLine,
} from './page-fragment.js';

/** Sums of many heights differ from a height in their last digits. */
const ROUNDING = 0.01;

/** How much of a page empty space above content fills that a page ends in. */
const MOST_EMPTY = 0.5;

/** The least height of a part of a box without content, in px. */
const MIN_PART = 1;

/** How much of a page the repeated head of a table may take. */
const MOST_REPEATED = 0.25;

/**
 * Fills the space on a page with a box, as far as it fits.
 *
 * @param from where the page before ended in it
 */
export function fillPage(layout: LayoutBox, from: BreakToken | undefined, space: PageSpace): Filled {
  const filled = layout.columns
    ? fillColumns(layout, layout.columns, from, space, fillPage)
    : fillRows(layout, from, space);
  const avoids = layout.box.style.breakInside !== 'auto';
  if (!avoids || !filled.best || filled.best.isForced) return filled;
  return { ...filled, best: { ...filled.best, appeal: least(filled.best.appeal, APPEAL.avoided) } };
}

/** Fills the space with the rows of a box; repeated heads give way to a row that needs the whole page. */
function fillRows(layout: LayoutBox, from: BreakToken | undefined, space: PageSpace): Filled {
  const filled = new RowFiller(layout, from, space).fill();
  const isStuck = !filled.whole && (filled.best?.appeal ?? APPEAL.empty) === APPEAL.empty;
  if (!isStuck || !from || !layout.repeated?.length) return filled;
  return new RowFiller({ ...layout, repeated: undefined }, from, space).fill();
}

const least = (a: Appeal, b: Appeal): Appeal => (a < b ? a : b);

/** How high a box out of flow is without the empty space after its content, if that breaks over pages. */
const heightOfContent = (box: LayoutBox): number =>
  breaks(box) ? (box.rows.at(-1)?.bottom ?? 0) : box.height;

/** Whether a page may end in the empty space of a box that is out of flow, such as a bar along a page. */
const breaks = ({ box }: LayoutBox): boolean =>
  box.style.position === 'absolute' && box.content.kind !== 'replaced';

/** A box in endless space. */
export function wholeOf(layout: LayoutBox, x: number, top: number): PageFragment {
  const { whole } = fillPage(layout, undefined, { x, top, bottom: Number.POSITIVE_INFINITY });
  return whole as PageFragment;
}

/** A part of a box, as high as the part of its row on the page where the box is stretched to the row. */
function stretchedTo(bottom: number, part: PageFragment): PageFragment {
  const { edges, stretch = 0 } = part.layout;
  const rest = bottom - edges.margin.bottom - part.y - part.height;
  return stretch > 0 && rest > 0 ? { ...part, height: part.height + Math.min(stretch, rest) } : part;
}

/** What of a row stands on the page. */
interface FilledRow {
  readonly children: readonly PageFragment[];
  readonly lines: readonly PlacedLine[];
  readonly bottom: number;
}

class RowFiller {
  readonly #layout: LayoutBox;
  readonly #from: BreakToken | undefined;
  readonly #space: PageSpace;
  readonly #repeated: readonly PageFragment[];
  /** What a place in the box is moved by to be one on the page. */
  #shift: number;
  readonly #placed: FilledRow[] = [];
  #best: Break | undefined;

  constructor(layout: LayoutBox, from: BreakToken | undefined, space: PageSpace) {
    this.#layout = layout;
    this.#from = from;
    this.#space = space;
    this.#repeated = from ? this.#repeatedHeads(from) : [];
    const { top } = space;
    const first = from ? (layout.rows[from.row]?.top ?? layout.height) : 0;
    const heads = this.#repeated.reduce((sum, { height }) => sum + height, 0);
    this.#shift = top - first + heads;
  }

  fill(): Filled {
    const { rows } = this.#layout;
    const start = this.#from?.row ?? 0;
    for (let index = start; index < rows.length; index += 1) {
      const row = rows[index] as Row;
      if (index > start) {
        const value = breakBetween(rows[index - 1], row);
        const isForced = value === 'column' || endsPage(value);
        const appeal = value === 'avoid' ? APPEAL.avoided : this.#appealBefore(index, start);
        this.#offer({ appeal, isForced, token: { row: index }, fragment: this.#partUpTo(index) });
        if (isForced) return { best: this.#best };
      }
      const isWhole = row.line ? this.#line(row, index) : this.#boxes(row, index, index === start);
      if (!isWhole) {
        if (index === start && !this.#best) this.#offerBeforeContent(row);
        return { best: this.#best };
      }
      if (this.#best?.isForced) return { best: this.#best };
    }
    const whole = this.#fragment(rows.length, true);
    const reach = this.#outOfFlow(rows.length, whole).reduce(
      (most, { height, y }) => Math.max(most, y + height),
      0,
    );
    const { bottom } = this.#space;
    if (Math.max(whole.y + whole.height, reach) <= bottom + ROUNDING) return { whole, best: this.#best };
    if (reach <= bottom) this.#offerAfterContent(whole);
    return { best: this.#best };
  }

  /** Offers a break in the empty space above the first row, where that is what fills the page. */
  #offerBeforeContent(row: Row): void {
    const { bottom, top } = this.#space;
    if (this.#from || row.top + this.#shift - top < (bottom - top) * MOST_EMPTY) return;
    this.#offer({
      appeal: APPEAL.empty,
      token: { row: 0 },
      fragment: () => ({ ...this.#fragmentOf([], 0, false), height: bottom - top }),
    });
  }

  /** Offers a break in the empty space after the last row: a box that is so high continues on the next page. */
  #offerAfterContent(whole: PageFragment): void {
    const { bottom, top } = this.#space;
    const used = this.#from?.after ?? 0;
    const content = this.#placed.at(-1)?.bottom ?? top;
    if (this.#layout.box.content.kind === 'replaced' || content > bottom || bottom - top < MIN_PART) return;
    this.#offer({
      appeal: APPEAL.empty,
      token: { row: this.#layout.rows.length, after: used + bottom - content },
      fragment: () => ({ ...whole, height: bottom - top, isLast: false }),
    });
  }

  /** Takes a later break for an earlier one, unless that is better. */
  #offer(found: Break): void {
    if (!this.#best || found.isForced || found.appeal >= this.#best.appeal) this.#best = found;
  }

  /** How good a break before a row is, by the lines on its two sides and what floats next to it. */
  #appealBefore(index: number, start: number): Appeal {
    const { box, outOfFlow, rows } = this.#layout;
    const row = rows[index] as Row;
    const crosses = outOfFlow.some(
      (each) => each.y < row.top - ROUNDING && each.y + heightOfContent(each) > row.top + ROUNDING,
    );
    if (crosses) return APPEAL.avoided;
    if (!row.line) return APPEAL.perfect;
    const { orphans, widows } = box.style;
    return index - start >= orphans && rows.length - index >= widows ? APPEAL.perfect : APPEAL.lines;
  }

  #line(row: Row, _index: number): boolean {
    const { line } = row;
    if (!line) return true;
    const top = row.top + this.#shift;
    const bottom = row.bottom + this.#shift;
    if (bottom > this.#space.bottom + ROUNDING) return false;
    const children = row.boxes.map((box) => wholeOf(box, this.#space.x + box.x, box.y + this.#shift));
    this.#placed.push({ children, lines: [{ line, x: this.#space.x + line.x, y: top }], bottom });
    return true;
  }

  #boxes(row: Row, index: number, isFirst: boolean): boolean {
    const tokens = isFirst ? widened(row, this.#from?.boxes) : undefined;
    const top = row.top + this.#shift;
    const filled = fillBoxes(row, tokens, { top, shift: this.#shift }, (box, token, y) =>
      fillRest(box, token, { ...this.#space, top: y }, fillPage),
    );
    for (const found of breaksWithin(row, filled)) {
      this.#offerWithin(index, found);
      if (found.isForced) break;
    }
    const isWhole = filled.every((box) => !box || box.whole);
    const wholes = filled.flatMap((box) => box?.whole ?? []);
    if (!isWhole) return false;
    // What is higher than its row by its style stays so, what became higher by breaks moves what follows.
    const grown = wholes.filter(
      ({ height, layout, y }) => y + height > layout.y + layout.height + this.#shift + ROUNDING,
    );
    const bottom = grown.reduce(
      (most, { height, y }) => Math.max(most, y + height),
      row.bottom + this.#shift,
    );
    // What continues is as high as what is left of it, and what comes after it moves up.
    const end = tokens ? wholes.reduce((most, { height, y }) => Math.max(most, y + height), top) : bottom;
    this.#shift += end - (row.bottom + this.#shift);
    const children = wholes.map((each) => stretchedTo(end, each));
    this.#placed.push({ children, lines: [], bottom: end });
    return true;
  }

  /** Offers a break within a row. */
  #offerWithin(index: number, { appeal, boxes, fragments, isForced }: RowBreak): void {
    const before = this.#placed.slice();
    this.#offer({
      appeal,
      ...(isForced && { isForced }),
      token: { row: index, boxes },
      fragment: () => {
        const parts = fragments();
        const bottom = parts.reduce((most, { height, y }) => Math.max(most, y + height), this.#space.top);
        const children = parts.map((each) => stretchedTo(bottom, each));
        return this.#fragmentOf([...before, { children, lines: [], bottom }], index, false);
      },
    });
  }

  #partUpTo(index: number): () => PageFragment {
    const placed = this.#placed.slice();
    return () => this.#fragmentOf(placed, index, false);
  }

  #fragment(end: number, isLast: boolean): PageFragment {
    return this.#fragmentOf(this.#placed, end, isLast);
  }

  #fragmentOf(placed: readonly FilledRow[], end: number, isLast: boolean): PageFragment {
    const layout = this.#layout;
    const { top, x } = this.#space;
    const last = layout.rows.at(-1);
    const rest = (last ? layout.height - last.bottom : layout.height) - (this.#from?.after ?? 0);
    // What a box is stretched by is given back on each page, by its row.
    const after = layout.stretch ? Math.max(0, rest - layout.stretch) : rest;
    const filled = placed.reduce((most, { bottom }) => Math.max(most, bottom), top);
    const content = placed.at(-1)?.bottom ?? top;
    const bottom = isLast
      ? Math.max(top, content + (placed.length > 0 || !last || this.#from?.after !== undefined ? after : 0))
      : filled;
    const part = {
      layout,
      x,
      y: top,
      width: layout.width,
      height: bottom - top,
      isFirst: !this.#from,
      isLast,
    };
    return {
      ...part,
      children: [
        ...this.#repeated,
        ...placed.flatMap(({ children }) => children),
        ...this.#outOfFlow(end, part),
      ],
      lines: placed.flatMap(({ lines }) => lines),
    };
  }

  /** Floats, markers and absolutely positioned boxes that stand next to the rows up to one, on a part of the box. */
  #outOfFlow(end: number, part: Pick<PageFragment, 'y' | 'height' | 'isLast'>): readonly PageFragment[] {
    const { height, outOfFlow, rows } = this.#layout;
    const { top, x } = this.#space;
    const next = this.#from ? rows[this.#from.row] : undefined;
    const from = this.#from ? (next?.top ?? Number.POSITIVE_INFINITY) : Number.NEGATIVE_INFINITY;
    const to = part.isLast ? Number.POSITIVE_INFINITY : (rows[end]?.top ?? Number.POSITIVE_INFINITY);
    const offset = this.#from ? top - from : top;
    const bottom = part.y + part.height;
    return outOfFlow.flatMap((box) => {
      const end = box.y + box.height;
      const isFirst = box.y >= from;
      const isLast = part.isLast || end <= to || !breaks(box);
      if (box.y >= to - ROUNDING || (!isFirst && (end <= from || !breaks(box)))) return [];
      const whole = wholeOf(box, x + box.x, box.y + offset);
      if (isFirst && isLast) return [whole];
      const y = isFirst ? whole.y : top;
      const below = part.isLast ? height - end : Math.max(0, bottom - end - offset);
      const reach = isLast ? bottom - below : bottom;
      const content = isFirst ? {} : { children: [], lines: [] };
      return [{ ...whole, ...content, y, height: Math.max(0, reach - y), isFirst, isLast }];
    });
  }

  #repeatedHeads({ row }: BreakToken): readonly PageFragment[] {
    const { repeated = [], rows } = this.#layout;
    const heads = repeated.filter((head) => rows.findIndex(({ boxes }) => boxes.includes(head)) < row);
    const height = heads.reduce((sum, head) => sum + head.height, 0);
    const { bottom, top, x } = this.#space;
    if (row === rows.length || height === 0 || height > (bottom - top) * MOST_REPEATED) return [];
    let y = top;
    return heads.map((head) => {
      const fragment = { ...wholeOf(head, x + head.x, y), isRepeated: true };
      y += head.height;
      return fragment;
    });
  }
}
