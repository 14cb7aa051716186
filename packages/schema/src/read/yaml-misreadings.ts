import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { keyOf, type YamlSource } from './yaml.js';

/** Text that is valid YAML and says something else than its writer meant. */
export interface Misreading {
  /** A warning where the document holds what was meant all the same. */
  readonly severity: 'error' | 'warning';
  readonly path: readonly PropertyKey[];
  readonly offset: number;
  readonly message: string;
}

/**
 * Whether a text may hold one of {@link fixMisreadings}, judged quickly.
 *
 * @param value the plain value of the text
 */
export function mayBeMisread(text: string, value: unknown): boolean {
  const isSuspect = [CUT_BY_COMMENT, JOINED_LINES, ODD_BLANKS].some((pattern) => pattern.test(text));
  return isSuspect || (text.includes('{') && hasEmptyValue(value));
}

/** A sign or a number behind #, or words behind words: text more often than a comment. */
const CUT_BY_COMMENT = /[ \t]#(?:[^\s#]| ?\d)|[^\s#] # (?:\p{Ll}|\p{Lo})/u;

/** A dash or another bullet at the beginning of a line that continues a text, or a dash without a space after it. */
const JOINED_LINES = /^ *-[^\s\d-]|^ *[•–*] |: +[^\s#|>"'[{&*!][^\n]*\n +- /mu;

/** Blanks at the beginning of a line that are no spaces to YAML. */
const ODD_BLANKS = /^ *[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/m;

function hasEmptyValue(value: unknown): boolean {
  const open = [value];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (typeof item !== 'object' || item === null) continue;
    for (const child of Object.values(item)) {
      if (child === null && !Array.isArray(item)) return true;
      if (typeof child === 'object') open.push(child);
    }
  }
  return false;
}

/**
 * Finds texts that YAML takes for something else. Where the writer's text is certain it replaces what YAML made of it in
 * the document; nothing is lost either way.
 */
export function fixMisreadings(source: YamlSource): readonly Misreading[] {
  const found: Misreading[] = [];
  const used = new Set<string>();
  visit(source.document, { Alias: (_, { source: name }) => void used.add(name) });
  const walk = (node: unknown, path: readonly PropertyKey[]): void => {
    if (isMap(node)) {
      if (node.flow) joinAtCommas(source, node, path, found);
      for (const pair of node.items) {
        checkKey(pair, path, found);
        visitValue(pair.value, [...path, keyOf(pair)]);
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) visitValue(item, [...path, index]);
    }
  };
  const visitValue = (node: unknown, path: readonly PropertyKey[]): void => {
    if (isScalar(node)) checkScalar(source, node, path, used, found);
    else if (!isAlias(node)) walk(node, path);
  };
  visitValue(source.document.contents, []);
  return found;
}

/** `{ fluency: technical, read and written }`: YAML begins a key of its own at the comma. The text is put together again. */
function joinAtCommas(
  { text }: YamlSource,
  map: YAMLMap,
  path: readonly PropertyKey[],
  found: Misreading[],
): void {
  const kept: Pair[] = [];
  // Where the text of each pair ends that goes on behind a comma.
  const ends = new Map<Pair, number>();
  for (const pair of map.items) {
    const previous = kept.at(-1);
    const [, end] = rangeOf(pair.key);
    const isRest = pair.value === null && isPlain(pair.key) && previous && isPlain(previous.value);
    if (isRest && end !== undefined) ends.set(previous, end);
    else kept.push(pair);
  }
  for (const [pair, end] of ends) {
    const value = pair.value as Scalar;
    const [offset = end] = rangeOf(value);
    const whole = oneLine(text.slice(offset, end));
    value.value = whole;
    value.source = whole;
    value.range = [offset, end, end];
    found.push({
      severity: 'warning',
      path: [...path, keyOf(pair)],
      offset,
      message: `A comma between { and } begins the next key, so YAML ends the text there. It is read as ${quote(whole)}; write it in quotes.`,
    });
  }
  map.items = kept;
}

function checkKey({ key }: Pair, path: readonly PropertyKey[], found: Misreading[]): void {
  const [offset] = rangeOf(key);
  if (!isScalar(key) || typeof key.value !== 'string' || offset === undefined) return;
  const trimmed = key.value.replace(/^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/g, '');
  // Ordinary spaces stand in keys that are quoted, as all are in JSON.
  if (trimmed === key.value || key.value.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '') === trimmed) return;
  found.push({
    severity: 'error',
    path: [...path, key.value],
    offset,
    message: `There are no-break spaces next to "${trimmed}", as text copied from a web page or a PDF has them. YAML takes them for letters: write ordinary spaces.`,
  });
}

function checkScalar(
  source: YamlSource,
  node: Scalar,
  path: readonly PropertyKey[],
  used: ReadonlySet<string>,
  found: Misreading[],
): void {
  const { text } = source;
  const [offset, end] = rangeOf(node);
  if (offset === undefined || end === undefined) return;
  const report = (message: string, at = offset) =>
    void found.push({ severity: 'warning', path, offset: at, message });
  const begin = propertyStart(text, node, offset);
  if (begin !== undefined && !(node.anchor !== undefined && used.has(node.anchor))) {
    node.value = oneLine(text.slice(begin, end));
    node.source = node.value as string;
    delete node.anchor;
    delete node.tag;
    const name = text.charAt(begin) === '&' ? 'an anchor' : 'a tag';
    report(
      `In YAML, ${text.charAt(begin)} at the beginning of a text makes ${name}. It is read as ${quote(String(node.value))}; write it in quotes.`,
      begin,
    );
    return;
  }
  if (isPlain(node) && /^-[^\s\d-]/.test(text.slice(offset, offset + 2)) && startsLine(text, offset))
    report(`A list item begins with a dash and a space. Write "- ${restOfLine(text, offset + 1)}".`);
  else if (isPlain(node) && /\n\s*(?:-\s|[•–*] )/u.test(text.slice(offset, end)))
    report(
      'These lines continue the text above them, so YAML joins them to one. Begin the list on the line below its key, each item with a dash and a space.',
    );
  const cut = isPlain(node) ? commentBehind(text, offset, end) : undefined;
  if (cut === undefined) return;
  const whole = `${text.slice(offset, end)}${restOfLine(text, end)}`.trim();
  report(
    `YAML reads ${quote(cut.trim())} as a comment, since # follows a space. If it belongs to the text, write it in quotes: ${quote(oneLine(whole))}. A comment may stand on a line of its own.`,
    text.indexOf('#', end),
  );
}

/** Four letters of a script that writes no spaces between words. */
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]{4}/u;

const isInWords = (text: string) =>
  WITHOUT_SPACES.test(text) || text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length > 1;

/**
 * The comment behind a text, where it is more likely a part of that: a sign or a number behind #, or words in lower case
 * behind words. Comments follow one word or a figure, begin with a capital, or stand two spaces apart, as yamllint wants.
 */
function commentBehind(text: string, offset: number, end: number): string | undefined {
  const sign = matchAt(/[^\S\n]*(#(?:[^\s#]| ?\d)[^\n]*)/y, text, end);
  if (sign !== undefined) return sign;
  const words = matchAt(/ (# (?:\p{Ll}|\p{Lo})[^\n]*)/uy, text, end);
  return words !== undefined && isInWords(text.slice(offset, end)) ? words : undefined;
}

function matchAt(pattern: RegExp, text: string, offset: number): string | undefined {
  pattern.lastIndex = offset;
  return pattern.exec(text)?.[1];
}

/** Where the anchor or the tag before a text begins. */
function propertyStart(text: string, { anchor, tag, type }: Scalar, offset: number): number | undefined {
  const isStandard = tag?.startsWith('tag:yaml.org') ?? false;
  const hasMark = anchor !== undefined || tag !== undefined || /! +$/.test(before(text, offset));
  if (type !== 'PLAIN' || isStandard || !hasMark) return undefined;
  const [mark = ''] = /[&!][^\n]*$/.exec(before(text, offset)) ?? [];
  return mark ? offset - mark.length : undefined;
}

/** What stands before an offset, as far as it matters. */
const before = (text: string, offset: number) => text.slice(Math.max(0, offset - 200), offset);

const startsLine = (text: string, offset: number) => /(?:^|\n)[ \t]*$/.test(before(text, offset));

/** The text from an offset to the end of its line. */
function restOfLine(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end < 0 ? undefined : end);
}

/** A text without quotes, empty ones included. */
const isPlain = (node: unknown): node is Scalar =>
  isScalar(node) && (node.type === 'PLAIN' || node.type === undefined);

const rangeOf = (node: unknown): readonly (number | undefined)[] => (node as Node | null)?.range ?? [];

const oneLine = (text: string) => text.replace(/\s*\n\s*/g, ' ').trim();

/** A text in quotes as YAML wants them: those that need no escapes, where there are such. */
export function quote(text: string): string {
  if (!/["\\]/.test(text)) return `"${text}"`;
  if (!text.includes("'")) return `'${text}'`;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
