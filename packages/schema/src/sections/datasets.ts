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
  /** What it is called. */
  name: localizedTextSchema.describe('What it is called'),
  /** Who made it, in order. */
  authors: z.array(personSchema).optional().describe('Who made it, in order'),
  /** The archive that keeps it. */
  publisher: localizedTextSchema.optional().describe('The archive that keeps it'),
  /** When it was published. */
  releaseDate: partialDateSchema.optional().describe('When it was published'),
  /** Its address. */
  url: hrefSchema.optional().describe('Its address'),
  /** Without the address of the resolver. */
  DOI: z.string().optional().describe('Without the address of the resolver'),
  /** In words, such as 200 hours. */
  size: localizedTextSchema.optional().describe('In words, such as 200 hours'),
  /** A sentence or two. */
  summary: summarySchema,
  /** The newest version. */
  version: z.string().optional().describe('The newest version'),
  /** SPDX, such as CC-BY-4.0. */
  license: z.string().optional().describe('SPDX, such as CC-BY-4.0'),
  /** More addresses by what they lead to, such as { code: …, slides: …, video: … }. */
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
