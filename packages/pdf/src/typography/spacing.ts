/** Full-width punctuation whose ink stands left: its right half is blank. */
const CLOSING = new Set([...'，。、；：？！）】》」』〉〕］｝”’．']);

/** Full-width punctuation whose ink stands right: its left half is blank. */
const OPENING = new Set([...'（【《「『〈〔［｛“‘']);

const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ALPHANUMERIC = /[\p{L}\p{N}]/u;

/** Whether a character stands in the ideographic square, where lines may be stretched between any two. */
export const isIdeograph = (char: string): boolean => IDEOGRAPH.test(char);

/** Whether the right half of a character may fall away at the end of a line. */
export const isClosing = (char: string): boolean => CLOSING.has(char);

/**
 * Space after a character before another, in em: a quarter between Chinese and Latin or figures, and half an em less
 * where full-width punctuation meets.
 *
 * @param full whether both are set as wide as they are high; narrow quotes have no blank half to lose
 */
export function spaceBetween(before: string, after: string, full: boolean): number {
  if (full && (CLOSING.has(before) || OPENING.has(before)) && (CLOSING.has(after) || OPENING.has(after))) {
    return CLOSING.has(before) || OPENING.has(after) ? -0.5 : 0;
  }
  const [ideographBefore, ideographAfter] = [isIdeograph(before), isIdeograph(after)];
  if (ideographBefore === ideographAfter) return 0;
  return ALPHANUMERIC.test(ideographBefore ? after : before) ? AUTOSPACE : 0;
}

const AUTOSPACE = 0.25;
