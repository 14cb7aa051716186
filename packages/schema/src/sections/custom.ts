import * as z from 'zod';
import { endDateSchema, partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema, localizedTextsSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { type EntryView, linksSchema, prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields, type PrepareContext } from './section.js';

/** An entry of the owner's own kind. */
export const customEntrySchema = openObject({
  name: localizedTextSchema,
  subtitle: localizedTextSchema.optional(),
  location: localizedTextSchema.optional(),
  url: hrefSchema.optional(),
  date: partialDateSchema.optional(),
  startDate: partialDateSchema.optional(),
  endDate: endDateSchema.optional(),
  summary: summarySchema,
  highlights: z.array(localizedTextSchema).optional(),
  keywords: z.array(localizedTextSchema).optional(),
  links: linksSchema.optional(),
  ...entryFields,
});

/** Whatever no other section holds: a title, then text, bullets, pairs of key and value, or entries. */
export const customSchema = openObject({
  title: localizedTextSchema,
  text: localizedTextsSchema.optional().describe('A paragraph, or several'),
  bullets: z.array(localizedTextSchema).optional(),
  pairs: z
    .array(openObject({ name: localizedTextSchema, value: localizedTextsSchema }))
    .optional()
    .describe('Keys and values, such as Driving licence: B'),
  entries: z.array(customEntrySchema).optional(),
  ...entryFields,
});

export const custom = defineSection({
  entry: customSchema,
  prepare: (entries, context) => ({
    items: entries.flatMap((entry) => [prepareTitled(entry, context), ...prepareEntries(entry, context)]),
  }),
});

/** The title with what stands right below it. */
function prepareTitled(entry: z.infer<typeof customSchema>, context: PrepareContext): EntryView {
  const { plain, texts } = context;
  return {
    ...prepareEntry({ lines: [entry.title], summary: entry.text, highlights: entry.bullets }, context),
    details: (entry.pairs ?? []).map(({ name, value }) => ({
      kind: 'pair',
      label: plain(name),
      items: texts(value),
    })),
  };
}

function prepareEntries(
  { entries = [] }: z.infer<typeof customSchema>,
  context: PrepareContext,
): readonly EntryView[] {
  return entries.map((entry) =>
    prepareEntry({ ...entry, lines: [entry.name, entry.subtitle, entry.location] }, context),
  );
}
