import { inTime } from '../dates/in-time.js';
import type { Dated } from '../dates/partial-date.js';
import type { Publication } from '../sections/publication-schema.js';

/** When a paper appeared, as it is written. */
export const dateOf = ({ issued, releaseDate }: Publication): string | undefined => issued ?? releaseDate;

/**
 * Papers newest first: files of reference managers have them in the order of their keys or of entering. A paper that is
 * still to appear stands before all others; those without a date come last, and ties keep the order of the file.
 */
export const newestFirst = (papers: readonly Publication[]): readonly Publication[] =>
  inTime(papers, { chronology: 'newest' }, { datesOf });

/** Of the statuses that importers know, those of papers that have no date yet. */
const NOT_YET = new Set(['in preparation', 'in-review', 'accepted', 'forthcoming']);

function datesOf(paper: Publication): Dated {
  const date = dateOf(paper);
  const { status } = paper;
  const isNotYet = date === undefined && typeof status === 'string' && NOT_YET.has(status);
  return isNotYet ? { endDate: 'present' } : { date };
}
