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
  /** The course. */
  name: localizedTextSchema.optional().describe('The course'),
  /** Such as lecturer or teaching assistant. */
  role: localizedTextSchema.optional().describe('Such as lecturer or teaching assistant'),
  /** Where it was. */
  institution: localizedTextSchema.optional().describe('Where it was'),
  /** Whom it was for, such as undergraduates. */
  level: localizedTextSchema.optional().describe('Whom it was for, such as undergraduates'),
  /** When it began. */
  startDate: startDateSchema.optional().describe('When it began'),
  /** When it ended; left out, or present, where it goes on. */
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  /** How many took part. */
  students: z.number().int().nonnegative().optional().describe('How many took part'),
  /** Where it was. */
  location: localizedTextSchema.optional().describe('Where it was'),
  /** Its address. */
  url: hrefSchema.optional().describe('Its address'),
  /** A sentence or two. */
  summary: summarySchema,
  /** What stands out, one bullet each. */
  highlights: z.array(bulletSchema).optional().describe('What stands out, one bullet each'),
  /** More addresses by what they lead to, such as { code: …, slides: …, video: … }. */
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
