import { momentSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { defineSection, entryFields } from './section.js';

/** A collection that holds works of the owner. */
const collectionSchema = openObject({
  name: localizedTextSchema.describe('The museum, the archive or the kind of collection'),
  work: localizedTextSchema.optional().describe('The work it holds'),
  location: localizedTextSchema.optional().describe('Where it is'),
  date: momentSchema.optional().describe('When the work was acquired'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  ...entryFields,
});

export const collections = defineSection({
  about: 'Collections that hold works of the owner',
  titles: {
    en: 'Collections, Public collections, Works in collections',
    de: 'Sammlungen, Werke in Sammlungen',
    fr: 'Collections, Collections publiques',
    es: 'Colecciones, Obra en colecciones',
    'pt-BR': 'Acervos, Coleções',
    'pt-PT': 'Coleções',
    it: 'Collezioni, Opere in collezioni',
    nl: 'Collecties',
    sv: 'Samlingar, Representerad i samlingar',
    pl: 'Kolekcje, Prace w kolekcjach',
    cs: 'Sbírky, Zastoupení ve sbírkách',
    ru: 'Коллекции, Работы в собраниях',
    uk: 'Колекції, Роботи в колекціях',
    tr: 'Koleksiyonlar',
    vi: 'Bộ sưu tập',
    hi: 'संग्रह',
    ar: 'المقتنيات, المجموعات الفنية',
    he: 'אוספים',
    'zh-Hans': '收藏, 作品收藏, 公共收藏',
    'zh-Hant': '典藏, 作品典藏',
    ja: 'コレクション, 収蔵, パブリックコレクション',
    ko: '작품 소장, 소장처',
  },
  variant: 'line',
  short: true,
  shape: {},
  entry: collectionSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        { ...entry, lines: { name: entry.name, work: entry.work, location: entry.location } },
        context,
      ),
    ),
  }),
});
