import type { LocalizedText } from '../text/localized.js';

const fold = (name: string) =>
  name
    .normalize('NFKC')
    .toLocaleLowerCase('und')
    .replace(/[\s.,·-]+/g, ' ')
    .trim();

/** All the ways the owner's name is written: every language of `name`, and every alias. */
export function ownNames(
  name: LocalizedText | undefined,
  aliases: readonly string[] = [],
): ReadonlySet<string> {
  const written = name === undefined ? [] : typeof name === 'string' ? [name] : Object.values(name);
  return new Set([...written, ...aliases].map(fold));
}

/** Whether an author's name is one of the owner's, whatever its case, spacing and points. */
export function isOwnName(author: string, own: ReadonlySet<string>): boolean {
  return own.has(fold(author));
}
