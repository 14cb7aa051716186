import bidiFactory from 'bidi-js';

const bidi = bidiFactory();

/** Any letter that is written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Whether a text has any such letter. */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/** The embedding level of each character (UTF-16); none where all of a paragraph runs from left to right. */
export function embeddingLevels(text: string, direction: 'ltr' | 'rtl'): Uint8Array | undefined {
  if (direction === 'ltr' && !isRightToLeft(text)) return undefined;
  return bidi.getEmbeddingLevels(text, direction).levels;
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
 * The pieces of a line in the order they stand on paper, from the left (UAX #9, rule L2).
 *
 * @param pieces in the order of the text; each starts `at` a character of the paragraph
 */
export function reorder<Piece extends { readonly at: number }>(
  pieces: readonly Piece[],
  levels: Uint8Array | undefined,
): readonly Piece[] {
  if (!levels) return pieces;
  const ordered = [...pieces];
  const levelAt = (index: number) => levels[ordered[index]?.at ?? -1] ?? 0;
  const highest = ordered.reduce((most, { at }) => Math.max(most, levels[at] ?? 0), 0);
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
