import * as z from 'zod';
import { type LocalizedText, localizedTextSchema, localizedTextsSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** One part of what the owner says of themselves, with a title of its own. */
const profilePartSchema = openObject({
  title: localizedTextSchema.optional().describe('Its title'),
  text: localizedTextsSchema.describe('A paragraph, or several'),
  ...entryFields,
});

type ProfilePart = z.infer<typeof profilePartSchema>;

const profileEntrySchema = z.union([localizedTextSchema, profilePartSchema]);

/** A text alone is a part without a title. */
const partOf = (entry: LocalizedText | ProfilePart): Pick<ProfilePart, 'title' | 'text'> =>
  typeof entry === 'object' && Object.hasOwn(entry, 'text')
    ? (entry as ProfilePart)
    : { text: entry as LocalizedText };

export const profile = defineSection({
  about: 'What the owner says of themselves: a text, or parts with titles of their own',
  titles: {
    en: 'Personal profile, Self-assessment, Statement',
    de: 'Persönliches Profil, Über mich',
    fr: 'Profil personnel',
    es: 'Perfil personal',
    pt: 'Perfil pessoal',
    it: 'Profilo personale',
    nl: 'Persoonlijk profiel',
    sv: 'Personlig profil',
    pl: 'Profil osobisty',
    cs: 'Osobní profil',
    ru: 'О себе',
    uk: 'Про себе',
    tr: 'Kişisel profil',
    vi: 'Giới thiệu bản thân',
    hi: 'व्यक्तिगत परिचय',
    he: 'פרופיל אישי',
    ar: 'نبذة شخصية',
    zh: '自我评价, 个人评价, 个人总结',
    'zh-Hant': '自傳, 自我介紹',
    ja: '自己PR',
    ko: '자기소개, 자기소개서',
  },
  variant: 'entry',
  short: 'where-brief',
  shape: { name: 'title', summary: 'text', line: 'text' },
  entry: profileEntrySchema,
  field: z.union([localizedTextSchema, z.array(profileEntrySchema)]),
  jsonLd: {
    keys: ['title', 'text'],
    person: (entry, { prose }) => {
      const { title, text } = partOf(entry);
      return { description: [title, text].flat().map((part) => prose(part)) };
    },
  },
  prepare: (entries, context) => ({
    items: entries.map((entry) => {
      const { title, text } = partOf(entry);
      return prepareEntry({ lines: { title }, summary: text }, context);
    }),
  }),
});
