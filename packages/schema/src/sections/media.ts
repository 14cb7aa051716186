import { partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { linksSchema, prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** Where others wrote or spoke about the owner. */
export const mediaSchema = openObject({
  name: localizedTextSchema.describe('The title'),
  publisher: localizedTextSchema.optional().describe('The paper, station or site'),
  type: localizedTextSchema.optional().describe('Such as interview or podcast'),
  date: partialDateSchema.optional().describe('When it was'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  links: linksSchema.optional(),
  ...entryFields,
});

export const media = defineSection({
  about: 'Where others wrote or spoke about the owner',
  entry: mediaSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry({ ...entry, lines: [entry.name, entry.publisher, entry.type] }, context),
    ),
  }),
});
