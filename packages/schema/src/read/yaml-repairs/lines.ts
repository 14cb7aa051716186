import { splitLine } from '../yaml-lines.js';
import type { Problem } from '../yaml-problem.js';
import { edit, type Repair, type Suspect, short } from './repair.js';

export function* conflictMarkers(suspect: Suspect): Iterable<Repair> {
  if (!/^(?:<{7}|={7}|>{7})/.test(suspect.text)) return;
  const edits = Object.fromEntries(
    suspect.lines.flatMap((line, i) => (/^(?:<{7}|={7}|>{7})/.test(line) ? [[i + 1, '']] : [])),
  );
  yield {
    edits,
    place: { line: suspect.number, column: 1 },
    message:
      'A merge of git left both versions here. Keep one, and remove the lines of <<<<<<<, ======= and >>>>>>>.',
  };
}

export function* secondDocument(suspect: Suspect): Iterable<Repair> {
  if (!/^(?:---|\.\.\.)\s*$/.test(suspect.text)) return;
  yield edit(
    suspect,
    '',
    1,
    'A line of three dashes begins another document. A résumé is one document: leave the line out.',
  );
}

const BLANKS = /[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/g;

/** Tabs and other blanks at the beginning of lines: all lines of a file have them for one reason. */
export function* blanksThatIndent({ lines, number, text }: Suspect): Iterable<Repair> {
  const isTab = /^ *\t/.test(text);
  if (!isTab && !/^ *[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/.test(text)) return;
  for (const width of ['  ', '    ', '        ', ' ']) {
    const edits = lines.flatMap((line, i) => {
      const [indent = ''] = /^[\s\uFEFF\u200B]*/.exec(line) ?? [];
      const spaces = isTab ? indent.replaceAll('\t', width) : indent.replace(BLANKS, ' ');
      return spaces === indent || !line.trim() ? [] : [[i + 1, spaces + line.slice(indent.length)] as const];
    });
    const others = edits.length > 1 ? ` There are ${edits.length} such lines.` : '';
    yield {
      edits: Object.fromEntries(edits),
      place: { line: number, column: 1 },
      message: isTab
        ? `This line is indented with a tab. YAML takes spaces alone: write two for each level.${others}`
        : `This line is indented with no-break spaces, as text copied from a web page has them. Write ordinary spaces.${others}`,
    };
  }
}

/** Lines that begin in a column of their own: with those below that belong to them they are moved to one in use above. */
export function* indentation(suspect: Suspect, { place }: Problem): Iterable<Repair> {
  const { lines, number, text, parts } = suspect;
  // What begins with several words and a colon is the second line of a text.
  if (number < place.line - 1 || /^[^"']*\s[^"']*:/.test(parts.key.trim())) return;
  const width = parts.indent.length;
  const columns = new Map<number, number>();
  for (let at = number - 1; at > 0; at -= 1) {
    const { indent, dashes, key } = splitLine(lines[at - 1] ?? '');
    if (!lines[at - 1]?.trim()) continue;
    // The line before counts whatever it holds: it may be one of a block of text.
    const isBegin = key || dashes || columns.size === 0;
    for (const column of [indent.length + dashes.length, indent.length])
      if (isBegin && !columns.has(column)) columns.set(column, at);
    if (indent.length === 0 && !dashes) break;
  }
  const near = [...columns].toSorted(([a], [b]) => Math.abs(a - width) - Math.abs(b - width));
  for (const [column, like] of near) {
    if (column === width) continue;
    for (const group of [1, 2] as const) {
      let last = number;
      // Alone, or with all lines below that are as far in.
      while (group === 2 && splitLine(lines[last] ?? '').indent.length >= width && lines[last]?.trim())
        last += 1;
      const moved = lines.slice(number - 1, last).map((line, i) => {
        const { indent } = splitLine(line);
        return [
          number + i,
          ' '.repeat(Math.max(0, indent.length + column - width)) + line.trimStart(),
        ] as const;
      });
      yield {
        edits: Object.fromEntries(moved),
        place: { line: number, column: width + 1 },
        message: `This line is indented by ${width} ${width === 1 ? 'space' : 'spaces'} and belongs to nothing above it. Indent it by ${column}, to the column of line ${like}: "${short(text.trim())}".`,
      };
    }
  }
}
