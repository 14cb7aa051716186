import * as z from 'zod';
import { inTime } from '../dates/in-time.js';
import { endDateSchema, momentSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { bulletSchema } from './bullet.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** What the owner did next to studies or work: clubs, student councils, competitions. */
const activitySchema = openObject({
  organization: localizedTextSchema.optional().describe('The club, the council or the event'),
  position: localizedTextSchema.optional().describe('The part played'),
  location: localizedTextSchema.optional().describe('Where it is'),
  url: hrefSchema.optional().describe('Its address'),
  date: momentSchema.optional().describe('When it was, for one day or month'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; left out, or present, where it goes on'),
  summary: summarySchema,
  highlights: z.array(bulletSchema).optional().describe('What stands out, one bullet each'),
  ...entryFields,
});

export const activities = defineSection({
  about: 'Clubs, student councils and other activities next to studies or work',
  titles: {
    en: 'Activities, Extracurricular activities, Campus activities, Student activities, Student organizations, Leadership and activities, Activities and societies, Clubs',
    de: 'Engagement, Aktivitäten, Außeruniversitäres Engagement, Studentisches Engagement, Hochschulengagement',
    fr: 'Activités, Activités extrascolaires, Activités associatives, Vie étudiante',
    es: 'Actividades, Actividades extracurriculares, Actividades estudiantiles',
    'pt-BR': 'Atividades, Atividades extracurriculares',
    'pt-PT': 'Atividades, Atividades extracurriculares',
    it: 'Attività, Attività extracurricolari, Attività studentesche',
    nl: 'Activiteiten, Nevenactiviteiten, Bestuurswerk',
    sv: 'Aktiviteter, Föreningsliv, Studentengagemang',
    pl: 'Aktywność, Działalność studencka, Koła naukowe',
    cs: 'Aktivity, Mimoškolní aktivity',
    ru: 'Внеучебная деятельность, Общественная деятельность',
    uk: 'Позанавчальна діяльність, Громадська діяльність',
    tr: 'Etkinlikler, Sosyal etkinlikler, Öğrenci kulüpleri',
    vi: 'Hoạt động, Hoạt động ngoại khóa',
    hi: 'गतिविधियाँ, पाठ्येतर गतिविधियाँ',
    ar: 'الأنشطة, الأنشطة الطلابية',
    he: 'פעילויות, פעילות חברתית',
    'zh-Hans': '校园经历, 校园活动, 社团经历, 学生工作, 学生干部经历, 社会实践, 课外活动',
    'zh-Hant': '校園經歷, 社團經歷, 社團活動, 課外活動',
    ja: '課外活動, サークル活動, 部活動, 学生時代の活動',
    ko: '대외활동, 동아리 활동, 교내활동, 교외활동',
  },
  genericHeading: true,
  variant: 'entry',
  short: 'where-brief',
  shape: { name: 'organization', line: 'organization' },
  entry: activitySchema,
  prepare: (entries, context) => ({
    items: inTime(entries, context).map((entry) =>
      prepareEntry(
        {
          ...entry,
          lines: { organization: entry.organization, position: entry.position, location: entry.location },
        },
        context,
      ),
    ),
  }),
});
