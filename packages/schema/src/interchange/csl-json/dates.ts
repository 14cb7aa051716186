import { isPartialDate } from '../../dates/date-forms.js';
import { isMap } from '../../schema-walk.js';

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

/** Reads a date as CSL has it: the start of a span, the year of a season, a text that holds a year or a status. */
export function readCslDate(value: unknown): ReadDate {
  if (!isMap(value)) {
    const text = isBare(value) ? String(value) : '';
    const date = fromText(text);
    return { ...(date !== undefined && { date }), isWhole: date === text };
  }
  const { 'date-parts': parts, raw, literal, ...rest } = value;
  const [first, ...more] = Array.isArray(parts) ? parts : [];
  const words = [raw, literal].filter((text) => typeof text === 'string').join(' ');
  const date = fromParts(first) ?? fromText(words);
  const status = readStatus(words);
  const isWhole =
    date !== undefined &&
    more.length === 0 &&
    words === '' &&
    Object.keys(rest).length === 0 &&
    Array.isArray(first) &&
    first.length === date.split('-').length;
  return {
    ...(date !== undefined && { date }),
    isWhole,
    ...(status !== undefined && isStatusWord(status) && { status }),
  };
}

const STATUSES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:in[ -]?press|forthcoming|to appear|to be published|im druck|en prensa|à paraître)\.?$/i,
    'forthcoming',
  ],
  [/^accepted(?: for publication)?\.?$/i, 'accepted'],
  [/^(?:submitted|under review|in review|in revision)(?: for publication)?\.?$/i, 'in-review'],
  [/^(?:preprint|prepublished)\.?$/i, 'preprint'],
  [/^in[ -]?preparation\.?$/i, 'in preparation'],
];

/** The status that words such as `in press` name; other words stay as they are. */
export function readStatus(words: string): string | undefined {
  const text = words.trim();
  return STATUSES.find(([pattern]) => pattern.test(text))?.[1] ?? (words || undefined);
}

/** Whether words are one of the statuses that are known. */
export const isStatusWord = (words: string) =>
  STATUSES.some(([pattern, status]) => pattern.test(words) || status === words);
