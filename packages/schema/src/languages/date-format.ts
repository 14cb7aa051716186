import type { Language } from './language.js';

/** Parts of a partial date, as written: `{ year: '2023', month: '08' }`. */
export interface DateParts {
  readonly year: string;
  readonly month?: string | undefined;
  readonly day?: string | undefined;
}

/** Formats dates in one language. */
export interface DateFormat {
  /** A date as precisely as it is known. */
  date(date: DateParts): string;
  /** Both ends of a span; in words, the year once where they share it and it is known to the month: `Mar` and `Jun 2023`. */
  span(start: DateParts, end: DateParts): readonly [start: string, end: string];
}

interface Part {
  readonly type: string;
  readonly value: string;
}

/**
 * The dates of a language, in Gregorian years and Latin figures as résumés have them.
 *
 * @param locale the tag that `Intl` formats for
 */
export function dateFormat(locale: string, style: Language['dateStyle']): DateFormat {
  const partsOf = typeof style === 'string' ? partsInWords(locale, style) : partsInFigures(style);
  return {
    date: (date) => textOf(partsOf(date)),
    span(start, end) {
      const ends = [partsOf(start), partsOf(end)] as const;
      // In figures, both ends are whole, as CLDR has it for German and Chinese (03/2019 – 09/2019) and as guides and published
      // CVs in Chinese, Japanese and Korean have it (2018.06-2018.09): the end of "2022.01 – 12" reads as a slip or as a day.
      const isInWords = typeof style === 'string';
      const shared =
        isInWords && start.year === end.year && start.month !== undefined && end.month !== undefined;
      return shared ? withOneYear(...ends) : [textOf(ends[0]), textOf(ends[1])];
    },
  };
}

// `formatRange` of Intl falls back to figures in Chinese and Japanese, and repeats the year in Russian and Polish.
function withOneYear(start: readonly Part[], end: readonly Part[]): readonly [string, string] {
  const year = start.findIndex(({ type }) => type === 'year');
  const isOther = ({ type }: Part) => type === 'month' || type === 'day';
  const first = start.findIndex(isOther);
  return year < first
    ? [textOf(start), textOf(end.slice(first))]
    : [textOf(start.slice(0, start.findLastIndex(isOther) + 1)), textOf(end)];
}

/** Months in words. Formatters are made when they are first used: making one takes a hundred times longer than using it. */
function partsInWords(locale: string, month: 'short' | 'long'): (date: DateParts) => readonly Part[] {
  const formatters = new Map<string, Intl.DateTimeFormat>();
  const formatterFor = (options: Intl.DateTimeFormatOptions) => {
    const key = Object.keys(options).join();
    let formatter = formatters.get(key);
    if (!formatter) {
      formatter = new Intl.DateTimeFormat(locale, {
        ...options,
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone: 'UTC',
      });
      formatters.set(key, formatter);
    }
    return formatter;
  };
  return (date) =>
    formatterFor({
      year: 'numeric',
      ...(date.month && { month }),
      ...(date.day && { day: 'numeric' }),
    }).formatToParts(new Date(`${date.year}-${date.month ?? '01'}-${date.day ?? '01'}T00:00:00Z`));
}

/** Figures alone, as in `2023.08` or `01.08.2023`. */
function partsInFigures({
  order,
  separator,
}: Exclude<Language['dateStyle'], string>): (date: DateParts) => readonly Part[] {
  const types = order.split('-') as (keyof DateParts)[];
  return (date) =>
    types
      .flatMap((type) => (date[type] === undefined ? [] : [{ type, value: date[type] }]))
      .flatMap((part, i) => (i === 0 ? [part] : [{ type: 'literal', value: separator }, part]));
}

/** Intl writes some spaces narrower than many fonts have them. */
const textOf = (parts: readonly Part[]) =>
  parts
    .map(({ value }) => value)
    .join('')
    .replace(/[\u2009\u202F]/g, '\u00A0')
    .replaceAll('\u200F', '');
