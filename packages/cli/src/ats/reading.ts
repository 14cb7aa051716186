import type { Extraction } from './extractors.js';
import type { Line } from './line.js';
import { tokensOf } from './terms/tokens.js';

/** A line, as a report names it. */
export interface Place {
  readonly page: number;
  readonly line: number;
  readonly text: string;
}

/** A text that is read more than once. */
export interface Repetition {
  readonly text: string;
  readonly places: readonly Place[];
  /** Painted several times in one place, at the same height of several pages, or anywhere. */
  readonly kind: 'overprinted' | 'on several pages' | 'repeated';
}

/** A line that is read before one that stands above it on the page. */
export interface Jump {
  readonly from: Place;
  readonly to: Place;
}

/** Characters that nobody types. */
export interface OddCharacters extends Place {
  readonly characters: string;
  readonly kind:
    | 'private use'
    | 'not decoded'
    | 'look-alike radicals'
    | 'ligatures'
    | 'invisible'
    | 'letters apart';
}

/** What one extractor reads and another does not. */
export interface Difference {
  readonly extractor: string;
  /** Words of pdf.js that it lacks, and its words that pdf.js lacks. */
  readonly lacks: readonly Place[];
  readonly adds: readonly Place[];
  /** The first line of pdf.js that it reads before an earlier one. */
  readonly reordered: Jump | undefined;
}

export const placeOf = ({ line, page, text }: Line): Place => ({ page, line, text });

const keysOf = (text: string) =>
  tokensOf(text)
    .map(({ key }) => key)
    .join('');

/** The shortest text whose repetition says something. */
const SHORTEST = 10;

/** Texts that are read more than once. */
export function repetitionsIn(lines: readonly Line[]): readonly Repetition[] {
  const byKey = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keysOf(line.text);
    // Labels of lists are the same in each entry.
    if (/[:：]$/.test(line.text)) continue;
    if (key.length < (/\p{Script=Han}/u.test(key) ? SHORTEST / 2 : SHORTEST)) continue;
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return [...byKey.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length < 2) return [];
    return { text: first.text, places: same.map(placeOf), kind: kindOf(same) };
  });
}

function kindOf(same: readonly Line[]): Repetition['kind'] {
  const isNear = (a = 0, b = 0) => Math.abs(a - b) < 2;
  const isOver = same.some((line, index) =>
    same
      .slice(0, index)
      .some((other) => other.page === line.page && isNear(line.x, other.x) && isNear(line.y, other.y)),
  );
  if (isOver) return 'overprinted';
  const isRunning =
    new Set(same.map(({ page }) => page)).size === same.length &&
    same.every(({ y }) => isNear(y, same[0]?.y));
  return isRunning ? 'on several pages' : 'repeated';
}

/** Where reading goes back up a page: columns, side bars, text boxes. */
export function jumpsIn(lines: readonly Line[]): readonly Jump[] {
  return lines.flatMap((line, index) => {
    const before = lines[index - 1];
    if (!before || before.page !== line.page || before.y === undefined || line.y === undefined) return [];
    const height = Math.max(line.size ?? 0, before.size ?? 0);
    return before.y - line.y > height * 1.5 ? [{ from: placeOf(before), to: placeOf(line) }] : [];
  });
}

const ODD: readonly (readonly [kind: OddCharacters['kind'], pattern: RegExp])[] = [
  ['private use', /[\ue000-\uf8ff\u{f0000}-\u{10fffd}]/gu],
  ['not decoded', /[\ufffd]|(?![\t\n\r])\p{Cc}/gu],
  ['look-alike radicals', /[\u2e80-\u2fdf]/gu],
  ['ligatures', /[\ufb00-\ufb06]/gu],
  ['invisible', /[\u00ad\u200b\u2060\ufeff]/gu],
  ['letters apart', /(?<!\S)(?:\p{Lu} ){3,}\p{Lu}(?!\S)/gu],
];

/** Characters that a search does not find, as nobody types them. */
export const oddCharactersIn = (lines: readonly Line[]): readonly OddCharacters[] =>
  lines.flatMap((line) =>
    ODD.flatMap(([kind, pattern]) => {
      const characters = [...new Set(line.text.match(pattern))].join(' ');
      return characters === '' ? [] : [{ ...placeOf(line), kind, characters }];
    }),
  );

/** How another extractor's text differs: words, wherever their lines and words are divided, and the order of lines. */
export function differenceOf(base: readonly Line[], { extractor, lines }: Extraction): Difference {
  return {
    extractor,
    lacks: wordsLacking(base, lines),
    adds: wordsLacking(lines, base),
    reordered: firstReordered(base, lines),
  };
}

function wordsLacking(lines: readonly Line[], others: readonly Line[]): readonly Place[] {
  const all = others.map(({ text }) => keysOf(text)).join('');
  const seen = new Set<string>();
  return lines.flatMap((line) =>
    tokensOf(line.text).flatMap(({ key, text }) => {
      if (key === '' || seen.has(key) || all.includes(key)) return [];
      seen.add(key);
      return { page: line.page, line: line.line, text };
    }),
  );
}

/** Lines that stand once in both texts, in the order of the first, and where the second has them. */
function firstReordered(base: readonly Line[], lines: readonly Line[]): Jump | undefined {
  const all = lines.map(({ text }) => keysOf(text)).join('');
  let [before, last]: [Line | undefined, number] = [undefined, -1];
  for (const line of base) {
    const key = keysOf(line.text);
    const place = all.indexOf(key);
    if (key.length < SHORTEST || place < 0 || all.indexOf(key, place + 1) >= 0) continue;
    if (before && place < last) return { from: placeOf(before), to: placeOf(line) };
    [before, last] = [line, place];
  }
  return undefined;
}
