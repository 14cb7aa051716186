import * as z from 'zod';
import { endDateSchema, momentSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema, localizedTextsSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { bulletSchema } from './bullet.js';
import { type EntryView, prepareEntry, summarySchema } from './entry.js';
import { linksSchema } from './links.js';
import { defineSection, markFields, type PrepareContext } from './section.js';

/** An entry of the owner's own kind. */
const customEntrySchema = openObject({
  name: localizedTextSchema.describe('What it is called'),
  subtitle: localizedTextSchema.optional().describe('The line below the name'),
  location: localizedTextSchema.optional().describe('Where it is'),
  url: hrefSchema.optional().describe('Its address'),
  date: momentSchema.optional().describe('When it was'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  summary: summarySchema,
  highlights: z.array(bulletSchema).optional().describe('What stands out, one bullet each'),
  keywords: z.array(localizedTextSchema).optional().describe('Words to find it by'),
  links: linksSchema.optional(),
  ...markFields,
});

/** Whatever no other section holds: a title, then text, bullets, pairs of key and value, or entries. */
const customSchema = openObject({
  title: localizedTextSchema.describe('Its title'),
  text: localizedTextsSchema.optional().describe('A paragraph, or several'),
  bullets: z.array(bulletSchema).optional().describe('One bullet each'),
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
  ...markFields,
});

/** Each stored entry is a section under its own title. */
export const custom = defineSection({
  about: 'Whatever no other section holds, each under a title of its own',
  variant: 'entry',
  short: 'where-brief',
  shape: { organization: 'subtitle' },
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
    label: context.text(name),
    items: context.texts(value),
  }));
  return [{ ...prepareEntry({ lines: {}, summary: text, highlights: bullets }, context), details }];
}

function prepareEntries(
  { entries = [] }: z.infer<typeof customSchema>,
  context: PrepareContext,
): readonly EntryView[] {
  return entries.map((entry) =>
    prepareEntry(
      { ...entry, lines: { name: entry.name, subtitle: entry.subtitle, location: entry.location } },
      context,
    ),
  );
}
