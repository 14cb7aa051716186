import type { Resume } from '../resume.js';
import { visitTexts } from './coverage.js';
import type { LocalizedText } from './localized.js';

/** A copy of a document with other texts in the place of those that people read. */
export function replaceTexts(
  resume: Resume,
  replace: (text: LocalizedText, path: readonly PropertyKey[]) => LocalizedText,
): Resume {
  const copy = structuredClone(resume);
  visitTexts(resume, (text, path) => {
    const parent = path.slice(0, -1).reduce<object>((map, key) => Reflect.get(map, key), copy);
    Object.defineProperty(parent, path.at(-1) ?? '', { value: replace(text, path) });
  });
  return copy;
}
