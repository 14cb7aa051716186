import { childrenOf } from './block-layout.js';
import type { CssBox } from './box-types.js';

/** A cell and where it stands, in rows of the whole table. */
export interface TableCell {
  readonly box: CssBox;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TableGroup {
  readonly box: CssBox;
  readonly rows: readonly CssBox[];
  /** The number of its first row in the table. */
  readonly first: number;
  readonly count: number;
  /** For each row, from itself to the last row that its cells reach, in rows of the group. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

export interface TableGrid {
  readonly captions: readonly CssBox[];
  readonly groups: readonly TableGroup[];
  readonly cells: readonly TableCell[];
  /** How many columns there are, and the style of each that has a `col`. */
  readonly columns: number;
  readonly columnBoxes: readonly (CssBox | undefined)[];
}

const ORDER = { 'table-header-group': 0, 'table-row-group': 1, 'table-footer-group': 2 } as const;

/** Places the cells of a table as HTML does: those that span rows push the ones below aside. */
export function tableGrid(table: CssBox): TableGrid {
  const children = childrenOf(table);
  const groups: TableGroup[] = [];
  const cells: TableCell[] = [];
  let first = 0;
  let columns = 0;
  const bodies = children
    .filter(({ style }) => style.display in ORDER)
    .toSorted(
      (a, b) => ORDER[a.style.display as keyof typeof ORDER] - ORDER[b.style.display as keyof typeof ORDER],
    );
  for (const box of bodies) {
    const rows = childrenOf(box);
    const taken: number[] = [];
    const ranges = rows.map((row, index) => {
      let column = 0;
      let reach = index + 1;
      for (const cell of childrenOf(row)) {
        while ((taken[column] ?? 0) > index) column += 1;
        const { columns: wide = 1, rows: high = 1 } = cell.span ?? {};
        const end = high === 0 ? rows.length : Math.min(index + high, rows.length);
        cells.push({ box: cell, row: first + index, column, rows: end - index, columns: wide });
        for (const last = column + wide; column < last; column += 1) taken[column] = end;
        reach = Math.max(reach, end);
      }
      columns = Math.max(columns, column, taken.length);
      return { start: index, end: reach };
    });
    groups.push({ box, rows, first, count: rows.length, ranges });
    first += rows.length;
  }
  const columnBoxes = children.flatMap((child): readonly CssBox[] => {
    if (child.style.display === 'table-column') return repeatedColumn(child);
    return child.style.display === 'table-column-group' ? childrenOf(child).flatMap(repeatedColumn) : [];
  });
  const captions = children.filter(({ style }) => style.display === 'table-caption');
  return { captions, groups, cells, columns: Math.max(columns, columnBoxes.length), columnBoxes };
}

const repeatedColumn = (box: CssBox): readonly CssBox[] =>
  Array.from({ length: box.span?.columns ?? 1 }, () => box);
