import { firstOf } from './date-forms.js';
import { byMoment, byRecency, type Dated } from './partial-date.js';

/** Which of several entries stands first. */
export type Chronology = 'newest' | 'oldest';

/** Entries with their dates where they have them. */
interface TimeOptions<Entry> {
  /** The dates of an entry; its own by default. */
  readonly datesOf?: (entry: Entry) => Dated;
  /** A start without an end goes on, as a job does; otherwise it is the one date that is known. @default true */
  readonly goesOn?: boolean;
}

/**
 * Entries newest first, as {@link byRecency} has them, or oldest first by their start. Those without dates come last, and
 * ties keep the written order.
 */
export function inTime<Entry>(
  entries: readonly Entry[],
  { chronology }: { readonly chronology: Chronology },
  { datesOf = (entry) => entry as Dated, goesOn = true }: TimeOptions<Entry> = {},
): readonly Entry[] {
  const newest = goesOn ? byRecency : byMoment;
  const compare = chronology === 'oldest' ? byStart : newest;
  return entries.toSorted((a, b) => compare(datesOf(a), datesOf(b)));
}

function byStart(a: Dated, b: Dated): number {
  const [ka, kb] = [startOf(a), startOf(b)];
  return ka < kb ? -1 : ka > kb ? 1 : 0;
}

/** When an entry began, as text that sorts by time. */
function startOf({ startDate, date, endDate }: Dated): string {
  const start = startDate ?? date ?? endDate;
  return start === undefined || start === 'present' ? '~' : firstOf(start);
}
