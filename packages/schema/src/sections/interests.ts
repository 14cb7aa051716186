import * as z from 'zod';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** What the owner likes, as in JSON Resume. */
const interestSchema = openObject({
  /** What it is called. */
  name: localizedTextSchema.optional().describe('What it is called'),
  /** What belongs to it. */
  keywords: z.array(localizedTextSchema).optional().describe('What belongs to it'),
  /** A sentence or two. */
  summary: summarySchema,
  ...entryFields,
});

export const interests = defineSection({
  about: 'What the owner likes',
  entry: interestSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry) => prepareEntry({ ...entry, lines: [entry.name] }, context)),
  }),
});
