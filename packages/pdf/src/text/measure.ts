import type { Face } from './font-set.js';
import { breakOpportunities } from './line-breaks.js';
import { isInvisible } from './shape.js';

/**
 * About how wide text is, in em: the advances of its characters, each in the first face that has it. Boxes need widths
 * before fonts are subset and text can be shaped.
 */
export const measure = (text: string, faces: readonly Face[]): number =>
  [...text].reduce((sum, char) => sum + (isInvisible(char) ? 0 : advanceOf(char, faces)), 0);

function advanceOf(char: string, faces: readonly Face[]): number {
  const codePoint = char.codePointAt(0) ?? 0;
  return faces.find((face) => face.has(codePoint))?.advanceOf(codePoint) ?? 1;
}

/** About how wide the widest part of a text is that no line parts, in em. */
export function longestWord(text: string, faces: readonly Face[]): number {
  const ends = [...breakOpportunities(text), text.length];
  const words = ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim());
  return words.reduce((most, word) => Math.max(most, measure(word, faces)), 0);
}
