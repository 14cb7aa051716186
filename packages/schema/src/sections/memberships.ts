import { inTime } from '../dates/in-time.js';
import { endDateSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A society the owner belongs to. */
const membershipSchema = openObject({
  organization: localizedTextSchema.describe('The organization'),
  position: localizedTextSchema.optional().describe('Such as senior member or secretary'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  location: localizedTextSchema.optional().describe('Where it was'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  ...entryFields,
});

export const memberships = defineSection({
  about: 'Societies the owner belongs to',
  titles: {
    en: 'Memberships, Professional memberships, Affiliations, Professional affiliations',
    de: 'Mitgliedschaften',
    fr: 'Adhésions, Sociétés savantes',
    es: 'Afiliaciones, Membresías',
    zh: '会员, 学会会员, 學會',
    ja: '所属学会',
    ko: '학회',
  },
  variant: 'line',
  short: true,
  shape: { name: 'organization', line: 'organization' },
  entry: membershipSchema,
  jsonLd: {
    keys: ['organization', 'url'],
    person: (entry, { organization }) => ({ memberOf: organization(entry.organization, entry.url) }),
  },
  prepare: (entries, context) => ({
    items: inTime(entries, context).map((entry) =>
      prepareEntry(
        {
          ...entry,
          dates: { isFixed: true },
          lines: { organization: entry.organization, position: entry.position, location: entry.location },
        },
        context,
      ),
    ),
  }),
});
