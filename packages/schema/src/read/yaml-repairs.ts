import type { Place } from '../diagnostics/diagnostic.js';
import { isKnownKey, joinLine, type Line, splitLine } from './yaml-lines.js';
import { quote } from './yaml-misreadings.js';
import { type Problem, startOf } from './yaml-problem.js';

/** A change to some lines that may be what was meant, and what to say of it if it is. */
export interface Repair {
  /** The new text of each line, by its number. */
  readonly edits: Readonly<Record<number, string>>;
  readonly place: Place;
  readonly message: string;
}

/** A line that may be at fault. */
interface Suspect {
  readonly lines: readonly string[];
  readonly number: number;
  readonly text: string;
  readonly parts: Line;
}

type Attempt = (suspect: Suspect, problem: Problem) => Iterable<Repair>;

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

/** A repair of one line: the column is that of the part at fault. */
const edit = ({ number }: Suspect, text: string, column: number, message: string): Repair => ({
  edits: { [number]: text },
  place: { line: number, column: Math.max(1, column) },
  message,
});

const valueColumn = ({ parts: { indent, dashes, key } }: Suspect) =>
  indent.length + dashes.length + key.length + 1;

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60).trimEnd()}…` : text);

function* conflictMarkers(suspect: Suspect): Iterable<Repair> {
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

const BLANKS = /[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/g;

/** Tabs and other blanks at the beginning of lines: all lines of a file have them for one reason. */
function* blanksThatIndent({ lines, number, text }: Suspect): Iterable<Repair> {
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

function* unclosedQuote(suspect: Suspect): Iterable<Repair> {
  const { parts } = suspect;
  const [mark = ''] = /^["']/.exec(parts.value) ?? [];
  if (!mark) return;
  const whole = parts.value + parts.comment.trimEnd();
  const isOpen = mark === '"' ? !/^"(?:[^"\\]|\\.)*"/.test(whole) : !/^'(?:[^']|'')*'/.test(whole);
  if (!isOpen) return;
  const name = mark === '"' ? 'double' : 'single';
  const isDecade = /^'\d/.test(whole);
  if (!isDecade)
    yield edit(
      suspect,
      joinLine({ ...parts, value: whole + mark, comment: '' }),
      valueColumn(suspect),
      `The ${name} quote that opens here is never closed. Close it: ${short(whole)}${mark}`,
    );
  yield edit(
    suspect,
    joinLine({ ...parts, value: quote(whole), comment: '' }),
    valueColumn(suspect),
    `The ${name} quote that opens here is never closed. Put the whole text in quotes: ${short(quote(whole))}`,
  );
}

/** Why a text cannot stand without quotes, by its first character. */
const FIRST: readonly (readonly [RegExp, string])[] = [
  [/^\*/, '* at the beginning of a text makes an alias in YAML'],
  [/^&/, '& at the beginning of a text makes an anchor in YAML'],
  [/^!/, '! at the beginning of a text makes a tag in YAML'],
  [/^[@`]/, 'A text cannot begin with @ or ` in YAML'],
  [/^%/, 'A text cannot begin with % in YAML'],
  [/^[|>]/, '| and > at the beginning of a text make a block of lines in YAML'],
  [/^\[/, '[ at the beginning of a text makes a list in YAML'],
  [/^\{/, '{ at the beginning of a text makes a map in YAML'],
  [/^[\]},?:-]/, 'A text cannot begin with this character in YAML'],
];

/** A text that begins with a character that means something else, or goes on behind its closing quote. */
function* firstCharacter(suspect: Suspect): Iterable<Repair> {
  const { parts } = suspect;
  const { value } = parts;
  const reason = FIRST.find(([pattern]) => pattern.test(value))?.[1];
  if (!reason || /^[|>][+-]?\d?$/.test(value)) return;
  for (const [text, comment] of withAndWithout(parts))
    yield quoted(suspect, text, `${reason}. Put the text in quotes`, comment);
}

/** The value of a line, and the value with what looks like a comment. */
function withAndWithout({ value, comment }: Line): readonly (readonly [string, string])[] {
  return comment.trim()
    ? [
        [value, comment],
        [value + comment.trimEnd(), ''],
      ]
    : [[value, '']];
}

const quoted = (suspect: Suspect, text: string, message: string, comment = ''): Repair =>
  edit(
    suspect,
    joinLine({ ...suspect.parts, value: quote(text), comment }),
    valueColumn(suspect),
    `${message}: ${short(quote(text))}`,
  );

/** `"Best" paper`, `'It's mine'`, `"He said "hi""`, and quotes around a first word with a colon. */
function* textAfterQuote(suspect: Suspect): Iterable<Repair> {
  const { parts } = suspect;
  const text = parts.key.startsWith('"') || parts.key.startsWith("'") ? parts.key + parts.value : parts.value;
  const whole = (text + parts.comment).trimEnd();
  const [mark = ''] = /^["']/.exec(whole) ?? [];
  if (!mark) return;
  const bare = { ...suspect, parts: text === parts.value ? parts : { ...parts, key: '' } };
  if (whole.length > 2 && whole.endsWith(mark)) {
    const inner = whole.slice(1, -1);
    if (inner.includes(mark))
      yield quoted(
        bare,
        inner,
        `The ${mark === '"' ? 'double quote' : 'apostrophe'} within this text ends it. Put the whole text in ${quote(inner).startsWith('"') ? 'double' : 'single'} quotes`,
      );
  }
  yield quoted(
    bare,
    whole,
    'YAML ends this text at its closing quote, and more follows. Put the whole text in quotes',
  );
}

function* backslash(suspect: Suspect, { code }: Problem): Iterable<Repair> {
  const { parts } = suspect;
  if (code !== 'BAD_DQ_ESCAPE' || !parts.value.startsWith('"')) return;
  const inner = parts.value.slice(1).replace(/"$/, '');
  const fixed = inner.includes("'") ? `"${inner.replaceAll('\\', '\\\\')}"` : `'${inner}'`;
  yield edit(
    suspect,
    joinLine({ ...parts, value: fixed }),
    valueColumn(suspect) + Math.max(0, parts.value.indexOf('\\')),
    `In double quotes a backslash begins an escape. Write ${short(fixed)}`,
  );
}

/** `-Cut`, `•`, `* item`: what stands for the dash of a list item, in this line and in those below. */
function* dash({ lines, number, parts }: Suspect): Iterable<Repair> {
  const { indent, dashes } = parts;
  const textOf = (line: string) => MARKED.exec(line.slice(indent.length))?.[1];
  const isOf = (line = '') => line.startsWith(indent) && textOf(line) !== undefined;
  if (dashes || !isOf(lines[number - 1])) return;
  let end = number;
  while (isOf(lines[end])) end += 1;
  const items = lines.slice(number - 1, end).map((line) => `${indent}- ${textOf(line)}`);
  const others = items.length > 1 ? ` There are ${items.length} such lines.` : '';
  yield {
    edits: Object.fromEntries(items.map((line, i) => [number + i, line])),
    place: { line: number, column: indent.length + 1 },
    message: `A list item begins with a dash and a space. Write "${short((items[0] ?? '').trim())}".${others}`,
  };
}

/** A line that begins with a dash without a space, or with another mark of a list. */
const MARKED = /^(?:-(?=[^\s-])|[•·‣▪*+–—][ \t]*)(\S.*)$/u;

/** `name:Ada`, `name：Ada`. */
function* colonWithoutSpace(suspect: Suspect): Iterable<Repair> {
  const { indent, dashes, key } = suspect.parts;
  const rest = suspect.text.slice(indent.length + dashes.length);
  const [, name, text = ''] = /^([\p{L}_][\p{L}\d_-]*)[ ]?(?::(?=[^\s/:])|：)[ ]*(.*)$/u.exec(rest) ?? [];
  if (key || name === undefined) return;
  const fixed = text ? `${name}: ${text}` : `${name}:`;
  yield edit(
    suspect,
    indent + dashes + fixed,
    indent.length + dashes.length + name.length + 1,
    `The colon after a key is followed by a space. Write "${short(fixed)}".`,
  );
}

/** `basics` and `name = Ada`: a key without its colon. */
function* missingColon(suspect: Suspect): Iterable<Repair> {
  const { indent, dashes, key } = suspect.parts;
  const rest = suspect.text.slice(indent.length + dashes.length).trimEnd();
  const [, name = '', text = ''] = /^([\p{L}_][\p{L}\d_-]*)(?:\s*=\s*(.+)|[;,.])?$/u.exec(rest) ?? [];
  if (key || !name) return;
  const fixed = text ? `${name}: ${text}` : `${name}:`;
  yield edit(
    suspect,
    indent + dashes + fixed,
    indent.length + dashes.length + name.length + 1,
    `A key is followed by a colon. Write "${short(fixed)}".`,
  );
}

/** A text with ": " in it: the value of a known key, or all of a list item. */
function* colonInText(suspect: Suspect): Iterable<Repair> {
  const { parts } = suspect;
  if (/^["']/.test(parts.value)) return;
  const reason = 'A text that holds ": " stands in quotes';
  const isText = /:(?:\s|$)/.test(parts.value);
  const item = { ...suspect, parts: { ...parts, key: '' } };
  const whole = parts.key + parts.value;
  if (isText && parts.dashes && parts.key && !isKnownKey(parts.key))
    yield quoted(item, whole, reason, parts.comment);
  if (isText) yield quoted(suspect, parts.value, reason, parts.comment);
  if (parts.dashes && parts.key && !isKnownKey(parts.key)) yield quoted(item, whole, reason, parts.comment);
}

/** A text over several lines that needs quotes, for its beginning or for ": " in one of them. */
function* textOfLines(suspect: Suspect, { place }: Problem): Iterable<Repair> {
  const { lines, number, parts } = suspect;
  const { value, comment, indent } = parts;
  if (!value || /^(?:["']|[|>][+-]?\d?$)/.test(value)) return;
  let last = number;
  while (last < lines.length && /^[ \t]+\S/.test(lines[last] ?? '')) {
    const next = splitLine(lines[last] ?? '');
    if (next.indent.length <= indent.length || next.dashes || (next.key && isKnownKey(next.key))) break;
    last += 1;
  }
  if (last === number || last < Math.min(place.line, number + 1)) return;
  const followers = lines.slice(number, last).map((line) => line.trimEnd());
  const text = [value + comment.trimEnd(), ...followers].join('\n');
  const [first = '', ...rest] = quote(text).split('\n');
  yield {
    edits: Object.fromEntries([
      [number, joinLine({ ...parts, value: first, comment: '' })],
      ...rest.map((line, i) => [number + i + 1, line] as const),
    ]),
    place: { line: number, column: valueColumn(suspect) },
    message: `${FIRST.find(([pattern]) => pattern.test(value))?.[1] ?? 'A text that holds ": " stands in quotes'}. This one is ${last - number + 1} lines long: write a quote before its first word and one after its last.`,
  };
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

function* unclosedBracket(suspect: Suspect): Iterable<Repair> {
  const { parts } = suspect;
  const [open = ''] = /^[[{]/.exec(parts.value) ?? [];
  const close = CLOSING[open];
  if (close === undefined || parts.value.split(open).length <= parts.value.split(close).length) return;
  const fixed = parts.value.replace(/,$/, '') + close;
  yield edit(
    suspect,
    joinLine({ ...parts, value: fixed }),
    valueColumn(suspect),
    `The ${open} that opens here is never closed. Write ${close} at its end.`,
  );
}

function* extraBracket(suspect: Suspect): Iterable<Repair> {
  const { parts } = suspect;
  const [close = ''] = /[\]}]$/.exec(parts.value) ?? [];
  if (!close) return;
  yield edit(
    suspect,
    joinLine({ ...parts, value: parts.value.slice(0, -1) }),
    valueColumn(suspect) + parts.value.length - 1,
    `The ${close} here closes nothing. Leave it out.`,
  );
}

/** Lines that begin in a column of their own: with those below that belong to them they are moved to one in use above. */
function* indentation(suspect: Suspect, { place }: Problem): Iterable<Repair> {
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

/** `keywords: - a`: a list that begins on the line of its key. */
function* listAfterKey(suspect: Suspect): Iterable<Repair> {
  const { parts } = suspect;
  const [, text] = /^-\s+(.*)$/.exec(parts.value) ?? [];
  if (!parts.key || text === undefined) return;
  yield edit(
    suspect,
    joinLine({ ...parts, value: `[${quote(text)}]` }),
    valueColumn(suspect),
    `A list begins on the line below its key. Write "- ${short(text)}" there.`,
  );
}

function* commentWithoutSpace(suspect: Suspect): Iterable<Repair> {
  const match = /^(.*["'\]}])(#.*)$/.exec(suspect.text);
  if (!match) return;
  const [, before = '', comment = ''] = match;
  yield edit(suspect, `${before} ${comment}`, before.length + 1, 'Write a space before the # of a comment.');
}

function* secondDocument(suspect: Suspect): Iterable<Repair> {
  if (!/^(?:---|\.\.\.)\s*$/.test(suspect.text)) return;
  yield edit(
    suspect,
    '',
    1,
    'A line of three dashes begins another document. A résumé is one document: leave the line out.',
  );
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
