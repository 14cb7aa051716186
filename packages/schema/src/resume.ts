import * as z from 'zod';
import { basicsSchema } from './basics.js';
import { partialDateSchema } from './dates/partial-date.js';
import { type SectionType, sections } from './sections/index.js';
import { hrefSchema } from './text/href-schema.js';
import { localizedTextSchema } from './text/localized.js';
import { openObject } from './text/open-object.js';

type SectionEntries = {
  [Type in SectionType]: z.ZodOptional<z.ZodArray<(typeof sections)[Type]['entry']>>;
};

const sectionEntries = Object.fromEntries(
  Object.entries(sections).map(([type, { about, entry }]) => [
    type,
    z.array(entry).optional().describe(about),
  ]),
) as unknown as SectionEntries;

/** What is known of the owner's citations, and where from. */
export const scholarSchema = openObject({
  citations: openObject({
    count: z.number().int().nonnegative().describe('How often'),
    atLeast: z.boolean().optional().describe('The count is a floor: more than this many'),
    source: localizedTextSchema.describe('Who counts, such as Google Scholar'),
  })
    .optional()
    .describe('How often all papers were cited'),
  hIndex: z.number().int().nonnegative().optional().describe('h papers cited h times each'),
  i10Index: z.number().int().nonnegative().optional().describe('Papers cited ten times'),
  asOf: partialDateSchema.optional().describe('When the figures were read'),
  url: hrefSchema.optional().describe('The page of the index'),
  note: localizedTextSchema.optional().describe('What else is to say'),
});

/**
 * The stored document: basics and the sections of the registry under JSON Resume's names, every text localized.
 * Keys it does not know are kept.
 */
export const resumeSchema = openObject({
  basics: basicsSchema.optional().describe('Who the résumé is about'),
  ...sectionEntries,
  scholar: scholarSchema.optional().describe('What is known of citations'),
  meta: z.looseObject({}).optional().describe('What tools say of the document; kept as it is'),
});

export type Resume = z.infer<typeof resumeSchema>;
