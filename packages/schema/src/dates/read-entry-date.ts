import { fill } from '../languages/create-messages.js';
import { languages } from '../languages/registry.js';
import { formOf, isInOrder, SEASONS, splitInterval } from './date-forms.js';
import { isPresent, readDate } from './read-date.js';

/** Longer texts are no dates. */
const LONGEST = 60;

/**
 * A date of an entry as people write it, as the schema has it: what {@link readDate} reads, and `Summer 2020` (`2020-22`),
 * `Q2 2020` (`2020-34`), `c. 2015` (`2015~`) and `Expected May 2027` (`2027-05?`) in every language there are words for.
 */
export function readEntryDate(text: string): string | undefined {
  const written = text.normalize('NFKC').trim();
  if (written.length > LONGEST) return undefined;
  const date = readDate(written) ?? readPartOfYear(written);
  if (date !== undefined) return date;
  const { rest, mark } = splitMark(written);
  const marked = mark && (readDate(rest) ?? readPartOfYear(rest));
  return marked && marked + mark;
}

const BETWEEN =
  /\s*[–—~〜/至]\s*|\s*-\s*|\s+(?:to|until|till|through|bis|à|au|a|al|hasta|até|tot|till|до|по|do|إلى|から)\s+|\s*から\s*/giu;

/** Both ends of a span in one text: `2018-09 to 2019-01`, `May – Aug 2020`, `2020 – present`. */
export function readInterval(text: string): readonly [start: string, end: string] | undefined {
  const written = text.normalize('NFKC').trim();
  if (written.length > 2 * LONGEST || readEntryDate(written) !== undefined) return undefined;
  for (const { 0: separator, index } of written.matchAll(BETWEEN)) {
    const [first, last] = [written.slice(0, index), written.slice(index + separator.length)];
    const end = isPresent(last) ? 'present' : readEntryDate(last);
    // The year may stand once, behind both: `May – Aug 2020`.
    const start = end && (readEntryDate(first) ?? readEntryDate(`${first} ${end.slice(0, 4)}`));
    if (start && isInOrder(start, end)) return [start, end];
  }
  return undefined;
}

/** A span as the schema has it in one string. */
const writeInterval = ([start, end]: readonly [string, string]): string =>
  `${start}/${end === 'present' ? '..' : end}`;

/** What became of a date that was written otherwise than the schema has it. */
export interface Correction {
  /** What to write; nothing where the words are kept as they are. */
  readonly value?: string;
  readonly message: string;
}

/**
 * Reads what was written where the schema has the date of an entry; nothing where that is right as it is, or no date.
 *
 * @param allows what the place takes besides a date: an end of `present`, or both ends of a span in one string
 */
export function correctEntryDate(written: string, allows: 'end' | 'span' | 'date'): Correction | undefined {
  const form = formOf(written);
  if ((form && form.words === undefined) || (allows === 'span' && splitInterval(written))) return undefined;
  const interval = allows === 'span' ? readInterval(written) : undefined;
  const value =
    allows === 'end' && isPresent(written)
      ? 'present'
      : (readEntryDate(written) ?? (interval && writeInterval(interval)));
  if (value === written) return undefined;
  if (value !== undefined) return { value, message: `"${written}" is read as ${value}.` };
  return form && { message: `"${written}" is shown as it is written, and sorted by ${form.iso}.` };
}

/** A season or a quarter of a year. */
function readPartOfYear(text: string): string | undefined {
  const [year, ...others] = text.match(/\d{4}/g) ?? [];
  if (year === undefined || others.length > 0) return undefined;
  const rest = text.replace(year, ' ');
  const [digit, ...digits] = rest.match(/\d/g) ?? [];
  const part = digits.length > 0 ? undefined : partsOfYear().get(keyOf(rest));
  if (part === undefined) return undefined;
  const code = part === 'quarter' ? 32 + Number(digit) : part;
  const date = `${year}-${code}`;
  return formOf(date)?.words === undefined && formOf(date) ? date : undefined;
}

/** What the words next to a year are compared by: `q#` of `Q2`. */
const keyOf = (words: string) =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d/g, '#')
    .replace(/[\s.,'’\-()年년]|(?<!\p{L})(?:de|del|of|di|the)(?!\p{L})/gu, '');

const OTHER_SEASONS: Readonly<Record<(typeof SEASONS)[number], string>> = {
  spring: 'spring 春 봄 frühjahr vår',
  summer: 'summer 夏',
  autumn: 'autumn fall 秋',
  winter: 'winter 冬',
};
const OTHER_QUARTERS = 'q# quarter# #stquarter #ndquarter #rdquarter #thquarter t# 第#季度 #季度 第#四半期';

let parts: ReadonlyMap<string, number | 'quarter'> | undefined;

function partsOfYear(): ReadonlyMap<string, number | 'quarter'> {
  if (parts) return parts;
  const found = new Map<string, number | 'quarter'>();
  for (const [i, season] of SEASONS.entries()) {
    for (const word of OTHER_SEASONS[season].split(' ')) found.set(word, 21 + i);
    for (const phrase of phrasesOf(season)) found.set(keyOf(fill(phrase, { year: '' })), 21 + i);
  }
  for (const word of OTHER_QUARTERS.split(' ')) found.set(word, 'quarter');
  for (const phrase of phrasesOf('quarter'))
    found.set(keyOf(fill(phrase, { year: '', quarter: 1 })), 'quarter');
  parts = found;
  return found;
}

type DatePhrase = (typeof SEASONS)[number] | 'quarter' | 'circa' | 'expected';

/** A phrase about dates in every language. */
const phrasesOf = (name: DatePhrase) =>
  [...languages.values()].flatMap(({ words, elsewhere }) => {
    const other = elsewhere?.[`dates.${name}`];
    return typeof other === 'string' ? [words.dates[name], other] : [words.dates[name]];
  });

const OTHER_MARKS = {
  '~': 'circa ca. ca c. c around about approx. approx approximately ~ ≈ um vers env. environ hacia cerca 约 约于 約 около ок.',
  '?': 'expected exp. anticipated projected planned (expected) (anticipated) (projected) (planned) voraussichtlich prévu previsto prevista 预计 預計 予定 (予定) 예정',
} as const;

let marks: readonly (readonly [words: string, mark: string])[] | undefined;

/** The words around a date that say it is not certain, the longest first. */
function markWords() {
  marks ??= (['~', '?'] as const)
    .flatMap((mark) => {
      const phrases = phrasesOf(mark === '~' ? 'circa' : 'expected').map((phrase) =>
        fill(phrase, { date: '' }),
      );
      return [...phrases, ...OTHER_MARKS[mark].split(' ')].map(
        (words) => [words.normalize('NFKC').trim().toLowerCase(), mark] as const,
      );
    })
    .toSorted(([a], [b]) => b.length - a.length);
  return marks;
}

/** A text without the words before or behind its date that mark it as not certain. */
function splitMark(text: string): { readonly rest: string; readonly mark?: string } {
  const lower = text.toLowerCase();
  for (const [words, mark] of markWords()) {
    if (lower.startsWith(words)) return { rest: text.slice(words.length).replace(/^[\s:.]+/, ''), mark };
    if (lower.endsWith(words)) return { rest: text.slice(0, -words.length).trim(), mark };
  }
  return { rest: text };
}
