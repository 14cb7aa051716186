import { resolveLength } from '@resume/css';
import type { CssBox } from './box-types.js';
import { edgesOf } from './edges.js';
import type { LayoutContext } from './layout-context.js';
import { borderBoxWidth } from './sizes.js';
import type { TableCell, TableGrid } from './table-grid.js';

/** What a column asks for, in px; `percent` is a share of the table. */
export interface ColumnNeeds {
  readonly min: number;
  readonly max: number;
  /** Whether a width was given, so that it takes no more. */
  readonly fixed?: number | undefined;
  readonly percent?: number | undefined;
}

/** What the columns of a table ask for, by the content and the widths of their cells. */
export function needsOf(grid: TableGrid, spacing: number, context: LayoutContext): readonly ColumnNeeds[] {
  const needs = Array.from({ length: grid.columns }, (_, column): ColumnNeeds => {
    const { width } = grid.columnBoxes[column]?.style ?? {};
    return typeof width === 'number'
      ? { min: width, max: width, fixed: width }
      : { min: 0, max: 0, ...percentOf(width) };
  });
  const bySpan = grid.cells.toSorted((a, b) => a.columns - b.columns);
  for (const cell of bySpan) {
    const own = needsOfCell(cell, context);
    const spanned = needs.slice(cell.column, cell.column + cell.columns);
    for (const [offset, each] of spanned.entries()) {
      needs[cell.column + offset] =
        cell.columns === 1 ? larger(each, own) : shared(each, own, spanned, spacing);
    }
  }
  return needs;
}

function needsOfCell({ box }: TableCell, context: LayoutContext): ColumnNeeds {
  const { style } = box;
  const { max, min } = context.intrinsic(box);
  if (typeof style.width !== 'number') return { min, max, ...percentOf(style.width) };
  const fixed = Math.max(min, borderBoxWidth(style, edgesOf(style, 0), style.width));
  return { min, max: fixed, fixed };
}

const percentOf = (width: unknown): Pick<ColumnNeeds, 'percent'> =>
  typeof width === 'object' && width !== null && 'percent' in width ? { percent: Number(width.percent) } : {};

function larger(a: ColumnNeeds, b: ColumnNeeds): ColumnNeeds {
  const fixed =
    a.fixed === undefined && b.fixed === undefined ? undefined : Math.max(a.fixed ?? 0, b.fixed ?? 0);
  const min = Math.max(a.min, b.min);
  const max = Math.max(min, fixed ?? Math.max(a.max, b.max));
  return { min, max, fixed, percent: a.percent ?? b.percent };
}

/** A column's part of what a cell over several columns asks for: in proportion to what the columns take already. */
function shared(
  each: ColumnNeeds,
  cell: ColumnNeeds,
  spanned: readonly ColumnNeeds[],
  spacing: number,
): ColumnNeeds {
  const part = (side: 'min' | 'max') => {
    const total = spanned.reduce((sum, column) => sum + column[side], 0);
    const missing = cell[side] - total - spacing * (spanned.length - 1);
    if (missing <= 0) return each[side];
    return each[side] + missing * (total > 0 ? each[side] / total : 1 / spanned.length);
  };
  const min = part('min');
  return { ...each, min, max: Math.max(min, part('max')) };
}

/** How wide the columns of a table are that is so wide without the space between them, in px. */
export function columnWidths(
  grid: TableGrid,
  table: CssBox,
  { available, spacing }: { readonly available: number; readonly spacing: number },
  context: LayoutContext,
): readonly number[] {
  if (table.style.tableLayout === 'fixed' && table.style.width !== 'auto')
    return fixedWidths(grid, available);
  const own = needsOf(grid, spacing, context);
  const asked = own.map((each): ColumnNeeds => {
    if (each.percent === undefined) return each;
    const share = Math.max(each.min, (each.percent / 100) * available);
    return { ...each, min: share, max: share, fixed: share };
  });
  const sum = (columns: readonly ColumnNeeds[], side: 'min' | 'max') =>
    columns.reduce((total, each) => total + each[side], 0);
  const needs = sum(asked, 'min') <= available ? asked : own;
  const [least, most] = [sum(needs, 'min'), sum(needs, 'max')];
  if (available <= least) return needs.map(({ min }) => min);
  if (available < most) {
    const share = (available - least) / (most - least);
    return needs.map(({ max, min }) => min + (max - min) * share);
  }
  const open = needs.filter(({ fixed }) => fixed === undefined);
  const growing = open.length > 0 ? open : needs;
  const total = growing.reduce((all, { max }) => all + max, 0);
  return needs.map((each) => {
    if (!growing.includes(each)) return each.max;
    return each.max + (available - most) * (total > 0 ? each.max / total : 1 / growing.length);
  });
}

/** By the widths of columns and of the cells in the first row; the others share what is left. */
function fixedWidths(grid: TableGrid, available: number): readonly number[] {
  const widths = Array.from({ length: grid.columns }, (_, column) => {
    const cell = grid.cells.find((each) => each.row === 0 && each.column === column && each.columns === 1);
    const [col, own] = [grid.columnBoxes[column]?.style.width, cell?.box.style.width];
    if (col !== undefined && typeof col !== 'string' && !('fitContent' in Object(col)))
      return resolveLength(col as number, available);
    if (!cell || own === undefined || typeof own === 'string' || 'fitContent' in Object(own))
      return undefined;
    return borderBoxWidth(
      cell.box.style,
      edgesOf(cell.box.style, 0),
      resolveLength(own as number, available),
    );
  });
  const taken = widths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = widths.filter((width) => width === undefined).length;
  if (open > 0) return widths.map((width) => width ?? Math.max(0, available - taken) / open);
  return widths.map((width) => (width ?? 0) + (taken > 0 ? ((available - taken) * (width ?? 0)) / taken : 0));
}
