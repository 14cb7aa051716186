import type { ComputedStyle } from '@resume/css';
import type { CssBox } from './box-types.js';
import type { TableCell, TableGrid } from './table-grid.js';

type Side = 'Top' | 'Right' | 'Bottom' | 'Left';

interface Border {
  readonly width: number;
  readonly style: ComputedStyle['borderTopStyle'];
  readonly color: ComputedStyle['borderTopColor'];
}

const borderOf = (style: ComputedStyle, side: Side): Border => ({
  width: style[`border${side}Width`],
  style: style[`border${side}Style`],
  color: style[`border${side}Color`],
});

const OPPOSITE = { Top: 'Bottom', Right: 'Left', Bottom: 'Top', Left: 'Right' } as const;

/** With `border-collapse: collapse`, cells that meet share the wider border, half of which each of them has. */
export function collapsedBorders(grid: TableGrid, table: CssBox): TableGrid {
  if (table.style.borderCollapse !== 'collapse') return grid;
  const at = new Map<string, TableCell>();
  for (const cell of grid.cells)
    for (let row = cell.row; row < cell.row + cell.rows; row += 1)
      for (let column = cell.column; column < cell.column + cell.columns; column += 1)
        at.set(`${row} ${column}`, cell);
  const isLtr = table.style.direction === 'ltr';
  const neighbour = ({ column, columns, row, rows }: TableCell, side: Side): TableCell | undefined => {
    if (side === 'Top') return at.get(`${row - 1} ${column}`);
    if (side === 'Bottom') return at.get(`${row + rows} ${column}`);
    return at.get(`${row} ${(side === 'Left') === isLtr ? column - 1 : column + columns}`);
  };
  const rowBoxes = grid.groups.flatMap((group) => group.rows);
  const rowBorder = (row: number, side: Side): Border | undefined => {
    const box = rowBoxes[row];
    return box && (side === 'Top' || side === 'Bottom') ? borderOf(box.style, side) : undefined;
  };
  const cells = grid.cells.map((cell): TableCell => {
    const shared = (['Top', 'Right', 'Bottom', 'Left'] as const).map((side) => {
      const other = neighbour(cell, side);
      const edge = side === 'Top' ? cell.row : cell.row + cell.rows - 1;
      const beyond = side === 'Top' ? cell.row - 1 : cell.row + cell.rows;
      const candidates = [
        borderOf(cell.box.style, side),
        other ? borderOf(other.box.style, OPPOSITE[side]) : borderOf(table.style, side),
        rowBorder(edge, side),
        rowBorder(beyond, OPPOSITE[side]),
      ].flatMap((border) => border ?? []);
      const widest = candidates.reduce((most, border) => (border.width > most.width ? border : most));
      return {
        // At the edge of the table a cell has the whole of the border, and the table none.
        [`border${side}Width`]: other ? widest.width / 2 : widest.width,
        [`border${side}Style`]: widest.style,
        [`border${side}Color`]: widest.color,
      };
    });
    const style = Object.assign({}, cell.box.style, ...shared) as ComputedStyle;
    return { ...cell, box: { ...cell.box, style } };
  });
  return { ...grid, cells };
}
