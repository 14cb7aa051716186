import type { LayoutBox, Row } from '../boxes/box-types.js';
import { breakBetween, endsPage } from './breaks.js';
import {
  APPEAL,
  type Appeal,
  type Break,
  type BreakToken,
  type Filled,
  type PageFragment,
} from './page-fragment.js';

/** What of a box of a row fits on the page; undefined for one that was whole on a page before. */
export type FilledBox = Filled | undefined;

type Tokens = BreakToken['boxes'];

/** A break within a row: between the tracks of a grid, or within boxes. */
export interface RowBreak extends Pick<Break, 'appeal' | 'isForced'> {
  /** Where each box continues; undefined for one that begins after the break. */
  readonly boxes: Tokens;
  readonly fragments: () => readonly PageFragment[];
}

/** The tracks of a box in a row; a row that is no more than one track has one. */
const tracksOf = ({ tracks }: Row, at: number) => tracks?.[at] ?? { start: 0, end: 1 };

const indices = ({ boxes }: Row): readonly number[] => boxes.map((_, at) => at);

/**
 * Fills a page with the boxes of a row. A box in later tracks stands below those in the tracks above it, and on the next
 * page where one of these continues there.
 *
 * @param tokens where the page before ended in each box, where it ended in this row
 * @param place where the row or its rest begins on the page, and what a place in the layout is moved by to be one on it
 */
export function fillBoxes(
  row: Row,
  tokens: Tokens,
  place: { readonly top: number; readonly shift: number },
  fill: (box: LayoutBox, token: BreakToken | undefined, top: number) => Filled,
): readonly FilledBox[] {
  const filled: FilledBox[] = row.boxes.map(() => undefined);
  const tops: number[] = [];
  // What begins after a break in the row moves up to the top of the page as one.
  const first = Math.min(...row.boxes.filter((_, at) => tokens && !tokens[at]).map(({ y }) => y));
  const topBelow = (above: number, box: LayoutBox): number => {
    const { height, y } = row.boxes[above] as LayoutBox;
    const { height: filledHeight = 0 } = filled[above]?.whole ?? {};
    const top = tops[above] ?? 0;
    if (tokens?.[above]) return top + filledHeight + box.y - y - height;
    return top + box.y - y + Math.max(0, filledHeight - height);
  };
  for (const at of indices(row).toSorted((a, b) => tracksOf(row, a).start - tracksOf(row, b).start)) {
    const token = tokens?.[at];
    if (token === 'done') continue;
    const box = row.boxes[at] as LayoutBox;
    const above = indices(row).filter((other) => filled[other] && endsAbove(row, other, at));
    if (above.some((other) => !filled[other]?.whole)) {
      filled[at] = {};
      continue;
    }
    const start = tokens ? place.top + box.y - first : Math.max(place.top, box.y + place.shift);
    const top = token ? place.top : Math.max(...above.map((other) => topBelow(other, box)));
    tops[at] = Number.isFinite(top) ? top : start;
    filled[at] = fill(box, token, tops[at]);
  }
  return filled;
}

const endsAbove = (row: Row, above: number, at: number): boolean =>
  tracksOf(row, above).end <= tracksOf(row, at).start;

/** The breaks within a row that end a page, from its start to its end. */
export function breaksWithin(row: Row, filled: readonly FilledBox[]): readonly RowBreak[] {
  const starts = new Set(row.tracks?.map(({ start }) => start));
  const [, ...inner] = [...starts].toSorted((a, b) => a - b);
  return [...inner, Number.POSITIVE_INFINITY].flatMap((track) => breakBefore(track, row, filled) ?? []);
}

/** The break that leaves to the next page what begins in a track or after it, and the rest of what begins before. */
function breakBefore(track: number, row: Row, filled: readonly FilledBox[]): RowBreak | undefined {
  const isLater = (at: number) => tracksOf(row, at).start >= track;
  const open = indices(row).filter((at) => filled[at]);
  const parts = new Map<number, PageFragment | Break>();
  for (const at of open.filter((index) => !isLater(index))) {
    const { best, whole } = filled[at] ?? {};
    // Where a box is alone, a page may end in it although all of it fits.
    const part = row.boxes.length === 1 ? best : (whole ?? best);
    if (!part) return undefined;
    parts.set(at, part);
  }
  const later = open.filter(isLater);
  const breaks = [...parts.values()].filter((part) => 'token' in part);
  const hasContent = [...parts.values()].some(
    (part) => 'token' in part || part.isFirst || part.children.length > 0 || part.lines.length > 0,
  );
  if (!hasContent || (breaks.length === 0 && later.length === 0)) return undefined;
  const above = [...parts.keys()].filter((at) => tracksOf(row, at).end <= track);
  const value = later.length > 0 ? breakBetween(rowOf(row, above), rowOf(row, later)) : 'auto';
  const appeals = breaks.map(({ appeal }) => appeal);
  // What is stretched to a row that continues is continued next to it.
  const isStretched = (at: number) =>
    (row.boxes[at]?.stretch ?? 0) > 0 &&
    open.some((other) => {
      const part = parts.get(other);
      return tracksOf(row, other).start < tracksOf(row, at).end && (!part || 'token' in part);
    });
  return {
    appeal: Math.min(value === 'avoid' ? APPEAL.avoided : APPEAL.perfect, ...appeals) as Appeal,
    isForced: value === 'column' || endsPage(value) || breaks.some(({ isForced }) => isForced),
    boxes: filled.map((box, at) => {
      const part = parts.get(at);
      if (part && 'token' in part) return part.token;
      if (part) return isStretched(at) ? afterContent(row.boxes[at] as LayoutBox) : 'done';
      return box && isLater(at) ? undefined : 'done';
    }),
    fragments: () =>
      [...parts].map(([at, part]) => {
        if ('token' in part) return part.fragment();
        return isStretched(at) ? { ...part, isLast: false } : part;
      }),
  };
}

/** The end of all content of a box. */
const afterContent = ({ height, rows }: LayoutBox): BreakToken => ({
  row: rows.length,
  after: height - (rows.at(-1)?.bottom ?? 0),
});

/** Some of the boxes of a row, as a row. */
const rowOf = (row: Row, chosen: readonly number[]): Row => ({
  ...row,
  boxes: chosen.map((at) => row.boxes[at] as LayoutBox),
  tracks: chosen.map((at) => tracksOf(row, at)),
});
