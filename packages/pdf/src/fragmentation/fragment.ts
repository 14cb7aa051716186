import {
  type Box,
  type ColumnsBox,
  type FlowBox,
  type Fragment,
  type GridBox,
  type HangingBox,
  type RowBox,
  type SolidBox,
  type TextBox,
  widthOf,
} from '../boxes/box.js';
import { PdfError } from '../pdf-error.js';

/** Where a box goes on after the end of a page. */
export interface Cursor {
  /** The child or line that comes next. */
  readonly at: number;
  /** Where the child goes on, if it has begun. */
  readonly inside?: Cursor;
  /** Where each child of a row goes on; none where it is done. */
  readonly cells?: readonly (Cursor | undefined)[];
}

/** The room a box is offered. Lengths in pt from the top left corner of the page. */
export interface Space {
  readonly left: number;
  readonly top: number;
  /** Where the page or the column ends. */
  readonly bottom: number;
  /** No break may stand above this. */
  readonly clear: number;
  /** Whether nothing stands above on this page, so that a break would gain nothing. */
  readonly fresh: boolean;
  /** Whether all that stands above on this page wants to be followed there, as a heading does. */
  readonly headed: boolean;
  /** Whether to part what had better not, since even an empty page holds no more of it. */
  readonly lenient: boolean;
}

/** What of a box found room. */
export interface Filled {
  /** None where there was no room, or only by breaking where no break may be. */
  readonly fragment?: Fragment;
  /** Where the box goes on; none where it is whole. */
  readonly rest?: Cursor;
  /** How far what ends the box wants to be followed on this page; 0 where it ends in nothing that does. */
  readonly clear: number;
  /** Whether the author ends the page here. */
  readonly forced?: boolean;
}

/** Sums of many heights differ from a height in their last digits. */
const ROUNDING = 0.01;

/** The fewest lines of a paragraph on each side of a break. */
const FEWEST_LINES = 2;

const NOTHING: Filled = { clear: 0 };

/**
 * Fills the room there is with as much of a box as may stand there. Every child is asked in turn for what fits; where one
 * finds no room, the page ends after the last child that allows it.
 *
 * @param from where the page before ended in it
 * @throws {PdfError} for what is taller than a page and cannot part
 */
export function fill(box: Box, from: Cursor | undefined, space: Space): Filled {
  if (box.breakBefore && !from && !space.fresh) return { ...NOTHING, forced: true };
  if (!box.keepTogether || from) return fillOpen(box, from, space);
  const whole = fillOpen(box, from, { ...space, bottom: Number.POSITIVE_INFINITY });
  if (whole.fragment && bottomOf(whole.fragment) <= space.bottom + ROUNDING) return whole;
  return mayPart(space) ? fillOpen(box, from, space) : NOTHING;
}

/** Whether to part what had better not: on the next page it would have no more room, or what heads it would stand alone. */
const mayPart = ({ fresh, headed, lenient }: Space): boolean => lenient && (fresh || headed);

function fillOpen(box: Box, from: Cursor | undefined, space: Space): Filled {
  switch (box.kind) {
    case 'flow':
      return fillFlow(box, from, space);
    case 'row':
      return box.wrap ? fillFlow(rowsOf(box), from, space) : fillRow(box, from, space);
    case 'columns':
      return fillColumns(box, from, space);
    case 'grid':
      return fillGrid(box, space);
    case 'text':
      return fillText(box, from, space);
    case 'solid':
      return fillSolid(box, space);
    case 'hanging': {
      const { left, top } = space;
      return { fragment: { box, left, top, width: 0, height: hungHeight(box), children: [] }, clear: 0 };
    }
  }
}

const bottomOf = ({ height, top }: Fragment): number => top + height;

/** Where the content of a box begins and how wide it is. */
function contentOf(
  box: Box,
  { left }: Pick<Space, 'left'>,
): { readonly left: number; readonly width: number } {
  const { direction, paddingEnd = 0, paddingStart = 0 } = box;
  const width = widthOf(box) - paddingStart - paddingEnd;
  return { left: left + (direction === 'rtl' ? paddingEnd : paddingStart), width };
}

/** Where a child stands that begins so far from the side where lines begin. */
function leftOf(child: Box, around: Box, content: { left: number; width: number }, start = 0): number {
  if (around.direction === 'ltr') return content.left + start;
  return content.left + content.width - start - widthOf(child);
}

function part(box: Box, { left, top }: Space, bottom: number, children: readonly Fragment[]): Fragment {
  const fragment = { box, left, top, width: widthOf(box), height: Math.max(0, bottom - top) };
  return { ...fragment, children: children.flatMap((child) => hung(child, fragment)) };
}

/** A hanging box gives way to what hangs in it, at the top of the box around it. */
function hung(fragment: Fragment, around: Omit<Fragment, 'children'>): readonly Fragment[] {
  const { box } = fragment;
  if (box.kind !== 'hanging') return [fragment];
  const left = leftOf(box.child, box, around, box.start);
  return [whole(box.child, { left, top: around.top + box.top })];
}

/** How high a label may hang, in pt: a higher one might not fit on a page, and flows like other text. */
const HIGHEST_HUNG = 240;

const hangable = (box: Box): Box =>
  box.kind === 'hanging' && hungHeight(box) > HIGHEST_HUNG ? box.child : box;

const hungHeights = new WeakMap<HangingBox, number>();

/** How high what hangs is, measured once. */
function hungHeight(box: HangingBox): number {
  const known = hungHeights.get(box);
  if (known !== undefined) return known;
  const { height } = whole(box.child, { left: 0, top: 0 });
  hungHeights.set(box, height);
  return height;
}

/** A box at a place where there is room without end. */
export function whole(box: Box, place: Pick<Space, 'left' | 'top'>): Fragment {
  const endless = {
    bottom: Number.POSITIVE_INFINITY,
    clear: 0,
    fresh: true,
    headed: false,
    lenient: false,
  };
  const { fragment } = fill({ ...box, breakBefore: false }, undefined, { ...place, ...endless });
  if (!fragment) throw offThePage(box);
  return fragment;
}

function fillFlow(box: FlowBox, from: Cursor | undefined, space: Space): Filled {
  const content = contentOf(box, space);
  const again = repeated(box, from, { ...space, left: content.left });
  const placed: Fragment[] = [];
  /** The last place so far where the page may end. */
  let best: { readonly count: number; readonly rest: Cursor } | undefined;
  /** How far what stands here already wants to be followed. */
  let { clear } = space;
  let ahead = 0;
  let bottom = again ? bottomOf(again) : space.top + (from ? 0 : (box.paddingTop ?? 0));
  let gap = 0;
  /** What hangs beside a box may be higher than the box. */
  let hungTo = space.top;
  let { at = 0, inside } = from ?? {};
  const parted = (count: number, rest: Cursor, forced = false): Filled => {
    const above = [...(again ? [again] : []), ...placed.slice(0, count)];
    const foot = above.reduce((most, fragment) => Math.max(most, bottomOf(fragment)), space.top);
    return { fragment: part(box, space, foot, above), rest, clear: 0, forced };
  };

  for (; at < box.children.length; at += 1) {
    const child = hangable(box.children[at] as Box);
    const first = placed.length === 0;
    const lead = first && from ? 0 : (child.marginTop ?? 0);
    const filled = fill(child, inside, {
      ...space,
      left: leftOf(child, box, content),
      top: child.kind === 'hanging' ? space.top : bottom + gap + lead,
      clear,
      fresh: space.fresh && first,
      headed: (space.fresh || space.headed) && !best,
    });
    if (!filled.fragment) {
      if (first && again) return fillFlow({ ...box, repeats: [] }, from, space);
      if (filled.forced) return first ? filled : parted(placed.length, { at }, true);
      if (best) return parted(best.count, best.rest);
      return space.lenient && space.fresh && !first ? parted(placed.length, { at }) : NOTHING;
    }
    placed.push(filled.fragment);
    if (filled.rest) return parted(placed.length, { at, inside: filled.rest }, filled.forced);
    inside = undefined;
    if (child.kind === 'hanging') {
      hungTo = Math.max(hungTo, bottomOf(filled.fragment));
      clear = Math.max(clear, hungTo, space.top + child.keepBeside);
      continue;
    }
    bottom = bottomOf(filled.fragment);
    gap = child.marginBottom ?? 0;
    ahead = Math.max(filled.clear, child.keepWithNext ? bottom + gap + child.keepWithNext : 0);
    clear = Math.max(clear, ahead);
    if (bottom >= clear - ROUNDING) best = { count: placed.length, rest: { at: at + 1 } };
  }
  // The space below the last child counts as the box's own, as far as the page goes.
  const foot = Math.max(bottom, Math.min(bottom + gap, space.bottom), hungTo);
  return { fragment: part(box, space, foot, [...(again ? [again] : []), ...placed]), clear: ahead };
}

/** How high what is repeated may be, in pt: a higher one would leave a page too little room for what is new. */
const HIGHEST_REPEATED = 120;

/** What a flow repeats, above what of it goes on; none where it goes on within that. */
function repeated(
  { children, repeats = [], ...box }: FlowBox,
  from: Cursor | undefined,
  place: Pick<Space, 'left' | 'top'>,
): Fragment | undefined {
  const last = repeats.at(-1);
  if (!last || !from || from.at <= children.indexOf(last)) return undefined;
  const bare = { kind: box.kind, place: box.place, width: box.width, direction: box.direction };
  const fragment = whole({ ...bare, children: repeats }, place);
  return fragment.height > HIGHEST_REPEATED ? undefined : { ...fragment, repeated: true };
}

const wrapped = new WeakMap<RowBox, FlowBox>();

/** A row that wraps, as rows that do not, one below the other. */
function rowsOf(box: RowBox): FlowBox {
  const known = wrapped.get(box);
  if (known) return known;
  const room = box.width - (box.paddingStart ?? 0) - (box.paddingEnd ?? 0);
  const rows: Box[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const child of box.children) {
    const width = widthOf(child);
    taken += box.columnGap + width;
    if (taken > room + ROUNDING) {
      rows.push([]);
      taken = width;
    }
    rows.at(-1)?.push(child);
  }
  const { direction, place, wrap, ...rest } = box;
  const flow: FlowBox = {
    ...rest,
    direction,
    place,
    kind: 'flow',
    children: rows.map((children, index) => ({
      kind: 'row',
      place,
      direction,
      width: room,
      columnGap: box.columnGap,
      marginTop: index > 0 ? (wrap?.rowGap ?? 0) : 0,
      keepTogether: true,
      children,
    })),
  };
  wrapped.set(box, flow);
  return flow;
}

function fillRow(box: RowBox, from: Cursor | undefined, space: Space): Filled {
  const content = contentOf(box, space);
  const top = space.top + (from ? 0 : (box.paddingTop ?? 0));
  const placed: Fragment[] = [];
  const cells: (Cursor | undefined)[] = [];
  let [start, clear, bottom, forced] = [0, 0, top, false];
  for (const [index, child] of box.children.entries()) {
    const inside = from?.cells?.[index];
    const left = leftOf(child, box, content, start);
    if (child.kind !== 'hanging') start += widthOf(child) + box.columnGap;
    if (from && !inside) continue;
    const lead = inside ? 0 : (child.marginTop ?? 0);
    const filled = fill(child, inside, { ...space, left, top: top + lead });
    if (!filled.fragment) return filled;
    placed.push(filled.fragment);
    cells[index] = filled.rest;
    clear = Math.max(clear, filled.clear);
    forced ||= filled.forced ?? false;
    bottom = Math.max(bottom, bottomOf(filled.fragment) + (child.marginBottom ?? 0));
  }
  const fragment = part(box, space, bottom, placed);
  return cells.some(Boolean) ? { fragment, rest: { at: 0, cells }, clear: 0, forced } : { fragment, clear };
}

/** How near to the least height columns are made alike, in pt. */
const EVENNESS = 0.5;

/** Fills one column after the other; the last of them are made as high as each other. */
function fillColumns(box: ColumnsBox, from: Cursor | undefined, space: Space): Filled {
  const content = contentOf(box, space);
  const top = space.top + (from ? 0 : (box.paddingTop ?? 0));
  const columnsTo = (bottom: number): Filled => {
    const placed: Fragment[] = [];
    let rest: Cursor | undefined = from ?? { at: 0 };
    let forced = false;
    for (let column = 0; column < box.count && rest && !forced; column += 1) {
      const left = leftOf(box.flow, box, content, column * (box.flow.width + box.columnGap));
      const own = column === 0 ? {} : { clear: 0, fresh: true };
      const filled: Filled = fill(box.flow, rest.at === 0 && !rest.inside ? undefined : rest, {
        ...space,
        ...own,
        left,
        top,
        bottom,
      });
      if (!filled.fragment) {
        if (column === 0) return filled;
        break;
      }
      placed.push(filled.fragment);
      forced = filled.forced ?? false;
      rest = filled.rest;
    }
    const foot = placed.reduce((most, fragment) => Math.max(most, bottomOf(fragment)), top);
    return { fragment: part(box, space, foot, placed), clear: 0, forced, ...(rest && { rest }) };
  };

  let filled = columnsTo(space.bottom);
  if (!filled.fragment || filled.rest) return filled;
  let [low, high] = [top, bottomOf(filled.fragment)];
  while (high - low > EVENNESS) {
    const middle = (low + high) / 2;
    const tried = columnsTo(middle);
    if (tried.fragment && !tried.rest) [filled, high] = [tried, Math.min(middle, bottomOf(tried.fragment))];
    else low = middle;
  }
  return filled;
}

/** Rows are as high as the highest cell in one row, and the last row a cell spans as high as the cell still needs. */
function fillGrid(box: GridBox, space: Space): Filled {
  const content = contentOf(box, space);
  const heights: number[] = [];
  const topOf = (row: number) => heights.slice(0, row).reduce((sum, height) => sum + height, 0);
  const byRows = box.cells.toSorted((a, b) => a.row + a.rows - (b.row + b.rows));
  for (const { box: cell, row, rows } of byRows) {
    const last = row + rows - 1;
    const height = whole(cell, { left: 0, top: 0 }).height;
    for (let index = 0; index <= last; index += 1) heights[index] ??= 0;
    heights[last] = Math.max(heights[last] ?? 0, height - (topOf(last) - topOf(row)));
  }
  const bottom = space.top + topOf(heights.length);
  if (bottom > space.bottom + ROUNDING) {
    if (space.fresh && space.lenient) throw offThePage(box);
    return NOTHING;
  }
  const placed = box.cells.map(({ box: cell, row, start }) =>
    whole(cell, { left: leftOf(cell, box, content, start), top: space.top + topOf(row) }),
  );
  return { fragment: part(box, space, bottom, placed), clear: 0 };
}

function fillText(box: TextBox, from: Cursor | undefined, space: Space): Filled {
  const at = from?.at ?? 0;
  const top = space.top + (from ? 0 : (box.paddingTop ?? 0));
  const { lines } = box;
  const begin = lines[at]?.box.y ?? 0;
  /** Where the page stands when the lines before one are set. */
  const bottomAt = (end: number) => (end > at ? top + bottomOfLine(box, end - 1) - begin : top);
  let end = at;
  while (end < lines.length && bottomAt(end + 1) <= space.bottom + ROUNDING) end += 1;
  if (end < lines.length) {
    const most = Math.min(end, lines.length - FEWEST_LINES);
    if (most - at >= FEWEST_LINES && bottomAt(most) >= space.clear - ROUNDING) end = most;
    else if (!mayPart(space)) return NOTHING;
    else if (end === at) {
      if (space.fresh) throw offThePage(box);
      return NOTHING;
    }
  }
  const bottom = bottomAt(end);
  const fragment = { ...part(box, space, bottom, []), lines: lines.slice(at, end) };
  return { fragment, clear: 0, ...(end < lines.length && { rest: { at: end } }) };
}

function bottomOfLine({ lines }: TextBox, index: number): number {
  const { height = 0, y = 0 } = lines[index]?.box ?? {};
  return y + height;
}

function fillSolid(box: SolidBox, space: Space): Filled {
  const bottom = space.top + box.height;
  if (bottom > space.bottom + ROUNDING) {
    if (space.fresh && space.lenient) throw offThePage(box);
    return NOTHING;
  }
  return { fragment: part(box, space, bottom, []), clear: 0 };
}

/** What is said of content that finds no room even on a page of its own. */
export const offThePage = ({ place }: Box): PdfError =>
  new PdfError(
    `${place} is taller than a page and cannot be parted. Make it smaller in options.styles, or part its content.`,
  );
