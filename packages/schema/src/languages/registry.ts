import * as all from './all.js';
import type { Language } from './language.js';
import { nearestTag } from './tags.js';

/** The languages there are words for, by tag. */
export const languages: ReadonlyMap<string, Language> = new Map(
  Object.values(all).map((language) => [language.tag, language]),
);

/** The language whose words serve a tag: `zh-Hant` for `zh-TW`. Nothing where there are none. */
export function languageFor(tag: string): Language | undefined {
  const nearest = nearestTag([...languages.keys()], tag);
  return nearest === undefined ? undefined : languages.get(nearest);
}
