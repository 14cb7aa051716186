import * as z from 'zod';
import { momentSchema, prepareMoment, rangeText } from '../dates/partial-date.js';
import { languageNameIn } from '../languages/tags.js';
import { joinTexts } from '../text/compose.js';
import { type LocalizedText, localizedTextSchema } from '../text/localized.js';
import type { Text } from '../text/nodes.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, scoreSchema, summarySchema } from './entry.js';
import { defineSection, entryFields, type PrepareContext } from './section.js';

/** A test of a language, such as CET-6 or TOEFL. */
const languageTestSchema = openObject({
  name: localizedTextSchema.describe('Such as CET-6'),
  score: scoreSchema.optional(),
  date: momentSchema.optional().describe('When it was'),
});

/** A language, as in JSON Resume, with its CEFR level and tests. */
const languageSchema = openObject({
  language: localizedTextSchema.optional().describe('The language: its name, or its tag, such as fr'),
  fluency: localizedTextSchema.optional().describe('In words, such as native'),
  cefr: z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2']).optional().describe('Level of the CEFR'),
  tests: z.array(languageTestSchema).optional().describe('Tests passed'),
  summary: summarySchema,
  ...entryFields,
});

export const languages = defineSection({
  about: 'Languages spoken',
  titles: {
    en: 'Languages, Language skills',
    de: 'Sprachen, Sprachkenntnisse, Fremdsprachen',
    fr: 'Langues, Langues étrangères',
    es: 'Idiomas, Lenguas',
    pt: 'Idiomas, Línguas',
    it: 'Lingue',
    nl: 'Talen, Talenkennis',
    zh: '语言, 语言能力, 外语, 語言, 語言能力',
    ja: '語学, 言語',
    ko: '언어, 외국어',
  },
  variant: 'line',
  short: true,
  shape: { name: 'language', line: 'language', level: 'fluency' },
  entry: languageSchema,
  jsonLd: {
    keys: ['language'],
    person: ({ language }, { plain }) => ({ knowsLanguage: plain(language) }),
  },
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          lines: {
            language: nameOf(entry.language, context.locale),
            fluency: entry.fluency,
            cefr: entry.cefr,
          },
          summary: entry.summary,
          details: { tests: entry.tests?.map((test) => ({ prepared: formatTest(test, context) })) },
        },
        context,
      ),
    ),
  }),
});

/** A tag as people write one for a language: in small letters, and no name of a language in itself. */
const TAG = /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/;

/** The name of a language that is given by its tag, such as `fr`; other words as they are. */
const nameOf = (language: LocalizedText | undefined, locale: string): LocalizedText | undefined =>
  typeof language === 'string' && TAG.test(language)
    ? (languageNameIn(locale, language) ?? language)
    : language;

function formatTest(
  { name, score, date }: z.infer<typeof languageTestSchema>,
  context: PrepareContext,
): Text {
  const when = rangeText(prepareMoment(date, context));
  const inBrackets = when === '' ? '' : joinTexts(['(', when, ')']);
  return joinTexts([context.text(name), score === undefined ? '' : String(score), inBrackets], ' ');
}
