import { firstOf } from '../dates/date-forms.js';
import { type DateView, prepareDate } from '../dates/partial-date.js';
import type { Messages, PublicationType } from '../languages/messages.js';
import { readMarks, readSigns } from '../people/marks.js';
import { nameOf, type Person } from '../people/person.js';
import { isSelf } from '../people/self.js';
import { joinTexts } from '../text/compose.js';
import type { BlockText, Sourced, Text } from '../text/nodes.js';
import { type LinkView, prepareLinks } from './links.js';
import { publicationIds } from './publication-ids.js';
import { archiveLink, partsOf, publisherOf } from './publication-parts.js';
import { placeIn } from './publication-place.js';
import { type Publication, publicationSchema } from './publication-schema.js';
import { citedBy, standingOf } from './publication-standing.js';
import { prepareScholar } from './scholar.js';
import { defineSection, type PrepareContext, type SectionContent } from './section.js';
import { prepareTitle } from './title.js';

export interface AuthorView {
  /** As the paper has it, or as the citation style writes names. */
  readonly name: string;
  /** The owner of the résumé. */
  readonly self: boolean;
  /** The signs behind the name; the legend below the list explains them. */
  readonly mark?: string;
}

export interface PublicationView extends Sourced {
  /** Unlike that of any other paper of the document; the citation key. */
  readonly id: string;
  /** The heading above this paper and those after it, on the first paper of a group. */
  readonly group?: Text;
  /** The kind of paper, one of {@link PublicationType}. */
  readonly type: PublicationType;
  /** The title of the paper, which leads to `url`. */
  readonly title: Text;
  /** Where the title leads: a DOI or an address. */
  readonly url?: string;
  /** The authors, in the order of the paper. */
  readonly authors: readonly AuthorView[];
  /** Stands for authors not named, with what separates it from the last: `, et al.` */
  readonly otherAuthors?: Text;
  /** Who edited the book it is in. */
  readonly editors: readonly AuthorView[];
  /** Follows the last editor, with what separates the two: ` (eds)`. */
  readonly editorsRole?: Text;
  /** The journal or book; the publisher and its place where there is neither. */
  readonly venue?: Text;
  /** Volume, issue and pages, with what separates them from a venue before them: ` 12(3), 101–109`. */
  readonly place?: string;
  /** Who published the book it is in, and where. */
  readonly publisher?: Text;
  /** When it appeared: `{ datetime: "2024-05", text: "May 2024" }`. */
  readonly date?: DateView;
  /** Short remarks: edition, series, status, rank, co-first authorship, citations. */
  readonly remarks: readonly Text[];
  /** What the paper is about, in a sentence or two. */
  readonly summary?: BlockText;
  /** Further addresses with their labels: PDF, code, video. */
  readonly links: readonly LinkView[];
}

const MARKS = { equal: '*', corresponding: '†' } as const;

type Mark = keyof typeof MARKS;

const markNames = Object.keys(MARKS) as Mark[];

/** An author with what is asked of one: whether it is the owner, and the marks behind the name. */
interface ReadAuthor {
  readonly name: string;
  readonly self: boolean;
  readonly marks: readonly Mark[];
  /** Signs of the owner's that mean something on that paper alone. */
  readonly signs: readonly string[];
}

/** A paper with its authors read. */
interface ReadPaper {
  readonly id: string;
  readonly entry: Publication;
  readonly authors: readonly ReadAuthor[];
}

export const publications = defineSection({
  about: 'Papers',
  titles: {
    en: 'Publications, Papers, Journal articles, Conference papers, Articles, Books, Preprints',
    de: 'Veröffentlichungen, Publikationen',
    fr: 'Publications, Articles',
    es: 'Publicaciones, Artículos',
    pt: 'Publicações, Artigos',
    it: 'Pubblicazioni',
    nl: 'Publicaties',
    zh: '论文, 发表论文, 学术论文, 出版物, 學術論文, 著作',
    ja: '論文, 業績',
    ko: '논문',
  },
  shape: { organization: 'containerTitle', date: 'issued' },
  entry: publicationSchema,
  jsonLd: {
    keys: ['name', 'authors', 'issued', 'releaseDate', 'containerTitle', 'url', 'DOI'],
    work: ({ name, authors, issued, releaseDate, containerTitle, url, DOI }, { plain }) => ({
      '@type': 'ScholarlyArticle',
      name: plain(name),
      author: authors?.map((person) => ({ '@type': 'Person', name: nameOf(person) })),
      datePublished: isoDate(issued ?? releaseDate),
      isPartOf: plain(containerTitle),
      url,
      sameAs: DOI && doiHref(DOI),
    }),
  },
  prepare: (entries, context): SectionContent<PublicationView> => {
    const { selected, groupBy, counts } = context.publications;
    const ids = publicationIds(entries);
    const papers = entries
      .map((entry, i) => ({ id: ids[i] ?? '', entry }))
      .filter(({ entry }) => !selected || entry.selected)
      .map((paper) => ({ ...paper, authors: readPeople(paper.entry.authors, context) }));
    const items = groupBy
      ? prepareGroups(papers, groupBy, context)
      : papers.map((paper) => preparePublication(paper, context));
    return {
      items,
      ...(papers.length < entries.length && { title: context.messages.word('phrases.selectedPublications') }),
      notes: [
        ...prepareLegend(papers, context.messages),
        ...(counts ? [context.messages.formatPublicationCounts(countPapers(papers))] : []),
      ],
    };
  },
  closing: prepareScholar,
});

function readPeople(people: readonly Person[] = [], context: PrepareContext): readonly ReadAuthor[] {
  const names = people.map((person) => readSigns(nameOf(person)));
  const signed = readMarks(names.map(({ signs }) => signs));
  return people.map((person, i) => {
    const { name = '' } = names[i] ?? {};
    const read = signed[i];
    const said = typeof person === 'string' ? {} : person;
    return {
      name,
      self: said.self ?? isSelf({ name, orcid: said.orcid }, context.self),
      marks: markNames.filter((mark) => said[mark] || read?.[mark]),
      signs: read?.others ?? [],
    };
  });
}

const viewOf = ({ name, self, marks, signs }: ReadAuthor): AuthorView => ({
  name,
  self,
  ...(marks.length + signs.length > 0 && { mark: [...marks.map((mark) => MARKS[mark]), ...signs].join('') }),
});

function preparePublication({ id, ...paper }: ReadPaper, context: PrepareContext): PublicationView {
  const { messages, term, text, blockText } = context;
  const { entry, authors } = paper;
  const { venue, publisher } = venueOf(entry, context);
  const editors = readPeople(entry.editors, context);
  const place = placeIn(entry, messages, venue !== undefined);
  const issued = dateOf(entry);
  const doi = entry.DOI ? doiHref(entry.DOI) : undefined;
  const url = entry.url ?? doi;
  const links = [...archiveLink(entry), ...prepareLinks(entry.links ?? {}, messages)];
  return {
    id,
    type: typeOf(entry, messages),
    ...prepareTitle(entry.name, url, context, entry.language),
    authors: authors.map(viewOf),
    ...(entry.otherAuthors && authors.length > 0 && { otherAuthors: messages.otherAuthors }),
    editors: editors.map(viewOf),
    ...(editors.length > 0 && { editorsRole: messages.formatEditors(editors.length) }),
    ...(venue !== undefined && { venue }),
    ...(place && { place }),
    ...(publisher !== undefined && { publisher }),
    ...(issued !== undefined && { date: prepareDate(issued, messages) }),
    remarks: [
      ...partsOf(entry, context),
      ...(entry.status === undefined ? [] : [term(entry.status)]),
      ...(entry.note === undefined ? [] : [text(entry.note)]),
      ...standingOf(entry, context),
      ...(sharesFirst(paper) ? [messages.word('publicationMarks.coFirst')] : []),
      ...citedBy(entry, context),
      ...(entry.ISBN ? [`ISBN ${entry.ISBN}`] : []),
    ],
    ...(entry.summary !== undefined && { summary: blockText(entry.summary) }),
    links:
      doi && bareDoi(url ?? '') !== bareDoi(entry.DOI ?? '') ? [{ text: 'DOI', href: doi }, ...links] : links,
  };
}

/** The journal or book of a paper, and who published that book; the publisher alone where there is neither. */
function venueOf(entry: Publication, context: PrepareContext): { venue?: Text; publisher?: Text } {
  const publisher = publisherOf(entry, context);
  if (entry.containerTitle === undefined) return publisher === undefined ? {} : { venue: publisher };
  const venue = context.text(entry.containerTitle);
  // A journal is known by its title.
  return publisher === undefined || entry.type === 'journal' ? { venue } : { venue, publisher };
}

/** A DOI without what people write before it: the address of a resolver, or `doi:`. */
export const bareDoi = (doi: string) =>
  doi.trim().replace(/^(?:(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/|doi:\s*)/i, '');

/** A DOI to compare by: bare, in lower case. */
export const foldDoi = (doi: string) => bareDoi(doi).toLowerCase();

/** The address a DOI leads to. */
export const doiHref = (doi: string) => `https://doi.org/${bareDoi(doi)}`;

/** A date for programs and for sorting. */
const isoDate = (date: string | undefined) => (date === undefined ? undefined : firstOf(date));

const dateOf = ({ issued, releaseDate }: Publication) => issued ?? releaseDate;

/** Whether the owner shares the first place: all authors up to the owner are marked equal, and another is too. */
function sharesFirst({ authors }: Pick<ReadPaper, 'authors'>): boolean {
  const place = authors.findIndex(({ self }) => self);
  const leading = authors.findIndex(({ marks }) => !marks.includes('equal'));
  const equals = leading < 0 ? authors.length : leading;
  return place >= 0 && place < equals && equals > 1;
}

function countPapers(papers: readonly ReadPaper[]): { total: number; leading: number } {
  const leading = papers.filter((paper) => paper.authors[0]?.self || sharesFirst(paper));
  return { total: papers.length, leading: leading.length };
}

function prepareGroups(
  papers: readonly ReadPaper[],
  by: 'year' | 'type',
  context: PrepareContext,
): PublicationView[] {
  const { messages } = context;
  const groups = new Map<string, ReadPaper[]>();
  for (const paper of papers) {
    const { entry } = paper;
    const key = by === 'year' ? (isoDate(dateOf(entry))?.slice(0, 4) ?? '') : typeOf(entry, messages);
    const members = groups.get(key);
    if (members) members.push(paper);
    else groups.set(key, [paper]);
  }
  const order =
    by === 'year'
      ? [...groups.keys()].sort((a, b) => Number(b) - Number(a))
      : (Object.keys(messages.publicationTypes) as PublicationType[]);
  return order.flatMap((key) => {
    const heading =
      by === 'year'
        ? key && messages.formatDate({ year: key })
        : messages.word(`publicationTypes.${key as PublicationType}`);
    const members = groups.get(key) ?? [];
    return members.map((paper, i) => ({
      ...(i === 0 && heading && { group: heading }),
      ...preparePublication(paper, context),
    }));
  });
}

function typeOf({ type = '' }: Publication, { publicationTypes }: Messages): PublicationType {
  return Object.hasOwn(publicationTypes, type) ? (type as PublicationType) : 'other';
}

/** Explains the marks that are in use, and no others. */
function prepareLegend(papers: readonly ReadPaper[], { word }: Messages): Text[] {
  const used = new Set(papers.flatMap(({ authors }) => authors.flatMap(({ marks }) => marks)));
  return markNames
    .filter((mark) => used.has(mark))
    .map((mark) => joinTexts([MARKS[mark], word(`publicationMarks.${mark}`)], ' '));
}
