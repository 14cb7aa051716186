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
  /** The list, such as CCF or CORE. */
  system: z.string().describe('The list, such as CCF or CORE'),
  /** The place on it, such as A. */
  value: z.string().optional().describe('The place on it, such as A'),
  /** The edition of the list, such as 2022. */
  edition: z.string().optional().describe('The edition of the list, such as 2022'),
});

/** A paper: JSON Resume's fields, and CSL's for what those lack. */
export const publicationSchema = openObject({
  /** The citation key. */
  id: z.string().optional().describe('The citation key'),
  /** The title. */
  name: localizedTextSchema.optional().describe('The title'),
  /** BCP 47 tag of the title, where it is in one language only. */
  language: z.string().optional().describe('BCP 47 tag of the title, where it is in one language only'),
  /** Who made it, in order. */
  authors: z.array(personSchema).optional().describe('Who made it, in order'),
  /** Who edited it, in order. */
  editors: z.array(personSchema).optional().describe('Who edited it, in order'),
  /** More authors than are named: and others. */
  otherAuthors: z.boolean().optional().describe('More authors than are named: and others'),
  /** journal, conference, workshop, preprint, book, chapter, thesis, report, or another word. */
  type: z
    .string()
    .optional()
    .describe('journal, conference, workshop, preprint, book, chapter, thesis, report, or another word'),
  /** accepted, in-review, forthcoming, preprint, or other words; published where left out. */
  status: localizedTextSchema
    .optional()
    .describe('accepted, in-review, forthcoming, preprint, or other words; published where left out'),
  /** Who published it. */
  publisher: localizedTextSchema.optional().describe('Who published it'),
  /** The journal or the proceedings. */
  containerTitle: localizedTextSchema.optional().describe('The journal or the proceedings'),
  /** The volume. */
  volume: z.string().optional().describe('The volume'),
  /** The issue. */
  issue: z.string().optional().describe('The issue'),
  /** Such as 12-24. */
  page: z.string().optional().describe('Such as 12-24'),
  /** JSON Resume's name for issued. */
  releaseDate: startDateSchema.optional().describe("JSON Resume's name for issued"),
  /** CSL's name for releaseDate. */
  issued: startDateSchema.optional().describe("CSL's name for releaseDate"),
  /** Its address. */
  url: hrefSchema.optional().describe('Its address'),
  /** Without the address of the resolver. */
  DOI: z.string().optional().describe('Without the address of the resolver'),
  /** Of the book. */
  ISBN: z.string().optional().describe('Of the book'),
  /** Of the journal. */
  ISSN: z.string().optional().describe('Of the journal'),
  /** Where lists rank the venue. */
  ranks: z.array(rankSchema).optional().describe('Where lists rank the venue'),
  /** The indexes that have it, such as SCI or EI. */
  indexed: z.array(localizedTextSchema).optional().describe('The indexes that have it, such as SCI or EI'),
  /** The quartile of the journal, such as Q1 or 中科院一区. */
  quartile: localizedTextSchema.optional().describe('The quartile of the journal, such as Q1 or 中科院一区'),
  /** The impact factor of the journal. */
  impactFactor: openObject({
    /** As it was given, such as 7.2. */
    value: scoreSchema.describe('As it was given, such as 7.2'),
    /** The year it was given for. */
    year: partialDateSchema.optional().describe('The year it was given for'),
  })
    .optional()
    .describe('The impact factor of the journal'),
  /** How often it was cited. */
  citations: datedCountSchema.optional().describe('How often it was cited'),
  /** One of those to show where there is little room. */
  selected: z.boolean().optional().describe('One of those to show where there is little room'),
  /** More addresses by what they lead to, such as { code: …, slides: …, video: … }. */
  links: linksSchema.optional(),
  /** What it is about. */
  summary: localizedTextSchema.optional().describe('What it is about'),
  /** A remark shown with it, such as Best paper award. */
  note: localizedTextSchema.optional().describe('A remark shown with it, such as Best paper award'),
  /** Further fields of CSL, such as edition, publisher-place or chapter-number; what bibliographies print is shown. */
  csl: cslSchema
    .optional()
    .describe(
      'Further fields of CSL, such as edition, publisher-place or chapter-number; what bibliographies print is shown',
    ),
  ...entryFields,
});

export type Publication = z.infer<typeof publicationSchema>;
