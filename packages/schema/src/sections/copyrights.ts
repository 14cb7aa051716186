import * as z from 'zod';
import { isoSpan } from '../dates/date-forms.js';
import { momentSchema } from '../dates/partial-date.js';
import { personSchema } from '../people/person.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { nameLine, prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A registered copyright of software. */
const copyrightSchema = openObject({
  name: localizedTextSchema.describe('The software, with its version'),
  holders: z.array(personSchema).optional().describe('Who holds it, in order'),
  number: localizedTextSchema.optional().describe('The number of the registration, such as 2023SR0000001'),
  date: momentSchema.optional().describe('When it was registered'),
  role: localizedTextSchema.optional().describe('The part played, such as first author'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  ...entryFields,
});

export const copyrights = defineSection({
  about: 'Registered copyrights of software',
  titles: {
    en: 'Software copyrights, Registered software, Software registrations',
    de: 'Eingetragene Software, Software-Urheberrechte',
    fr: 'Logiciels déposés, Dépôts de logiciels',
    es: 'Software registrado, Registros de software',
    'pt-BR': 'Registros de software, Programas de computador registrados',
    'pt-PT': 'Registos de software',
    it: 'Software registrato, Registrazioni di software',
    nl: 'Geregistreerde software',
    sv: 'Registrerad programvara',
    pl: 'Zarejestrowane oprogramowanie',
    cs: 'Registrovaný software',
    ru: 'Свидетельства на программы для ЭВМ, Регистрация программ',
    uk: 'Свідоцтва на комп’ютерні програми, Реєстрація програм',
    tr: 'Yazılım telif hakları, Tescilli yazılımlar',
    vi: 'Bản quyền phần mềm',
    hi: 'सॉफ़्टवेयर कॉपीराइट',
    ar: 'حقوق البرمجيات المسجلة',
    he: 'תוכנות רשומות',
    'zh-Hans': '软件著作权, 软著, 计算机软件著作权',
    'zh-Hant': '軟體著作權, 電腦程式著作權',
    ja: 'プログラム著作権, ソフトウェア著作権',
    ko: '소프트웨어 저작권, 프로그램 등록',
  },
  variant: 'line',
  shape: { authors: 'holders', position: 'role' },
  entry: copyrightSchema,
  jsonLd: {
    keys: ['name', 'number', 'date', 'summary', 'url'],
    work: ({ name, number, date, summary, url }, { plain, prose }) => ({
      '@type': 'SoftwareApplication',
      name: plain(name),
      description: prose(summary),
      identifier: plain(number),
      datePublished: isoSpan({ date }).endDate,
      url,
    }),
  },
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          ...entry,
          lines: {
            name: entry.name,
            holders: nameLine(entry.holders, context),
            number: entry.number,
            role: entry.role,
          },
        },
        context,
      ),
    ),
  }),
});
