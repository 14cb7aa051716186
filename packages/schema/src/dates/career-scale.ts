import { isoSpan } from './date-forms.js';

/** Where an entry lies on the scale of a career, from 0, its beginning, to 100, its end. */
export interface CareerSpanView {
  /** Where it begins. */
  readonly start: number;
  /** Where it ends; now, where it goes on. */
  readonly end: number;
  /** Where each fifth year begins, the same for all entries. */
  readonly marks: readonly number[];
}

interface Dates {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/** How many years lie between the marks of a scale. */
const YEARS_BETWEEN_MARKS = 5;

const MONTHS = 12;

/** Months since the year 0, of the beginning of an ISO date or of the end of what it names. */
function monthOf(iso: string | undefined, isEnd: boolean): number | undefined {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(iso ?? '') ?? [];
  if (year === undefined) return undefined;
  const first = Number(year) * MONTHS;
  if (month === undefined) return first + (isEnd ? MONTHS : 0);
  return first + Number(month) - (isEnd ? 0 : 1);
}

/**
 * The scale of a career: from where the first of its entries begins to where the last one ends. What goes on ends now.
 *
 * @param entries the dates of all entries that lie on the scale
 * @returns a function that gives the `span` of an entry; nothing for one without both a beginning and an end
 */
export function careerScale(
  entries: readonly Dates[],
  now: Date,
): (dates: Dates) => { readonly span?: CareerSpanView } {
  const placeOf = (dates: Dates) => {
    const { startDate, endDate } = isoSpan(dates);
    const start = monthOf(startDate, false);
    const end = monthOf(endDate ?? now.toISOString(), true);
    return start === undefined || end === undefined || end <= start ? undefined : { start, end };
  };
  const places = entries.flatMap((dates) => placeOf(dates) ?? []);
  const first = Math.min(...places.map(({ start }) => start));
  const last = Math.max(...places.map(({ end }) => end));
  const onScale = (month: number) => Math.round(((month - first) / (last - first)) * 1000) / 10;
  const step = YEARS_BETWEEN_MARKS * MONTHS;
  const marks: number[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) marks.push(onScale(month));
  return (dates) => {
    const place = placeOf(dates);
    return place ? { span: { start: onScale(place.start), end: onScale(place.end), marks } } : {};
  };
}
