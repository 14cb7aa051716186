import { byRecency, endDateSchema, partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A society the owner belongs to. */
export const membershipSchema = openObject({
  organization: localizedTextSchema,
  position: localizedTextSchema.optional().describe('Such as senior member or secretary'),
  startDate: partialDateSchema.optional(),
  endDate: endDateSchema.optional(),
  url: hrefSchema.optional(),
  summary: summarySchema,
  ...entryFields,
});

export const memberships = defineSection({
  entry: membershipSchema,
  prepare: (entries, context) => ({
    items: entries
      .toSorted(byRecency)
      .map((entry) => prepareEntry({ ...entry, lines: [entry.organization, entry.position] }, context)),
  }),
});
