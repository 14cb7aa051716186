import * as z from 'zod';
import { nearest } from './diagnostics/nearest.js';
import { isLanguageTag } from './languages/tags.js';
import { wordKeys } from './languages/word-keys.js';
import { localizedTextSchema } from './text/localized.js';
import { openObject } from './text/open-object.js';

/** The tag of a language. */
export const languageTagSchema = z.string().refine(isLanguageTag, {
  error: ({ input }) => `"${input}" is not a language. Write a BCP 47 tag such as en, pt-BR or zh-Hant.`,
});

/** The key of one of our words, such as `sections.work`. */
export const wordKeySchema = z.string().refine((key) => wordKeys.some((known) => known === key), {
  error: ({ input }) => {
    const meant = nearest(String(input), wordKeys);
    return meant === undefined
      ? `"${input}" is not the key of a word. Write a key such as sections.work or site.resume.`
      : `"${input}" is not the key of a word. Did you mean "${meant}"?`;
  },
});

/** Words in the place of ours, by key. */
export const wordsSchema = z.record(wordKeySchema, localizedTextSchema);

/** What is true of the document as a whole, whoever it is about. */
export const documentSchema = openObject({
  /** BCP 47 tag of the language the document is written in, such as en or pt-BR; found by its texts where left out. */
  language: languageTagSchema
    .optional()
    .describe(
      'BCP 47 tag of the language the document is written in, such as en or pt-BR; found by its texts where left out',
    ),
  /** Headings, labels and other words in the place of the usual ones, such as { sections.work: Career }. */
  words: wordsSchema
    .optional()
    .describe(
      'Headings, labels and other words in the place of the usual ones, such as { sections.work: Career }',
    ),
});
