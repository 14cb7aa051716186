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
  name: localizedTextSchema.describe('The student, or how many and of what kind'),
  studyType: localizedTextSchema.optional().describe('What they worked for: a degree, an internship'),
  institution: localizedTextSchema.optional().describe('Where it was'),
  role: localizedTextSchema.optional().describe('The part played, such as co-advisor'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  topic: localizedTextSchema.optional().describe('What the work was about'),
  outcome: bulletsSchema.optional().describe('What came of it, such as a paper or a post'),
  location: localizedTextSchema.optional().describe('Where it was'),
  url: hrefSchema.optional().describe('Its address'),
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
