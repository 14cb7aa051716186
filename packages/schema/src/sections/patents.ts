import * as z from 'zod';
import { startDateSchema } from '../dates/partial-date.js';
import { personSchema } from '../people/person.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { nameLine, prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A patent or an application for one. */
const patentSchema = openObject({
  name: localizedTextSchema.optional().describe('The title'),
  inventors: z.array(personSchema).optional().describe('Who invented it, in order'),
  number: z.string().optional().describe('With the letters of the office, such as CN 115 000 000 A'),
  office: localizedTextSchema.optional().describe('Where it was filed, such as CNIPA'),
  status: localizedTextSchema.optional().describe('filed, pending, granted, or other words'),
  filed: startDateSchema.optional().describe('When it was filed'),
  granted: startDateSchema.optional().describe('When it was granted'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  ...entryFields,
});

export const patents = defineSection({
  about: 'Patents and applications',
  titles: {
    en: 'Patents, Inventions',
    de: 'Patente, Erfindungen',
    fr: 'Brevets',
    es: 'Patentes',
    it: 'Brevetti',
    zh: '专利, 專利',
    ja: '特許',
    ko: '특허',
  },
  variant: 'entry',
  shape: { authors: 'inventors', organization: 'office', date: 'filed' },
  entry: patentSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          lines: {
            name: entry.name,
            inventors: nameLine(entry.inventors, context),
            number: entry.number,
            office: entry.office,
            status: entry.status ?? (entry.granted ? 'granted' : entry.filed && 'filed'),
          },
          url: entry.url,
          date: entry.granted ?? entry.filed,
          summary: entry.summary,
        },
        context,
      ),
    ),
  }),
});
