import type { CslName } from '../../people/csl-names.js';
import { isOtherAuthors, splitOtherAuthors } from '../../people/marks.js';
import { readTex } from './tex.js';
import { commandOf } from './tex-commands.js';

export interface ReadList {
  readonly names: readonly CslName[];
  /** What commands around names say of them, as annotations of BibLaTeX: `2=bold; 3=student`. */
  readonly annotations: string;
  /** Commands of TeX without a meaning here, as in {@link readTex}. */
  readonly unknown: readonly string[];
  /** What was taken for something else than BibTeX has it, in a sentence. */
  readonly note?: string;
}

/**
 * Reads a list of names as BibTeX has it: `First von Last`, `von Last, Jr, First`, groups in braces, names joined by
 * `and`; and lists as people write them, with semicolons or commas between the names.
 */
export function readNameList(source: string): ReadList {
  const { parts, note } = splitList(source);
  const unknown = new Set<string>();
  const tex = (text: string) => {
    const read = readTex(text);
    for (const command of read.unknown) unknown.add(command);
    return read.text.replace(/[\s\u00A0]+/g, ' ').trim();
  };
  const read = parts
    .map((part) => ({ name: readName(unwrap(part), tex), said: saidOf(part) }))
    .filter(({ name }) => Object.keys(name).length > 0);
  const isOneBold = read.filter(({ said }) => said.includes(BOLD)).length === 1;
  const annotations = read.flatMap(({ said }, i) =>
    // Of several names in bold type, none is that of the owner.
    said.map((word) => `${i + 1}=${word === BOLD && !isOneBold ? 'several in bold' : word}`),
  );
  return {
    names: read.map(({ name }) => name),
    annotations: annotations.join(';'),
    // Those around names are in the annotations.
    unknown: [...unknown].filter((command) => !command.endsWith('{…}')),
    ...(note !== undefined && { note }),
  };
}

const BOLD = 'bold';

/** A name without the commands around all of it: `\textbf{Ng, May}`, `{\bf Ng, May}`, `\me{Ng, May}`. */
function unwrap(source: string): string {
  const [opening, name = ''] = /^\{?\\([a-zA-Z]+)\*?\s*(?=[{\w])/.exec(source) ?? [];
  if (opening === undefined) return source;
  const kind = commandOf(name)?.kind;
  const isSwitch = opening.startsWith('{');
  const inner = isSwitch
    ? wholeGroup(source)?.slice(opening.length - 1)
    : wholeGroup(source.slice(opening.length));
  const isAround = isSwitch ? kind === 'from-here' : kind === 'around' || kind === undefined;
  return isAround && inner !== undefined ? unwrap(inner.trim()) : source;
}

/** What commands around a name or a part of it say: that it is in bold or slanted type, or the name of the command. */
function saidOf(source: string): readonly string[] {
  const words = Array.from(source.matchAll(/\\([a-zA-Z]+)\*?\s*(\{)?/g), ([, name = '', argument]) => {
    const command = commandOf(name);
    if (command?.kind === 'from-here' || command?.kind === 'around')
      return { b: BOLD, i: 'italics' }[command.element ?? ''];
    return command === undefined && argument !== undefined ? name : undefined;
  });
  return [...new Set(words.filter((word) => word !== undefined))];
}

/** Pieces between separators outside of braces. `separator` is sticky. */
function splitOutside(source: string, separator: RegExp): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; ) {
    const char = source.charAt(i);
    if (char === '\\') {
      i += 2;
      continue;
    }
    if (char === '{') depth += 1;
    else if (char === '}') depth = Math.max(0, depth - 1);
    separator.lastIndex = i;
    const match = depth === 0 ? separator.exec(source) : null;
    if (match && match[0] !== '') {
      pieces.push(source.slice(from, i));
      i += match[0].length;
      from = i;
    } else i += 1;
  }
  return [...pieces, source.slice(from)].map((piece) => piece.trim());
}

const AND = /(?<=\s|^|\})and(?=\s|$|\{)/iy;
const SUFFIX = /^(?:(?:jr|sr|ph\.?\s?d|m\.?\s?d|esq|\d(?:st|nd|rd|th))\.?|ii|iii|iv|vii?)$/i;
const INITIALS = /^(?:\p{Lu}\p{M}*\.?[ ~-]*){1,4}$/u;

/** The names of a list, still in TeX. */
function splitList(source: string): { parts: string[]; note?: string } {
  const trimmed = source.trim();
  const whole = wholeGroup(trimmed);
  // A list in braces of its own by mistake; a group of people has no commas in all its parts.
  const inner = whole === undefined ? [] : splitOutside(whole, AND).filter(Boolean);
  if (inner.length > 1 && inner.every((name) => splitOutside(name, /,/y).length === 2))
    return { parts: inner, note: `is one name in braces; read as ${inner.length} names.` };
  const names = splitOutside(trimmed, AND)
    .filter(Boolean)
    .flatMap((name) => {
      const { name: named, otherAuthors } = splitOtherAuthors(name);
      return otherAuthors ? [named, 'others'] : [named];
    });
  const parts = names.flatMap((name) => {
    const list = splitOutside(name, /(?<!&#?\w{1,8})[;；、，]/y).filter(Boolean);
    return list.length > 1 ? list.map((part) => part.replace(/^and\s+/i, '')) : list;
  });
  if (parts.length > names.length)
    return { parts, note: `has other signs than "and" between names; read as ${parts.length} names.` };
  const isAlone = parts.filter((part) => !isOtherAuthors(part)).length === 1;
  const byCommas = parts.flatMap((part) => {
    const isList = isAlone || splitOutside(part, /,/y).length > 3;
    return (isList && !isOtherAuthors(part) ? splitCommas(part) : undefined) ?? [part];
  });
  if (byCommas.length > parts.length)
    return { parts: byCommas, note: `has commas between names; read as ${byCommas.length} names.` };
  const strange = parts.find((part) => !EXTENDED.test(part) && splitOutside(part, /,/y).length > 3);
  return strange === undefined
    ? { parts }
    : { parts, note: 'has a name with more than two commas, kept whole. Put "and" between names.' };
}

/** A name as Biber has it, its parts named. */
const EXTENDED = /^"?\s*(?:family|given)\s*=/i;

/** Names with commas between them, as a reference list has them; nothing where the commas are those of one name. */
function splitCommas(name: string): string[] | undefined {
  const ampersand = splitOutside(name, /,?\s+\\?&\s+/y).filter(Boolean);
  const isWhole = (part: string) => part.trim().includes(' ') || part.includes(',');
  const pieces = ampersand.flatMap((part) => splitOutside(part, /,/y)).filter(Boolean);
  if (pieces.some((piece) => EXTENDED.test(piece))) return undefined;
  if (ampersand.length > 1 && pieces.length === ampersand.length)
    return ampersand.every(isWhole) ? ampersand : undefined;
  const open = pieces.filter((piece) => !isOtherAuthors(piece));
  const others = open.length < pieces.length ? ['others'] : [];
  const isPairs =
    open.length >= 4 - others.length * 2 &&
    open.length % 2 === 0 &&
    open.every((piece, i) => i % 2 === 0 || INITIALS.test(piece));
  if (isPairs && (open.length > 2 || others.length > 0)) {
    const pairs = open.flatMap((piece, i) => (i % 2 === 0 ? [`${piece}, ${open[i + 1]}`] : []));
    return [...pairs, ...others];
  }
  const names = open.length + others.length;
  if (names >= 3 && open.every(isWhole) && !open.some((piece) => SUFFIX.test(piece)))
    return [...open, ...others];
  return undefined;
}

/** What stands in the braces that are around all of a text; nothing where there are none. */
function wholeGroup(source: string): string | undefined {
  if (!source.startsWith('{') || !source.endsWith('}')) return undefined;
  let depth = 0;
  for (let i = 0; i < source.length; i += 1) {
    const char = source.charAt(i);
    if (char === '\\') i += 1;
    else if (char === '{') depth += 1;
    else if (char === '}') depth -= 1;
    if (depth === 0) return i === source.length - 1 ? source.slice(1, -1) : undefined;
  }
  return undefined;
}

type Tex = (source: string) => string;

function readName(source: string, tex: Tex): CslName {
  const group = wholeGroup(source);
  // An accent in braces, such as {\'E}, is a letter and no group.
  if (group !== undefined && !group.startsWith('\\')) return compact({ literal: tex(group) });
  const parts = splitOutside(source, /,/y);
  if (parts.some((part) => EXTENDED.test(part))) return readExtended(parts, tex);
  if (isOtherAuthors(tex(source))) return { literal: 'others' };
  const [first = '', second = '', third = ''] = parts;
  if (parts.length === 1) return readFirstLast(first, tex);
  if (parts.length === 2 || second === '') {
    // A suffix in the place of the given names: `King, Jr.`
    if (SUFFIX.test(second)) return { ...readFirstLast(first, tex), suffix: tex(second) };
    return readVonLast(first, { given: tex(second || third) }, tex);
  }
  if (parts.length === 3) return readVonLast(first, { given: tex(third), suffix: tex(second) }, tex);
  return { literal: tex(source) };
}

/** `family=Gogh, given=Vincent, prefix=van, useprefix=true`: names as Biber has them. */
function readExtended(parts: readonly string[], tex: Tex): CslName {
  const said = new Map(
    parts.map((part) => {
      const [, key = '', value = ''] = /^"?\s*([\w-]+)\s*=\s*([\s\S]*?)"?\s*$/.exec(part) ?? [];
      return [key.toLowerCase(), tex(value)] as const;
    }),
  );
  const particle = said.get('useprefix') === 'false' ? 'dropping-particle' : 'non-dropping-particle';
  return compact({
    given: said.get('given'),
    [particle]: said.get('prefix'),
    family: said.get('family'),
    suffix: said.get('suffix'),
  });
}

/** `Vincent van Gogh`: what begins with a small letter is a particle, and the last word the family name. */
function readFirstLast(source: string, tex: Tex): CslName {
  const words = splitOutside(source, /[\s~]+/y).filter(Boolean);
  // DBLP numbers people of the same name.
  if (words.length > 1 && /^0\d{3}$/.test(words.at(-1) ?? '')) words.pop();
  const last = words.length - 1;
  const start = words.findIndex((word, i) => i < last && isLower(word));
  if (start < 0)
    return compact({
      given: tex(words.slice(0, last).join(' ')),
      ...familyOf(words[last] ?? '', tex, last === 0),
    });
  return readVonLast(words.slice(start).join(' '), { given: tex(words.slice(0, start).join(' ')) }, tex);
}

/** `van Gogh`: particles are the words before the last that begin with a small letter, and all between them. */
function readVonLast(source: string, rest: CslName, tex: Tex): CslName {
  const words = splitOutside(source, /[\s~]+/y).filter(Boolean);
  let particles = 0;
  words.forEach((word, i) => {
    if (i < words.length - 1 && isLower(word)) particles = i + 1;
  });
  // A family name of two words has a particle only where it begins with one.
  if (!isLower(words[0] ?? '')) particles = 0;
  return compact({
    given: rest.given,
    'non-dropping-particle': tex(words.slice(0, particles).join(' ')),
    family: tex(words.slice(particles).join(' ')),
    suffix: rest.suffix,
  });
}

/** The last word, or the whole of a name of one word. */
const familyOf = (word: string, tex: Tex, isOnly: boolean): CslName =>
  isOnly ? { literal: tex(word) } : { family: tex(word) };

/** Whether a word begins with a small letter; of an accent or a group, what is in it. */
function isLower(word: string): boolean {
  if (word.startsWith('{') && !word.startsWith('{\\')) return false;
  const [letter = ''] = readTex(word.slice(0, 40)).text.match(/\p{L}/u) ?? [];
  return letter !== '' && letter === letter.toLowerCase() && letter !== letter.toUpperCase();
}

const compact = (name: CslName): CslName =>
  Object.fromEntries(Object.entries(name).filter(([, part]) => part !== undefined && part !== ''));
