import type { Place } from '../diagnostics/diagnostic.js';
import { readYaml, type YamlSource } from './yaml.js';
import { firstProblem, type Problem, startOf } from './yaml-problem.js';
import { type Repair, repairsOf } from './yaml-repairs/index.js';

/** What keeps a text from being YAML: where, and what to do. */
export interface SyntaxSlip extends Place {
  readonly message: string;
}

/** The most slips that are explained; each takes the text to be read again. */
const MOST = 10;

/** The longest text in which repairs are tried, in characters. */
const LONGEST = 200_000;

/**
 * Explains what is wrong with the syntax of a text. For each slip it tries what people mean most often (quotes around a
 * text, another indentation, a closing bracket) and takes the first repair after which the text can be read beyond it. It goes on
 * from there, so that every slip is reported once, and what follows from one is not.
 */
export function explainSyntax(source: YamlSource): readonly SyntaxSlip[] {
  const slips: SyntaxSlip[] = [];
  let lines = source.text.split('\n');
  let problem = firstProblem(source);
  while (problem && slips.length < MOST) {
    const repaired = findRepair(lines, problem, slips);
    if (!repaired) {
      slips.push({ ...problem.place, message: inPlainWords(problem) });
      break;
    }
    const { place, message } = repaired.repair;
    slips.push({ ...place, message });
    lines = repaired.lines;
    const again = lines.length < LONGEST ? readYaml(lines.join('\n')) : undefined;
    problem = again && firstProblem(again);
  }
  return slips;
}

/** The first repair after which the text can be read beyond what it changed, at a place that was not repaired before. */
function findRepair(
  lines: readonly string[],
  problem: Problem,
  repairedBefore: readonly Place[],
): { repair: Repair; lines: string[] } | undefined {
  // What has no plain value needs another remedy than a text that begins with * by chance.
  if (problem.code === 'VALUE' && !problem.message.startsWith('*')) return undefined;
  const from = sectionStart(lines, startOf(problem).line);
  for (const repair of repairsOf(lines, problem)) {
    const { column, line } = repair.place;
    if (repairedBefore.some((place) => place.line === line && place.column === column)) continue;
    const edits = Object.entries(repair.edits);
    const last = Math.max(problem.opened ? 0 : problem.place.line, ...edits.map(([line]) => Number(line)));
    const repaired = [...lines];
    for (const [line, text] of edits) repaired[Number(line) - 1] = text;
    const first = Math.min(from, ...edits.map(([line]) => Number(line)));
    const part = repaired.slice(first - 1, sectionEnd(repaired, last));
    const text = part.join('\n');
    const read = text.length > LONGEST ? undefined : readYaml(text);
    if (!read) continue;
    const next = firstProblem(read);
    // Aliases may have their anchors before the part.
    if (
      !next || next.code === 'VALUE'
        ? problem.code !== 'VALUE' || !next
        : startOf(next).line + first - 1 > last
    )
      return { repair, lines: repaired };
  }
  return undefined;
}

const isTopLevel = (line: string) => /^[^\s#-][^#]*:(?:\s|$)/.test(line);

/** The line of the top-level key before the one that a line belongs to. */
function sectionStart(lines: readonly string[], line: number): number {
  let left = 2;
  for (let at = line; at > 1; at -= 1) {
    if (isTopLevel(lines[at - 1] ?? '')) left -= 1;
    if (left === 0) return at;
  }
  return 1;
}

/** The last line before the top-level key after the next: what was repaired may reach into the next. */
function sectionEnd(lines: readonly string[], line: number): number {
  let left = 2;
  for (let at = line + 1; at <= lines.length; at += 1) {
    if (isTopLevel(lines[at - 1] ?? '')) left -= 1;
    if (left === 0) return at - 1;
  }
  return lines.length;
}

/** What the parser says, in the words of people who write documents. */
function inPlainWords({ code, message }: Problem): string {
  if (code === 'VALUE') return message;
  return `${MESSAGES.find(([pattern]) => pattern.test(message))?.[1] ?? OTHER}`;
}

const OTHER =
  'The text here is not YAML. Look at this line and the one above: a text with a colon, a # or brackets belongs in quotes, and the keys of one map begin in the same column.';

const MESSAGES: readonly (readonly [RegExp, string])[] = [
  [
    /^Missing closing "/,
    'The double quote that opens here is never closed. Close it at the end of the text.',
  ],
  [
    /^Missing closing '/,
    "The single quote that opens here is never closed. Close it at the end of the text; an apostrophe within it is written '' .",
  ],
  [
    /^Flow sequence|end with a \]/,
    'The [ that opens here is never closed. Write ] after the last item, and every line of the list farther in than its key.',
  ],
  [
    /^Flow map|end with a \}/,
    'The { that opens here is never closed. Write } after the last value, and every line of the map farther in than its key.',
  ],
  [
    /^Tabs are not allowed/,
    'There is a tab at the beginning of this line. YAML takes spaces alone: write two for each level.',
  ],
  [
    /same column|must be indented|Sequence item without|inconsistent/i,
    'This line does not begin in the column of the lines it belongs to. Indent it as far as the keys or items next to it.',
  ],
  [
    /single line|followed by map values|Nested mappings|compact mappings/,
    'This line cannot be split into a key and a value. Write one key on each line with ": " after it; a text that holds ": " belongs in quotes.',
  ],
  [
    /block-seq-ind on same line/,
    'A list begins on the line below its key, each item on a line of its own: a dash, a space, the text.',
  ],
  [
    /multiple documents/,
    'A line of three dashes begins another document. A résumé is one document: leave the line out.',
  ],
  [
    /escape sequence/,
    String.raw`In double quotes a backslash begins an escape such as \n. Write \\ for a backslash, or put the text in single quotes.`,
  ],
  [/Comments must be separated/, 'Write a space before the # of a comment.'],
  [/cannot start with/, 'A text cannot begin with this character in YAML. Put the text in quotes.'],
  [
    /alias|anchor/i,
    'In YAML, * and & at the beginning of a text have a meaning of their own. Put the text in quotes.',
  ],
];
