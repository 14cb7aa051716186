import { View } from '@react-pdf/renderer';
import type { CssBox } from '../boxes/box-types.js';
import { type TableCell, tableGrid } from '../boxes/table-grid.js';
import { POINT } from '../boxes/units.js';
import { endsPage } from '../fragmentation/breaks.js';
import type { BoxElements, Place } from './box-elements.js';
import { boxStyle } from './box-style.js';
import { heightAt, lineHeightOf, maxContent } from './estimate.js';
import { type FlowItem, marginOf, placed, tallestOf } from './flow.js';
import type { Style } from './types.js';

/** The widest that a column wants to be, as a share of the table: longer text is broken. */
const MOST_WANTED = 0.5;

/** The rows of a table, one after another: react-pdf has no tables. A cell that spans rows stands in the first. */
export function tableItems(table: CssBox, place: Place, blocks: BoxElements): readonly FlowItem[] {
  const grid = tableGrid(table);
  const captions = grid.captions.flatMap((caption) =>
    blocks.itemsOf(caption, { ...place, marker: undefined }),
  );
  const wanted = Array.from({ length: grid.columns }, () => 1);
  for (const { box, column, columns } of grid.cells)
    if (columns === 1)
      wanted[column] = Math.max(wanted[column] ?? 1, Math.min(maxContent(box), place.width * MOST_WANTED));
  const total = wanted.reduce((sum, each) => sum + each, 0);
  const fits = total < place.width && table.style.width === 'auto';
  const rows = grid.groups.flatMap((group) =>
    group.rows.map((row, index) => {
      const number = group.first + index;
      const cells = grid.cells.filter((cell) => cell.row <= number && number < cell.row + cell.rows);
      return rowItem(row, cells, { number, wanted, fits, place, table }, blocks);
    }),
  );
  const isBelow = grid.captions[0]?.style.captionSide === 'bottom';
  return isBelow
    ? [...rows, ...captions]
    : [...captions.map((item) => ({ ...item, keepsNext: true })), ...rows];
}

interface RowOptions {
  readonly number: number;
  /** How wide each column wants to be, in px. */
  readonly wanted: readonly number[];
  /** Whether all columns have what they want. */
  readonly fits: boolean;
  readonly place: Place;
  readonly table: CssBox;
}

function rowItem(
  row: CssBox,
  cells: readonly TableCell[],
  options: RowOptions,
  blocks: BoxElements,
): FlowItem {
  const { fits, number, place, table, wanted } = options;
  const total = wanted.reduce((sum, each) => sum + each, 0);
  const scale = fits ? 1 : place.width / total;
  const isFilled = (column: number) =>
    cells.some((cell) => cell.column <= column && column < cell.column + cell.columns);
  const places: (TableCell | number)[] = [...cells];
  for (const column of wanted.keys()) if (!isFilled(column)) places.push(column);
  places.sort((a, b) => columnOf(a) - columnOf(b));
  const spacing = table.style.borderCollapse === 'separate' ? table.style.borderSpacing : ([0, 0] as const);
  const height = Math.max(
    0,
    ...cells
      .filter((cell) => cell.row === number)
      .map((cell) => heightAt(cell.box, widthOf(cell, wanted) * scale)),
  );
  const elements = places.map((cell, index) => {
    const width = widthOf(cell, wanted) * scale;
    const style: Style = fits ? { width: width * POINT } : { flexGrow: width, flexShrink: 1, flexBasis: 0 };
    return typeof cell === 'number' || cell.row !== number ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: cells never change places.
      <View key={index} style={style} />
    ) : (
      blocks.elementOf(cell.box, { ...style, ...alignment(cell.box) }, width, `${index}`)
    );
  });
  return {
    top: marginOf(0),
    bottom: { ...marginOf(0), fixed: spacing[1] },
    height,
    lineHeight: lineHeightOf(row),
    breakBefore: endsPage(row.style.breakBefore),
    breakAfter: endsPage(row.style.breakAfter),
    keepsNext: /avoid/.test(row.style.breakAfter) || row.structure?.parent?.role === 'THead',
    whole: true,
    make: (props, key) => {
      const [rest, margins] = placed(props);
      const style = {
        ...boxStyle(row.style, place.width, tallestOf(blocks.flow)),
        ...margins,
        flexDirection: table.style.direction === 'rtl' ? ('row-reverse' as const) : ('row' as const),
        columnGap: spacing[0] * POINT,
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

const columnOf = (cell: TableCell | number): number => (typeof cell === 'number' ? cell : cell.column);

const widthOf = (cell: TableCell | number, wanted: readonly number[]): number =>
  typeof cell === 'number'
    ? (wanted[cell] ?? 0)
    : wanted.slice(cell.column, cell.column + cell.columns).reduce((sum, each) => sum + each, 0);

const ALIGNMENTS: Readonly<Record<string, Style['justifyContent']>> = {
  middle: 'center',
  bottom: 'flex-end',
};

/** Where the content of a cell stands in its height. */
const alignment = ({ style: { verticalAlign } }: CssBox): Style => ({
  justifyContent: (typeof verticalAlign === 'string' ? ALIGNMENTS[verticalAlign] : undefined) ?? 'flex-start',
});
