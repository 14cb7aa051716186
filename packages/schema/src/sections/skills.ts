import * as z from 'zod';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A skill, as in JSON Resume. */
const skillSchema = openObject({
  name: localizedTextSchema.optional().describe('What it is called'),
  level: localizedTextSchema.optional().describe('How well, in words'),
  keywords: z.array(localizedTextSchema).optional().describe('What belongs to it'),
  summary: summarySchema,
  ...entryFields,
});

export const skills = defineSection({
  about: 'Skills',
  titles: {
    en: 'Skills, Technologies, Tech stack, Tools, Expertise, Competencies, Programming, Programming languages',
    de: 'Kenntnisse, Fähigkeiten, Fertigkeiten, Kompetenzen, Programmiersprachen, Technologien',
    fr: 'Compétences, Informatique, Langages, Langages de programmation',
    es: 'Habilidades, Competencias, Tecnologías, Lenguajes de programación',
    pt: 'Habilidades, Competências, Tecnologias, Linguagens de programação',
    it: 'Competenze, Abilità, Tecnologie, Linguaggi di programmazione',
    nl: 'Vaardigheden, Competenties, Programmeertalen',
    pl: 'Umiejętności, Języki programowania',
    zh: '技能, 技术栈, 编程语言, 程式語言',
    ja: 'スキル, プログラミング言語',
    ko: '기술, 프로그래밍 언어',
  },
  variant: 'label',
  short: true,
  entry: skillSchema,
  jsonLd: { keys: ['name'], person: ({ name }, { plain }) => ({ knowsAbout: plain(name) }) },
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry({ ...entry, lines: { name: entry.name, level: entry.level } }, context),
    ),
  }),
});
