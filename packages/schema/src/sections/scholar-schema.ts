import * as z from 'zod';
import { partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';

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

export type Scholar = z.infer<typeof scholarSchema>;
