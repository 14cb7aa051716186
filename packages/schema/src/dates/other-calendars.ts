import { plainDigits } from './digits.js';

interface Calendar {
  /** As CLDR names it. */
  readonly name: string;
  /** A year, and the day on which it began, in days since 1970. */
  readonly year: number;
  readonly begin: number;
  readonly daysOfYear: number;
  readonly daysOfMonth: number;
  /** The languages that are asked for the names of its months. */
  readonly languages: readonly string[];
  /** Months as others spell them, by their number. */
  readonly spellings: Readonly<Record<string, number>>;
  /** What names the calendar behind a year. */
  readonly era: string;
  /** A year in the digits that go with the calendar. */
  readonly figures: RegExp;
}

const MILLISECONDS = 24 * 60 * 60 * 1000;

const PERSIAN: Calendar = {
  name: 'persian',
  year: 1400,
  begin: Date.UTC(2021, 2, 21) / MILLISECONDS,
  daysOfYear: 365.2422,
  daysOfMonth: 30.44,
  languages: ['fa', 'fa-AF', 'en'],
  spellings: { امرداد: 5, سنبله: 6 },
  era: 'هـ?\\s*\\.?\\s*ش|(?:هجر[یي]\\s+)?(?:شمس[یي]|خورش[یي]د[یي])|s\\.?h\\b|a\\.?p\\b',
  figures: /[۰-۹]{4}/,
};

const ISLAMIC: Calendar = {
  name: 'islamic-umalqura',
  year: 1443,
  begin: Date.UTC(2021, 7, 9) / MILLISECONDS,
  daysOfYear: 354.3667,
  daysOfMonth: 29.53,
  languages: ['ar', 'fa', 'ur', 'tr', 'id', 'fr', 'en'],
  spellings: { 'ربيع الثاني': 4, 'جمادى الثانية': 6, 'ذي القعدة': 11, 'ذي الحجة': 12 },
  era: 'هـ?\\s*\\.?\\s*ق|هجر[یي](?:\\s+قمر[یي])?|هـ?(?!\\p{L})|a\\.?h\\b',
  figures: /[٠-٩]{4}/,
};

/** The years of both calendars in which a résumé may have something to say. */
const YEAR = '(?<!\\d)(?<year>1[345]\\d\\d)(?!\\d)';

const HAS_YEAR = new RegExp(YEAR);

/** Whether a stored date has a year that is none of the Gregorian calendar, as a rule. */
export const isOfOtherCalendar = (date: string): boolean => HAS_YEAR.test(date.slice(0, 4));

/** Longer texts are no dates. */
const LONGEST = 120;

/**
 * A text with its dates of the Persian and of the Islamic calendar (that of Umm al-Qura) in the Gregorian one: `مهر ۱۴۰۲` becomes
 * `2023-10`, `15 Ramadan 1444` becomes `2023-04-06`. A month becomes the one that its middle lies in, a year likewise. The
 * calendar is known by its months, by what stands behind the year, or by the digits; a text with none of them stays as it is.
 */
export function withGregorianDates(text: string): string {
  if (text.length > LONGEST) return text;
  const plain = plainDigits(text);
  if (!HAS_YEAR.test(plain)) return text;
  const words = keyOf(plain);
  const calendar = [PERSIAN, ISLAMIC].find(
    (each) =>
      each.figures.test(text) ||
      new RegExp(`\\d\\s*(?:${each.era})`, 'u').test(words) ||
      new RegExp(`(?<!\\p{L})(?:${namesOf(each)})(?!\\p{L})`, 'u').test(words),
  );
  return calendar ? inGregorian(words, calendar) : text;
}

function inGregorian(words: string, calendar: Calendar): string {
  const name = `(?<name>${namesOf(calendar)})`;
  const forms = [
    `(?:(?<day>\\d{1,2})\\s+(?:من\\s+)?)?${name}\\s+(?:ماه\\s+)?${YEAR}`,
    `${name}\\s+(?<day>\\d{1,2}),?\\s+${YEAR}`,
    `${YEAR}\\s+${name}`,
    `${YEAR}[-/.](?<month>\\d{1,2})(?:[-/.](?<day>\\d{1,2}))?(?!\\d)`,
    `(?<!\\d)(?:(?<day>\\d{1,2})[-/.])?(?<month>\\d{1,2})[-/.]${YEAR}`,
    YEAR,
  ];
  return forms.reduce(
    (text, form) =>
      text.replace(new RegExp(`${form}(?:\\s*(?:${calendar.era})\\.?)?`, 'gu'), (written, ...found) => {
        const { year, month, day, name } = found.at(-1) as Partial<Record<string, string>>;
        const number = name === undefined ? month : monthsOf(calendar).get(name);
        return dateOf(calendar, Number(year), numberOf(number), numberOf(day)) ?? written;
      }),
    words,
  );
}

const numberOf = (figures: string | undefined) => (figures === undefined ? undefined : Number(figures));

/** A date of a calendar in ISO 8601, as precise as it is given. Of a day that is not in its month, the month is certain. */
function dateOf(calendar: Calendar, year: number, month?: number, day?: number): string | undefined {
  // The middle of what is not given.
  const wanted = { year, month: month ?? 7, day: day ?? (month ? 15 : 1) };
  let at =
    calendar.begin +
    Math.round(
      (year - calendar.year) * calendar.daysOfYear +
        (wanted.month - 1) * calendar.daysOfMonth +
        wanted.day -
        1,
    );
  // Months differ in length: the estimate is a few days off.
  for (let tries = 0; tries < 5; tries += 1) {
    const found = partsOf(calendar, at);
    if (found.year === year && found.month === wanted.month && found.day === wanted.day)
      return new Date(at * MILLISECONDS).toISOString().slice(0, day ? 10 : month ? 7 : 4);
    const off = (year - found.year) * 360 + (wanted.month - found.month) * 30 + wanted.day - found.day;
    at += off || 1;
  }
  return day === undefined || month === undefined || month > 12 ? undefined : dateOf(calendar, year, month);
}

function partsOf({ name }: Calendar, at: number): Readonly<Record<'year' | 'month' | 'day', number>> {
  const parts = formatOf('en', name, 'numeric').formatToParts(at * MILLISECONDS);
  const part = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: string, calendar: string, month: 'numeric' | 'long'): Intl.DateTimeFormat {
  const key = `${language} ${calendar} ${month}`;
  const known =
    formats.get(key) ??
    new Intl.DateTimeFormat(`${language}-u-ca-${calendar}-nu-latn`, {
      year: 'numeric',
      month,
      day: 'numeric',
      timeZone: 'UTC',
    });
  formats.set(key, known);
  return known;
}

/** Words as they are compared: without what differs between keyboards and transcriptions. */
const keyOf = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[ʻʿ'’‘`]/g, '')
    .replace(/\u200C/g, ' ');

const months = new Map<string, ReadonlyMap<string, string>>();

/** The months of a calendar by their names, the longest first. */
function monthsOf(calendar: Calendar): ReadonlyMap<string, string> {
  const known = months.get(calendar.name);
  if (known) return known;
  const found = new Map(Object.entries(calendar.spellings).map(([name, month]) => [name, String(month)]));
  for (let day = 0; day < calendar.daysOfYear; day += 28) {
    const at = calendar.begin + day;
    const { month } = partsOf(calendar, at);
    for (const language of calendar.languages) {
      const parts = formatOf(language, calendar.name, 'long').formatToParts(at * MILLISECONDS);
      found.set(keyOf(parts.find(({ type }) => type === 'month')?.value ?? ''), String(month));
    }
  }
  const sorted = new Map([...found].toSorted(([a], [b]) => b.length - a.length));
  months.set(calendar.name, sorted);
  return sorted;
}

const namesOf = (calendar: Calendar) => [...monthsOf(calendar).keys()].join('|');
