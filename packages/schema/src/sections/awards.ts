import { momentSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { amountSchema, formatAmount, prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** An award, as in JSON Resume, with its rank and what it is worth. */
const awardSchema = openObject({
  title: localizedTextSchema.optional().describe('Its title'),
  date: momentSchema.optional().describe('When it was given'),
  awarder: localizedTextSchema.optional().describe('Who gave it'),
  rank: localizedTextSchema.optional().describe('Such as first prize, or top 1%'),
  amount: amountSchema.optional().describe('What it is worth'),
  location: localizedTextSchema.optional().describe('Where it was'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  ...entryFields,
});

export const awards = defineSection({
  about: 'Awards and prizes',
  titles: {
    en: 'Awards, Honors, Honours, Prizes, Achievements, Scholarships, Fellowships, Distinctions',
    de: 'Auszeichnungen, Preise, Ehrungen, Stipendien',
    fr: 'Prix, Distinctions, Récompenses, Bourses',
    es: 'Premios, Becas, Reconocimientos',
    pt: 'Prêmios, Prémios, Bolsas',
    it: 'Premi, Riconoscimenti, Borse di studio',
    nl: 'Prijzen, Onderscheidingen',
    zh: '奖项, 获奖, 荣誉, 奖学金, 獎項, 得獎, 榮譽, 獎學金',
    ja: '受賞, 受賞歴',
    ko: '수상, 수상 경력',
  },
  variant: 'line',
  short: true,
  shape: { name: 'title', line: 'title', organization: 'awarder' },
  entry: awardSchema,
  jsonLd: { keys: ['title'], person: ({ title }, { plain }) => ({ award: plain(title) }) },
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          ...entry,
          lines: { title: entry.title, rank: entry.rank, awarder: entry.awarder, location: entry.location },
          details: { amount: entry.amount && formatAmount(entry.amount, context.messages) },
        },
        context,
      ),
    ),
  }),
});
