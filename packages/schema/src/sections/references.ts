import * as z from 'zod';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** Someone who speaks for the owner, as in JSON Resume, with how to reach them. */
export const referenceSchema = openObject({
  name: localizedTextSchema.optional(),
  reference: localizedTextSchema.optional().describe('What they say'),
  position: localizedTextSchema.optional(),
  organization: localizedTextSchema.optional(),
  relationship: localizedTextSchema.optional().describe('Such as former supervisor'),
  email: z.string().optional(),
  phone: z.string().optional(),
  url: hrefSchema.optional(),
  ...entryFields,
});

export const references = defineSection({
  entry: referenceSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          lines: [entry.name, entry.position, entry.organization, entry.relationship, entry.phone],
          url: entry.url,
          summary: entry.reference,
          links: entry.email === undefined ? {} : { [entry.email]: `mailto:${entry.email}` },
        },
        context,
      ),
    ),
  }),
});
