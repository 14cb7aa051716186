import { isKnownKey, joinLine, type Line, splitLine } from '../yaml-lines.js';
import { quote } from '../yaml-misreadings.js';
import type { Problem } from '../yaml-problem.js';
import { edit, quoted, type Repair, type Suspect, short, valueColumn } from './repair.js';

export function* unclosedQuote(suspect: Suspect): Iterable<Repair> {
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

export function* backslash(suspect: Suspect, { code }: Problem): Iterable<Repair> {
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

/** `"Best" paper`, `'It's mine'`, `"He said "hi""`, and quotes around a first word with a colon. */
export function* textAfterQuote(suspect: Suspect): Iterable<Repair> {
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
export function* firstCharacter(suspect: Suspect): Iterable<Repair> {
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

/** A text with ": " in it: the value of a known key, or all of a list item. */
export function* colonInText(suspect: Suspect): Iterable<Repair> {
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
export function* textOfLines(suspect: Suspect, { place }: Problem): Iterable<Repair> {
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
