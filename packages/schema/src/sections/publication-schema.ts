import * as z from 'zod';
import { partialDateSchema, startDateSchema } from '../dates/partial-date.js';
import { personSchema } from '../people/person.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema } from '../text/localized.js';
import { openObject } from '../text/open-object.js';
import { cslSchema } from './csl.js';
import { datedCountSchema } from './dated-count.js';
import { scoreSchema } from './entry.js';
import { linksSchema } from './links.js';
import { entryFields } from './section.js';

/** Where a list ranks a venue: `{ system: CCF, value: A, edition: '2022' }`; `{ system: CSSCI }` where it is on the list. */
const rankSchema = openObject({
  system: z.string().describe('The list, such as CCF or CORE'),
  value: z.string().optional().describe('The place on it, such as A'),
  edition: z.string().optional().describe('The edition of the list, such as 2022'),
});

/** A paper: JSON Resume's fields, and CSL's for what those lack. */
export const publicationSchema = openObject({
  id: z.string().optional().describe('The citation key'),
  name: localizedTextSchema.optional().describe('The title'),
  language: z.string().optional().describe('BCP 47 tag of the title, where it is in one language only'),
  authors: z.array(personSchema).optional().describe('Who made it, in order'),
  editors: z.array(personSchema).optional().describe('Who edited it, in order'),
  otherAuthors: z.boolean().optional().describe('More authors than are named: and others'),
  type: z
    .string()
    .optional()
    .describe('journal, conference, workshop, preprint, book, chapter, thesis, report, or another word'),
  status: localizedTextSchema
    .optional()
    .describe('accepted, in-review, forthcoming, preprint, or other words; published where left out'),
  publisher: localizedTextSchema.optional().describe('Who published it'),
  containerTitle: localizedTextSchema.optional().describe('The journal or the proceedings'),
  volume: z.string().optional().describe('The volume'),
  issue: z.string().optional().describe('The issue'),
  page: z.string().optional().describe('Such as 12-24'),
  releaseDate: startDateSchema.optional().describe("JSON Resume's name for issued"),
  issued: startDateSchema.optional().describe("CSL's name for releaseDate"),
  url: hrefSchema.optional().describe('Its address'),
  DOI: z.string().optional().describe('Without the address of the resolver'),
  ISBN: z.string().optional().describe('Of the book'),
  ISSN: z.string().optional().describe('Of the journal'),
  ranks: z.array(rankSchema).optional().describe('Where lists rank the venue'),
  indexed: z.array(localizedTextSchema).optional().describe('The indexes that have it, such as SCI or EI'),
  quartile: localizedTextSchema.optional().describe('The quartile of the journal, such as Q1 or 中科院一区'),
  impactFactor: openObject({
    value: scoreSchema.describe('As it was given, such as 7.2'),
    year: partialDateSchema.optional().describe('The year it was given for'),
  })
    .optional()
    .describe('The impact factor of the journal'),
  citations: datedCountSchema.optional().describe('How often it was cited'),
  selected: z.boolean().optional().describe('Shown in a selection of publications'),
  links: linksSchema.optional(),
  summary: localizedTextSchema.optional().describe('What it is about'),
  note: localizedTextSchema.optional().describe('A remark shown with it, such as Best paper award'),
  csl: cslSchema
    .optional()
    .describe(
      'Further fields of CSL, such as edition, publisher-place or chapter-number; what bibliographies print is shown',
    ),
  ...entryFields,
});

export type Publication = z.infer<typeof publicationSchema>;
