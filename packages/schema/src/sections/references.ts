import * as z from 'zod';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** Someone who speaks for the owner, as in JSON Resume, with how to reach them. */
const referenceSchema = openObject({
  /** Who speaks. */
  name: localizedTextSchema.optional().describe('Who speaks'),
  /** What they say. */
  reference: localizedTextSchema.optional().describe('What they say'),
  /** The position held. */
  position: localizedTextSchema.optional().describe('The position held'),
  /** The organization. */
  organization: localizedTextSchema.optional().describe('The organization'),
  /** Such as former supervisor. */
  relationship: localizedTextSchema.optional().describe('Such as former supervisor'),
  /** An address for mail. */
  email: z.string().optional().describe('An address for mail'),
  /** A number to call. */
  phone: z.string().optional().describe('A number to call'),
  /** Its address. */
  url: hrefSchema.optional().describe('Its address'),
  ...entryFields,
});

export const references = defineSection({
  about: 'Who speaks for the owner',
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
