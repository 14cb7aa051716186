import { inTime } from '../dates/in-time.js';
import { endDateSchema, momentSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A stay as an artist, a writer or a scholar in residence. */
const residencySchema = openObject({
  name: localizedTextSchema.describe('The programme or the institution'),
  organization: localizedTextSchema.optional().describe('Who runs it'),
  location: localizedTextSchema.optional().describe('Where it was'),
  url: hrefSchema.optional().describe('Its address'),
  date: momentSchema.optional().describe('Where it was at one time'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; present where it goes on'),
  summary: summarySchema,
  ...entryFields,
});

export const residencies = defineSection({
  about: 'Stays as an artist, a writer or a scholar in residence',
  titles: {
    en: 'Residencies, Artist residencies, Artist in residence',
    de: 'Residenzen, Künstlerresidenzen, Arbeitsaufenthalte',
    fr: 'Résidences, Résidences d’artiste',
    es: 'Residencias, Residencias artísticas',
    'pt-BR': 'Residências, Residências artísticas',
    'pt-PT': 'Residências, Residências artísticas',
    it: 'Residenze, Residenze d’artista',
    nl: 'Residenties, Artist-in-residence',
    sv: 'Residens, Konstnärsresidens',
    pl: 'Rezydencje, Rezydencje artystyczne',
    cs: 'Rezidence, Umělecké rezidence',
    ru: 'Резиденции, Арт-резиденции',
    uk: 'Резиденції, Мистецькі резиденції',
    tr: 'Misafir sanatçı programları, Rezidanslar',
    vi: 'Chương trình lưu trú nghệ sĩ',
    hi: 'कला निवास',
    ar: 'الإقامات الفنية',
    he: 'תוכניות שהות לאמנים, רזידנסי',
    'zh-Hans': '驻留, 驻留项目, 艺术家驻留',
    'zh-Hant': '駐村, 駐村經歷, 藝術家駐村',
    ja: 'レジデンス, アーティスト・イン・レジデンス',
    ko: '레지던시',
  },
  variant: 'line',
  shape: {},
  entry: residencySchema,
  prepare: (entries, context) => ({
    items: inTime(entries, context, { goesOn: false }).map((entry) =>
      prepareEntry(
        {
          ...entry,
          dates: { goesOn: false },
          lines: { name: entry.name, organization: entry.organization, location: entry.location },
        },
        context,
      ),
    ),
  }),
});
