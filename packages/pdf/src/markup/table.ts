import type { Element } from 'domhandler';
import { PdfError } from '../pdf-error.js';
import { elementsOf, textContent } from './html.js';
import { collapse } from './pieces.js';

const ROW_GROUPS = new Set(['thead', 'tbody', 'tfoot']);

/**
 * The rows of a table, in order.
 *
 * @throws {PdfError} for a cell that spans rows: a page may break between any two
 */
export function rowsOf(table: Element, place: string): readonly Element[] {
  const rows = elementsOf(table).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return ROW_GROUPS.has(child.name) ? elementsOf(child).filter(({ name }) => name === 'tr') : [];
  });
  const spanning = rows.flatMap(cellsOf).find(({ attribs }) => Number(attribs.rowspan ?? 1) !== 1);
  if (spanning) {
    throw new PdfError(
      `A cell of the table at ${place} has rowspan="${spanning.attribs.rowspan}", which paper cannot break over pages. Repeat its text in each row ("${collapse(textContent(spanning))}").`,
    );
  }
  return rows;
}

/** The cells of a row, in order. */
export const cellsOf = (row: Element): readonly Element[] =>
  elementsOf(row).filter(({ name }) => name === 'td' || name === 'th');

/** How many columns a cell takes. */
export const columnsOf = ({ attribs }: Element): number => Math.max(1, Number(attribs.colspan ?? 1) || 1);

/** The least share of the width that a column gets, beside an even one. */
const LEAST = 0.4;

/** How the columns share the width, summing to 1: by the longest text in each, none much narrower than an even share. */
export function columnShares(rows: readonly Element[]): readonly number[] {
  const lengths: number[] = [];
  for (const row of rows) {
    let column = 0;
    for (const cell of cellsOf(row)) {
      const span = columnsOf(cell);
      const length = lengthOf(collapse(textContent(cell))) / span;
      for (const end = column + span; column < end; column += 1)
        lengths[column] = Math.max(lengths[column] ?? 0, length);
    }
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const least = LEAST / Math.max(1, lengths.length);
  return lengths.map((length) => least + (1 - LEAST) * (total > 0 ? length / total : 1 / lengths.length));
}

/** About how wide text is, in em: ideographs one, anything else a half. */
const lengthOf = (text: string): number =>
  [...text].reduce(
    (sum, char) => sum + (/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/.test(char) ? 1 : 0.5),
    0,
  );
