import { nearestTag } from '../languages/tags.js';

/** The key of a localized map that stands for every language without an entry of its own. */
export const DEFAULT_LANGUAGE = 'default';

/** The string of a text that is in the language of `locale`, or in every language; nothing where it has none. */
export function textIn(
  source: string | Readonly<Record<string, string>> | undefined,
  locale: string,
): string | undefined {
  if (typeof source === 'string' || source === undefined) return source;
  const tag = nearestTag(Object.keys(source), locale) ?? DEFAULT_LANGUAGE;
  return source[tag];
}
