import * as z from 'zod';
import { inTime } from '../dates/in-time.js';
import { endDateSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { bulletSchema } from './bullet.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** Unpaid work, as in JSON Resume. */
const volunteerSchema = openObject({
  organization: localizedTextSchema.optional().describe('The organization'),
  position: localizedTextSchema.optional().describe('The position held'),
  location: localizedTextSchema.optional().describe('Where it is'),
  url: hrefSchema.optional().describe('Its address'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  summary: summarySchema,
  highlights: z.array(bulletSchema).optional().describe('What stands out, one bullet each'),
  ...entryFields,
});

export const volunteer = defineSection({
  about: 'Unpaid work',
  titles: {
    en: 'Volunteer, Volunteering, Volunteer work, Volunteer experience, Community service, Community involvement, Civic engagement, Pro bono, Volunteer activities, Volunteering activities',
    de: 'Ehrenamt, Ehrenämter, Ehrenamtliche Tätigkeit, Ehrenamtliche Tätigkeiten, Ehrenamtliches Engagement',
    fr: 'Bénévolat, Engagements, Engagement associatif, Vie associative',
    es: 'Voluntariado, Trabajo voluntario',
    pt: 'Voluntariado, Trabalho voluntário',
    it: 'Volontariato',
    nl: 'Vrijwilligerswerk',
    pl: 'Wolontariat',
    zh: '志愿, 志愿服务, 志愿经历, 公益, 志願, 志願服務, 志工',
    ja: 'ボランティア',
    ko: '봉사, 봉사활동, 자원봉사',
  },
  variant: 'entry',
  short: 'where-brief',
  shape: { name: 'organization', line: 'organization' },
  entry: volunteerSchema,
  prepare: (entries, context) => ({
    items: inTime(entries, context).map((entry) =>
      prepareEntry(
        {
          ...entry,
          lines: { organization: entry.organization, position: entry.position, location: entry.location },
        },
        context,
      ),
    ),
  }),
});
