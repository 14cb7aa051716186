/** The seasons in the order of EDTF. */
export const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** A stored date taken apart. */
export interface DateForm {
  /** As much of it as ISO 8601 says: `2020`, `2020-05` or `2020-05-01`. */
  readonly iso: string;
  readonly season?: (typeof SEASONS)[number];
  /** From 1 to 4. */
  readonly quarter?: number;
  /** The first or the second half of the year. */
  readonly half?: 1 | 2;
  /** The ten years that begin with the year of `iso`. */
  readonly isDecade?: true;
  readonly mark?: 'circa' | 'expected';
  /** The date as written, where it is in words of its own. */
  readonly words?: string;
}

const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Whether `value` is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and names a day that exists. */
export function isPartialDate(value: string): boolean {
  const match = ISO.exec(value);
  if (!match) return false;
  const [, year, month = '01', day = '01'] = match;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.getUTCDate() === Number(day);
}

const MARKS = { '~': 'circa', '?': 'expected' } as const;

const markOf = (sign = ''): Pick<DateForm, 'mark'> =>
  sign ? { mark: MARKS[sign as keyof typeof MARKS] } : {};

const SEASON_IN_WORDS = /^(spring|summer|autumn|fall|winter) (\d{4})([~?]?)$/i;

/** A season of a year as it is stored: `Summer 2020`. */
export const writeSeason = (year: string, season: (typeof SEASONS)[number]): string =>
  `${season.charAt(0).toUpperCase()}${season.slice(1)} ${year}`;

/**
 * Takes a stored date apart. Seasons are in English (`Summer 2020`) or numbered from `2020-21` to `2020-24`; these, quarters
 * (`2020-33` to `2020-36`), halves (`2020-40`, `2020-41`), decades (`199X`) and the marks `~` and `?` are those of EDTF
 * (ISO 8601-2). Words hold a year, by which they are sorted.
 */
export function formOf(value: string): DateForm | undefined {
  const [, date = '', year = '', part, sign] = /^((\d{4})(?:-(\d{2})(?:-\d{2})?)?)([~?]?)$/.exec(value) ?? [];
  if (date === '') return formOfSeason(value) ?? formOfDecade(value) ?? formOfWords(value);
  const mark = markOf(sign);
  if (isPartialDate(date)) return { iso: date, ...mark };
  if (date.length !== 7) return undefined;
  const code = Number(part);
  const season = SEASONS[code - 21];
  if (season) return { iso: year, season, ...mark };
  if (code >= 33 && code <= 36) return { iso: year, quarter: code - 32, ...mark };
  return code === 40 || code === 41 ? { iso: year, half: code === 40 ? 1 : 2, ...mark } : undefined;
}

function formOfSeason(value: string): DateForm | undefined {
  const [, word = '', year = '', sign] = SEASON_IN_WORDS.exec(value) ?? [];
  const name = word.toLowerCase();
  const season = SEASONS.find((each) => each === (name === 'fall' ? 'autumn' : name));
  return season && { iso: year, season, ...markOf(sign) };
}

function formOfDecade(value: string): DateForm | undefined {
  const [, decade, sign] = /^(\d{3})X([~?]?)$/.exec(value) ?? [];
  return decade === undefined ? undefined : { iso: `${decade}0`, isDecade: true, ...markOf(sign) };
}

/**
 * The year in which a span may end that is written as a season: `2022` of `2017-22`. Nothing where the figures are no year
 * after the first.
 */
export function endYearIn(value: string): string | undefined {
  const [, century = '', year = '', end = ''] = /^(\d{2})(\d{2})-(2[1-4])$/.exec(value) ?? [];
  return end > year ? century + end : undefined;
}

const YEARS = /(?<!\d)\d{4}(?!\d)/g;

/** Words, or several years. Figures with separators are a date with a slip rather than words. */
function formOfWords(value: string): DateForm | undefined {
  const isWords = value.length <= 80 && /\p{L}{2}|\d{4}\s*[,&+]/u.test(value) && !value.includes('\n');
  const year = isWords ? value.match(YEARS)?.at(-1) : undefined;
  return year === undefined ? undefined : { iso: year, words: value };
}

/** Both ends of a span in one string: `2018-09/2019-01`, or `2018-09/..` where it goes on. */
export function splitInterval(value: string): readonly [start: string, end: string] | undefined {
  const [start = '', end, ...more] = value.split('/');
  if (end === undefined || more.length > 0) return undefined;
  const [first, last] = [formOf(start), end === '..' ? undefined : formOf(end)];
  if (!first || first.words !== undefined || last?.words !== undefined) return undefined;
  if (end === '..') return [start, 'present'];
  return last && isInOrder(start, end) ? [start, end] : undefined;
}

/** Whether one date may be before another or the same: `2020-05` and `2020` are in order. */
export function isInOrder(start: string, end: string): boolean {
  if (end === 'present') return true;
  const [from, to] = [firstOf(start), lastOf(end)];
  const length = Math.min(from.length, to.length);
  return from.slice(0, length) <= to.slice(0, length);
}

/** The beginning of a stored date in ISO 8601, for comparing and sorting: the first month of a season or a quarter. */
export function firstOf(value: string): string {
  const [start] = splitInterval(value) ?? [value];
  const { iso, words, ...form }: DateForm = formOf(start) ?? { iso: start };
  if (words !== undefined) return words.match(YEARS)?.[0] ?? iso;
  return withMonth(iso, monthsOf(form)?.[0]);
}

/** The end of a stored date in ISO 8601, or `present`. */
export function lastOf(value: string): string {
  const [, end] = splitInterval(value) ?? [value, value];
  const { iso, ...form }: DateForm = formOf(end) ?? { iso: end };
  if (form.isDecade) return `${iso.slice(0, 3)}9`;
  return withMonth(iso, monthsOf(form)?.[1]);
}

/** When an entry began and ended in ISO 8601, for programs; without an end where it goes on. */
export function isoSpan({
  startDate,
  endDate,
  date,
}: {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly date?: string | undefined;
}): { readonly startDate: string | undefined; readonly endDate: string | undefined } {
  const [start, end] = [startDate ?? date, endDate ?? date];
  const last = end === undefined ? undefined : lastOf(end);
  return { startDate: start && firstOf(start), endDate: last === 'present' ? undefined : last };
}

const withMonth = (year: string, month: number | undefined) =>
  month === undefined ? year : `${year}-${String(month).padStart(2, '0')}`;

/** The first and the last month of a part of a year. The winter of a year may be at either end of it. */
function monthsOf({ season, quarter, half }: Partial<DateForm>): readonly [number, number] | undefined {
  if (quarter !== undefined) return [quarter * 3 - 2, quarter * 3];
  if (half !== undefined) return [half * 6 - 5, half * 6];
  if (season === undefined || season === 'winter') return undefined;
  const first = 3 + SEASONS.indexOf(season) * 3;
  return [first, first + 2];
}
