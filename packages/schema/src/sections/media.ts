import { momentSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { prepareEntry, summarySchema } from './entry.js';
import { linksSchema } from './links.js';
import { defineSection, entryFields } from './section.js';

/** Where others wrote or spoke about the owner. */
const mediaSchema = openObject({
  name: localizedTextSchema.describe('The title'),
  publisher: localizedTextSchema.optional().describe('The paper, station or site'),
  type: localizedTextSchema.optional().describe('Such as interview or podcast'),
  date: momentSchema.optional().describe('When it was'),
  url: hrefSchema.optional().describe('Its address'),
  summary: summarySchema,
  links: linksSchema.optional(),
  ...entryFields,
});

export const media = defineSection({
  about: 'Where others wrote or spoke about the owner',
  titles: {
    en: 'Media, Press, In the press, Media coverage, Interviews, Podcasts',
    de: 'Presse, Medien',
    fr: 'Presse, Médias',
    es: 'Prensa, Medios',
    zh: '媒体报道, 媒體報導',
    ja: 'メディア',
    ko: '언론 보도',
  },
  variant: 'entry',
  short: 'where-brief',
  secondary: true,
  shape: { organization: 'publisher' },
  entry: mediaSchema,
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        { ...entry, lines: { name: entry.name, publisher: entry.publisher, type: entry.type } },
        context,
      ),
    ),
  }),
});
