import type { Person } from '../../people/person.js';

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
  const [before, after] = person.split(/,\s*/, 2);
  if (before && after) return { given: after, family: before };
  const words = person.split(' ');
  const family = words.pop() ?? '';
  const given = words.join(' ');
  return given && family && !EAST_ASIAN.test(person) ? { given, family } : { literal: person };
}

/** The shortest way to write a name: one string where its parts can be told from it again. */
export function fromCslName({ ORCID, ...name }: CslName): Person {
  const { given, family, literal } = name;
  const text = literal ?? (given && family ? `${given} ${family}` : undefined);
  if (text && ORCID === undefined && isSame(toCslName(text), name)) return text;
  return { ...name, ...(typeof ORCID === 'string' && { orcid: ORCID }) };
}

function isSame(a: CslName, b: CslName): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
