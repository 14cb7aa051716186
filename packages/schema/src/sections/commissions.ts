import { isoSpan } from '../dates/date-forms.js';
import { inTime } from '../dates/in-time.js';
import { endDateSchema, momentSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A work that somebody ordered. */
const commissionSchema = openObject({
  name: localizedTextSchema.describe('What the work is called'),
  client: localizedTextSchema.optional().describe('Who ordered it'),
  location: localizedTextSchema.optional().describe('Where it is'),
  url: hrefSchema.optional().describe('Its address'),
  date: momentSchema.optional().describe('When it was finished'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; present where it goes on'),
  summary: summarySchema,
  ...entryFields,
});

export const commissions = defineSection({
  about: 'Works that somebody ordered',
  titles: {
    en: 'Commissions, Commissioned works, Public art, Public commissions',
    de: 'Auftragsarbeiten, Aufträge, Kunst am Bau',
    fr: 'Commandes, Commandes publiques',
    es: 'Encargos, Obras por encargo, Arte público',
    'pt-BR': 'Obras comissionadas, Encomendas, Arte pública',
    'pt-PT': 'Encomendas, Arte pública',
    it: 'Commissioni, Opere su commissione, Arte pubblica',
    nl: 'Opdrachten, Kunst in opdracht',
    sv: 'Beställningsverk, Offentliga uppdrag',
    pl: 'Zamówienia, Realizacje na zamówienie',
    cs: 'Zakázky, Díla na zakázku',
    ru: 'Работы на заказ',
    uk: 'Роботи на замовлення',
    tr: 'Sipariş işler, Kamusal sanat',
    vi: 'Tác phẩm đặt hàng',
    hi: 'कमीशन की गई कृतियाँ',
    ar: 'أعمال بتكليف',
    he: 'עבודות מוזמנות',
    'zh-Hans': '委托创作, 委托项目, 公共艺术',
    'zh-Hant': '委託創作, 公共藝術',
    ja: 'コミッションワーク, 委嘱作品',
    ko: '의뢰 작업, 커미션, 공공미술',
  },
  variant: 'line',
  shape: { organization: 'client' },
  entry: commissionSchema,
  jsonLd: {
    keys: ['name', 'client', 'date', 'endDate', 'summary', 'url'],
    work: ({ name, client, summary, url, ...dates }, { plain, prose, organization }) => ({
      '@type': 'CreativeWork',
      name: plain(name),
      description: prose(summary),
      sponsor: organization(client),
      dateCreated: isoSpan(dates).endDate,
      url,
    }),
  },
  prepare: (entries, context) => ({
    items: inTime(entries, context, { goesOn: false }).map((entry) =>
      prepareEntry(
        {
          ...entry,
          dates: { goesOn: false },
          lines: { name: entry.name, client: entry.client, location: entry.location },
        },
        context,
      ),
    ),
  }),
});
