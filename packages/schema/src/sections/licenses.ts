import { momentSchema, partialDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema, validUntil } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A licence to practise a profession. */
const licenseSchema = openObject({
  name: localizedTextSchema.describe('What it permits, such as Medical licence'),
  authority: localizedTextSchema.optional().describe('Who granted it'),
  region: localizedTextSchema.optional().describe('Where it is valid, such as a state'),
  number: localizedTextSchema.optional().describe('Its number'),
  status: localizedTextSchema.optional().describe('active, expired, or other words'),
  date: momentSchema.optional().describe('When it was granted'),
  expires: partialDateSchema.optional().describe('Until when it is valid'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  ...entryFields,
});

export const licenses = defineSection({
  about: 'Licences to practise a profession',
  titles: {
    en: 'Licenses, Licensure, Professional licenses, Medical licenses, Medical licensure, Board certifications, Licenses and registrations, Licences, Professional licences',
    'en-GB': 'Licences, Professional registration',
    de: 'Zulassungen, Approbation, Berufszulassung, Berufserlaubnis',
    fr: 'Autorisations d’exercer, Inscription à l’ordre, Habilitations professionnelles',
    es: 'Licencias, Colegiación, Habilitaciones profesionales',
    'pt-BR': 'Registros profissionais, Habilitações profissionais',
    'pt-PT': 'Cédulas profissionais, Habilitações profissionais',
    it: 'Abilitazioni, Abilitazioni professionali, Iscrizione all’albo',
    nl: 'Registraties, Beroepsregistraties, Bevoegdheden',
    sv: 'Legitimationer, Behörigheter',
    pl: 'Uprawnienia zawodowe, Prawo wykonywania zawodu',
    cs: 'Oprávnění, Profesní oprávnění, Licence',
    ru: 'Лицензии, Допуски к профессии',
    uk: 'Ліцензії, Дозволи на практику',
    tr: 'Lisanslar, Mesleki lisanslar',
    vi: 'Giấy phép hành nghề, Chứng chỉ hành nghề',
    hi: 'लाइसेंस, व्यावसायिक लाइसेंस',
    ar: 'التراخيص, التراخيص المهنية',
    he: 'רישיונות, רישיונות מקצועיים',
    'zh-Hans': '执业资格, 执业证书, 执业证',
    'zh-Hant': '執業執照, 專業執照',
    ja: '免許, 医師免許, 業務免許',
    ko: '면허, 면허사항',
  },
  variant: 'line',
  short: true,
  shape: { organization: 'authority', location: 'region' },
  entry: licenseSchema,
  jsonLd: {
    keys: ['name', 'authority', 'region', 'expires', 'url'],
    person: ({ name, authority, region, expires, url }, { plain, organization }) => ({
      hasCredential: {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'license',
        name: plain(name),
        recognizedBy: organization(authority),
        validIn: region && { '@type': 'AdministrativeArea', name: plain(region) },
        expires,
        url,
      },
    }),
  },
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          ...entry,
          lines: {
            name: entry.name,
            authority: entry.authority,
            region: entry.region,
            number: entry.number,
            status: entry.status,
            expires: validUntil(entry.expires, context),
          },
        },
        context,
      ),
    ),
  }),
});
