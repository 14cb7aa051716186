import { formOf, isPartialDate, SEASONS } from '../../dates/date-forms.js';
import { readEntryDate } from '../../dates/read-entry-date.js';
import { isMap } from '../../schema-walk.js';
import { isStatusWord, readStatus } from '../../sections/publication-status.js';

/** What is known of a date in CSL. */
export interface ReadDate {
  /** As precise as the schema stores it. */
  readonly date?: string;
  /** Whether the date says no more than that. */
  readonly isWhole: boolean;
  /** The status of a work that has words in place of a date: `in press`. */
  readonly status?: string;
}

const isBare = (value: unknown) => typeof value === 'string' || typeof value === 'number';

const two = (part: unknown) => String(part).padStart(2, '0');

/** The most precise beginning of year, month and day that is a date. */
function fromParts(parts: unknown): string | undefined {
  if (!Array.isArray(parts) || !parts.every(isBare)) return undefined;
  const [year, ...others] = parts.map((part) => String(part).trim());
  for (let length = Math.min(others.length, 2); length >= 0; length -= 1) {
    const date = [String(year).padStart(4, '0'), ...others.slice(0, length).map(two)].join('-');
    if (isPartialDate(date)) return date;
  }
  return undefined;
}

/** A date that a text begins with or holds: ISO 8601, else a year. */
function fromText(text: string): string | undefined {
  const [, year, month, day] = /(?<!\d)(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(text) ?? [];
  return year === undefined ? undefined : fromParts([year, month, day].filter((part) => part !== undefined));
}

/** The season of a date from 1 to 4, by its number or its English name. */
function seasonOf(season: unknown): number | undefined {
  const name = String(season).toLowerCase();
  const named = SEASONS.findIndex((each) => each === (name === 'fall' ? 'autumn' : name)) + 1;
  return [1, 2, 3, 4].find((number) => number === Number(season) || number === named);
}

/** A date in words that says all of them: a season, a day in words, words that hold a year. */
const fromWords = (words: string) => readEntryDate(words) ?? (formOf(words) ? words : undefined);

/** Reads a date as CSL has it: the start of a span, a season, a date that is not certain, words that hold a year or a status. */
export function readCslDate(value: unknown): ReadDate {
  if (!isMap(value)) {
    const text = isBare(value) ? String(value) : '';
    const date = fromText(text);
    return { ...(date !== undefined && { date }), isWhole: date === text };
  }
  const { 'date-parts': parts, raw, literal, season: written, circa, ...rest } = value;
  const [first, ...more] = Array.isArray(parts) ? parts : [];
  const words = [raw, literal].filter((text) => typeof text === 'string').join(' ');
  const plain = fromParts(first);
  const season = plain?.length === 4 ? seasonOf(written) : undefined;
  const stored = plain !== undefined && season !== undefined ? `${plain}-${20 + season}` : plain;
  const said = fromWords(words);
  const date = stored === undefined ? (said ?? fromText(words)) : circa ? `${stored}~` : stored;
  const status = readStatus(words);
  const isAllRead =
    more.length === 0 && Object.keys(rest).length === 0 && (written === undefined || season !== undefined);
  const isWhole =
    isAllRead &&
    (plain === undefined
      ? said !== undefined
      : words === '' && Array.isArray(first) && first.length === plain.split('-').length);
  return {
    ...(date !== undefined && { date }),
    isWhole,
    ...(status !== undefined && isStatusWord(status) && { status }),
  };
}
