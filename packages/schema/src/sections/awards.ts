import { partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { amountSchema, formatAmount, prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** An award, as in JSON Resume, with its rank and what it is worth. */
const awardSchema = openObject({
  /** Its title. */
  title: localizedTextSchema.optional().describe('Its title'),
  /** When it was given. */
  date: partialDateSchema.optional().describe('When it was given'),
  /** Who gave it. */
  awarder: localizedTextSchema.optional().describe('Who gave it'),
  /** Such as first prize, or top 1%. */
  rank: localizedTextSchema.optional().describe('Such as first prize, or top 1%'),
  /** What it is worth. */
  amount: amountSchema.optional().describe('What it is worth'),
  /** Its address. */
  url: hrefSchema.optional().describe('Its address'),
  /** A sentence or two. */
  summary: summarySchema,
  ...entryFields,
});

export const awards = defineSection({
  about: 'Awards and prizes',
  entry: awardSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          ...entry,
          lines: [entry.title, entry.rank, entry.awarder],
          details: { amount: entry.amount && formatAmount(entry.amount, context.messages.locale) },
        },
        context,
      ),
    ),
  }),
});
