import * as z from 'zod';
import { partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';

/** What is known of the owner's citations, and where from. */
export const scholarSchema = openObject({
  /** How often all papers were cited. */
  citations: openObject({
    /** How often. */
    count: z.number().int().nonnegative().describe('How often'),
    /** The count is a floor: more than this many. */
    atLeast: z.boolean().optional().describe('The count is a floor: more than this many'),
    /** Who counts, such as Google Scholar. */
    source: localizedTextSchema.describe('Who counts, such as Google Scholar'),
  })
    .optional()
    .describe('How often all papers were cited'),
  /** h papers cited h times each. */
  hIndex: z.number().int().nonnegative().optional().describe('h papers cited h times each'),
  /** Papers cited ten times. */
  i10Index: z.number().int().nonnegative().optional().describe('Papers cited ten times'),
  /** When the figures were read. */
  asOf: partialDateSchema.optional().describe('When the figures were read'),
  /** The page of the index. */
  url: hrefSchema.optional().describe('The page of the index'),
  /** What else is to say. */
  note: localizedTextSchema.optional().describe('What else is to say'),
});

export type Scholar = z.infer<typeof scholarSchema>;
