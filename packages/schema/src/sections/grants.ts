import * as z from 'zod';
import { inTime } from '../dates/in-time.js';
import { endDateSchema, startDateSchema } from '../dates/partial-date.js';
import { nameOf, personSchema } from '../people/person.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { amountSchema, formatAmount, prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** Money for research. */
const grantSchema = openObject({
  name: localizedTextSchema.describe('What it is for'),
  funder: localizedTextSchema.optional().describe('Who pays'),
  number: z.string().optional().describe('Its number'),
  role: localizedTextSchema.optional().describe('principal-investigator, co-investigator, or other words'),
  principalInvestigator: personSchema.optional().describe('Who leads it, where that is not the owner'),
  level: localizedTextSchema.optional().describe('Of what standing, such as national or regional'),
  status: localizedTextSchema.optional().describe('pending, granted, or other words'),
  amount: amountSchema.optional().describe('What it is worth'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  location: localizedTextSchema.optional().describe('Where it was'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  ...entryFields,
});

export const grants = defineSection({
  about: 'Money for research',
  titles: {
    en: 'Grants, Funding, Research grants, Research funding',
    de: 'Drittmittel, Förderungen',
    fr: 'Financements, Subventions',
    es: 'Subvenciones, Financiación',
    zh: '基金, 科研项目, 科研基金, 研究計畫',
    ja: '研究費, 助成金',
    ko: '연구비',
  },
  variant: 'entry',
  shape: { organization: 'funder', position: 'role' },
  entry: grantSchema,
  prepare: (entries, context) => ({
    items: inTime(entries, context).map((entry) =>
      prepareEntry(
        {
          ...entry,
          dates: { isFixed: true },
          lines: {
            name: entry.name,
            funder: entry.funder,
            level: entry.level,
            number: entry.number,
            role: entry.role,
            status: entry.status,
            location: entry.location,
          },
          details: {
            principalInvestigator: entry.principalInvestigator && {
              prepared: nameOf(entry.principalInvestigator),
            },
            amount: entry.amount && formatAmount(entry.amount, context.messages),
          },
        },
        context,
      ),
    ),
  }),
});
