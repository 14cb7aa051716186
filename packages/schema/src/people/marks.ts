/** A name and the signs that a paper puts behind it. */
export interface SignedName {
  readonly name: string;
  readonly signs: readonly string[];
}

/** What the signs behind a name mean. */
export interface Marks {
  /** Contributed equally. */
  readonly equal: boolean;
  readonly corresponding: boolean;
  /** Signs that mean something else on every paper, such as `‡` or the number of an affiliation. */
  readonly others: readonly string[];
}

const STARS = new Set([...'*∗＊⁎✱']);
const HASHES = new Set([...'#＃']);
const DAGGERS = new Set([...'†✝']);
const ENVELOPES = new Set([...'✉🖂📧']);
const OTHERS = new Set([...'‡§¶‖⁂⁑⁰¹²³⁴⁵⁶⁷⁸⁹']);
const SIGNS = new Set([...STARS, ...HASHES, ...DAGGERS, ...ENVELOPES, ...OTHERS]);

type Meaning = 'equal' | 'corresponding';

/**
 * What stars, hashes and daggers mean on one paper. Equal contributions have two authors or more, so that a star behind one
 * name alone is the corresponding author. Next to a hash, or to daggers behind several names, the star is so too. Where it
 * is, a dagger means something else.
 */
function meaningsIn(authors: readonly (readonly string[])[]): (sign: string) => Meaning | undefined {
  const count = (kind: ReadonlySet<string>) =>
    authors.filter((signs) => signs.some((sign) => kind.has(sign))).length;
  const [stars, hashes, daggers] = [STARS, HASHES, DAGGERS].map(count) as [number, number, number];
  const isDaggerEqual = stars === 1 && hashes === 0 && daggers > 1;
  const isStarEqual = hashes === 0 && stars > 1;
  const isDaggerFree = stars === 0 || isStarEqual;
  return (sign) => {
    if (STARS.has(sign)) return isStarEqual ? 'equal' : 'corresponding';
    if (HASHES.has(sign)) return hashes > 1 ? 'equal' : undefined;
    if (DAGGERS.has(sign)) return isDaggerEqual ? 'equal' : isDaggerFree ? 'corresponding' : undefined;
    return ENVELOPES.has(sign) ? 'corresponding' : undefined;
  };
}

/** Reads the signs behind the names of all authors of a paper. */
export function readMarks(authors: readonly (readonly string[])[]): readonly Marks[] {
  const meaningOf = meaningsIn(authors);
  return authors.map((signs) => {
    const meanings = signs.map(meaningOf);
    return {
      equal: meanings.includes('equal'),
      corresponding: meanings.includes('corresponding'),
      others: signs.filter((_, i) => meanings[i] === undefined),
    };
  });
}

/** Signs raised by markup: `^1,2^`, `<sup>*</sup>`. */
const RAISED = /(?:\\?\^([^\s^]{1,12})\^|<sup>([^<]{1,12})<\/sup>)$/;

/** Longer than any name with its signs. */
const LONGEST_NAME = 400;

/**
 * Takes the signs off a name: `Wei Wang*`, `Lin†`, `Ana Santos^1,*^`, and the number that DBLP gives people of one
 * name apart (`Wei Wang 0001`).
 */
export function readSigns(written: string): SignedName {
  if (written.length > LONGEST_NAME) return { name: written, signs: [] };
  const signs: string[] = [];
  let name = written.trim();
  for (;;) {
    const before = name;
    const raised = RAISED.exec(name);
    if (raised) {
      const inner = raised[1] ?? raised[2] ?? '';
      // Words, such as the th of a number, are part of the name.
      if (/\p{L}{2}/u.test(inner)) break;
      signs.push(...(inner.match(/\p{N}+|[^\p{N}\s,;]/gu) ?? []));
      name = name.slice(0, raised.index).trimEnd();
    }
    const last = [...name].at(-1) ?? '';
    if (SIGNS.has(last)) {
      signs.push(last);
      name = name.slice(0, -last.length).replace(/\\$/, '').trimEnd();
    }
    // Signs may be set off by commas: `Lin*,†`.
    if (signs.length > 0 && /[,;]$/.test(name) && name !== before) name = name.slice(0, -1).trimEnd();
    if (name === before) break;
  }
  for (let [first = ''] = name; SIGNS.has(first); [first = ''] = name) {
    signs.push(first);
    name = name.slice(first.length).trimStart();
  }
  const [, person, affiliations] = /^(.*\s\p{L}[\p{L}'’-]+)(\d{1,2}(?:,\d{1,2})*)$/u.exec(name) ?? [];
  if (person !== undefined && affiliations !== undefined) {
    signs.push(affiliations);
    name = person;
  }
  name = name.replace(/(?<=\S)[\s\u00A0]+0\d{3}$/, '');
  // A name that is nothing but signs is no name with signs.
  return name === '' ? { name: written, signs: [] } : { name, signs: signs.reverse() };
}

const OTHER_AUTHORS =
  /^(?:(?:and|&)\s+)?(?:others?|et\.?\s*al(?:ii|ia)?\.?|u\.\s?a\.|y\s+otros|\.{3,}|…|等人?|ほか|他)\.?$/i;

/** Whether an entry of a list of authors stands for those who are not named: `et al.`, `others`, `…`. */
export const isOtherAuthors = (name: string) => name.length < 40 && OTHER_AUTHORS.test(name.trim());

/** A name without an `et al.` behind it, and whether there was one. */
export function splitOtherAuthors(name: string): { name: string; otherAuthors: boolean } {
  const [, before] = /^(.{1,300}?)[\s,]+(?:et\.?\s+al\.?|and others|\.{3}|…)$/i.exec(name.trim()) ?? [];
  const han = before === undefined && /^(.{2,300}?)\s*等人?$/u.exec(name.trim())?.[1];
  if (before !== undefined) return { name: before, otherAuthors: true };
  return han ? { name: han, otherAuthors: true } : { name, otherAuthors: false };
}
