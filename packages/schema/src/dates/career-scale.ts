import { isoSpan } from './date-forms.js';

/** Where an entry lies on the scale of a career, from 0, its beginning, to 100, its end. */
export interface CareerSpanView {
  /** Where it begins. */
  readonly start: number;
  /** Where it ends; now, where it goes on. */
  readonly end: number;
  /** Where each fifth year begins, the same for all entries. */
  readonly marks: readonly number[];
  /** What else went on for two months of it or more, in lanes next to it: twelve entries at most. */
  readonly parallel?: readonly CareerLaneView[];
}

/** An entry that overlaps with another one, on the same scale. */
export interface CareerLaneView {
  /** Where the other entry begins. */
  readonly start: number;
  /** Where it ends; now, where it goes on. */
  readonly end: number;
  /** Which lane it lies in, from 0: entries that overlap lie in different ones. */
  readonly lane: number;
}

/** The months in which something begins and ends, since the year 0. */
interface Place {
  readonly start: number;
  readonly end: number;
}

interface Dates {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/** How many years lie between the marks of a scale. */
const YEARS_BETWEEN_MARKS = 5;

const MONTHS = 12;

/** How many months two entries have in common that overlap: the last month of a job is often the first of the next. */
const LEAST_OVERLAP = 2;

/** How many overlapping entries one entry shows: no drawing holds more, and a document may hold thousands. */
const MOST_PARALLEL = 12;

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
  const placeOf = (dates: Dates): Place | undefined => {
    const { startDate, endDate } = isoSpan(dates);
    const start = monthOf(startDate, false);
    const end = monthOf(endDate ?? now.toISOString(), true);
    return start === undefined || end === undefined || end <= start ? undefined : { start, end };
  };
  const places = entries
    .flatMap((dates) => placeOf(dates) ?? [])
    .toSorted((one, other) => one.start - other.start);
  /** The latest end of each place and of all before it. */
  const ends: number[] = [];
  for (const { end } of places) ends.push(Math.max(end, ends.at(-1) ?? end));
  const [first, last] = [places[0]?.start ?? 0, ends.at(-1) ?? 0];
  const onScale = (month: number) => Math.round(((month - first) / (last - first)) * 1000) / 10;
  const step = YEARS_BETWEEN_MARKS * MONTHS;
  const marks: number[] = [];
  for (let month = Math.ceil(first / step) * step; month <= last; month += step) marks.push(onScale(month));
  const spanOf = ({ start, end }: Place) => ({ start: onScale(start), end: onScale(end) });
  /** The places that overlap with another one, without itself, the latest where they are many. */
  const around = (place: Place): readonly Place[] => {
    const found: Place[] = [];
    let isOwn = false;
    for (let at = places.length - 1; at >= 0 && found.length < MOST_PARALLEL; at -= 1) {
      if ((ends[at] ?? 0) - place.start < LEAST_OVERLAP) break;
      const other = places[at] as Place;
      if (!isOwn && other.start === place.start && other.end === place.end) isOwn = true;
      else if (overlap(place, other)) found.unshift(other);
    }
    return found;
  };
  return (dates) => {
    const place = placeOf(dates);
    if (!place) return {};
    const lanes = inLanes(around(place)).map(({ lane, ...other }) => ({ ...spanOf(other), lane }));
    return { span: { ...spanOf(place), marks, ...(lanes.length > 0 && { parallel: lanes }) } };
  };
}

const overlap = (one: Place, other: Place) =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start) >= LEAST_OVERLAP;

/** Puts places in the order of their starts into the first lane in which each overlaps with none. */
function inLanes(places: readonly Place[]): readonly (Place & { readonly lane: number })[] {
  const lanes: Place[][] = [];
  return places.map((place) => {
    const free = lanes.findIndex((others) => others.every((other) => !overlap(place, other)));
    const lane = free === -1 ? lanes.length : free;
    lanes[lane] = [...(lanes[lane] ?? []), place];
    return { ...place, lane };
  });
}
