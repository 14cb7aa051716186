import * as z from 'zod';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';

/** Which sections a résumé shows, in which order and under which titles. Sections are named as in {@link SectionName}. */
export const layoutSchema = openObject({
  /** Sections in the order to show them, such as [education, work, "custom:Hobbies"]; the others follow in the usual order. */
  order: z
    .array(z.string())
    .optional()
    .describe(
      'Sections in the order to show them, such as [education, work, "custom:Hobbies"]; the others follow in the usual order',
    ),
  /** Titles by section, such as { work: Work history }. */
  titles: z
    .record(z.string(), localizedTextSchema)
    .optional()
    .describe('Titles by section, such as { work: Work history }'),
  /** How precisely spans are shown: year, month (the default) or day. */
  dates: z
    .enum(['year', 'month', 'day'])
    .optional()
    .describe('How precisely spans are shown: year, month (the default) or day'),
  /** Sections that are not shown. */
  hide: z.array(z.string()).optional().describe('Sections that are not shown'),
});

export type Layout = z.infer<typeof layoutSchema>;
