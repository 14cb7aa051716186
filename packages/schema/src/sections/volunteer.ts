import * as z from 'zod';
import { byRecency, endDateSchema, partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** Unpaid work, as in JSON Resume. */
export const volunteerSchema = openObject({
  organization: localizedTextSchema.optional(),
  position: localizedTextSchema.optional(),
  location: localizedTextSchema.optional(),
  url: hrefSchema.optional(),
  startDate: partialDateSchema.optional(),
  endDate: endDateSchema.optional(),
  summary: summarySchema,
  highlights: z.array(localizedTextSchema).optional(),
  ...entryFields,
});

export const volunteer = defineSection({
  entry: volunteerSchema,
  prepare: (entries, context) => ({
    items: entries
      .toSorted(byRecency)
      .map((entry) =>
        prepareEntry({ ...entry, lines: [entry.organization, entry.position, entry.location] }, context),
      ),
  }),
});
