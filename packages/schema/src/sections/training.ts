import * as z from 'zod';
import { inTime } from '../dates/in-time.js';
import { endDateSchema, momentSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { bulletSchema } from './bullet.js';
import { formatUnit, prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A course or a programme of further training. */
const trainingSchema = openObject({
  name: localizedTextSchema.describe('What it is called'),
  provider: localizedTextSchema.optional().describe('Who gave it'),
  location: localizedTextSchema.optional().describe('Where it was'),
  hours: z.number().positive().optional().describe('How many hours it took'),
  url: hrefSchema.optional().describe('Its address'),
  date: momentSchema.optional().describe('Where it was at one time'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; present where it goes on'),
  summary: summarySchema,
  highlights: z.array(bulletSchema).optional().describe('What stands out, one bullet each'),
  ...entryFields,
});

export const training = defineSection({
  about: 'Courses and further training',
  titles: {
    en: 'Training, Further training, Professional development, Continuing education, Professional training, Workshops attended',
    de: 'Weiterbildungen, Weiterbildung, Fortbildung, Fortbildungen, Schulungen, Seminare',
    fr: 'Formation continue, Formations complémentaires, Perfectionnement, Stages de formation',
    es: 'Formación complementaria, Formación continua, Capacitación',
    'pt-BR': 'Formação complementar, Treinamentos, Capacitação',
    'pt-PT': 'Formação complementar, Formação contínua',
    it: 'Formazione continua, Formazione professionale, Aggiornamento professionale',
    nl: 'Trainingen, Bijscholing, Nascholing',
    sv: 'Vidareutbildning, Fortbildning, Kurser och utbildningar',
    pl: 'Szkolenia, Kursy i szkolenia',
    cs: 'Školení, Kurzy a školení, Další vzdělávání',
    ru: 'Повышение квалификации, Курсы и тренинги',
    uk: 'Підвищення кваліфікації, Курси та тренінги',
    tr: 'Eğitimler ve kurslar, Seminerler, Mesleki eğitim',
    vi: 'Khóa đào tạo, Đào tạo',
    hi: 'प्रशिक्षण',
    ar: 'الدورات التدريبية, التدريب',
    he: 'השתלמויות, הכשרות',
    'zh-Hans': '培训经历, 培训, 进修经历, 继续教育',
    'zh-Hant': '訓練經歷, 教育訓練, 進修經歷',
    ja: '研修, 研修歴, 受講歴',
    ko: '교육 이수, 교육 이수 내역, 교육사항',
  },
  variant: 'line',
  short: true,
  shape: { organization: 'provider' },
  entry: trainingSchema,
  prepare: (entries, context) => ({
    items: inTime(entries, context, { goesOn: false }).map((entry) =>
      prepareEntry(
        {
          ...entry,
          dates: { goesOn: false },
          lines: {
            name: entry.name,
            provider: entry.provider,
            location: entry.location,
            hours: entry.hours === undefined ? undefined : formatUnit(entry.hours, 'hours', context.messages),
          },
        },
        context,
      ),
    ),
  }),
});
