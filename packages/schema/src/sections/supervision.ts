import { inTime } from '../dates/in-time.js';
import { endDateSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { bulletsSchema } from './bullet.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A student or an intern guided. */
const supervisionSchema = openObject({
  /** The student, or how many and of what kind. */
  name: localizedTextSchema.describe('The student, or how many and of what kind'),
  /** What they worked for: a degree, an internship. */
  studyType: localizedTextSchema.optional().describe('What they worked for: a degree, an internship'),
  /** Where it was. */
  institution: localizedTextSchema.optional().describe('Where it was'),
  /** The part played, such as co-advisor. */
  role: localizedTextSchema.optional().describe('The part played, such as co-advisor'),
  /** When it began. */
  startDate: startDateSchema.optional().describe('When it began'),
  /** When it ended; left out, or present, where it goes on. */
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  /** What the work was about. */
  topic: localizedTextSchema.optional().describe('What the work was about'),
  /** What came of it, such as a paper or a post. */
  outcome: bulletsSchema.optional().describe('What came of it, such as a paper or a post'),
  /** Where it was. */
  location: localizedTextSchema.optional().describe('Where it was'),
  /** Its address. */
  url: hrefSchema.optional().describe('Its address'),
  /** A sentence or two. */
  summary: summarySchema,
  ...entryFields,
});

export const supervision = defineSection({
  about: 'Students and interns guided',
  titles: {
    en: 'Supervision, Mentoring, Mentorship, Advising, Students supervised',
    de: 'Betreuung',
    fr: 'Encadrement, Mentorat',
    es: 'Supervisión, Mentoría',
    zh: '指导学生, 學生指導',
    ja: '学生指導',
    ko: '지도 학생',
  },
  variant: 'entry',
  shape: { organization: 'institution', position: 'role' },
  entry: supervisionSchema,
  prepare: (entries, context) => ({
    items: inTime(entries, context).map((entry) =>
      prepareEntry(
        {
          ...entry,
          lines: {
            name: entry.name,
            studyType: entry.studyType,
            institution: entry.institution,
            location: entry.location,
            role: entry.role,
          },
          details: { topic: entry.topic, outcome: entry.outcome },
        },
        context,
      ),
    ),
  }),
});
