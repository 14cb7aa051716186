import * as z from 'zod';
import { type DateView, partialDateSchema, prepareDate } from '../dates/partial-date.js';
import type { Messages } from '../locales/index.js';
import { isOwnName, ownNames } from '../people/self.js';
import { hrefSchema } from '../text/href-schema.js';
import { localizedTextSchema, type Text } from '../text/localized.js';
import { defineSection, entryFields, openObject, type PrepareContext } from './section.js';

/** An author: `Given Family` as one string, or in parts when there is more to say. */
export const authorSchema = z.union([
  z.string(),
  openObject({
    literal: z.string().optional().describe('The whole name, where it has no parts'),
    given: z.string().optional(),
    family: z.string().optional(),
    equal: z.boolean().optional().describe('Contributed equally, marked * in the paper'),
    self: z.boolean().optional().describe('The owner, where the name alone does not tell'),
  }),
]);

/** A paper: JSON Resume's fields, and CSL's for what those lack. */
export const publicationSchema = openObject({
  name: localizedTextSchema.describe('The title'),
  language: z.string().optional().describe('BCP 47 tag of the title, where it is in one language only'),
  authors: z.array(authorSchema).optional(),
  otherAuthors: z.boolean().optional().describe('More authors than are named: and others'),
  type: z.enum(['journal', 'conference', 'preprint', 'book', 'thesis']).optional(),
  publisher: localizedTextSchema.optional(),
  containerTitle: localizedTextSchema.optional().describe('The journal or the proceedings'),
  releaseDate: partialDateSchema.optional(),
  issued: partialDateSchema.optional().describe("CSL's name for releaseDate"),
  url: hrefSchema.optional(),
  DOI: z.string().optional(),
  ranks: z.array(openObject({ system: z.string(), value: z.string() })).optional(),
  summary: localizedTextSchema.optional(),
  ...entryFields,
});

export type Publication = z.infer<typeof publicationSchema>;

export interface AuthorView {
  readonly name: string;
  /** The owner of the résumé. */
  readonly self: boolean;
  /** The sign behind the name; the legend below the list explains it. */
  readonly mark?: string;
}

export interface PublicationView {
  readonly title: Text;
  readonly url?: string;
  readonly authors: readonly AuthorView[];
  /** Stands for authors not named, with what separates it from the last: `, et al.` */
  readonly otherAuthors?: string;
  readonly venue?: Text;
  readonly date?: DateView;
  /** Short remarks: rank, co-first authorship. */
  readonly remarks: readonly string[];
  readonly summary?: Text;
}

const EQUAL_MARK = '*';

export const publications = defineSection({
  entry: publicationSchema,
  prepare: (entries, context) => {
    const items = entries.map((entry) => preparePublication(entry, context));
    return { items, notes: prepareNotes(items, context) };
  },
});

function preparePublication(entry: Publication, context: PrepareContext): PublicationView {
  const { messages, resume, text } = context;
  const own = ownNames(resume.basics?.name, resume.basics?.aliases);
  const authors = (entry.authors ?? []).map((author) => prepareAuthor(author, own));
  const venue = entry.containerTitle ?? entry.publisher;
  const issued = entry.issued ?? entry.releaseDate;
  const url = entry.url ?? (entry.DOI && `https://doi.org/${entry.DOI}`);
  return {
    title: text(entry.name, entry.language),
    ...(url && { url }),
    authors,
    ...(entry.otherAuthors && { otherAuthors: messages.otherAuthors }),
    ...(venue !== undefined && { venue: text(venue) }),
    ...(issued !== undefined && { date: prepareDate(issued, messages) }),
    remarks: [
      ...prepareRanks(entry, messages),
      ...(isCoFirst(authors) ? [messages.publicationMarks.coFirst] : []),
    ],
    ...(entry.summary !== undefined && { summary: text(entry.summary) }),
  };
}

function prepareAuthor(author: z.infer<typeof authorSchema>, own: ReadonlySet<string>): AuthorView {
  if (typeof author === 'string') return { name: author, self: isOwnName(author, own) };
  const name = author.literal ?? [author.given, author.family].filter(Boolean).join(' ');
  return { name, self: author.self ?? isOwnName(name, own), ...(author.equal && { mark: EQUAL_MARK }) };
}

function prepareRanks({ ranks = [], type }: Publication, messages: Messages): string[] {
  const kind = type === 'journal' || type === 'conference' ? type : undefined;
  return ranks.map(({ system, value }) => messages.formatRank({ system, value, kind }));
}

/** Whether the owner shares the first place: all authors up to the owner are marked equal, and another is too. */
function isCoFirst(authors: readonly AuthorView[]): boolean {
  const place = authors.findIndex(({ self }) => self);
  const leading = authors.findIndex(({ mark }) => mark !== EQUAL_MARK);
  const equals = leading < 0 ? authors.length : leading;
  return place >= 0 && place < equals && equals > 1;
}

function prepareNotes(
  items: readonly PublicationView[],
  { messages, resume, text, plain }: PrepareContext,
): Text[] {
  const marked = items.some(({ authors }) => authors.some(({ mark }) => mark === EQUAL_MARK));
  const { citations, note } = resume.scholar ?? {};
  return [
    ...(marked ? [`${EQUAL_MARK} ${messages.publicationMarks.equal}`] : []),
    ...(citations
      ? [
          messages.formatCitations({
            count: citations.count,
            atLeast: citations.atLeast ?? false,
            source: plain(citations.source),
          }),
        ]
      : []),
    ...(note === undefined ? [] : [text(note)]),
  ];
}
