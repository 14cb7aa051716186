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
  Object.entries(sections).map(([type, { entry }]) => [type, z.array(entry).optional()]),
) as unknown as SectionEntries;

/** What is known of the owner's citations, and where from. */
export const scholarSchema = openObject({
  citations: openObject({
    count: z.number().int().nonnegative(),
    atLeast: z.boolean().optional().describe('The count is a floor: more than this many'),
    source: localizedTextSchema.describe('Who counts, such as Google Scholar'),
  }).optional(),
  hIndex: z.number().int().nonnegative().optional(),
  i10Index: z.number().int().nonnegative().optional(),
  asOf: partialDateSchema.optional().describe('When the figures were read'),
  url: hrefSchema.optional(),
  note: localizedTextSchema.optional(),
});

/**
 * The stored document: basics and the sections of the registry under JSON Resume's names, every text localized.
 * Keys it does not know are kept.
 */
export const resumeSchema = openObject({
  basics: basicsSchema.optional(),
  ...sectionEntries,
  scholar: scholarSchema.optional(),
  meta: z.looseObject({}).optional(),
});

export type Resume = z.infer<typeof resumeSchema>;
