import * as z from 'zod';
import { partialDateSchema } from '../dates/partial-date.js';
import { personSchema } from '../people/person.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { nameLine, prepareEntry, summarySchema } from './entry.js';
import { linksSchema } from './links.js';
import { doiHref } from './publications.js';
import { defineSection, entryFields } from './section.js';

/** Data others can use. */
const datasetSchema = openObject({
  name: localizedTextSchema.describe('What it is called'),
  authors: z.array(personSchema).optional().describe('Who made it, in order'),
  publisher: localizedTextSchema.optional().describe('The archive that keeps it'),
  releaseDate: partialDateSchema.optional().describe('When it was published'),
  url: hrefSchema.optional().describe('Its address'),
  DOI: z.string().optional().describe('Without the address of the resolver'),
  size: localizedTextSchema.optional().describe('In words, such as 200 hours'),
  summary: summarySchema,
  version: z.string().optional().describe('The newest version'),
  license: z.string().optional().describe('SPDX, such as CC-BY-4.0'),
  links: linksSchema.optional(),
  ...entryFields,
});

export const datasets = defineSection({
  about: 'Data others can use',
  titles: {
    en: 'Datasets, Data sets',
    de: 'Datensätze',
    fr: 'Jeux de données',
    es: 'Conjuntos de datos',
    zh: '数据集, 資料集',
    ja: 'データセット',
    ko: '데이터셋',
  },
  variant: 'entry',
  shape: { organization: 'publisher', date: 'releaseDate' },
  entry: datasetSchema,
  jsonLd: {
    keys: ['name', 'summary', 'url', 'releaseDate'],
    work: ({ name, summary, url, releaseDate }, { plain, prose }) => ({
      '@type': 'Dataset',
      name: plain(name),
      description: prose(summary),
      url,
      datePublished: releaseDate,
    }),
  },
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          lines: {
            name: entry.name,
            authors: nameLine(entry.authors, context),
            publisher: entry.publisher,
            size: entry.size,
          },
          url: entry.url ?? (entry.DOI && doiHref(entry.DOI)),
          date: entry.releaseDate,
          summary: entry.summary,
          details: { version: entry.version, license: entry.license },
          links: entry.links,
        },
        context,
      ),
    ),
  }),
});
