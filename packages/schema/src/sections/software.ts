import * as z from 'zod';
import { endDateSchema, partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { linksSchema, prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** Software others can use. */
export const softwareSchema = openObject({
  name: localizedTextSchema,
  url: hrefSchema.optional(),
  role: localizedTextSchema.optional().describe('The part played, such as maintainer'),
  startDate: partialDateSchema.optional(),
  endDate: endDateSchema.optional(),
  summary: summarySchema,
  version: z.string().optional(),
  license: z.string().optional().describe('SPDX, such as MIT'),
  highlights: z.array(localizedTextSchema).optional(),
  keywords: z.array(localizedTextSchema).optional(),
  links: linksSchema.optional(),
  ...entryFields,
});

export const software = defineSection({
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
