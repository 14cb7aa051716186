/** Full-width punctuation whose ink stands left: its right half is blank. */
const CLOSING = new Set([...'，。、；：？！）】》」』〉〕］｝”’．']);

/** Full-width punctuation whose ink stands right: its left half is blank. */
const OPENING = new Set([...'（【《「『〈〔［｛“‘']);

const punctuation = (char: string) => CLOSING.has(char) || OPENING.has(char);

/** With the signs of repetition and length, which no script claims. */
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〻ー]/u;
/** What stands narrow in Chinese text: letters, figures, and the signs that browsers take with them. */
const NARROW = /[\p{L}\p{N}!#%&,.:;?@\\‰§]/u;

/** What scripts of ideographs begin at: most text stands before, and needs no expression. */
const FIRST_IDEOGRAPH = '\u2e80';

/** Whether a character stands in the ideographic square, where lines may be stretched between any two. */
export const isIdeograph = (char: string): boolean => char >= FIRST_IDEOGRAPH && IDEOGRAPH.test(char);

/**
 * Space after a character before another, in em: `autospace` between Chinese and Latin or figures, and half an em less
 * where full-width punctuation meets.
 */
export function spaceBetween(
  before: string,
  after: string,
  options: {
    readonly autospace: number;
    /** Whether both are set as wide as they are high; narrow quotes have no blank half to lose. */
    readonly full: boolean;
  },
): number {
  if (options.full && punctuation(before) && punctuation(after)) {
    return CLOSING.has(before) || OPENING.has(after) ? -0.5 : 0;
  }
  const [ideographBefore, ideographAfter] = [isIdeograph(before), isIdeograph(after)];
  if (ideographBefore === ideographAfter) return 0;
  return NARROW.test(ideographBefore ? after : before) ? options.autospace : 0;
}
