import { plainCslText } from '../text/markup.js';
import { isOtherAuthors, type Marks, readMarks, readSigns, splitOtherAuthors } from './marks.js';
import type { Person } from './person.js';

/** A name as CSL has it. */
export interface CslName {
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  readonly literal?: string | undefined;
  readonly [part: string]: unknown;
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** A name in parts: `Hande Dong` and `Dong, Hande` have two, `董汉德` is one. */
export function toCslName(person: Person): CslName {
  if (typeof person !== 'string') {
    const { equal: _, corresponding: __, self: ___, orcid, ...parts } = person;
    return { ...parts, ...(orcid !== undefined && { ORCID: orcid }) };
  }
  const { name } = readSigns(person);
  const [before, after] = name.split(/,\s*/, 2);
  if (before && after) return { given: after, family: before };
  const words = name.split(' ');
  const family = words.pop() ?? '';
  const given = words.join(' ');
  return given && family && !EAST_ASIAN.test(name) ? { given, family } : { literal: name };
}

/** The authors of a work, as they are stored. */
export interface ReadNames {
  readonly people: readonly Person[];
  readonly otherAuthors: boolean;
  /** What was taken off the names, in sentences. */
  readonly notes: readonly string[];
}

/** Reads the names of a work: `et al.`, signs behind names and HTML are taken for what they mean. */
export function readNames(names: readonly CslName[]): ReadNames {
  const notes = new Set<string>();
  let otherAuthors = false;
  const signed = names.flatMap((name) => {
    const parts = Object.fromEntries(
      Object.entries(name).map(([key, value]) => [
        key,
        typeof value === 'string' ? plainCslText(value) : value,
      ]),
    ) as CslName;
    const whole = parts.literal ?? (parts.given === undefined ? parts.family : undefined);
    if (whole !== undefined && isOtherAuthors(whole)) {
      otherAuthors = true;
      return [];
    }
    const { name: named, otherAuthors: isOpen } = splitOtherAuthors(parts.literal ?? parts.family ?? '');
    otherAuthors ||= isOpen;
    return [withoutSigns(isOpen ? { ...parts, [parts.literal ? 'literal' : 'family']: named } : parts)];
  });
  const marks = readMarks(signed.map(({ signs }) => signs));
  for (const sign of marks.flatMap(({ others }) => others))
    notes.add(`The sign ${sign} behind a name means something on that paper only; left out.`);
  const people = signed.map(({ name }, i) => fromCslName(name, marks[i]));
  return { people, otherAuthors, notes: [...notes] };
}

/** Parts of a name that signs stand behind. */
const MARKED = new Set(['family', 'given', 'literal']);

/** A name without the signs behind its parts, and these. */
function withoutSigns(written: CslName): { readonly name: CslName; readonly signs: readonly string[] } {
  const signs: string[] = [];
  const entries = Object.entries(written).map(([key, value]) => {
    if (typeof value !== 'string' || !MARKED.has(key)) return [key, value];
    const read = readSigns(value);
    signs.push(...read.signs);
    return [key, read.name];
  });
  return { name: Object.fromEntries(entries), signs };
}

/** The shortest form of a name: one string if its parts can be read from it again. */
function fromCslName({ ORCID, ...name }: CslName, marks: Marks | undefined): Person {
  const { equal = false, corresponding = false } = marks ?? {};
  const { given, family, literal } = name;
  const text = literal ?? (given && family ? `${given} ${family}` : undefined);
  const isPlain = ORCID === undefined && !equal && !corresponding;
  if (text && isPlain && isSame(toCslName(text), name)) return text;
  return {
    ...name,
    ...(typeof ORCID === 'string' && { orcid: ORCID }),
    ...(equal && { equal }),
    ...(corresponding && { corresponding }),
  };
}

function isSame(a: CslName, b: CslName): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
