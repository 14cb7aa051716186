import type { ComputedStyle, GridLine, TrackList, TrackSize } from '@resume/css';
import type { CssBox, TrackRange } from './box-types.js';

export interface PlacedItem {
  readonly box: CssBox;
  readonly column: TrackRange;
  readonly row: TrackRange;
}

export interface Placement {
  readonly items: readonly PlacedItem[];
  readonly columns: readonly TrackSize[];
  readonly rows: readonly TrackSize[];
}

/** The tracks that the author wrote along one axis. */
export interface ExplicitAxis {
  readonly list: TrackList;
  /** The names of areas along the axis, by track. */
  readonly areas: readonly (readonly string[])[];
  readonly automatic: readonly TrackSize[];
}

type Range = { start: number; end: number } | { span: number };

/** Finds the tracks of each item of a grid: where it says so, else in the next free cell. */
export function placeItems(
  style: ComputedStyle,
  boxes: readonly CssBox[],
  columns: ExplicitAxis,
  rows: ExplicitAxis,
): Placement {
  const asked = boxes.map((box) => ({
    box,
    column: rangeOf(box.style.gridColumnStart, box.style.gridColumnEnd, columns),
    row: rangeOf(box.style.gridRowStart, box.style.gridRowEnd, rows),
  }));
  const byRow = style.gridAutoFlow.startsWith('row');
  const dense = style.gridAutoFlow.endsWith('dense');
  const major = byRow ? ('row' as const) : ('column' as const);
  const minor = byRow ? ('column' as const) : ('row' as const);
  const explicit = { column: trackCount(columns), row: trackCount(rows) };
  const shift = {
    column: shiftOf(asked.map(({ column }) => column)),
    row: shiftOf(asked.map(({ row }) => row)),
  };
  const moved = (range: Range, axis: 'column' | 'row'): Range =>
    'span' in range ? range : { start: range.start + shift[axis], end: range.end + shift[axis] };
  const items = asked.map(({ box, column, row }) => ({
    box,
    column: moved(column, 'column'),
    row: moved(row, 'row'),
  }));
  let width = explicit[minor] + shift[minor];
  for (const item of items)
    width = Math.max(width, 'span' in item[minor] ? item[minor].span : item[minor].end);
  const taken = new Set<string>();
  const cells = function* (at: TrackRange, across: TrackRange) {
    for (let m = at.start; m < at.end; m += 1)
      for (let n = across.start; n < across.end; n += 1) yield `${m} ${n}`;
  };
  const isFree = (at: TrackRange, across: TrackRange) =>
    ![...cells(at, across)].some((cell) => taken.has(cell));
  const found = new Map<CssBox, { major: TrackRange; minor: TrackRange }>();
  const put = (box: CssBox, at: TrackRange, across: TrackRange) => {
    for (const cell of cells(at, across)) taken.add(cell);
    found.set(box, { major: at, minor: across });
  };
  for (const item of items)
    if (!('span' in item[major]) && !('span' in item[minor])) put(item.box, item[major], item[minor]);
  for (const item of items) {
    const [at, across] = [item[major], item[minor]];
    if ('span' in at || !('span' in across)) continue;
    let start = 0;
    while (!isFree(at, { start, end: start + across.span })) start += 1;
    put(item.box, at, { start, end: start + across.span });
    width = Math.max(width, start + across.span);
  }
  let cursor = { major: 0, minor: 0 };
  for (const item of items) {
    const [at, across] = [item[major], item[minor]];
    if (!('span' in at)) continue;
    if (dense) cursor = { major: 0, minor: 0 };
    if (!('span' in across)) {
      if (across.start < cursor.minor) cursor.major += 1;
      cursor.minor = across.start;
      while (!isFree({ start: cursor.major, end: cursor.major + at.span }, across)) cursor.major += 1;
      put(item.box, { start: cursor.major, end: cursor.major + at.span }, across);
      continue;
    }
    for (;;) {
      const range = { start: cursor.minor, end: cursor.minor + across.span };
      if (range.end <= width && isFree({ start: cursor.major, end: cursor.major + at.span }, range)) {
        put(item.box, { start: cursor.major, end: cursor.major + at.span }, range);
        cursor.minor = range.end;
        break;
      }
      if (range.end >= width) cursor = { major: cursor.major + 1, minor: 0 };
      else cursor.minor += 1;
    }
  }
  const placed = items.map(({ box }): PlacedItem => {
    const { major: at, minor: across } = found.get(box) as { major: TrackRange; minor: TrackRange };
    return byRow ? { box, row: at, column: across } : { box, row: across, column: at };
  });
  const count = (axis: 'column' | 'row') =>
    placed.reduce((most, item) => Math.max(most, item[axis].end), explicit[axis] + shift[axis]);
  return withoutEmpty(
    {
      items: placed,
      columns: tracksOf(columns, count('column'), shift.column),
      rows: tracksOf(rows, count('row'), shift.row),
    },
    { column: fittingTracks(columns, shift.column), row: fittingTracks(rows, shift.row) },
  );
}

/** The tracks that are repeated by `auto-fit`. */
function fittingTracks({ list: { autoRepeat } }: ExplicitAxis, shift: number): TrackRange {
  if (autoRepeat?.kind !== 'auto-fit') return { start: 0, end: 0 };
  return { start: autoRepeat.start + shift, end: autoRepeat.end + shift };
}

/** A placement without those of some tracks that no item is in. */
function withoutEmpty(
  placement: Placement,
  fitting: { readonly column: TrackRange; readonly row: TrackRange },
): Placement {
  const { columns, items, rows } = placement;
  if (fitting.column.end + fitting.row.end === 0) return placement;
  const isKept = (axis: 'column' | 'row') => (at: number) =>
    at < fitting[axis].start ||
    at >= fitting[axis].end ||
    items.some(({ [axis]: { end, start } }) => start <= at && at < end);
  const moved = (axis: 'column' | 'row', { end, start }: TrackRange): TrackRange => {
    const before = (line: number) => Array.from({ length: line }, (_, at) => at).filter(isKept(axis)).length;
    return { start: before(start), end: before(end) };
  };
  return {
    items: items.map((item) => ({
      ...item,
      column: moved('column', item.column),
      row: moved('row', item.row),
    })),
    columns: columns.filter((_, at) => isKept('column')(at)),
    rows: rows.filter((_, at) => isKept('row')(at)),
  };
}

const trackCount = ({ areas, list }: ExplicitAxis): number => Math.max(list.tracks.length, areas.length);

/** How many tracks stand before the first explicit one. */
const shiftOf = (ranges: readonly Range[]): number =>
  Math.max(0, ...ranges.map((range) => ('span' in range ? 0 : -range.start)));

function tracksOf(axis: ExplicitAxis, count: number, shift: number): readonly TrackSize[] {
  const automatic = axis.automatic.length > 0 ? axis.automatic : (['auto'] as const);
  return Array.from({ length: count }, (_, index) => {
    const own = axis.list.tracks[index - shift];
    const beyond = index < shift ? shift - 1 - index : index - shift - axis.list.tracks.length;
    return own ?? (automatic[beyond % automatic.length] as TrackSize);
  });
}

function rangeOf(start: GridLine, end: GridLine, axis: ExplicitAxis): Range {
  const from = lineOf(start, axis, 'start');
  const to = lineOf(end, axis, 'end');
  const spanOf = (line: GridLine) => (typeof line === 'object' && 'span' in line ? line.span : 1);
  if (from !== undefined && to !== undefined) {
    if (from === to) return { start: from, end: from + 1 };
    return { start: Math.min(from, to), end: Math.max(from, to) };
  }
  if (from !== undefined) return { start: from, end: from + spanOf(end) };
  if (to !== undefined) return { start: to - spanOf(start), end: to };
  return { span: Math.max(1, start === 'auto' ? spanOf(end) : spanOf(start)) };
}

/** The index of a line, from 0; undefined where it is left to the grid. */
function lineOf(line: GridLine, axis: ExplicitAxis, side: 'start' | 'end'): number | undefined {
  if (line === 'auto' || 'span' in line) return undefined;
  const count = trackCount(axis);
  if ('line' in line) {
    if (line.name === undefined) return line.line > 0 ? line.line - 1 : count + 1 + line.line;
    const named = namedLines(line.name, axis);
    return line.line > 0 ? (named[line.line - 1] ?? count) : (named.at(line.line) ?? 0);
  }
  const area = axis.areas.flatMap((names, index) => (names.includes(line.name) ? [index] : []));
  const [first] = area;
  if (first !== undefined) return side === 'start' ? first : (area.at(-1) ?? first) + 1;
  return namedLines(`${line.name}-${side}`, axis)[0] ?? namedLines(line.name, axis)[0] ?? count;
}

const namedLines = (name: string, { list }: ExplicitAxis): readonly number[] =>
  list.lineNames.flatMap((names, index) => (names.includes(name) ? [index] : []));
