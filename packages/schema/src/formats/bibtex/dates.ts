/** A date as CSL has it. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[];
  readonly season?: number;
  readonly circa?: boolean;
  readonly literal?: string;
}

/** Fields a date is written in. */
export interface DateFields {
  readonly date?: string | undefined;
  readonly year?: string | undefined;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/**
 * Reads a date from the fields of an entry, as far as it is known: ISO 8601 with spans, `circa` and seasons as Biber has
 * them, and years and months as people write them (`2020a`, `[2018]`, `2019/2020`, `jan/feb`, `18 jul`, `Spring`).
 * Words without a year are kept as they are.
 */
export function readDate({ date = '', year = '', month = '', day = '' }: DateFields): CslDate | undefined {
  const iso = readIso(date.trim());
  if (iso) return iso;
  const written = [date, year].find((text) => text.trim() !== '')?.trim() ?? '';
  if (written === '') return undefined;
  const years = Array.from(written.matchAll(/(?<!\d)\d{4}(?!\d)/g), ([found]) => Number(found));
  const [first, ...others] = years;
  if (first === undefined) return { literal: written };
  const words = [month, date && written].filter(Boolean).join(' ');
  const parts = [first, ...readMonthAndDay(words.replace(/(?<!\d)\d{4}(?!\d)/g, ' '), day)];
  const season = parts.length === 1 ? readSeason(words) : undefined;
  const second = shortYear(written, first) ?? others[0];
  const end = second !== undefined && second > first ? [second] : endOfSpan(words, first);
  const isCirca = /\bc(?:a|irca)?\b\.?|[~?]|\bum\b/i.test(written);
  return {
    'date-parts': end ? [parts, end] : [parts],
    ...(season !== undefined && { season }),
    ...(isCirca && { circa: true }),
  };
}

/** Words of dates other than months and seasons. */
const WORDS_OF_DATES = /^(?:an|and|et|e|y|und|en|to|bis|au|a|al|c|ca|circa|um|bce?|ad|ce|st|nd|rd|th|t|z)$/;

/**
 * What stands next to the date in its field, such as `in press` in `2024 (in press)`; nothing where it is a date alone. A
 * letter after a year distinguishes works of that year.
 */
export function wordsNextToDate({ date = '', year = '' }: DateFields): string | undefined {
  const written = (date.trim() === '' ? year : date).trim();
  const isOfDate = (word: string) =>
    WORDS_OF_DATES.test(word) || monthOf(word) !== undefined || readSeason(word) !== undefined;
  const words = written.toLowerCase().match(/(?<![\p{L}\d])\p{L}+/gu) ?? [];
  if (words.every(isOfDate)) return undefined;
  let rest = written.replace(/(?<!\d)\d{4}(?!\d)/, '');
  for (;;) {
    rest = rest.replace(/^[\s,;:.()[\]]+|[\s,;:()[\]]+$/g, '');
    const [, word = ''] = /^(\p{L}+|\d{1,2})(?=[\s,;:.])/u.exec(rest) ?? [];
    if (word === '' || !(/^\d/.test(word) || monthOf(word) !== undefined)) return rest || undefined;
    rest = rest.slice(word.length);
  }
}

/** The end of a span that is written short: the 20 of `2019-20`, `2019/20`. */
function shortYear(written: string, first: number): number | undefined {
  const [, end] = /\d{4}\s*(?:--?|–|\/)\s*(\d{2})(?!\d)/.exec(written) ?? [];
  return end === undefined ? undefined : first - (first % 100) + Number(end);
}

const PART = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.+Z-]*)?([?~%]?)$/;

/** A date or span of ISO 8601, with the marks and seasons of its extended format. */
function readIso(text: string): CslDate | undefined {
  const [from = '', to = '', ...more] = text.split('/');
  const start = PART.exec(from.trim()) ?? undefined;
  const end = PART.exec(to.trim()) ?? undefined;
  // `2019/` goes on, `/2020` has begun at some time.
  const [known, other] = start ? [start, end] : [end, undefined];
  if (!known || more.length > 0 || (start && to.trim() !== '' && to.trim() !== '..' && !end))
    return undefined;
  const numbers = (match: RegExpExecArray) =>
    match.slice(1, 4).flatMap((part) => (part ? [Number(part)] : []));
  const [year = 0, month, day] = numbers(known);
  const season = month !== undefined && month >= 21 && month <= 24 ? month - 20 : undefined;
  const parts = season === undefined ? [year, month, day].filter((part) => part !== undefined) : [year];
  return {
    'date-parts': other ? [parts, numbers(other)] : [parts],
    ...(season !== undefined && { season }),
    ...(known[4] && { circa: true }),
  };
}

/**
 * Where a span of months or days ends that begins in a year: April in `Mar-Apr`, January of the next year in `Dec/Jan`,
 * 15 June in `June 12-15`.
 */
function endOfSpan(words: string, year: number): readonly number[] | undefined {
  const [first, second = first] = monthsNamed(words);
  if (first === undefined || second === undefined) return undefined;
  const [from = 0, to] = numbersIn(words);
  const end = [second < first ? year + 1 : year, second];
  if (to !== undefined && (second !== first || to > from)) return [...end, to];
  return second === first ? undefined : end;
}

const monthsNamed = (words: string): readonly number[] =>
  (words.match(/\p{L}+/gu) ?? []).flatMap((word) => monthOf(word) ?? []);

const numbersIn = (words: string): readonly number[] =>
  Array.from(words.matchAll(/(?<!\d)\d{1,2}(?!\d)/g), ([found]) => Number(found));

/** Month and day out of words such as `jul 18`, `18. Juli`, `jan/feb`, `7`, `June 12-15`. */
function readMonthAndDay(words: string, day: string): number[] {
  const [named] = monthsNamed(words);
  const numbers = numbersIn(words);
  const month = named ?? numbers[0];
  if (month === undefined || month < 1 || month > 12) return [];
  const [of] = named === undefined ? numbers.slice(1) : numbers;
  const known = /^\s*\d{1,2}\s*$/.test(day) ? Number(day) : of;
  return known !== undefined && known >= 1 && known <= 31 ? [month, known] : [month];
}

const SEASONS: readonly RegExp[] = [
  /\b(?:spring|printemps|frühling|frühjahr|primavera)\b/iu,
  /\b(?:summer|été|sommer|verano|estate)\b/iu,
  /\b(?:autumn|fall|automne|herbst|otoño|autunno)\b/iu,
  /\b(?:winter|hiver|invierno|inverno)\b/iu,
];

function readSeason(words: string): number | undefined {
  const index = SEASONS.findIndex((pattern) => pattern.test(words));
  return index < 0 ? undefined : index + 1;
}

let months: ReadonlyMap<string, number> | undefined;

/** The month a word names, in full or in short, in the languages people write bibliographies in. */
function monthOf(word: string): number | undefined {
  months ??= new Map(
    ['it', 'pt', 'es', 'nl', 'fr', 'de', 'en'].flatMap((locale) => {
      const format = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index) => {
        const name = format.format(Date.UTC(2000, index)).toLowerCase();
        return [
          [name, index + 1],
          [name.slice(0, 3), index + 1],
        ] as [string, number][];
      }).flat();
    }),
  );
  const name = word.toLowerCase();
  return months.get(name) ?? (name.length > 3 && name.length < 6 ? months.get(name.slice(0, 3)) : undefined);
}
