import { languages } from '../languages/registry.js';
import { isPartialDate } from './date-forms.js';
import { plainDigits } from './digits.js';
import { withGregorianDates } from './other-calendars.js';

/** Year, month and day; what may follow is a time of day, and nothing else. Korean puts a full stop behind each. */
const YEAR_FIRST =
  /^(\d{4})(?:(?:[-/]|\.\s?)(\d{1,2}))?(?:(?:[-/]|\.\s?)(\d{1,2}))?(?:\.|[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
/** The basic form of ISO 8601, as other programs write it: `20180501`, `201805`. */
const WITHOUT_SEPARATORS = /^((?:19|20)\d{2})(\d{2})(\d{2})?$/;
const MONTH_FIRST = /^(\d{1,2})[-/.]\s?(\d{4})$/;
/** A month and the last two figures of a year that can be no month: `05/19`. */
const SHORT_YEAR = /^(\d{1,2})[/.](\d{2})$/;
const DAY_FIRST = /^(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4})$/;
const EAST_ASIAN =
  /^(令和|平成|昭和|民國|民国)?\s*(\d{1,4}|元)\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일])?)?$/;
/** Japanese eras by their letter: `R5.4`. */
const ERA_LETTER = /^([RHS])(\d{1,2})[./年](\d{1,2})(?:[./月](\d{1,2}))?[月日]?$/;

/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  R: 2018,
  平成: 1988,
  H: 1988,
  昭和: 1925,
  S: 1925,
  民國: 1911,
  民国: 1911,
};

/**
 * A date as people write it, as the schema has it: `2023/5`, `05/2020`, `25.12.2020`, `May 2020`, `1er mai 2020`,
 * `May '20`, `20200501`, `2020年5月`, `令和2年5月`, `พ.ศ. 2563`, `مهر ۱۴۰۲`. Nothing where it is no date, or where it could be two, as `05/06/2020`.
 */
export function readDate(text: string): string | undefined {
  const written = withWholeYear(withoutEra(plainDigits(withGregorianDates(text))));
  const [year, ...others] = inFigures(written) ?? inWords(written) ?? [];
  if (year === undefined) return undefined;
  const date = [inGregorian(year), ...others]
    .flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')))
    .join('-');
  return isPartialDate(date) ? date : undefined;
}

/** Thai texts name the era before a year: Buddhist or Common. */
const withoutEra = (text: string) =>
  text.replace(/(?:พ\.?\s*ศ|ค\.?\s*ศ|[BC]\.?E)\.?\s*(?=\d{4})|^ปี\s*/giu, '').trim();

/** The years of the Buddhist calendar in which a résumé may have something to say; those of no other calendar. */
const isBuddhistYear = (year: string) => Number(year) >= 2440 && Number(year) <= 2640;

/** Whether a stored date has a year of the Buddhist calendar. */
export const isBuddhist = (date: string): boolean => isBuddhistYear(date.slice(0, 4));

const inGregorian = (year: string) => (isBuddhistYear(year) ? String(Number(year) - 543) : year);

/** The year of its last two figures: of the years before 2050 and from 1950. */
export const wholeYear = (figures: string) => `${Number(figures) < 50 ? '20' : '19'}${figures}`;

/** A date whose year is written without its century, behind an apostrophe or a month: `May '19`, `Sep-20`. */
export const withWholeYear = (text: string): string =>
  text
    .replace(/(?<!\d)['’‘`]\s?(\d{2})(?!\d)/, (_, figures: string) => wholeYear(figures))
    .replace(
      /^(\p{L}{3,}\.?)[-/](\d{2})$/u,
      (_, month: string, figures: string) => `${month} ${wholeYear(figures)}`,
    );

/** Words with the whole years of their fiscal years: `Q3 FY2021` of `Q3 FY21`. These are no years of the calendar, and stay words. */
export const withFiscalYears = (text: string): string =>
  text.replace(
    /(?<!\p{L})FY\s?['’‘`-]?\s?(\d{2})(?!\d)/giu,
    (_, figures: string) => `FY${wholeYear(figures)}`,
  );

type Parts = readonly (string | undefined)[];

function inFigures(text: string): Parts | undefined {
  const [, ...yearFirst] = YEAR_FIRST.exec(text) ?? [];
  if (yearFirst.length > 0) return yearFirst;
  const [, ...joined] = WITHOUT_SEPARATORS.exec(text) ?? [];
  if (joined.length > 0) return joined;
  const [, month, year] = MONTH_FIRST.exec(text) ?? [];
  if (year !== undefined) return [year, month];
  const [, shortMonth, shortYear = ''] = SHORT_YEAR.exec(text) ?? [];
  if (Number(shortYear) > 12) return [wholeYear(shortYear), shortMonth];
  const [, first = '', separator, second = '', last] = DAY_FIRST.exec(text) ?? [];
  if (last !== undefined) {
    if (separator === '.' || Number(first) > 12) return [last, second, first];
    if (Number(second) > 12 || first === second) return [last, first, second];
    return undefined;
  }
  const [, era, count = '', ...rest] = EAST_ASIAN.exec(text) ?? ERA_LETTER.exec(text) ?? [];
  if (!count) return undefined;
  const [base] = era === undefined ? [0] : [ERAS[era] ?? 0];
  return [String(base + (count === '元' ? 1 : Number(count))), ...rest];
}

/** A month in words, a year, and perhaps a day, in any order. */
function inWords(text: string): Parts | undefined {
  if (text.length > 40) return undefined;
  const year = /(?<!\d)\d{4}(?!\d)/.exec(text)?.[0];
  if (year === undefined) return undefined;
  const rest = text.replace(year, ' ');
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(rest)?.[0];
  const words = (day === undefined ? rest : rest.replace(day, ' '))
    .toLowerCase()
    .split(/[\s,'’/-]+|\.(?!\p{L})/u)
    .filter((word) => word && !FILLERS.has(word));
  const month = words.length === 1 ? monthNames().get(monthKey(words[0] ?? '')) : undefined;
  return month === undefined ? undefined : [year, month, day];
}

/** A month without its full stops: Thai has one in the middle, `มี.ค.`. */
const monthKey = (name: string) => name.normalize('NFKC').toLowerCase().replaceAll('.', '').trim();

/** What stands next to the parts of a date in some languages. */
const FILLERS = new Set(['de', 'del', 'of', 'st', 'nd', 'rd', 'th', 'er', 'г', 'р', 'º']);

/** Languages whose months are read though the library has no other words of theirs; Arabic has several calendars' names. */
const MORE_MONTHS =
  'th ar-SY ar-MA ar-DZ fa ur bn ta id ms nb da fi hu ro el bg hr sr sk sl lt lv et is ca gl eu'.split(' ');

let months: ReadonlyMap<string, string> | undefined;

/** The months of many languages, alone and in dates, by name. */
function monthNames(): ReadonlyMap<string, string> {
  if (months) return months;
  const names = new Map<string, string>();
  for (const tag of [...languages.keys(), ...MORE_MONTHS])
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
          month,
          day,
          timeZone: 'UTC',
        });
        for (let i = 0; i < 12; i += 1) {
          const part = format.formatToParts(Date.UTC(2020, i, 1)).find(({ type }) => type === 'month');
          const name = monthKey(part?.value ?? '');
          // Some languages write figures; where two disagree, the first language has the name.
          if (name && !/\d/.test(name) && !names.has(name)) names.set(name, String(i + 1));
        }
      }
  months = names;
  return names;
}
