import { splitLine } from '../yaml-lines.js';
import { type Problem, startOf } from '../yaml-problem.js';
import { blanksThatIndent, conflictMarkers, indentation, secondDocument } from './lines.js';
import type { Attempt, Repair, Suspect } from './repair.js';
import {
  colonWithoutSpace,
  commentWithoutSpace,
  dash,
  extraBracket,
  listAfterKey,
  missingColon,
  unclosedBracket,
} from './signs.js';
import {
  backslash,
  colonInText,
  firstCharacter,
  textAfterQuote,
  textOfLines,
  unclosedQuote,
} from './texts.js';

export type { Repair } from './repair.js';

/** How many lines above a problem may be its cause. */
const REACH = 6;

/**
 * The repairs to try for a problem, the likeliest first. What something looks like decides before its distance: a text that
 * begins with * is more suspect than an indentation next to the problem.
 */
export function* repairsOf(lines: readonly string[], problem: Problem): Iterable<Repair> {
  const suspects = suspectsOf(lines, problem);
  for (const attempt of ATTEMPTS) for (const suspect of suspects) yield* attempt(suspect, problem);
}

function suspectsOf(lines: readonly string[], problem: Problem): readonly Suspect[] {
  const { line } = problem.place;
  const numbers = new Set([startOf(problem).line, line]);
  for (let at = line - 1, seen = 0; at > 0 && seen < REACH; at -= 1) {
    if (!lines[at - 1]?.trim()) continue;
    numbers.add(at);
    seen += 1;
  }
  // A line too far in is noticed at the end of the one before it.
  const next = lines.findIndex((text, i) => i >= line && text.trim() !== '');
  if (next >= 0) numbers.add(next + 1);
  return [...numbers].flatMap((number) => {
    const text = lines[number - 1]?.replace(/\r$/, '');
    return text?.trim() && !/^\s*#/.test(text) ? [{ lines, number, text, parts: splitLine(text) }] : [];
  });
}

const ATTEMPTS: readonly Attempt[] = [
  conflictMarkers,
  secondDocument,
  blanksThatIndent,
  backslash,
  listAfterKey,
  dash,
  unclosedQuote,
  textAfterQuote,
  unclosedBracket,
  firstCharacter,
  commentWithoutSpace,
  colonWithoutSpace,
  missingColon,
  indentation,
  colonInText,
  textOfLines,
  extraBracket,
];
