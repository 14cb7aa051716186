import { type ChildNode, type Element, isTag } from 'domhandler';
import { collapse } from './collapse.js';
import { displayOf, elementsOf, textContent } from './html.js';

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);

/** The parts of a table that hold no others. */
const TABLE_PARTS = new Set(['caption', 'col', 'colgroup', 'td', 'th']);

/** A cell of a table and where it stands. */
export interface Cell {
  readonly element: Element;
  /** Counted from the first row of its band. */
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows of a table that stay together, since cells span them; one alone where none do. */
export interface Band {
  readonly rows: readonly Element[];
  readonly cells: readonly Cell[];
}

/** The rows of a table in bands, in order. Cells that span rows push those below aside, as in HTML. */
export function bandsOf(table: Element): readonly Band[] {
  return groupsOf(table).flatMap((rows) => {
    const bands: { rows: Element[]; cells: Cell[] }[] = [];
    let open: { rows: Element[]; cells: Cell[] } | undefined;
    /** For each column, the row of the group at which it is free again. */
    let taken: number[] = [];
    for (const [index, row] of rows.entries()) {
      if (!open || taken.every((end) => end <= index)) {
        open = { rows: [], cells: [] };
        bands.push(open);
        taken = [];
      }
      const first = index - open.rows.length;
      open.rows.push(row);
      let column = 0;
      for (const element of cellsOf(row)) {
        while ((taken[column] ?? 0) > index) column += 1;
        const columns = spanOf(element.attribs.colspan);
        // Nothing spans out of its group of rows; 0 means all the rest of it.
        const span = element.attribs.rowspan === '0' ? rows.length : spanOf(element.attribs.rowspan);
        const end = Math.min(index + span, rows.length);
        open.cells.push({ element, row: index - first, column, rows: end - index, columns });
        for (const last = column + columns; column < last; column += 1) taken[column] = end;
      }
    }
    return bands;
  });
}

/** The rows of each row group, and those that stand in none. */
function groupsOf(table: Element): readonly (readonly Element[])[] {
  const groups: Element[][] = [];
  let bare: Element[] | undefined;
  for (const child of elementsOf(table)) {
    if (child.name === 'tr') {
      if (bare) bare.push(child);
      else {
        bare = [child];
        groups.push(bare);
      }
    } else if (ROW_GROUPS.has(child.name)) {
      bare = undefined;
      groups.push(elementsOf(child).filter(({ name }) => name === 'tr'));
    }
  }
  return groups;
}

/** What stands in a table between its parts. As in browsers, it comes before the table. */
export function looseIn(table: Element): readonly ChildNode[] {
  return table.children.flatMap((node): readonly ChildNode[] => {
    if (!isTag(node)) return [node];
    if (displayOf(node) === 'none' || TABLE_PARTS.has(node.name)) return [];
    return node.name === 'tr' || ROW_GROUPS.has(node.name) ? looseIn(node) : [node];
  });
}

const cellsOf = (row: Element): readonly Element[] =>
  elementsOf(row).filter(({ name }) => name === 'td' || name === 'th');

/** The most columns or rows a cell spans, as browsers have it. */
const MOST = 1000;

const spanOf = (attribute: string | undefined): number =>
  Math.min(MOST, Math.max(1, Math.floor(Number(attribute ?? 1)) || 1));

/**
 * What a head cell heads: as its `scope` says, else its row where the row has other cells than heads and does not stand in
 * the head of the table.
 */
export function scopeOf({ attribs, parent }: Element): 'Column' | 'Row' {
  const { scope = '' } = attribs;
  if (scope.startsWith('row')) return 'Row';
  if (scope.startsWith('col') || !parent || !('name' in parent)) return 'Column';
  const row = parent as Element;
  return !standsInHead(row) && cellsOf(row).some(({ name }) => name === 'td') ? 'Row' : 'Column';
}

/** Whether rows belong to the head of a table. */
export const isHead = ({ rows }: Band): boolean => rows.every(standsInHead);

const standsInHead = ({ parent }: Element): boolean =>
  parent !== null && 'name' in parent && parent.name === 'thead';

/** The least share of the width that a column gets, beside an even one. */
const LEAST = 0.4;

/**
 * How the columns share the width, summing to 1: by the longest text in each, none much narrower than an even share, and
 * none too narrow for its longest word while there is room elsewhere.
 *
 * @param wordOf the share that the longest word of a cell takes
 */
export function columnShares(bands: readonly Band[], wordOf: (cell: Cell) => number): readonly number[] {
  const lengths = mostOf(bands, ({ element }) => lengthOf(collapse(textContent(element))));
  const total = sumOf(lengths);
  const least = LEAST / Math.max(1, lengths.length);
  const shares = lengths.map(
    (length) => least + (1 - LEAST) * (total > 0 ? length / total : 1 / lengths.length),
  );
  const words = mostOf(bands, wordOf);
  return sumOf(words) > 1 ? shares : widened(shares, words);
}

/** The most that the cells of each column ask for. What spans columns asks them all alike. */
function mostOf(bands: readonly Band[], measure: (cell: Cell) => number): readonly number[] {
  const most: number[] = [];
  for (const cell of bands.flatMap(({ cells }) => cells)) {
    const each = measure(cell) / cell.columns;
    for (let index = cell.column; index < cell.column + cell.columns; index += 1)
      most[index] = Math.max(most[index] ?? 0, each);
  }
  return most;
}

/** Shares of which each is as wide as its word at least; what that takes, the others give in proportion. */
function widened(shares: readonly number[], words: readonly number[]): readonly number[] {
  const narrow = new Set<number>();
  for (;;) {
    const taken = sumOf(words.filter((_, index) => narrow.has(index)));
    const given = sumOf(shares.filter((_, index) => !narrow.has(index)));
    const wide = shares.map((share, index) =>
      narrow.has(index) ? (words[index] ?? 0) : (share * (1 - taken)) / given,
    );
    const found = wide.findIndex((share, index) => !narrow.has(index) && share < (words[index] ?? 0));
    if (found < 0) return wide;
    narrow.add(found);
  }
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** About how wide text is, in em: ideographs one, anything else a half. */
const lengthOf = (text: string): number =>
  [...text].reduce(
    (sum, char) => sum + (/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(char) ? 1 : 0.5),
    0,
  );
