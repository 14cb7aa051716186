import type { ComputedStyle } from '@resume/css';
import { breakOpportunities } from '../text/line-breaks.js';

/** Stands in the text for react-pdf where a line may end. */
const OPPORTUNITY = '\u00ad';

/** Stands for a space, at which react-pdf would end lines by itself. */
const SPACE = '\u00a0';

/**
 * The places where lines of a text may end, by its style: Unicode's opportunities and the rules of Chinese.
 *
 * @param isKept whether a line must not end before the character at a position
 */
export function opportunitiesIn(
  text: string,
  { lineBreak, wordBreak }: ComputedStyle,
  isKept: (position: number) => boolean,
): ReadonlySet<number> {
  const found =
    lineBreak === 'anywhere' || wordBreak === 'break-all' ? everywhere(text) : breakOpportunities(text);
  const betweenWords = (position: number) => /[\s\u200b-]/.test(text.charAt(position - 1));
  const indents = [...text.matchAll(INDENT)].map(
    ({ 0: indent, index }) => [index, index + indent.length] as const,
  );
  const isIndent = (position: number) => indents.some(([start, end]) => position >= start && position <= end);
  return new Set(
    found.filter(
      (position) =>
        !isKept(position) && !isIndent(position) && (wordBreak !== 'keep-all' || betweenWords(position)),
    ),
  );
}

/** Where a line is ended by its author, and the spaces that the next begins with. */
const INDENT = /(?:^|\n)[ \u00a0]*|\n/g;

function everywhere(text: string): readonly number[] {
  const positions: number[] = [];
  let at = 0;
  for (const char of text) {
    at += char.length;
    if (at < text.length) positions.push(at);
  }
  return positions;
}

/** A character as it stands in the text for react-pdf. */
export const written = (char: string, endsLine: boolean): string =>
  (char === ' ' ? SPACE : char) + (endsLine ? OPPORTUNITY : '');

/** The spaces that a line begins with stay as they are: react-pdf would move others out of the line. */
const SPACES = /(^\u00a0+)|\u00a0+/g;

/**
 * What react-pdf asks for the parts of a word: here of a whole run, as its spaces are written otherwise. Between two parts
 * stands an empty one, at which a line ends without a hyphen.
 */
export const splitAtOpportunities = (run: string): string[] =>
  run
    .replace(SPACES, (spaces, indent) => indent ?? ' '.repeat(spaces.length))
    .split(OPPORTUNITY)
    .flatMap((part, index) => (index === 0 ? [part] : ['', part]));

/** Keeps lines from ending where one run meets another: react-pdf would write a hyphen there. */
export const NO_HYPHENS = 10_000;
