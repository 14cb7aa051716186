import type { LocalizedText } from '../text/localized.js';

const fold = (name: string) =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('und')
    .replace(/[\s.,·・‧-]+/g, ' ')
    .trim();

/** Who the owner is among authors: every way the name is written, and the ORCID. */
export interface Self {
  readonly names: ReadonlySet<string>;
  readonly orcid?: string | undefined;
}

/**
 * All the ways the owner's name is written: every language of `name` and every alias, each also with the family name
 * first. Initials stand for many people, so `H. Dong` counts only where it is an alias.
 */
export function selfOf({
  name,
  aliases = [],
  orcid,
}: {
  name?: LocalizedText | undefined;
  aliases?: readonly string[] | undefined;
  orcid?: string | undefined;
}): Self {
  const written = name === undefined ? [] : typeof name === 'string' ? [name] : Object.values(name);
  const names = [...written, ...aliases].map(fold).filter(Boolean);
  return {
    names: new Set(names.flatMap((known) => [known, familyFirst(known)])),
    orcid: orcid && orcidDigits(orcid),
  };
}

const familyFirst = (name: string) => {
  const words = name.split(' ');
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
};

/** The identifier itself, of an ORCID that may be written as an address. */
export const orcidDigits = (orcid: string) => orcid.replace(/^.*\//, '').toUpperCase();

/** Whether an author is the owner: by ORCID where both have one, else by name, whatever its case, accents and points. */
export function isSelf(author: { name: string; orcid?: string | undefined }, self: Self): boolean {
  if (author.orcid && self.orcid) return orcidDigits(author.orcid) === self.orcid;
  return self.names.has(fold(author.name));
}
