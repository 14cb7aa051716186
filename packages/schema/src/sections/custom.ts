import * as z from 'zod';
import { endDateSchema, partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema, localizedTextsSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { type EntryView, linksSchema, prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields, type PrepareContext } from './section.js';

/** An entry of the owner's own kind. */
export const customEntrySchema = openObject({
  name: localizedTextSchema.describe('What it is called'),
  subtitle: localizedTextSchema.optional().describe('The line below the name'),
  location: localizedTextSchema.optional().describe('Where it is'),
  url: hrefSchema.optional().describe('Its address'),
  date: partialDateSchema.optional().describe('When it was'),
  startDate: partialDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  summary: summarySchema,
  highlights: z.array(localizedTextSchema).optional().describe('What stands out, one bullet each'),
  keywords: z.array(localizedTextSchema).optional().describe('Words to find it by'),
  links: linksSchema.optional(),
  ...entryFields,
});

/** Whatever no other section holds: a title, then text, bullets, pairs of key and value, or entries. */
export const customSchema = openObject({
  title: localizedTextSchema.describe('Its title'),
  text: localizedTextsSchema.optional().describe('A paragraph, or several'),
  bullets: z.array(localizedTextSchema).optional().describe('One bullet each'),
  pairs: z
    .array(
      openObject({
        name: localizedTextSchema.describe('The key'),
        value: localizedTextsSchema.describe('What stands for it'),
      }),
    )
    .optional()
    .describe('Keys and values, such as Driving licence: B'),
  entries: z.array(customEntrySchema).optional().describe('Entries of the owner’s own kind'),
  ...entryFields,
});

/** Each stored entry is a section under its own title. */
export const custom = defineSection({
  about: 'Whatever no other section holds, each under a title of its own',
  entry: customSchema,
  titleOf: ({ title }) => title,
  prepare: (entries, context) => ({
    items: entries.flatMap((entry) => [...prepareLead(entry, context), ...prepareEntries(entry, context)]),
  }),
});

/** What stands right below the title. */
function prepareLead(
  { text, bullets, pairs = [] }: z.infer<typeof customSchema>,
  context: PrepareContext,
): readonly EntryView[] {
  if (text === undefined && bullets === undefined && pairs.length === 0) return [];
  const details = pairs.map(({ name, value }) => ({
    kind: 'pair',
    label: context.plain(name),
    items: context.texts(value),
  }));
  return [{ ...prepareEntry({ lines: [], summary: text, highlights: bullets }, context), details }];
}

function prepareEntries(
  { entries = [] }: z.infer<typeof customSchema>,
  context: PrepareContext,
): readonly EntryView[] {
  return entries.map((entry) =>
    prepareEntry({ ...entry, lines: [entry.name, entry.subtitle, entry.location] }, context),
  );
}
