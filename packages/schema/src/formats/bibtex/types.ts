import { nearest } from '../../diagnostics/nearest.js';

/** What an entry type of BibTeX or Biber is in CSL. */
interface EntryType {
  readonly type: string;
  readonly genre?: string;
}

const TYPES: Readonly<Record<string, EntryType>> = {
  article: { type: 'article-journal' },
  artwork: { type: 'graphic' },
  audio: { type: 'song' },
  bachelorthesis: { type: 'thesis', genre: 'Bachelor’s thesis' },
  book: { type: 'book' },
  booklet: { type: 'pamphlet' },
  collection: { type: 'book' },
  conference: { type: 'paper-conference' },
  dataset: { type: 'dataset' },
  inbook: { type: 'chapter' },
  incollection: { type: 'chapter' },
  inproceedings: { type: 'paper-conference' },
  inreference: { type: 'entry' },
  manual: { type: 'report' },
  mastersthesis: { type: 'thesis', genre: 'Master’s thesis' },
  movie: { type: 'motion_picture' },
  music: { type: 'song' },
  mvbook: { type: 'book' },
  mvcollection: { type: 'book' },
  mvproceedings: { type: 'book' },
  patent: { type: 'patent' },
  periodical: { type: 'periodical' },
  phdthesis: { type: 'thesis', genre: 'PhD thesis' },
  proceedings: { type: 'book' },
  reference: { type: 'book' },
  report: { type: 'report' },
  review: { type: 'review' },
  software: { type: 'software' },
  standard: { type: 'standard' },
  suppbook: { type: 'chapter' },
  techreport: { type: 'report' },
  thesis: { type: 'thesis' },
  unpublished: { type: 'manuscript' },
  video: { type: 'motion_picture' },
};

/** Types that say no more than that there is something. */
const OPEN = new Set(['electronic', 'misc', 'online', 'www']);

/** The genres that Biber has keys for. */
const GENRES: Readonly<Record<string, string>> = {
  bathesis: 'Bachelor’s thesis',
  candthesis: 'Candidate thesis',
  mathesis: 'Master’s thesis',
  phdthesis: 'PhD thesis',
  resreport: 'Research report',
  techreport: 'Technical report',
};

/** The genre that a `type` field names. */
export const genreOf = (words: string): string =>
  Object.hasOwn(GENRES, words) ? (GENRES[words] ?? words) : words;

/** The type of an entry in CSL; a type nobody knows is its own. Nothing for `@misc` and the like. */
export function typeOf(type: string): EntryType | undefined {
  if (OPEN.has(type)) return undefined;
  return Object.hasOwn(TYPES, type) ? TYPES[type] : { type };
}

/** The entry type that one was most likely meant to be; nothing where it is one, or none is near. */
export function meantType(type: string): string | undefined {
  const known = [...Object.keys(TYPES), ...OPEN];
  return known.includes(type) ? undefined : nearest(type, known);
}

/** Entry types that hold data for others, or settings, and are no works. */
export const isAuxiliary = (type: string) => ['xdata', 'set', 'bibnote', 'control'].includes(type);

const ENTRY_TYPES: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  dataset: 'dataset',
  manuscript: 'unpublished',
  'paper-conference': 'inproceedings',
  pamphlet: 'booklet',
  patent: 'patent',
  periodical: 'periodical',
  report: 'techreport',
  review: 'article',
  'review-book': 'article',
  software: 'software',
  standard: 'standard',
};

/** The entry type for a work of CSL: one of classic BibTeX wherever there is one. */
export function entryTypeOf(type: string, genre: string): string {
  if (type === 'thesis')
    return /master|diplom|magister|硕士|\bM\.?(?:A|Sc|Phil)\b/i.test(genre)
      ? 'mastersthesis'
      : /bachelor|licen|学士|\bB\.?(?:A|Sc)\b/i.test(genre)
        ? 'thesis'
        : 'phdthesis';
  return Object.hasOwn(ENTRY_TYPES, type) ? (ENTRY_TYPES[type] ?? 'misc') : 'misc';
}

/** Whether `misc` says all that a type of CSL says: works of no kind, preprints, articles without a journal. */
export const isOpenType = (type: string): boolean =>
  ['', 'article', 'article-journal', 'document', 'webpage'].includes(type);
