import type { CssBox, LayoutBox, Row } from './box-types.js';
import { vertical } from './edges.js';
import { bandsOf } from './grid-layout.js';
import type { ContentLayout, ContentSpace, LayoutContext } from './layout-context.js';
import { NO_MARGIN } from './margins.js';
import type { IntrinsicWidths } from './sizes.js';
import { collapsedBorders } from './table-borders.js';
import { alignedRows } from './table-cells.js';
import { type ColumnNeeds, columnWidths, needsOf } from './table-columns.js';
import { type TableCell, type TableGrid, tableGrid } from './table-grid.js';

const grids = new WeakMap<CssBox, TableGrid>();

/** The cells of a table, found once. */
function gridOf(box: CssBox): TableGrid {
  const known = grids.get(box);
  if (known) return known;
  const grid = collapsedBorders(tableGrid(box), box);
  grids.set(box, grid);
  return grid;
}

const spacingOf = ({ style }: CssBox): readonly [number, number] =>
  style.borderCollapse === 'collapse' ? [0, 0] : style.borderSpacing;

/** How wide the content of a table is at least and at most: its columns, and the space between them. */
export function tableWidths(box: CssBox, context: LayoutContext): IntrinsicWidths {
  const grid = gridOf(box);
  const [across] = spacingOf(box);
  const needs = needsOf(grid, across, context);
  const gaps = across * (grid.columns + 1);
  const sum = (side: keyof ColumnNeeds) => needs.reduce((total, each) => total + (each[side] ?? 0), gaps);
  const captions = grid.captions.reduce((most, caption) => Math.max(most, context.intrinsic(caption).min), 0);
  return { min: Math.max(captions, sum('min')), max: Math.max(captions, sum('max')) };
}

/** Lays out a table: its captions, and groups of rows of cells. */
export function layOutTable(box: CssBox, space: ContentSpace, context: LayoutContext): ContentLayout {
  const grid = gridOf(box);
  const [across, down] = spacingOf(box);
  const widths = columnWidths(
    grid,
    box,
    { available: space.width - across * (grid.columns + 1), spacing: across },
    context,
  );
  const lefts: number[] = [];
  let pen = across;
  for (const width of widths) {
    lefts.push(pen);
    pen += width + across;
  }
  const cells = new Map<TableCell, LayoutBox>();
  for (const cell of grid.cells) {
    const last = cell.column + cell.columns - 1;
    const width = (lefts[last] ?? 0) + (widths[last] ?? 0) - (lefts[cell.column] ?? 0);
    cells.set(cell, context.layOut(cell.box, { width, fixedWidth: width }));
  }
  const rows = alignedRows(grid, cells, down, context);
  const [above, below] = captionsOf(grid, space, context);
  const blocks: Row[] = [];
  let y = space.top;
  for (const caption of above) {
    blocks.push(rowAt(caption, y));
    y += caption.height + vertical(caption.edges.margin);
  }
  const top = y;
  y += grid.groups.length > 0 ? down : 0;
  const heads: LayoutBox[] = [];
  for (const group of grid.groups) {
    const { height, tops } = rows.extent(group.first, group.count);
    const rowBoxes = group.rows.map((row, index) => {
      const own = grid.cells.filter((cell) => cell.row === group.first + index);
      const rowTop = tops[index] ?? 0;
      const boxes = own.map((cell): LayoutBox => {
        const laid = rows.cell(cell);
        const left = lefts[cell.column] ?? 0;
        const width = pen - across * 2;
        const x = box.style.direction === 'rtl' ? width - (left - across) - laid.width : left - across;
        return { ...laid, x, y: 0 };
      });
      return partOf(
        row,
        { x: 0, y: rowTop, width: pen - across * 2, height: rows.heights[group.first + index] ?? 0 },
        [{ top: 0, bottom: boxes.reduce((most, each) => Math.max(most, each.height), 0), boxes }],
      );
    });
    const placed = rowBoxes.map((each, index) => ({
      item: { row: group.ranges[index] as { start: number; end: number } },
      box: each,
    }));
    const bands = bandsOf(
      placed,
      tops,
      group.rows.map((_, index) => rows.heights[group.first + index] ?? 0),
      0,
    );
    const laid = partOf(group.box, { x: space.left + across, y, width: pen - across * 2, height }, bands);
    blocks.push({ top: y, bottom: y + height, boxes: [laid] });
    if (group.box.style.display === 'table-header-group') heads.push(laid);
    y += height + down;
  }
  for (const caption of below) {
    blocks.push(rowAt(caption, y));
    y += caption.height + vertical(caption.edges.margin);
  }
  const first = grid.cells.map((cell) => rows.cell(cell)).find(({ baseline }) => baseline !== undefined);
  return {
    rows: blocks,
    height: y - space.top,
    repeated: heads,
    baseline: first?.baseline === undefined ? undefined : top + down + first.baseline,
  };
}

function rowAt(caption: LayoutBox, y: number): Row {
  const top = y + caption.edges.margin.top;
  return { top, bottom: top + caption.height, boxes: [{ ...caption, y: top }] };
}

function captionsOf(
  { captions }: TableGrid,
  space: ContentSpace,
  context: LayoutContext,
): readonly [above: readonly LayoutBox[], below: readonly LayoutBox[]] {
  const laid = captions.map((caption) => {
    const layout = context.layOut(caption, { width: space.width });
    return { ...layout, x: space.left + layout.edges.margin.left };
  });
  const isBelow = ({ box }: LayoutBox) => box.style.captionSide === 'bottom';
  return [laid.filter((caption) => !isBelow(caption)), laid.filter(isBelow)];
}

/** The box of a row or a group of rows, which has neither margins nor padding. */
function partOf(
  box: CssBox,
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  rows: readonly Row[],
): LayoutBox {
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  const edges = { margin: none, border: none, padding: none };
  return { box, ...area, edges, rows, outOfFlow: [], pending: [], endMargin: NO_MARGIN };
}
