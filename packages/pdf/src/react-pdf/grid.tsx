import { View } from '@react-pdf/renderer';
import type { TrackSize } from '@resume/css';
import type { ReactElement } from 'react';
import { gapOf, inOrder } from '../boxes/alignment.js';
import { childrenOf, isInFlow } from '../boxes/block-layout.js';
import type { CssBox, TrackRange } from '../boxes/box-types.js';
import { edgesOf } from '../boxes/edges.js';
import { columnAxis, rowAxis } from '../boxes/grid-layout.js';
import { type PlacedItem, placeItems } from '../boxes/grid-placement.js';
import { breadths, isFixed, sizeTracks } from '../boxes/grid-tracks.js';
import { POINT } from '../boxes/units.js';
import type { BoxElements, Place } from './box-elements.js';
import { NO_SHRINKING } from './box-style.js';
import { edgesAcross, heightAt, lineHeightOf, maxContent } from './estimate.js';
import { baselineShifts } from './flex-row.js';
import { apart, collapsed, type FlowItem, isKeepable, marginOf, placed } from './flow.js';
import type { Style } from './types.js';

/** The tracks of a grid, about as wide as they will be. */
interface Columns {
  readonly sizes: readonly TrackSize[];
  /** In px. */
  readonly widths: readonly number[];
  readonly gap: number;
  readonly rowGap: number;
  readonly isRightToLeft: boolean;
  /** Whether the grid is as wide as what is in it. */
  readonly fits: boolean;
  /** How much lower boxes of a row stand for their text to be on one line, in pt. */
  readonly shifts: (boxes: readonly CssBox[]) => readonly number[];
}

/** The rows of a grid, one after another: react-pdf has no grid. */
export function gridItems(box: CssBox, place: Place, blocks: BoxElements): readonly FlowItem[] {
  const { style } = box;
  const gap = gapOf(style.columnGap, place.width);
  const rowGap = gapOf(style.rowGap, 0);
  const boxes = inOrder(childrenOf(box).filter(isInFlow));
  const { columns: sizes, items } = placeItems(
    style,
    boxes,
    columnAxis(style, place.width, gap),
    rowAxis(style),
  );
  const contributions = items.map(({ box: item, column }) => ({
    range: column,
    min: 0,
    max: maxContent(item),
    least: 0,
    edges: 0,
  }));
  const widths = sizeTracks(sizes, contributions, { gap, available: place.width, stretches: true });
  const columns = {
    sizes,
    widths,
    gap,
    rowGap,
    isRightToLeft: style.direction === 'rtl',
    fits: place.fits ?? false,
    shifts: (row: readonly CssBox[]) =>
      style.alignItems === 'baseline' ? baselineShifts(row, blocks.options.fonts) : [],
  };
  const mostWhole = blocks.flow.pageHeight * MOST_WHOLE;
  const rows = bandsOf(items, columns, mostWhole).map((band) => bandItems(band, columns, place, blocks));
  const spaced = rows.flatMap((row, index) =>
    row.map((item, number) => ({
      ...item,
      top: number === 0 ? apart(item.top) : item.top,
      bottom:
        number < row.length - 1
          ? item.bottom
          : apart(
              index < rows.length - 1
                ? collapsed(item.bottom, { ...marginOf(0), fixed: rowGap })
                : item.bottom,
            ),
    })),
  );
  const out = childrenOf(box).filter((child) => !isInFlow(child));
  return [...out.flatMap((child) => blocks.itemsOf(child, { ...place, marker: undefined })), ...spaced];
}

/** Where an item stands: from the left where what is before it has a size, from the right likewise. In px. */
function edgesIn({ end, start }: TrackRange, { gap, isRightToLeft, sizes, widths }: Columns) {
  const known = (from: number, to: number) =>
    sizes.slice(from, to).every((size) => isFixed(breadths(size).max));
  const sum = (from: number, to: number) =>
    widths.slice(from, to).reduce((total, width) => total + width + gap, 0);
  const before = known(0, start) ? sum(0, start) : undefined;
  const after = known(end, sizes.length) ? sum(end, sizes.length) : undefined;
  const [left, right] = isRightToLeft ? [after, before] : [before, after];
  return { left, right, width: sum(start, end) - gap, isFixed: known(start, end) };
}

/** Rows of a grid that labels at their side belong to. */
interface Band {
  /** The items of each row but for labels. */
  readonly rows: readonly (readonly PlacedItem[])[];
  /** Items that span all these rows. */
  readonly sides: readonly PlacedItem[];
}

/**
 * The rows of a grid in bands: those that an item spans go together, for the item stands at the side of them. So does one
 * next to the first row that the document has after later rows: readers find it after them.
 */
function bandsOf(items: readonly PlacedItem[], columns: Columns, mostWhole: number): readonly Band[] {
  const starts = [...new Set(items.map(({ row }) => row.start))].toSorted((a, b) => a - b);
  const isSide = (item: PlacedItem) =>
    edgesIn(item.column, columns).isFixed &&
    items.some(({ row }) => row.start > item.row.start && row.start < item.row.end);
  const rowsBefore = ({ box, row }: PlacedItem) =>
    items.filter((other) => other.row.start > row.start && other.box.order < box.order);
  const isLate = (item: PlacedItem) => {
    const before = rowsBefore(item);
    const height = [item, ...before].reduce((sum, each) => sum + heightOf(each, columns), 0);
    return (
      edgesIn(item.column, columns).isFixed &&
      before.length > 0 &&
      before.every(({ column: { end, start } }) => end <= item.column.start || start >= item.column.end) &&
      items.some(({ box, row }) => row.start === item.row.start && box.order < item.box.order) &&
      height < mostWhole
    );
  };
  const bands: { rows: (readonly PlacedItem[])[]; sides: PlacedItem[]; end: number }[] = [];
  for (const start of starts) {
    const own = items.filter(({ row }) => row.start === start);
    const open = bands.at(-1);
    const isInside = open !== undefined && start < open.end;
    const late = isInside ? [] : own.filter((item) => !isSide(item) && isLate(item));
    const sides = [...own.filter(isSide), ...late];
    const main = own.filter((item) => !sides.includes(item));
    const ends = [...sides, ...late.flatMap(rowsBefore)].map(({ row }) => row.end);
    const end = Math.max(start + 1, ...ends);
    if (open && isInside) {
      open.rows.push(main);
      open.sides.push(...sides);
      open.end = Math.max(open.end, end);
    } else bands.push({ rows: [main], sides, end });
  }
  return bands;
}

function bandItems(
  { rows, sides }: Band,
  columns: Columns,
  place: Place,
  blocks: BoxElements,
): readonly FlowItem[] {
  const [[only, ...others] = [], ...more] = rows;
  if (sides.length === 0 && others.length + more.length === 0 && only) {
    const { left, right, width } = edgesIn(only.column, columns);
    if (left !== undefined && right !== undefined) {
      const inner = { left: place.left + left, right: place.right + right, width, marker: undefined };
      return blocks.itemsOf(only.box, inner);
    }
  }
  return [bandItem({ rows, sides }, columns, place, blocks)];
}

const heightOf = ({ box, column }: PlacedItem, columns: Columns) =>
  heightAt(box, edgesIn(column, columns).width);

/** How much of a page a row may take that is not broken: where it breaks, a label can stay alone. */
const MOST_WHOLE = 0.25;

/** Rows with what stands at their side, in the order of the document. */
function bandItem({ rows, sides }: Band, columns: Columns, place: Place, blocks: BoxElements): FlowItem {
  const heights = rows.map((cells) => Math.max(0, ...cells.map((item) => heightOf(item, columns))));
  const sideHeight = Math.max(0, ...sides.map((item) => heightOf(item, columns)));
  const height = Math.max(
    sideHeight,
    heights.reduce((sum, each) => sum + each, 0),
  );
  const entries = [
    ...rows
      .filter((cells) => cells.length > 0)
      .map((cells, index) => ({
        order: Math.min(...cells.map(({ box }) => box.order)),
        make: () => rowElement(cells, columns, blocks, `row ${index}`),
      })),
    ...sides.map((side, index) => ({
      order: side.box.order,
      make: () => sideElement(side, rows[0] ?? [], columns, blocks, `side ${index}`),
    })),
  ];
  const elements = entries.toSorted((a, b) => a.order - b.order).map(({ make }) => make());
  const lineHeights = rows.flat().map(({ box }) => lineHeightOf(box));
  return {
    top: marginOf(0),
    bottom: marginOf(0),
    height,
    lineHeight: Math.max(0, ...lineHeights),
    breakBefore: false,
    breakAfter: false,
    keepsNext: rows.at(-1)?.some(({ box }) => /^avoid/.test(box.style.breakAfter)) ?? false,
    whole: height < blocks.flow.pageHeight * MOST_WHOLE,
    make: (props, key) => {
      const [rest, margins] = placed(props);
      const style = {
        ...margins,
        ...(columns.rowGap > 0 && { rowGap: columns.rowGap * POINT }),
        ...(sides.length > 0 && isKeepable(sideHeight, blocks.flow) && { minHeight: sideHeight * POINT }),
        marginLeft: place.left * POINT,
        marginRight: place.right * POINT,
      };
      return (
        <View key={key} {...rest} style={style}>
          {elements}
        </View>
      );
    },
  };
}

/** The cells of a row next to each other. */
function rowElement(
  cells: readonly PlacedItem[],
  columns: Columns,
  blocks: BoxElements,
  key: string,
): ReactElement {
  const [only, ...others] = cells;
  if (only && others.length === 0) {
    const { left, right, width } = edgesIn(only.column, columns);
    if (left !== undefined && right !== undefined)
      return blocks.elementOf(only.box, { marginLeft: left * POINT, marginRight: right * POINT }, width, key);
  }
  // Readers find what react-pdf paints first: the order of the document, whatever `order` says.
  const read = cells.toSorted((a, b) => a.box.order - b.box.order);
  const isReversed = cells.length > 1 && isDescending(read.map(({ column }) => column.start));
  const inLine = isReversed ? read : cells.toSorted((a, b) => a.column.start - b.column.start);
  const shifts = columns.shifts(inLine.map(({ box }) => box));
  return (
    <View
      key={key}
      style={{
        flexDirection: isReversed !== columns.isRightToLeft ? 'row-reverse' : 'row',
        columnGap: columns.gap * POINT,
      }}
    >
      {inLine.map((cell, number) => cellElement(cell, shifts[number] ?? 0, columns, blocks, `${number}`))}
    </View>
  );
}

const isDescending = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number < (numbers[index - 1] ?? 0));

function cellElement(
  { box, column }: PlacedItem,
  shift: number,
  columns: Columns,
  blocks: BoxElements,
  key: string,
): ReactElement {
  const { isFixed: hasWidth, width } = edgesIn(column, columns);
  // A basis of 0 still has the padding: what grows is the content.
  const content = columns.fits ? width : Math.max(1, width - edgesAcross(box, width));
  const style: Style = hasWidth
    ? { width: width * POINT, flexShrink: NO_SHRINKING }
    : { flexGrow: content, flexShrink: 1, ...(!columns.fits && { flexBasis: 0 }) };
  const { margin } = edgesOf(box.style, width);
  const lowered = shift > 0 ? { marginTop: margin.top * POINT + shift } : {};
  return blocks.elementOf(box, { ...style, ...lowered }, width, key, columns.fits);
}

function sideElement(
  { box, column }: PlacedItem,
  firstRow: readonly PlacedItem[],
  columns: Columns,
  blocks: BoxElements,
  key: string,
): ReactElement {
  const { left, right = 0, width } = edgesIn(column, columns);
  const side = left === undefined ? { right: right * POINT } : { left: left * POINT };
  const [top = 0] = columns.shifts([box, ...firstRow.map((item) => item.box)]);
  return blocks.elementOf(box, { position: 'absolute', top, ...side, width: width * POINT }, width, key);
}
