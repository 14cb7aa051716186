import { byRecency, endDateSchema, partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema, localizedTextsSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A student or an intern guided. */
export const supervisionSchema = openObject({
  name: localizedTextSchema.describe('The student, or how many and of what kind'),
  studyType: localizedTextSchema.optional().describe('What they worked for: a degree, an internship'),
  institution: localizedTextSchema.optional(),
  role: localizedTextSchema.optional().describe('The part played, such as co-advisor'),
  startDate: partialDateSchema.optional(),
  endDate: endDateSchema.optional(),
  topic: localizedTextSchema.optional(),
  outcome: localizedTextsSchema.optional().describe('What came of it, such as a paper or a post'),
  url: hrefSchema.optional(),
  summary: summarySchema,
  ...entryFields,
});

export const supervision = defineSection({
  entry: supervisionSchema,
  prepare: (entries, context) => ({
    items: entries.toSorted(byRecency).map((entry) =>
      prepareEntry(
        {
          ...entry,
          lines: [entry.name, entry.studyType, entry.institution, entry.role],
          details: { topic: entry.topic, outcome: entry.outcome },
        },
        context,
      ),
    ),
  }),
});
