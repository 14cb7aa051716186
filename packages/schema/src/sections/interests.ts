import * as z from 'zod';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** What the owner likes, as in JSON Resume. */
export const interestSchema = openObject({
  name: localizedTextSchema.optional(),
  keywords: z.array(localizedTextSchema).optional(),
  summary: summarySchema,
  ...entryFields,
});

export const interests = defineSection({
  entry: interestSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry) => prepareEntry({ ...entry, lines: [entry.name] }, context)),
  }),
});
