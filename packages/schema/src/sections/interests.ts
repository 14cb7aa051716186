import * as z from 'zod';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** What the owner likes, as in JSON Resume. */
const interestSchema = openObject({
  name: localizedTextSchema.optional().describe('What it is called'),
  keywords: z.array(localizedTextSchema).optional().describe('What belongs to it'),
  summary: summarySchema,
  ...entryFields,
});

export const interests = defineSection({
  about: 'What the owner likes',
  titles: {
    en: 'Interests, Hobbies',
    de: 'Interessen, Hobbys, Freizeit',
    fr: "Centres d'intérêt, Loisirs, Intérêts",
    es: 'Intereses, Aficiones',
    pt: 'Interesses',
    it: 'Interessi, Hobby',
    nl: "Interesses, Hobby's",
    zh: '兴趣, 兴趣爱好, 爱好, 興趣, 嗜好',
    ja: '趣味, 特技',
    ko: '취미, 관심사',
  },
  variant: 'label',
  short: true,
  secondary: true,
  entry: interestSchema,
  jsonLd: { keys: ['name'], person: ({ name }, { plain }) => ({ knowsAbout: plain(name) }) },
  prepare: (entries, context) => ({
    items: entries.map((entry) => prepareEntry({ ...entry, lines: { name: entry.name } }, context)),
  }),
});
