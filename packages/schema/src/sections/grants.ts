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
  /** What it is for. */
  name: localizedTextSchema.describe('What it is for'),
  /** Who pays. */
  funder: localizedTextSchema.optional().describe('Who pays'),
  /** Its number. */
  number: z.string().optional().describe('Its number'),
  /** principal-investigator, co-investigator, or other words. */
  role: localizedTextSchema.optional().describe('principal-investigator, co-investigator, or other words'),
  /** Who leads it, where that is not the owner. */
  principalInvestigator: personSchema.optional().describe('Who leads it, where that is not the owner'),
  /** Of what standing, such as national or regional. */
  level: localizedTextSchema.optional().describe('Of what standing, such as national or regional'),
  /** pending, granted, or other words. */
  status: localizedTextSchema.optional().describe('pending, granted, or other words'),
  /** What it is worth. */
  amount: amountSchema.optional().describe('What it is worth'),
  /** When it began. */
  startDate: startDateSchema.optional().describe('When it began'),
  /** When it ended; left out, or present, where it goes on. */
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  /** Where it was. */
  location: localizedTextSchema.optional().describe('Where it was'),
  /** Its address. */
  url: hrefSchema.optional().describe('Its address'),
  /** A sentence or two. */
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
