import * as z from 'zod';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';

/** Which sections a résumé shows, in which order and under which titles. Sections are named as in {@link SectionName}. */
export const layoutSchema = openObject({
  order: z
    .array(z.string())
    .optional()
    .describe(
      'Sections in the order to show them, such as [education, work, "custom:Hobbies"]; the others follow in the usual order',
    ),
  titles: z
    .record(z.string(), localizedTextSchema)
    .optional()
    .describe('Titles by section, such as { work: Work history }'),
  dates: z
    .enum(['year', 'month', 'day'])
    .optional()
    .describe('How precisely spans are shown: year, month (the default) or day'),
  chronology: z
    .enum(['newest', 'oldest'])
    .optional()
    .describe(
      'Whether the newest entry of a section stands first, or the oldest; as the language has it where left out',
    ),
  facts: z
    .enum(['grid', 'list', 'line'])
    .optional()
    .describe('How personal facts stand: in a grid, a list or a line; as the language has it where left out'),
  pages: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('How many pages it may take; as many as readers of the language expect where left out'),
  hide: z.array(z.string()).optional().describe('Sections that are not shown'),
});

export type Layout = z.infer<typeof layoutSchema>;
