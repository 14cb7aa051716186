import type { ProjectView, PublicationView, ResumeView } from '@resume/schema/view';
import type { Article, Person, ProfilePage, ScholarlyArticle, WebPage } from 'schema-dts';
import { langOf, plain } from '../pages/text.js';

/** A page as search engines read it. */
export interface PageFacts {
  /** In full. */
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly image: string;
  /** The owner as schema.org has it, as the résumé says. */
  readonly person: Readonly<Record<string, unknown>>;
}

/** What schema.org knows a page by: JSON-LD, ready to be written. */
export type StructuredData = { readonly '@context': 'https://schema.org' } & object;

const CONTEXT = { '@context': 'https://schema.org' } as const;

/** The home page: a profile, and the person it is of. */
export function profileData(view: ResumeView, facts: PageFacts): StructuredData {
  const { '@context': _, ...person } = facts.person;
  const page: ProfilePage = {
    '@type': 'ProfilePage',
    ...pageOf(view, facts),
    mainEntity: { '@type': 'Person', url: facts.url, ...person, '@id': `${facts.url}#owner` },
  };
  return { ...CONTEXT, ...page };
}

/** Any other page of the owner's. */
export function pageData(view: ResumeView, facts: PageFacts): StructuredData {
  const page: WebPage = { '@type': 'WebPage', ...pageOf(view, facts), author: ownerOf(view) };
  return { ...CONTEXT, ...page };
}

/** The story of a project. */
export function caseData(
  view: ResumeView,
  { name, details, keywords }: ProjectView,
  facts: PageFacts,
): StructuredData {
  const article: Article = {
    '@type': 'Article',
    ...pageOf(view, facts),
    headline: plain(name),
    author: ownerOf(view),
    articleSection: details.map(({ label }) => plain(label)),
    ...(keywords.length > 0 && { keywords: keywords.map(plain) }),
  };
  return { ...CONTEXT, ...article };
}

/** A paper. */
export function paperData(view: ResumeView, paper: PublicationView, facts: PageFacts): StructuredData {
  const venue = plain(paper.venue);
  const article: ScholarlyArticle = {
    '@type': 'ScholarlyArticle',
    name: plain(paper.title),
    headline: plain(paper.title),
    url: facts.url,
    inLanguage: languageOf(paper, view),
    author: paper.authors.map(({ name }): Person => ({ '@type': 'Person', name })),
    ...(paper.date?.datetime && { datePublished: paper.date.datetime }),
    ...(venue && { isPartOf: { '@type': 'CreativeWork', name: venue } }),
    ...(paper.url !== undefined && { sameAs: paper.url }),
    ...(paper.summary !== undefined && { abstract: plain(paper.summary) }),
  };
  return { ...CONTEXT, ...article };
}

/** A paper as Google Scholar, Zotero and the like read it from `<meta>`. */
export function citationMeta(
  paper: PublicationView,
  view: ResumeView,
): readonly (readonly [string, string])[] {
  const venue = plain(paper.venue);
  const date = paper.date?.datetime;
  return [
    ['citation_title', plain(paper.title)],
    ...paper.authors.map(({ name }) => ['citation_author', name] as const),
    ...(date ? [['citation_publication_date', date.replaceAll('-', '/')] as const] : []),
    // A view does not distinguish journals from conferences, and readers of these tags take either name for the venue.
    ...(venue ? [['citation_journal_title', venue] as const] : []),
    ['citation_language', languageOf(paper, view)],
  ];
}

const languageOf = ({ title }: PublicationView, { locale }: ResumeView) => langOf(title) ?? locale;

const pageOf = ({ locale }: ResumeView, { url, title, description, image }: PageFacts) => ({
  url,
  name: title,
  inLanguage: locale,
  image,
  ...(description && { description }),
});

const ownerOf = ({ basics }: ResumeView): Person => ({ '@type': 'Person', name: plain(basics.name) });
