import * as z from 'zod';
import {
  byRecency,
  type DateRangeView,
  endDateSchema,
  partialDateSchema,
  prepareDateRange,
} from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema, localizedTextsSchema, type Text } from '../text/localized.js';
import { type DetailView, prepareDetails } from './details.js';
import { defineSection, entryFields, openObject } from './section.js';

/** A degree, as in JSON Resume, with advisors, honours class, research and honours. */
export const educationSchema = openObject({
  institution: localizedTextSchema,
  department: localizedTextSchema.optional(),
  url: hrefSchema.optional(),
  area: localizedTextSchema.optional().describe('The subject'),
  studyType: localizedTextSchema.optional().describe('The degree'),
  startDate: partialDateSchema.optional(),
  endDate: endDateSchema.optional(),
  advisors: z.array(localizedTextSchema).optional(),
  program: localizedTextSchema.optional().describe('A named class or programme, and what it is'),
  research: localizedTextsSchema.optional(),
  achievements: localizedTextsSchema.optional(),
  honors: z.array(localizedTextSchema).optional(),
  courses: z.array(localizedTextSchema).optional(),
  ...entryFields,
});

export type Education = z.infer<typeof educationSchema>;

export interface EducationView {
  readonly institution: Text;
  readonly url?: string;
  readonly studyType?: Text;
  readonly area?: Text;
  readonly department?: Text;
  readonly date: DateRangeView;
  readonly details: readonly DetailView[];
}

export const education = defineSection({
  entry: educationSchema,
  prepare: (entries, context) => ({
    items: entries.toSorted(byRecency).map((entry): EducationView => {
      const { messages, text } = context;
      return {
        institution: text(entry.institution),
        ...(entry.url !== undefined && { url: entry.url }),
        ...(entry.studyType !== undefined && { studyType: text(entry.studyType) }),
        ...(entry.area !== undefined && { area: text(entry.area) }),
        ...(entry.department !== undefined && { department: text(entry.department) }),
        date: prepareDateRange(entry, messages),
        details: prepareDetails(
          {
            advisors: entry.advisors,
            program: entry.program,
            research: entry.research,
            achievements: entry.achievements,
            honors: entry.honors,
            courses: entry.courses,
          },
          context,
        ),
      };
    }),
  }),
});
