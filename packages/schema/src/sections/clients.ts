import { endDateSchema, momentSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** Somebody the owner works for as a freelancer. */
const clientSchema = openObject({
  name: localizedTextSchema.describe('Who it is'),
  service: localizedTextSchema.optional().describe('What is done for them, such as illustration'),
  location: localizedTextSchema.optional().describe('Where they are'),
  url: hrefSchema.optional().describe('Their address'),
  date: momentSchema.optional().describe('Where it was at one time'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; present where it goes on'),
  summary: summarySchema,
  ...entryFields,
});

export const clients = defineSection({
  about: 'Clients of a freelancer',
  titles: {
    en: 'Clients, Selected clients, Client list',
    de: 'Kunden, Auftraggeber',
    fr: 'Clients, Références clients',
    es: 'Clientes',
    'pt-BR': 'Clientes',
    'pt-PT': 'Clientes',
    it: 'Clienti, Committenti',
    nl: 'Opdrachtgevers, Klanten',
    sv: 'Kunder, Uppdragsgivare',
    pl: 'Klienci',
    cs: 'Klienti',
    ru: 'Клиенты, Заказчики',
    uk: 'Клієнти, Замовники',
    tr: 'Müşteriler',
    vi: 'Khách hàng',
    hi: 'ग्राहक',
    ar: 'العملاء',
    he: 'לקוחות',
    'zh-Hans': '客户, 合作客户',
    'zh-Hant': '客戶, 合作客戶',
    ja: 'クライアント, 主な取引先',
    ko: '클라이언트, 고객사',
  },
  variant: 'line',
  short: true,
  shape: {},
  entry: clientSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          ...entry,
          dates: { goesOn: false },
          lines: { name: entry.name, service: entry.service, location: entry.location },
        },
        context,
      ),
    ),
  }),
});
