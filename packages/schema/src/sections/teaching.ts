import * as z from 'zod';
import { byRecency, endDateSchema, partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { linksSchema, prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A course given. */
export const teachingSchema = openObject({
  name: localizedTextSchema.describe('The course'),
  role: localizedTextSchema.optional().describe('Such as lecturer or teaching assistant'),
  institution: localizedTextSchema.optional().describe('Where it was'),
  level: localizedTextSchema.optional().describe('Whom it was for, such as undergraduates'),
  startDate: partialDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  students: z.number().int().nonnegative().optional().describe('How many took part'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  highlights: z.array(localizedTextSchema).optional().describe('What stands out, one bullet each'),
  links: linksSchema.optional(),
  ...entryFields,
});

export const teaching = defineSection({
  about: 'Courses given',
  entry: teachingSchema,
  prepare: (entries, context) => ({
    items: entries.toSorted(byRecency).map((entry) =>
      prepareEntry(
        {
          ...entry,
          lines: [entry.name, entry.role, entry.institution, entry.level],
          details: {
            students:
              entry.students === undefined ? undefined : context.messages.formatNumber(entry.students),
          },
        },
        context,
      ),
    ),
  }),
});
