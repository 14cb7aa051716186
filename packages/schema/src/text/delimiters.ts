import { characterAt, characterBefore, isCjk, isPunctuation, isSpace } from './characters.js';
import type { InlineMark } from './nodes.js';

/** A run of one delimiter character, and the marks that begin and end with it. */
export interface DelimiterRun {
  readonly type: 'run';
  readonly char: string;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** Where it stands among the pieces of the text. */
  readonly place: number;
  /** Where the last white space before it stands: no superscript or subscript reaches over it. */
  readonly space: number;
  /** How many of its characters no mark has used. */
  left: number;
  /** The marks that end here, the inner ones first. */
  readonly closes: InlineMark[];
  /** The marks that begin here, the inner ones first. */
  readonly opens: InlineMark[];
}

/** Scripts have one character, and a strikethrough two; asterisks and underscores come as they please. */
const isScript = ({ char, length }: DelimiterRun) => length === 1 && (char === '^' || char === '~');
const isEmphasis = ({ char }: DelimiterRun) => char === '*' || char === '_';

/**
 * Reads the run of one delimiter character at `start`. Whether it may open or close a mark follows CommonMark's rules for
 * flanking runs, with the amendment for Chinese, Japanese and Korean, which have no spaces around marked words:
 * next to one of their characters, punctuation on the other side does not count.
 */
export function readRun(source: string, start: number, place: number, space: number): DelimiterRun {
  const char = source.charAt(start);
  let end = start + 1;
  while (source.charAt(end) === char) end += 1;
  const length = end - start;
  const flanks =
    char === '^' || (char === '~' && length !== 2)
      ? {
          canOpen: length === 1 && !isSpace(source.charAt(end)),
          canClose: length === 1 && endsTight(source, start),
        }
      : flanksOf(char, characterBefore(source, start), characterAt(source, end));
  return { type: 'run', char, length, ...flanks, place, space, left: length, closes: [], opens: [] };
}

/** Whether a script may end at `end`: behind white space only where that has a backslash. */
function endsTight(source: string, end: number): boolean {
  if (!isSpace(source.charAt(end - 1))) return true;
  let start = end - 1;
  while (source.charAt(start - 1) === '\\') start -= 1;
  return (end - 1 - start) % 2 === 1;
}

function flanksOf(char: string, before: string, after: string) {
  const standsFree = (side: string) => isSpace(side) || isPunctuation(side) || isCjk(side);
  const isLeft = !isSpace(after) && (!isPunctuation(after) || isCjk(after) || standsFree(before));
  const isRight = !isSpace(before) && (!isPunctuation(before) || isCjk(before) || standsFree(after));
  if (char !== '_') return { canOpen: isLeft, canClose: isRight };
  // Underscores mark no parts of words: snake_case stays as it is.
  return {
    canOpen: isLeft && (!isRight || isPunctuation(before)),
    canClose: isRight && (!isLeft || isPunctuation(after)),
  };
}

/**
 * Pairs runs that open with runs that close, the way CommonMark does. Each search ends where an earlier one for the same
 * kind of run found nothing, so that the time grows with the number of runs.
 */
export function pairRuns(runs: readonly DelimiterRun[]): void {
  const openers: DelimiterRun[] = [];
  const searched = new Map<string, number>();
  for (const closer of runs) {
    const kind = `${closer.char}${closer.canOpen}${isEmphasis(closer) ? closer.length % 3 : closer.length}`;
    while (closer.canClose && closer.left > 0) {
      let at = openers.length - 1;
      const end = searched.get(kind) ?? 0;
      while (at >= end && !isPair(openers[at] as DelimiterRun, closer)) at -= 1;
      const opener = at >= end ? openers[at] : undefined;
      if (!opener) {
        searched.set(kind, openers.length);
        break;
      }
      const [mark, used] = markOf(opener, closer);
      opener.opens.push(mark);
      closer.closes.push(mark);
      opener.left -= used;
      closer.left -= used;
      openers.length = opener.left > 0 ? at + 1 : at;
      for (const [other, from] of searched) if (from > openers.length) searched.set(other, openers.length);
    }
    if (closer.canOpen && closer.left > 0) openers.push(closer);
  }
}

function isPair(opener: DelimiterRun, closer: DelimiterRun): boolean {
  if (opener.char !== closer.char) return false;
  if (isScript(closer)) return isScript(opener) && opener.place > closer.space;
  if (!isEmphasis(closer)) return opener.length === closer.length;
  // CommonMark's rule of three: `*a**b*` is one emphasis, not two.
  const isBoth = opener.canClose || closer.canOpen;
  return (
    !isBoth ||
    (opener.length + closer.length) % 3 !== 0 ||
    (opener.length % 3 === 0 && closer.length % 3 === 0)
  );
}

function markOf(opener: DelimiterRun, closer: DelimiterRun): [InlineMark, number] {
  if (isScript(closer)) return [closer.char === '^' ? 'superscript' : 'subscript', 1];
  if (!isEmphasis(closer)) return ['strikethrough', 2];
  return opener.left >= 2 && closer.left >= 2 ? ['strong', 2] : ['emphasis', 1];
}
