import { languages } from '../languages/registry.js';
import { isPartialDate } from './date-forms.js';

/** Year, month and day; what may follow is a time of day, and nothing else. Korean puts a full stop behind each. */
const YEAR_FIRST =
  /^(\d{4})(?:(?:[-/]|\.\s?)(\d{1,2}))?(?:(?:[-/]|\.\s?)(\d{1,2}))?(?:\.|[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
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
 * `May '20`, `2020年5月`, `令和2年5月`. Nothing where it is no date, or where it could be two, as `05/06/2020`.
 */
export function readDate(text: string): string | undefined {
  const written = withWholeYear(text.normalize('NFKC').trim());
  const parts = inFigures(written) ?? inWords(written);
  if (!parts) return undefined;
  const date = parts.flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
  return isPartialDate(date) ? date : undefined;
}

/** The year of its last two figures: of the years before 2050 and from 1950. */
const wholeYear = (figures: string) => `${Number(figures) < 50 ? '20' : '19'}${figures}`;

/** A date whose year is written without its century, behind an apostrophe or a month: `May '19`, `Sep-20`. */
export const withWholeYear = (text: string): string =>
  text
    .replace(/(?<!\d)['’‘`]\s?(\d{2})(?!\d)/, (_, figures: string) => wholeYear(figures))
    .replace(
      /^(\p{L}{3,}\.?)[-/](\d{2})$/u,
      (_, month: string, figures: string) => `${month} ${wholeYear(figures)}`,
    );

type Parts = readonly (string | undefined)[];

function inFigures(text: string): Parts | undefined {
  const [, ...yearFirst] = YEAR_FIRST.exec(text) ?? [];
  if (yearFirst.length > 0) return yearFirst;
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
    .split(/[\s.,'’/-]+/)
    .filter((word) => word && !FILLERS.has(word));
  const month = words.length === 1 ? monthNames().get(words[0] ?? '') : undefined;
  return month === undefined ? undefined : [year, month, day];
}

/** What stands next to the parts of a date in some languages. */
const FILLERS = new Set(['de', 'del', 'of', 'st', 'nd', 'rd', 'th', 'er', 'г', 'р', 'º']);

let months: ReadonlyMap<string, string> | undefined;

/** The months of every language there are words for, alone and in dates, by name. */
function monthNames(): ReadonlyMap<string, string> {
  if (months) return months;
  const names = new Map<string, string>();
  for (const tag of languages.keys())
    for (const month of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory-nu-latn`, {
          month,
          day,
          timeZone: 'UTC',
        });
        for (let i = 0; i < 12; i += 1) {
          const part = format.formatToParts(Date.UTC(2020, i, 1)).find(({ type }) => type === 'month');
          const name = part?.value.toLowerCase().replaceAll('.', '').trim();
          // Some languages write figures; where two disagree, the first language has the name.
          if (name && !/\d/.test(name) && !names.has(name)) names.set(name, String(i + 1));
        }
      }
  months = names;
  return names;
}

/** What says that a span goes on, next to the word that each language has for it. */
const ONGOING = `
  current, currently, now, today, ongoing, to date, date, present day, the present, to present, jetzt, bis heute,
  bis dato, dato, laufend, aktuell, derzeit, présent, à présent, à ce jour, ce jour, en cours, jusqu'à aujourd'hui,
  jusqu'à présent, maintenant, actual, presente, hoy, la actualidad, actualmente, en curso, a la fecha, la fecha,
  hoje, o momento, atualmente, até o momento, em andamento, data atual, até à data, ad oggi, attuale, attualmente,
  in corso, nu, tot nu, tot heden, lopend, idag, pågående, nuvarande, teraz, dziś, nadal, do dziś, chwili obecnej,
  do chwili obecnej, současnost, nyní, dnes, doposud, н.в., н. в., нв, настоящее время, сейчас, сегодня, теперь,
  наст. время, сьогодні, зараз, теперішній час, günümüz, devam ediyor, şimdi, bugün, الآن, الحاضر, الوقت الحاضر,
  حاليا, حالياً, כיום, עכשיו, ההווה, अब तक, अभी, hiện tại, hiện nay, đến nay, bây giờ, 现在, 今, 迄今, 目前, 在职, 在職, 在读,
  在讀, 現今, 現在に至る, 在職中, 在籍中, 在学中, 至現在, 재직중, 재직 중, 재학중, 재학 중, 진행중, 진행 중, 현재까지, 현재 재직중
`.split(',');

/** Words without what differs between keyboards and habits: case, brackets, the form of apostrophes, a full stop. */
const ongoingKey = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/^[\s(]+|[\s).]+$/g, '');

let ongoing: ReadonlySet<string> | undefined;

/** Whether a text says that a span goes on, in any language there are words for. */
export function isPresent(text: string): boolean {
  ongoing ??= new Set([
    ...ONGOING.map(ongoingKey),
    ...[...languages.values()].map(({ words }) => ongoingKey(words.dates.present)),
  ]);
  return ongoing.has(ongoingKey(text));
}
