import type { LayoutBox, Row } from './box-types.js';
import { horizontal } from './edges.js';
import type { LayoutContext } from './layout-context.js';
import { heightFrom } from './sizes.js';
import type { TableCell, TableGrid } from './table-grid.js';

export interface TableRows {
  readonly heights: readonly number[];
  /** A cell as high as its rows, its content aligned. */
  cell(cell: TableCell): LayoutBox;
  /** How high so many rows are together, and where each begins. */
  extent(first: number, count: number): { readonly height: number; readonly tops: readonly number[] };
}

/** The rows of a table: each as high as its highest cell, the cells of a row on one baseline. */
export function alignedRows(
  grid: TableGrid,
  cells: ReadonlyMap<TableCell, LayoutBox>,
  spacing: number,
  context: LayoutContext,
): TableRows {
  const rowBoxes = grid.groups.flatMap(({ rows }) => rows);
  const baselines = rowBoxes.map((_, row) =>
    grid.cells
      .filter((cell) => cell.row === row && isOnBaseline(cell))
      .reduce((most, cell) => Math.max(most, baselineOf(cells.get(cell))), 0),
  );
  const dropOf = (cell: TableCell) =>
    isOnBaseline(cell) ? (baselines[cell.row] ?? 0) - baselineOf(cells.get(cell)) : 0;
  const heights = rowBoxes.map(({ style }) => (typeof style.height === 'number' ? style.height : 0));
  for (const cell of grid.cells.toSorted((a, b) => a.rows - b.rows)) {
    const laid = cells.get(cell);
    if (!laid) continue;
    const needed = Math.max(
      laid.height,
      heightFrom(cell.box.style, laid.edges, cell.box.style.height, undefined) ?? 0,
    );
    const spanned = heights
      .slice(cell.row, cell.row + cell.rows)
      .reduce((sum, each) => sum + each, spacing * (cell.rows - 1));
    const missing = needed + dropOf(cell) - spanned;
    const last = cell.row + cell.rows - 1;
    if (missing > 0) heights[last] = (heights[last] ?? 0) + missing;
  }
  const extent = (first: number, count: number) => {
    const tops: number[] = [];
    let pen = 0;
    for (const height of heights.slice(first, first + count)) {
      tops.push(pen);
      pen += height + spacing;
    }
    return { tops, height: Math.max(0, pen - spacing) };
  };
  return {
    heights,
    extent,
    cell: (cell) => {
      const natural = cells.get(cell) as LayoutBox;
      const { height } = extent(cell.row, cell.rows);
      const laid = context.layOut(cell.box, {
        width: natural.width + horizontal(natural.edges.margin),
        fixedWidth: natural.width,
        fixedHeight: height,
      });
      const free = Math.max(0, height - natural.height);
      const { verticalAlign } = cell.box.style;
      const drop =
        verticalAlign === 'middle'
          ? free / 2
          : verticalAlign === 'bottom'
            ? free
            : isOnBaseline(cell)
              ? dropOf(cell)
              : 0;
      return { ...lowered(laid, drop), stretch: Math.max(0, free - drop) };
    },
  };
}

const isOnBaseline = ({ box }: TableCell): boolean =>
  !['top', 'middle', 'bottom'].includes(String(box.style.verticalAlign));

const baselineOf = (laid: LayoutBox | undefined): number => laid?.baseline ?? laid?.height ?? 0;

/** A cell with its content so much lower. */
function lowered(cell: LayoutBox, by: number): LayoutBox {
  if (by === 0) return cell;
  const rows = cell.rows.map(
    (row): Row => ({
      ...row,
      top: row.top + by,
      bottom: row.bottom + by,
      boxes: row.boxes.map((box) => ({ ...box, y: box.y + by })),
      line: row.line && { ...row.line, y: row.line.y + by },
    }),
  );
  const moved = (baseline: number | undefined) => (baseline === undefined ? undefined : baseline + by);
  return { ...cell, rows, baseline: moved(cell.baseline), lastBaseline: moved(cell.lastBaseline) };
}
