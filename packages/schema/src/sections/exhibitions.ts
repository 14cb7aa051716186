import { isoSpan } from '../dates/date-forms.js';
import { inTime } from '../dates/in-time.js';
import { endDateSchema, momentSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema, termLine } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** An exhibition, a fair or a screening that showed the owner's works. */
const exhibitionSchema = openObject({
  name: localizedTextSchema.describe('What it is called'),
  kind: localizedTextSchema.optional().describe('solo, group, fair, screening, or other words'),
  venue: localizedTextSchema.optional().describe('The gallery, museum or festival'),
  curator: localizedTextSchema.optional().describe('Who curated it'),
  location: localizedTextSchema.optional().describe('The city'),
  url: hrefSchema.optional().describe('Its address'),
  date: momentSchema.optional().describe('Where it was at one time'),
  startDate: startDateSchema.optional().describe('When it opened'),
  endDate: endDateSchema.optional().describe('When it closed; present where it goes on'),
  summary: summarySchema,
  ...entryFields,
});

export const exhibitions = defineSection({
  about: 'Exhibitions, fairs and screenings',
  titles: {
    en: 'Exhibitions, Solo exhibitions, Group exhibitions, Exhibitions and screenings',
    de: 'Ausstellungen, Einzelausstellungen, Gruppenausstellungen',
    fr: 'Expositions, Expositions personnelles, Expositions individuelles, Expositions collectives',
    es: 'Exposiciones, Exposiciones individuales, Exposiciones colectivas',
    'pt-BR': 'Exposições, Exposições individuais, Exposições coletivas',
    'pt-PT': 'Exposições, Exposições individuais, Exposições coletivas',
    it: 'Mostre, Mostre personali, Mostre collettive, Esposizioni',
    nl: 'Tentoonstellingen, Solotentoonstellingen, Groepstentoonstellingen',
    sv: 'Utställningar, Separatutställningar, Grupputställningar',
    pl: 'Wystawy, Wystawy indywidualne, Wystawy zbiorowe',
    cs: 'Výstavy, Samostatné výstavy, Skupinové výstavy',
    ru: 'Выставки, Персональные выставки, Групповые выставки',
    uk: 'Виставки, Персональні виставки, Групові виставки',
    tr: 'Sergiler, Kişisel sergiler, Karma sergiler',
    vi: 'Triển lãm',
    hi: 'प्रदर्शनियाँ',
    ar: 'المعارض, المعارض الفردية, المعارض الجماعية',
    he: 'תערוכות, תערוכות יחיד, תערוכות קבוצתיות',
    'zh-Hans': '展览, 展览经历, 个展, 群展',
    'zh-Hant': '展覽, 展覽經歷, 個展, 聯展',
    ja: '展覧会, 展示歴, 個展, グループ展',
    ko: '전시, 전시 경력, 개인전, 단체전',
  },
  variant: 'line',
  shape: { organization: 'venue' },
  entry: exhibitionSchema,
  jsonLd: {
    keys: ['name', 'venue', 'location', 'date', 'startDate', 'endDate', 'url'],
    person: (entry, { plain }) => ({
      performerIn: {
        '@type': 'ExhibitionEvent',
        name: plain(entry.name),
        location: (entry.venue ?? entry.location) && {
          '@type': 'Place',
          name: plain(entry.venue),
          address: plain(entry.location),
        },
        ...isoSpan(entry),
        url: entry.url,
      },
    }),
  },
  prepare: (entries, context) => ({
    items: inTime(entries, context, { goesOn: false }).map((entry) =>
      prepareEntry(
        {
          ...entry,
          dates: { goesOn: false },
          lines: {
            name: entry.name,
            kind: termLine(entry.kind, 'exhibitionKinds', context, entry.section),
            venue: entry.venue,
            location: entry.location,
            curator: entry.curator && {
              prepared: context.messages.formatCurator(context.text(entry.curator)),
            },
          },
        },
        context,
      ),
    ),
  }),
});
