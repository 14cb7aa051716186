/** A name without the signs that papers put behind it. */
export interface MarkedName {
  readonly name: string;
  /** Contributed equally: `*`, `#`. */
  readonly equal: boolean;
  /** Corresponding author: `†`, an envelope. */
  readonly corresponding: boolean;
  /** Signs that mean something else on every paper, such as `‡` or the number of an affiliation. */
  readonly others: readonly string[];
}

const EQUAL = new Set([...'*∗＊⁎✱#＃']);
const CORRESPONDING = new Set([...'†✉✝🖂📧']);
const OTHERS = new Set([...'‡§¶‖⁂⁑⁰¹²³⁴⁵⁶⁷⁸⁹']);
const SIGNS = new Set([...EQUAL, ...CORRESPONDING, ...OTHERS]);

/** Signs raised by markup: `^1,2^`, `<sup>*</sup>`. */
const RAISED = /(?:\\?\^([^\s^]{1,12})\^|<sup>([^<]{1,12})<\/sup>)$/;

/** Longer than any name with its signs. */
const LONGEST_NAME = 400;

/**
 * Takes the signs off a name: `Wei Wang*`, `Lin†`, `Ana Santos^1,*^`, and the number by which DBLP tells people of one
 * name apart (`Wei Wang 0001`).
 */
export function readMarks(written: string): MarkedName {
  if (written.length > LONGEST_NAME) return { name: written, equal: false, corresponding: false, others: [] };
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
  return {
    // A name that is nothing but signs is no name with signs.
    ...(name === '' ? { name: written } : { name }),
    equal: name !== '' && signs.some((sign) => EQUAL.has(sign)),
    corresponding: name !== '' && signs.some((sign) => CORRESPONDING.has(sign)),
    others: name === '' ? [] : signs.filter((sign) => !EQUAL.has(sign) && !CORRESPONDING.has(sign)).reverse(),
  };
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
