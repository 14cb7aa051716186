import { byRecency, endDateSchema, partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A society the owner belongs to. */
export const membershipSchema = openObject({
  organization: localizedTextSchema.describe('The organization'),
  position: localizedTextSchema.optional().describe('Such as senior member or secretary'),
  startDate: partialDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  ...entryFields,
});

export const memberships = defineSection({
  about: 'Societies the owner belongs to',
  entry: membershipSchema,
  prepare: (entries, context) => ({
    items: entries
      .toSorted(byRecency)
      .map((entry) => prepareEntry({ ...entry, lines: [entry.organization, entry.position] }, context)),
  }),
});
