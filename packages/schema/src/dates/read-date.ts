import { languages } from '../languages/registry.js';
import { isPartialDate } from './date-forms.js';

/** Year, month and day; what may follow is a time of day, and nothing else. */
const YEAR_FIRST =
  /^(\d{4})(?:[-/.](\d{1,2}))?(?:[-/.](\d{1,2}))?(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)? ?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const MONTH_FIRST = /^(\d{1,2})[-/.](\d{4})$/;
const DAY_FIRST = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})$/;
const EAST_ASIAN =
  /^(令和|平成|昭和)?(\d{1,4}|元)\s*[年년]\s*(?:(\d{1,2})\s*[月월]\s*(?:(\d{1,2})\s*[日일])?)?$/;
/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

/**
 * A date as people write it, as the schema has it: `2023/5`, `05/2020`, `25.12.2020`, `May 2020`, `1er mai 2020`,
 * `2020年5月`, `令和2年5月`. Nothing where it is no date, or where it could be two, as `05/06/2020`.
 */
export function readDate(text: string): string | undefined {
  const written = text.normalize('NFKC').trim();
  const parts = inFigures(written) ?? inWords(written);
  if (!parts) return undefined;
  const date = parts.flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
  return isPartialDate(date) ? date : undefined;
}

type Parts = readonly (string | undefined)[];

function inFigures(text: string): Parts | undefined {
  const [, ...yearFirst] = YEAR_FIRST.exec(text) ?? [];
  if (yearFirst.length > 0) return yearFirst;
  const [, month, year] = MONTH_FIRST.exec(text) ?? [];
  if (year !== undefined) return [year, month];
  const [, first = '', separator, second = '', last] = DAY_FIRST.exec(text) ?? [];
  if (last !== undefined) {
    if (separator === '.' || Number(first) > 12) return [last, second, first];
    if (Number(second) > 12 || first === second) return [last, first, second];
    return undefined;
  }
  const [, era, count = '', ...rest] = EAST_ASIAN.exec(text) ?? [];
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
    .split(/[\s.,'’]+/)
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

let ongoing: ReadonlySet<string> | undefined;

/** Whether a text says that a span goes on, in any language there are words for. */
export function isPresent(text: string): boolean {
  ongoing ??= new Set([
    ...[
      'current',
      'currently',
      'now',
      'today',
      'ongoing',
      'to date',
      '现在',
      'présent',
      'actual',
      'presente',
      'الآن',
      'jetzt',
    ],
    ...[...languages.values()].map(({ words }) => words.dates.present.toLowerCase()),
  ]);
  return ongoing.has(text.trim().toLowerCase());
}
