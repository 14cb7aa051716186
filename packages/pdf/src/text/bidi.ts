import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** Any letter that is written from right to left, and signs that turn others so. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u202b\u202e\u2067]/u;

/** Whether a text has any such letter or sign. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** How an element's text stands in the line around it: apart from it, in a direction of its own or that of its letters. */
const ISOLATES = { ltr: '\u2066', rtl: '\u2067', auto: '\u2068' } as const;
const OVERRIDES = { ltr: '\u202d', rtl: '\u202e' } as const;

/**
 * The signs around text that does not order the text next to it, nor is ordered by it (UAX #9, rules X4 to X7).
 *
 * @param override whether all its characters run in that direction, whatever they are
 */
export function isolate(direction: keyof typeof ISOLATES, override = false): readonly [string, string] {
  if (!override || direction === 'auto') return [ISOLATES[direction], '\u2069'];
  return [ISOLATES[direction] + OVERRIDES[direction], '\u202c\u2069'];
}

const SIGNS = /^[\u202a-\u202e\u2066-\u2069]+$/;

/** Whether a text is nothing but signs that order what stands between them. */
export const isDirectional = (text: string): boolean => SIGNS.test(text);

const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/g;

/** The embedding level of each character (UTF-16); none where all of a paragraph runs from left to right. */
export function embeddingLevels(text: string, direction: 'ltr' | 'rtl'): Uint8Array | undefined {
  if (direction === 'ltr' && !isRightToLeft(text)) return undefined;
  // A line that an element ends within does not end the element, as a paragraph would.
  const whole = text.replace(ISOLATED, (isolated) => isolated.replaceAll('\n', '\u2028'));
  return bidi.getEmbeddingLevels(whole, direction).levels;
}

const ARROWS: Readonly<Record<string, string>> = { '→': '←', '←': '→' };

/**
 * The character that is drawn for one that runs from right to left (UAX #9, rule L4): a bracket opens the other way. Arrows
 * turn only where they are `directed`, for most point at something.
 */
export function mirrorOf(char: string, directed = false): string | undefined {
  return bidi.getMirroredCharacter(char) ?? (directed ? ARROWS[char] : undefined);
}

/**
 * The pieces of a line in visual order, from the left (UAX #9, rule L2).
 *
 * @param pieces in the order of the text
 */
export function reorder<Piece>(
  pieces: readonly Piece[],
  levelOf: (piece: Piece) => number,
): readonly Piece[] {
  const ordered = [...pieces];
  const levelAt = (index: number) => levelOf(ordered[index] as Piece);
  const highest = ordered.reduce((most, piece) => Math.max(most, levelOf(piece)), 0);
  for (let level = highest; level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while (end < ordered.length && levelAt(end) >= level) end += 1;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(start, end);
    }
  }
  return ordered;
}
