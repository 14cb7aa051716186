import * as z from 'zod';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A skill, as in JSON Resume. */
const skillSchema = openObject({
  /** What it is called. */
  name: localizedTextSchema.optional().describe('What it is called'),
  /** How well, in words. */
  level: localizedTextSchema.optional().describe('How well, in words'),
  /** What belongs to it. */
  keywords: z.array(localizedTextSchema).optional().describe('What belongs to it'),
  /** A sentence or two. */
  summary: summarySchema,
  ...entryFields,
});

export const skills = defineSection({
  about: 'Skills',
  entry: skillSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry) => prepareEntry({ ...entry, lines: [entry.name, entry.level] }, context)),
  }),
});
