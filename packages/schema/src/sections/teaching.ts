import * as z from 'zod';
import { inTime } from '../dates/in-time.js';
import { endDateSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { bulletSchema } from './bullet.js';
import { prepareEntry, summarySchema } from './entry.js';
import { linksSchema } from './links.js';
import { defineSection, entryFields } from './section.js';

/** A course given. */
const teachingSchema = openObject({
  name: localizedTextSchema.optional().describe('The course'),
  role: localizedTextSchema.optional().describe('Such as lecturer or teaching assistant'),
  institution: localizedTextSchema.optional().describe('Where it was'),
  level: localizedTextSchema.optional().describe('Whom it was for, such as undergraduates'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  students: z.number().int().nonnegative().optional().describe('How many took part'),
  location: localizedTextSchema.optional().describe('Where it was'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  highlights: z.array(bulletSchema).optional().describe('What stands out, one bullet each'),
  links: linksSchema.optional(),
  ...entryFields,
});

export const teaching = defineSection({
  about: 'Courses given',
  titles: {
    en: 'Teaching, Teaching experience, Courses taught',
    de: 'Lehre, Lehrerfahrung, Lehrtätigkeit, Unterricht',
    fr: 'Enseignement, Enseignements',
    es: 'Docencia, Enseñanza',
    pt: 'Ensino, Docência',
    it: 'Insegnamento, Docenza, Didattica',
    nl: 'Onderwijs, Onderwijservaring',
    zh: '教学, 教学经历, 授课, 教學, 教學經歷',
    ja: '教育歴, 教育活動',
    ko: '강의, 강의 경력',
  },
  variant: 'entry',
  shape: { organization: 'institution', position: 'role' },
  entry: teachingSchema,
  prepare: (entries, context) => ({
    items: inTime(entries, context).map((entry) =>
      prepareEntry(
        {
          ...entry,
          lines: {
            name: entry.name,
            role: entry.role,
            institution: entry.institution,
            level: entry.level,
            location: entry.location,
          },
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
