import { en } from './en.js';
import type { WordKey } from './language.js';

/** Every word by its key, such as `sections.work`. */
export const wordKeys: readonly WordKey[] = Object.entries(en.words).flatMap(([group, entries]) =>
  Object.keys(entries).map((name) => `${group}.${name}` as WordKey),
);
