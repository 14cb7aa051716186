import * as z from 'zod';
import { inTime } from '../dates/in-time.js';
import { endDateSchema, momentSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** Work for the community: reviewing, organizing, editing. */
const serviceSchema = openObject({
  position: localizedTextSchema.optional().describe('Such as reviewer or area chair'),
  organization: localizedTextSchema.optional().describe('The conference, journal or body'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  date: momentSchema.optional().describe('Where it was at one time'),
  location: localizedTextSchema.optional().describe('Where it was'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  keywords: z.array(localizedTextSchema).optional().describe('Such as the venues reviewed for'),
  ...entryFields,
});

export const service = defineSection({
  about: 'Reviewing, organizing, editing',
  titles: {
    en: 'Service, Academic service, Professional service, Professional activities, Reviewing, Peer review, Editorial work, Committees',
    de: 'Gutachtertätigkeit, Gremien',
    fr: 'Responsabilités, Responsabilités collectives',
    zh: '学术服务, 社会兼职, 學術服務',
    ja: '学会活動',
    ko: '학술 활동',
  },
  variant: 'line',
  short: 'where-brief',
  shape: { name: 'position', line: 'position' },
  entry: serviceSchema,
  prepare: (entries, context) => ({
    items: inTime(entries, context).map((entry) =>
      prepareEntry(
        {
          ...entry,
          dates: { isFixed: true },
          lines: { position: entry.position, organization: entry.organization, location: entry.location },
        },
        context,
      ),
    ),
  }),
});
