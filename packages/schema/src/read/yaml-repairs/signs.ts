import { joinLine } from '../yaml-lines.js';
import { quote } from '../yaml-misreadings.js';
import { edit, type Repair, type Suspect, short, valueColumn } from './repair.js';

/** `-Cut`, `•`, `* item`: what stands for the dash of a list item, in this line and in those below. */
export function* dash({ lines, number, parts }: Suspect): Iterable<Repair> {
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

/** `keywords: - a`: a list that begins on the line of its key. */
export function* listAfterKey(suspect: Suspect): Iterable<Repair> {
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

/** `name:Ada`, `name：Ada`. */
export function* colonWithoutSpace(suspect: Suspect): Iterable<Repair> {
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
export function* missingColon(suspect: Suspect): Iterable<Repair> {
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

export function* commentWithoutSpace(suspect: Suspect): Iterable<Repair> {
  const match = /^(.*["'\]}])(#.*)$/.exec(suspect.text);
  if (!match) return;
  const [, before = '', comment = ''] = match;
  yield edit(suspect, `${before} ${comment}`, before.length + 1, 'Write a space before the # of a comment.');
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

export function* unclosedBracket(suspect: Suspect): Iterable<Repair> {
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

export function* extraBracket(suspect: Suspect): Iterable<Repair> {
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
