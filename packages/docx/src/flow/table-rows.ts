import type { StyledElement } from '@resume/css';

export interface TableRow {
  readonly isHeader: boolean;
  readonly cells: readonly {
    readonly element: StyledElement;
    readonly columns: number;
    readonly rows: number;
  }[];
}

/** The rows of a table in the order they are shown, and its caption. */
export function rowsOf(table: StyledElement): {
  readonly caption: StyledElement | undefined;
  readonly rows: readonly TableRow[];
} {
  const parts = elementsOf(table);
  const rowsIn = (name: string) =>
    parts
      .filter((part) => part.name === name)
      .flatMap((part) => elementsOf(part).map((row) => rowOf(row, name === 'thead')));
  const direct = parts.filter(({ name }) => name === 'tr').map((row) => rowOf(row, false));
  return {
    caption: parts.find(({ name }) => name === 'caption'),
    rows: [...rowsIn('thead'), ...direct, ...rowsIn('tbody'), ...rowsIn('tfoot')].filter(
      ({ cells }) => cells.length > 0,
    ),
  };
}

const rowOf = (row: StyledElement, isHeader: boolean): TableRow => ({
  isHeader,
  cells: elementsOf(row).map((element) => ({
    element,
    columns: span(element.attributes.colspan),
    rows: span(element.attributes.rowspan),
  })),
});

const span = (value: string | undefined): number =>
  Math.min(100, Math.max(1, Number.parseInt(value ?? '1', 10) || 1));

const elementsOf = ({ children }: StyledElement): readonly StyledElement[] =>
  children.filter((child) => child.kind === 'element');
