import type { StructureNode } from './structure-node.js';

/** A table, a group of its rows, or a row, which knows what stands in it: a cell that holds nothing is never painted. */
export interface TablePart extends StructureNode {
  readonly parts: StructureNode[];
}

export interface TableCell extends StructureNode {
  /** What it heads, and how many rows and columns it spans; no rows are all the rest of its group. */
  readonly cell: { readonly scope?: 'Column' | 'Row'; rows: number; columns: number };
}

export const isTablePart = (node: StructureNode): node is TablePart => 'parts' in node;

const isCell = (node: StructureNode): node is TableCell => node.cell !== undefined;

/** In which order the parts of a table are read: as they are set. */
const ORDER: Partial<Record<StructureNode['role'], number>> = { Caption: 0, THead: 1, TFoot: 3 };
const BODY = 2;

/**
 * Makes a table regular, as PDF wants it and HTML does not: each row is as wide as the table, and no cell spans more rows than
 * its group has or columns that another has taken.
 */
export function regularize(table: TablePart): void {
  table.parts.sort((a, b) => (ORDER[a.role] ?? BODY) - (ORDER[b.role] ?? BODY));
  const groups = groupsOf(table).map((rows) => ({ rows, ends: endsOf(rows) }));
  const width = Math.max(0, ...groups.flatMap(({ ends }) => ends));
  for (const { rows } of groups) fill(rows, width);
}

/** The rows of a table by group. */
function groupsOf({ parts }: TablePart): readonly (readonly TablePart[])[] {
  const isRow = (node: StructureNode): node is TablePart => node.role === 'TR' && isTablePart(node);
  const loose = parts.filter(isRow);
  const groups = parts.filter(isTablePart).filter(({ role }) => role !== 'TR');
  return [loose, ...groups.map((group) => group.parts.filter(isRow))];
}

/** Gives each cell its place, and says where each row ends. */
function endsOf(rows: readonly TablePart[]): readonly number[] {
  /** By column, the row until which it is taken. */
  const taken: number[] = [];
  return rows.map((row, index) => {
    let column = 0;
    for (const node of row.parts) {
      if (!isCell(node)) continue;
      const { cell } = node;
      while ((taken[column] ?? 0) > index) column += 1;
      cell.rows = cell.rows === 0 ? rows.length - index : Math.min(cell.rows, rows.length - index);
      cell.columns = freeFrom(taken, column, index, cell.columns);
      for (let at = column; at < column + cell.columns; at += 1) taken[at] = index + cell.rows;
      column += cell.columns;
    }
    return taken.findLastIndex((until) => until > index) + 1;
  });
}

/** How many columns, at most so many, nothing stands in from a column of a row on. */
function freeFrom(taken: readonly number[], column: number, row: number, most: number): number {
  let count = 1;
  while (count < most && (taken[column + count] ?? 0) <= row) count += 1;
  return count;
}

/** Adds empty cells where a row is not as wide as the table. */
function fill(rows: readonly TablePart[], width: number): void {
  const taken: number[] = [];
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const node of row.parts.filter(isCell)) {
      while ((taken[column] ?? 0) > index) column += 1;
      for (const end = column + node.cell.columns; column < end; column += 1)
        taken[column] = index + node.cell.rows;
    }
    for (column = 0; column < width; column += 1) {
      if ((taken[column] ?? 0) > index) continue;
      const columns = freeFrom(taken, column, index, width - column);
      const empty: TableCell = { role: 'TD', parent: row, cell: { rows: 1, columns } };
      row.parts.push(empty);
      for (const end = column + columns; column < end; column += 1) taken[column] = index + 1;
    }
  }
}
