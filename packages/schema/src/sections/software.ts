import * as z from 'zod';
import { endDateSchema, startDateSchema } from '../dates/partial-date.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { bulletSchema } from './bullet.js';
import { datedCountSchema, usageOf } from './dated-count.js';
import { prepareEntry, summarySchema } from './entry.js';
import { linksSchema } from './links.js';
import { defineSection, entryFields } from './section.js';

/** Software others can use. */
const softwareSchema = openObject({
  name: localizedTextSchema.describe('What it is called'),
  url: hrefSchema.optional().describe('Its address'),
  role: localizedTextSchema.optional().describe('The part played, such as maintainer'),
  startDate: startDateSchema.optional().describe('When it began'),
  endDate: endDateSchema.optional().describe('When it ended; present where it goes on'),
  summary: summarySchema,
  version: z.string().optional().describe('The newest version'),
  license: z.string().optional().describe('SPDX, such as MIT'),
  highlights: z.array(bulletSchema).optional().describe('What stands out, one bullet each'),
  keywords: z.array(localizedTextSchema).optional().describe('Words to find it by'),
  stars: datedCountSchema.optional().describe('Stars on its forge; resume facts counts them'),
  downloads: datedCountSchema.optional().describe('Downloads in a month; resume facts counts them'),
  links: linksSchema.optional(),
  ...entryFields,
});

export const software = defineSection({
  about: 'Software others can use',
  titles: {
    en: 'Software, Open source, Open source software, Open source contributions',
    de: 'Freie Software',
    fr: 'Logiciels, Logiciels libres',
    es: 'Código abierto',
    zh: '软件, 开源软件, 开源项目, 開源專案',
    ja: 'オープンソース',
    ko: '오픈소스',
  },
  variant: 'entry',
  shape: { position: 'role' },
  entry: softwareSchema,
  jsonLd: {
    keys: ['name', 'summary', 'url', 'links.code', 'license'],
    work: ({ name, summary, url, links, license }, { plain, prose }) => ({
      '@type': 'SoftwareSourceCode',
      name: plain(name),
      description: prose(summary),
      url,
      codeRepository: links?.code,
      license,
    }),
  },
  prepare: (entries, context) => ({
    items: entries.map((entry) =>
      prepareEntry(
        {
          ...entry,
          dates: { goesOn: false },
          lines: { name: entry.name, role: entry.role },
          details: { version: entry.version, license: entry.license, ...usageOf(entry, context) },
        },
        context,
      ),
    ),
  }),
});
