import { isIdeographic } from './characters.js';
import { isSafeHref } from './href.js';

/** An address behind `](`: what it is, and where the text goes on behind its `)`. */
interface Address {
  readonly href: string;
  readonly end: number;
}

/** How deep parentheses may stand in an address, so that no address takes long to read. */
const MAX_PARENTHESES = 32;

const ENCLOSED = /<((?:[^<>\\\r\n]|\\.)*)>/y;
const SPACE = /\s*/y;
const TITLE = /\s+(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')/sy;

const unescaped = (address: string) => address.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/**
 * Reads the address of a link from behind `](`: one without white space whose parentheses come in pairs, or any between
 * `<` and `>`. A title in quotes may follow; it is not kept.
 */
function readAddress(source: string, from: number): Address | undefined {
  const start = match(SPACE, source, from)?.end ?? from;
  const enclosed = match(ENCLOSED, source, start);
  const end = enclosed ? enclosed.end : endOfBareAddress(source, start);
  const written = enclosed ? (enclosed.groups[1] ?? '') : source.slice(start, end);
  const afterTitle = match(TITLE, source, end)?.end ?? end;
  const close = match(SPACE, source, afterTitle)?.end ?? afterTitle;
  return source.charAt(close) === ')' ? { href: unescaped(written), end: close + 1 } : undefined;
}

/** Applies a sticky pattern at a place. */
function match(pattern: RegExp, source: string, at: number) {
  pattern.lastIndex = at;
  const groups = pattern.exec(source);
  return groups ? { groups, end: pattern.lastIndex } : undefined;
}

function endOfBareAddress(source: string, from: number): number {
  let depth = 0;
  let i = from;
  for (; i < source.length && depth <= MAX_PARENTHESES; i += 1) {
    const char = source.charAt(i);
    if (char === '\\') i += 1;
    else if (char === '(') depth += 1;
    else if (char === ')' && depth === 0) return i;
    else if (char === ')') depth -= 1;
    else if (char <= ' ') return i;
  }
  return Math.min(i, source.length);
}

/** Where a link's address stands behind the `]` at `at`; nothing where none does. */
export const addressBehind = (source: string, at: number): Address | undefined =>
  source.charAt(at + 1) === '(' ? readAddress(source, at + 2) : undefined;

/** A link as inline Markdown. What would end the address early is escaped. */
export const writeLink = (words: string, href: string): string =>
  `[${words}](${/^[^\s<>()\\]*$/.test(href) ? href : `<${href.replace(/[<>\\]/g, '\\$&').replace(/\s/g, encodeURIComponent)}>`})`;

/** The address of each link written in `source`, allowed or not, and where it begins. */
function addressesIn(source: string): readonly { readonly start: number; readonly href: string }[] {
  const addresses: { start: number; href: string }[] = [];
  for (let mark = source.indexOf(']('); mark >= 0; mark = source.indexOf('](', mark + 2)) {
    const address = readAddress(source, mark + 2);
    if (address) addresses.push({ start: mark + 2, href: address.href });
  }
  return addresses;
}

/** The addresses of all links written in `source`, allowed or not. */
export const linkTargets = (source: string): readonly string[] => addressesIn(source).map(({ href }) => href);

/** `source` with each link whose address is not allowed as the characters it was written with; `report` gets the address. */
export function escapeUnsafeLinks(source: string, report: (href: string) => void): string {
  let escaped = '';
  let from = 0;
  for (const { href, start } of addressesIn(source)) {
    if (isSafeHref(href)) continue;
    report(href);
    escaped += `${source.slice(from, start - 1)}\\`;
    from = start - 1;
  }
  return escaped + source.slice(from);
}

/** An address as people write it: without what every address begins with, and without a last slash. */
export const bareAddress = (href: string) =>
  href.replace(/^(mailto:|tel:|https?:\/\/)/i, '').replace(/\/$/, '') || href;

/** A bare address in a text: what is shown of it, and where it leads. */
export interface Autolink {
  readonly start: number;
  readonly end: number;
  readonly href: string;
}

const BARE =
  /\b(?:https?:\/\/|www\.)[^\s<>[\]"`^{|}\\]+|(?<![\w.+@/-])[A-Za-z0-9][\w.+-]*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}(?![\w@-]|:\S)/gi;
const ENDS_NO_ADDRESS = /[?!.,:;*_~'’”»]/;

/**
 * Finds bare addresses, as GitHub does: `https://…`, `www.…` and mail addresses. Punctuation at the end and a `)` without
 * its `(` belong to the sentence, and so does everything from the first Chinese or Japanese character on.
 */
export function findAutolinks(source: string): readonly Autolink[] {
  if (!/@|:\/\/|www\./i.test(source)) return [];
  return [...source.matchAll(BARE)].flatMap(({ 0: written, index: start }) => {
    const words = trimAddress(written);
    if (!/^(?:https?:\/\/)?[\p{L}\p{N}]/iu.test(words)) return [];
    const isMail = /^[^/:]+@/.test(words);
    const href = isMail ? `mailto:${words}` : /^www\./i.test(words) ? `https://${words}` : words;
    return [{ start, end: start + words.length, href }];
  });
}

function trimAddress(written: string): string {
  let end = 0;
  let open = 0;
  for (const char of written) {
    if (isIdeographic(char)) break;
    end += char.length;
    if (char === '(') open += 1;
    else if (char === ')') open -= 1;
  }
  for (; end > 0; end -= 1) {
    const last = written.charAt(end - 1);
    if (last === ')' && open < 0) open += 1;
    else if (!ENDS_NO_ADDRESS.test(last)) break;
  }
  return written.slice(0, end);
}

const ENCLOSED_AUTOLINK = /<((?:https?:|mailto:|tel:)[^\s<>]*|[\w.+-]+@[\w.-]+)>/iy;

/** An address between `<` and `>` at `at`, where it stands for itself. */
export function enclosedAutolink(source: string, at: number): (Address & { words: string }) | undefined {
  const found = match(ENCLOSED_AUTOLINK, source, at);
  const words = found?.groups[1];
  if (!found || words === undefined) return undefined;
  const href = /^[a-z]+:/i.test(words) ? words : `mailto:${words}`;
  return isSafeHref(href) ? { href, words, end: found.end } : undefined;
}
