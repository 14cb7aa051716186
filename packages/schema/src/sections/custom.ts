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
  /** What it is called. */
  name: localizedTextSchema.describe('What it is called'),
  /** The line below the name. */
  subtitle: localizedTextSchema.optional().describe('The line below the name'),
  /** Where it is. */
  location: localizedTextSchema.optional().describe('Where it is'),
  /** Its address. */
  url: hrefSchema.optional().describe('Its address'),
  /** When it was. */
  date: momentSchema.optional().describe('When it was'),
  /** When it began. */
  startDate: startDateSchema.optional().describe('When it began'),
  /** When it ended; left out, or present, where it goes on. */
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  /** A sentence or two. */
  summary: summarySchema,
  /** What stands out, one bullet each. */
  highlights: z.array(bulletSchema).optional().describe('What stands out, one bullet each'),
  /** Words to find it by. */
  keywords: z.array(localizedTextSchema).optional().describe('Words to find it by'),
  /** More addresses by what they lead to, such as { code: …, slides: …, video: … }. */
  links: linksSchema.optional(),
  ...markFields,
});

/** Whatever no other section holds: a title, then text, bullets, pairs of key and value, or entries. */
const customSchema = openObject({
  /** Its title. */
  title: localizedTextSchema.describe('Its title'),
  /** A paragraph, or several. */
  text: localizedTextsSchema.optional().describe('A paragraph, or several'),
  /** One bullet each. */
  bullets: z.array(bulletSchema).optional().describe('One bullet each'),
  /** Keys and values, such as Driving licence: B. */
  pairs: z
    .array(
      openObject({
        /** The key. */
        name: localizedTextSchema.describe('The key'),
        /** What stands for it. */
        value: localizedTextsSchema.describe('What stands for it'),
      }),
    )
    .optional()
    .describe('Keys and values, such as Driving licence: B'),
  /** Entries of the owner’s own kind. */
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
