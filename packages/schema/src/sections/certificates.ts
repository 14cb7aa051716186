import * as z from 'zod';
import { partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, scoreSchema, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A certificate, as in JSON Resume, with its number, score and end. */
export const certificateSchema = openObject({
  name: localizedTextSchema.optional(),
  date: partialDateSchema.optional(),
  expires: partialDateSchema.optional(),
  issuer: localizedTextSchema.optional(),
  number: z.string().optional(),
  score: scoreSchema.optional(),
  url: hrefSchema.optional(),
  summary: summarySchema,
  ...entryFields,
});

export const certificates = defineSection({
  entry: certificateSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          lines: [
            entry.name,
            entry.issuer,
            entry.number,
            entry.score === undefined ? undefined : String(entry.score),
          ],
          url: entry.url,
          ...(entry.expires === undefined
            ? { date: entry.date }
            : { startDate: entry.date, endDate: entry.expires }),
          summary: entry.summary,
        },
        context,
      ),
    ),
  }),
});
