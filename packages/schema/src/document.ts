import * as z from 'zod';
import { type DateView, partialDateSchema, prepareDate } from './dates/partial-date.js';
import { nearest } from './diagnostics/nearest.js';
import { isLanguageTag } from './languages/tags.js';
import { wordKeys } from './languages/word-keys.js';
import type { PrepareContext } from './sections/section.js';
import { type LocalizedText, localizedTextSchema } from './text/localized.js';
import type { Sourced, Text } from './text/nodes.js';
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

const documentKinds = ['resume', 'cv', 'lebenslauf', 'rirekisho', 'shokumukeireki'] as const;

/** The titles of kinds of documents that have one where they are used. */
const KIND_TITLES: Readonly<Partial<Record<(typeof documentKinds)[number], LocalizedText>>> = {
  lebenslauf: { de: 'Lebenslauf' },
  rirekisho: { ja: '履歴書' },
  shokumukeireki: { ja: '職務経歴書' },
};

export const documentKindSchema = z.enum(documentKinds);

/** The kind of document that has a title, such as `rirekisho` of 履歴書. */
export const kindTitled = (title: string): string | undefined =>
  documentKinds.find((kind) => Object.values(KIND_TITLES[kind] ?? {}).includes(title.trim()));

/** What is true of the document as a whole, whoever it is about. */
export const documentSchema = openObject({
  language: languageTagSchema
    .optional()
    .describe(
      'BCP 47 tag of the language the document is written in, such as en or pt-BR; found by its texts where left out',
    ),
  kind: documentKindSchema
    .optional()
    .describe('What kind of document it is: resume, cv, lebenslauf, rirekisho or shokumukeireki'),
  title: localizedTextSchema
    .optional()
    .describe('The title of the sheet, above the name; that of the kind where its country writes one'),
  date: partialDateSchema.optional().describe('The date of the sheet'),
  words: wordsSchema
    .optional()
    .describe(
      'Headings, labels and other words in the place of the usual ones, such as { sections.work: Career }',
    ),
});

/** The title and the date of the sheet. */
export interface DocumentView extends Sourced {
  /** What the sheet is called, such as 履歴書. */
  readonly title?: Text;
  /** When it was written. */
  readonly date?: DateView;
}

/** Prepares the title and the date of the sheet; nothing where there is neither. */
export function prepareDocument(
  { kind, title = kind && KIND_TITLES[kind], date }: z.infer<typeof documentSchema>,
  { messages, text }: Pick<PrepareContext, 'messages' | 'text'>,
): DocumentView | undefined {
  if (title === undefined && date === undefined) return undefined;
  const day = date === undefined ? undefined : prepareDate(date, messages);
  return {
    ...(title !== undefined && { title: text(title) }),
    ...(day && { date: { ...day, text: messages.formatFact('documentDate', { date: day.text }) } }),
  };
}
