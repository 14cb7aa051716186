import * as z from 'zod';
import { endDateSchema, partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { linksSchema, prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** Software others can use. */
export const softwareSchema = openObject({
  name: localizedTextSchema.describe('What it is called'),
  url: hrefSchema.optional().describe('Its address'),
  role: localizedTextSchema.optional().describe('The part played, such as maintainer'),
  startDate: partialDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  summary: summarySchema,
  version: z.string().optional().describe('The newest version'),
  license: z.string().optional().describe('SPDX, such as MIT'),
  highlights: z.array(localizedTextSchema).optional().describe('What stands out, one bullet each'),
  keywords: z.array(localizedTextSchema).optional().describe('Words to find it by'),
  links: linksSchema.optional(),
  ...entryFields,
});

export const software = defineSection({
  about: 'Software others can use',
  entry: softwareSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          ...entry,
          lines: [entry.name, entry.role],
          details: { version: entry.version, license: entry.license },
        },
        context,
      ),
    ),
  }),
});
