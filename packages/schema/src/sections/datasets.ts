import * as z from 'zod';
import { partialDateSchema } from '../dates/partial-date.js';
import { personSchema } from '../people/person.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { linksSchema, nameLine, prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** Data others can use. */
export const datasetSchema = openObject({
  name: localizedTextSchema,
  authors: z.array(personSchema).optional(),
  publisher: localizedTextSchema.optional().describe('The archive that keeps it'),
  releaseDate: partialDateSchema.optional(),
  url: hrefSchema.optional(),
  DOI: z.string().optional(),
  size: localizedTextSchema.optional().describe('In words, such as 200 hours'),
  summary: summarySchema,
  version: z.string().optional(),
  license: z.string().optional().describe('SPDX, such as CC-BY-4.0'),
  links: linksSchema.optional(),
  ...entryFields,
});

export const datasets = defineSection({
  entry: datasetSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          lines: [entry.name, nameLine(entry.authors, context), entry.publisher, entry.size],
          url: entry.url ?? (entry.DOI && `https://doi.org/${entry.DOI}`),
          date: entry.releaseDate,
          summary: entry.summary,
          details: { version: entry.version, license: entry.license },
          links: entry.links,
        },
        context,
      ),
    ),
  }),
});
