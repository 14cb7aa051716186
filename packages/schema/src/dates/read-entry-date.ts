import { fill } from '../languages/create-messages.js';
import { languages } from '../languages/registry.js';
import { endYearIn, firstOf, formOf, isInOrder, SEASONS, splitInterval, writeSeason } from './date-forms.js';
import { plainDigits } from './digits.js';
import { isPresent } from './ongoing.js';
import { isOfOtherCalendar, withGregorianDates } from './other-calendars.js';
import { isBuddhist, readDate, withFiscalYears, withWholeYear } from './read-date.js';

/** Longer texts are no dates. */
const LONGEST = 60;

/**
 * A date of an entry as people write it, as the schema has it: what {@link readDate} reads, and seasons (`verano de 2020`,
 * `Summer 2020`), `Q2 2020` (`2020-34`), `H1 2020` (`2020-40`), `1990s` (`199X`), `c. 2015` (`2015~`) and `Expected May 2027`
 * (`2027-05?`) in every language there are words for.
 */
export function readEntryDate(text: string): string | undefined {
  const written = textOf(text);
  if (written.length > LONGEST) return undefined;
  const date = readPlain(written);
  if (date !== undefined) return date;
  const { rest, mark } = splitMark(written);
  const marked = mark && readPlain(rest);
  return marked && marked + mark;
}

const readPlain = (text: string) => readDate(text) ?? readPartOfYear(text) ?? readDecade(text);

/** A text in the usual form of its characters, without brackets around it. */
const textOf = (text: string) =>
  plainDigits(withGregorianDates(text))
    .replace(/^\(([^()]*)\)$/, '$1')
    .trim();

const BETWEEN =
  /\s*[–—―−~〜～∼/至]\s*|\s*--+\s*|\s*-\s*|\s*(?:から|부터|จนถึง|ถึง)\s*|\s+(?:to|until|till|through|thru|bis|zu|à|au|aux|a|al|ao|hasta|até|tot|till|do|до|по|إلى|حتى|تا|đến|đến|and)\s+/giu;

/** What stands before the start of a span: `from 2018 to 2020`, `seit 2019`. */
const FROM =
  /^(?:ตั้งแต่|since|from|starting|between|seit|ab|von|vom|depuis|dès|de|du|desde|del|da|dal|dall'|sinds|vanaf|van|sedan|från|od|с|со|від|з|من|منذ|מאז|từ|自|从|從)\s*(?:dem\s+|den\s+|the\s+)?(?=[\s\d])\s*/iu;

/** The words that say by themselves that a span goes on. */
const SINCE =
  /^(?:ตั้งแต่|since|seit|ab|depuis|dès|desde|dal|sinds|vanaf|sedan|od|с|со|від|منذ|מאז|自|从|從)(?=[\s\d])/iu;

/** What stands behind the start of a span that goes on: `2019 –`, `2019 onwards`, `2019年起`. */
const ONWARDS = /\s*(?:[-–—~〜～]|onwards?|\+|から|より|부터|起|以来|以來)$/iu;

/** A day that may not exist, such as `2021-02-30`, and no span. */
const THREE_FIGURES = /^\d{1,4}\s?([-/.])\s?\d{1,2}\s?\1\s?\d{1,4}(?!\d)/;

/** Both ends of a span in one text: `2018-09 to 2019-01`, `May – Aug 2020`, `2020 – present`, `seit 2019`, `2019/20`. */
export function readInterval(text: string): readonly [start: string, end: string] | undefined {
  const written = textOf(text);
  const isOneDate = isStored(written) || THREE_FIGURES.test(written) || readEntryDate(written) !== undefined;
  if (written.length > 2 * LONGEST || isOneDate) return undefined;
  const spans = written.replace(FROM, '');
  for (const { 0: separator, index } of spans.matchAll(BETWEEN)) {
    const [first, last] = [spans.slice(0, index), spans.slice(index + separator.length).replace(/까지$/, '')];
    if (first.trim() === '') continue;
    const end = isPresent(last) ? 'present' : readEnd(last, first);
    // The year may stand once, behind both: `May – Aug 2020`.
    const start = end && (readEntryDate(first) ?? readEntryDate(`${first} ${yearOf(end)}`));
    if (start && isInOrder(start, end)) return [start, end];
  }
  const start = SINCE.test(written) ? spans : ONWARDS.test(spans) ? spans.replace(ONWARDS, '') : undefined;
  const since = start && readEntryDate(start);
  return since ? [since, 'present'] : undefined;
}

/** The end of a span, whose year may stand once, before both: `2022.01 – 12`, `2019/20`, `March 2020 – June`. */
function readEnd(last: string, first: string): string | undefined {
  const end = readEntryDate(last);
  if (end !== undefined || last.trim() === '' || last.length > LONGEST) return end;
  const start = readEntryDate(first);
  if (start === undefined) return undefined;
  const year = yearOf(start);
  if (/^\d{2}$/.test(last) && /^\d{4}$/.test(start)) return year.slice(0, 2) + last;
  if (start.length < 7) return undefined;
  const [, month] = /^(\d{1,2})\s*[月월.]?$/.exec(last) ?? [];
  return month === undefined ? readEntryDate(`${last} ${year}`) : readEntryDate(`${year}-${month}`);
}

/** The year of a stored date. */
const yearOf = (date: string) => firstOf(date).slice(0, 4);

const isStored = (written: string) => {
  const form = formOf(written);
  return form !== undefined && form.words === undefined && !isBuddhist(form.iso);
};

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
 * @param allows what else the field takes: `present` as an end, or both ends of a span in one string
 */
export function correctEntryDate(written: string, allows: 'end' | 'span' | 'date'): Correction | undefined {
  const note = noteOfSeason(written, allows) ?? noteOfCalendar(written);
  if (note !== undefined) return { message: note };
  if (isStored(written) || (allows === 'span' && splitInterval(written))) return undefined;
  const value =
    allows === 'end' && isPresent(written)
      ? 'present'
      : (readEntryDate(written) ?? readPartOf(written, allows));
  if (value === written) return undefined;
  if (value !== undefined) return { value, message: `"${written}" is read as ${value}.` };
  const words = withFiscalYears(written);
  const form = formOf(words);
  if (!form) return undefined;
  return words === written
    ? { message: `"${written}" is shown as it is written, and sorted by ${form.iso}.` }
    : { value: words, message: `"${written}" is read as ${words}, and sorted by ${form.iso}.` };
}

/** Of a span what its place takes: all of it, its end, or its start. */
function readPartOf(written: string, allows: 'end' | 'span' | 'date'): string | undefined {
  const interval = readInterval(written);
  if (!interval) return undefined;
  return allows === 'span' ? writeInterval(interval) : interval[allows === 'end' ? 1 : 0];
}

/**
 * What to say of a season by its number that may be the years of a span: `2017-22` is summer 2017 for EDTF. Nothing of other
 * dates.
 */
export function noteOfSeason(written: string, allows: 'end' | 'span' | 'date'): string | undefined {
  const [year, end] = [written.slice(0, 4), endYearIn(written)];
  const season = formOf(written)?.season;
  if (end === undefined || season === undefined) return undefined;
  const name = writeSeason(year, season);
  const years = { span: `${year}/${end}`, date: `startDate: ${year} and endDate: ${end}`, end };
  return `"${written}" is ${name}, as EDTF (ISO 8601-2) has it. For the years, write ${years[allows]}; for the season, ${name}.`;
}

/** What to say of a stored date with a year such as 1401, which is the Gregorian calendar's in no résumé; nothing of others. */
export const noteOfCalendar = (written: string): string | undefined =>
  isStored(written) && isOfOtherCalendar(written)
    ? `"${written}" is shown as a date of the Gregorian calendar. If it is one of the Persian or the Islamic calendar, write it as "${written} SH" or "${written} AH".`
    : undefined;

/** A season, a quarter or a half of a year. */
function readPartOfYear(written: string): string | undefined {
  const text = withWholeYear(written);
  const [year, ...others] = text.match(/\d{4}/g) ?? [];
  if (year === undefined || others.length > 0) return undefined;
  const rest = text.replace(year, ' ');
  const [digit, ...digits] = rest.match(/\d/g) ?? [];
  const part =
    digits.length > 0 ? undefined : (partsOfYear().get(keyOf(rest)) ?? partsOfYear().get(keyOf(rest, digit)));
  if (part === undefined) return undefined;
  if (part !== 'quarter' && part !== 'half' && typeof part === 'string') return writeSeason(year, part);
  const code = typeof part === 'number' ? part : (part === 'quarter' ? 32 : 39) + Number(digit);
  const date = `${year}-${code}`;
  return formOf(date)?.words === undefined && formOf(date) ? date : undefined;
}

/** A decade: `1990s`, `the ’90s`, `2010er`, `1990年代`. Years without their century are the last of their name. */
function readDecade(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .replace(/^(?:the|die|in the|in den)\s+/, '')
    .replace(/(\d)\s*(?:s|er(?:\s+jahren?)?|-talet|-е(?:\s+годы)?|-ті|년대|年代)$/u, '$1#');
  const [, century = '', decade] = /^(\d{2})?(\d)0#$/.exec(words) ?? [];
  if (decade !== undefined) return `${century || (Number(decade) < 3 ? '20' : '19')}${decade}X`;
  const [, year] = /^\D*(\d{3})0\D*$/.exec(words) ?? [];
  return year !== undefined && decadeWords().has(keyOf(words.replace(/\d{4}/, ' '))) ? `${year}X` : undefined;
}

/** What the words next to a year are compared by: `q#` of `Q2`. */
const keyOf = (words: string, figure = '#') =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\d/g, figure)
    .replace(/[\s.,'’\-()年년]|(?<!\p{L})(?:de|del|of|di|the)(?!\p{L})/gu, '');

const OTHER_SEASONS: Readonly<Record<(typeof SEASONS)[number], string>> = {
  spring: 'spring 春 봄 frühjahr vår',
  summer: 'summer 夏',
  autumn: 'autumn fall 秋',
  winter: 'winter 冬',
};
const OTHER_QUARTERS =
  'q# quarter# #stquarter #ndquarter #rdquarter #thquarter t# 第#季度 #季度 第#四半期 #ertrimestre #etrimestre';

/** `h#` for the first or second half, by its number. */
const OTHER_HALVES = 'h# half# #half #sthalf #ndhalf #hälfte #halbjahr s# #semestre #ersemestre #esemestre';

/** A half by its words alone. */
const NAMED_HALVES: Readonly<Record<40 | 41, string>> = {
  40: 'firsthalf erstehälfte ersteshalbjahr primersemestre primeirosemestre premiersemestre primosemestre 上期 上半期 上半年',
  41: 'secondhalf zweitehälfte zweiteshalbjahr segundosemestre secondsemestre deuxièmesemestre secondosemestre 下期 下半期 下半年',
};

type PartOfYear = (typeof SEASONS)[number] | 'quarter' | 'half' | 40 | 41;

let parts: ReadonlyMap<string, PartOfYear> | undefined;

function partsOfYear(): ReadonlyMap<string, PartOfYear> {
  if (parts) return parts;
  const found = new Map<string, PartOfYear>();
  for (const season of SEASONS) {
    for (const word of OTHER_SEASONS[season].split(' ')) found.set(word, season);
    for (const phrase of phrasesOf(season)) found.set(keyOf(fill(phrase, { year: '' })), season);
  }
  for (const word of OTHER_HALVES.split(' ')) found.set(word, 'half');
  for (const [code, name] of [
    [40, 'firstHalf'],
    [41, 'secondHalf'],
  ] as const) {
    for (const word of NAMED_HALVES[code].split(' ')) found.set(word, code);
    // A figure in these words is that of the half.
    for (const phrase of phrasesOf(name)) {
      const words = fill(phrase, { year: '' });
      found.set(keyOf(words, words.match(/\d/)?.[0]), code);
    }
  }
  for (const word of OTHER_QUARTERS.split(' ')) found.set(word, 'quarter');
  for (const phrase of phrasesOf('quarter'))
    found.set(keyOf(fill(phrase, { year: '', quarter: 1 })), 'quarter');
  parts = found;
  return found;
}

let decades: ReadonlySet<string> | undefined;
/** The words around the year of a decade. */
function decadeWords(): ReadonlySet<string> {
  decades ??= new Set(phrasesOf('decade').map((phrase) => keyOf(fill(phrase, { year: '' }))));
  return decades;
}

type DatePhrase =
  | (typeof SEASONS)[number]
  | 'quarter'
  | 'firstHalf'
  | 'secondHalf'
  | 'decade'
  | 'circa'
  | 'expected';

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
