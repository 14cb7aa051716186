import { nearest } from '../../diagnostics/nearest.js';

/** What becomes of a field that is read alone. */
type Field =
  /** A text, under its name in CSL. */
  | { readonly kind: 'text'; readonly csl: string }
  /** An identifier that stands as it is, under its name in CSL. */
  | { readonly kind: 'verbatim'; readonly csl: string }
  /** A list of names, under their name in CSL. */
  | { readonly kind: 'names'; readonly csl: string }
  /** An address that leads to more, under the word for it in `links`. */
  | { readonly kind: 'link'; readonly name: string }
  /** What a reference manager notes for itself. */
  | { readonly kind: 'bookkeeping' };

const words = (names: string) => names.trim().split(/\s+/);

const each = <Value>(names: string, value: Value) =>
  Object.fromEntries(words(names).map((name) => [name, value])) as Record<string, Value>;

const renamed = (kind: 'text' | 'verbatim' | 'names', pairs: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(pairs).map(([name, csl]) => [name, { kind, csl }] as const));

const FIELDS: Readonly<Record<string, Field>> = {
  ...renamed('text', {
    abstract: 'abstract',
    address: 'publisher-place',
    chapter: 'chapter-number',
    edition: 'edition',
    eventtitle: 'event-title',
    issue: 'issue',
    keywords: 'keyword',
    keyword: 'keyword',
    location: 'publisher-place',
    origtitle: 'original-title',
    pagetotal: 'number-of-pages',
    numpages: 'number-of-pages',
    part: 'part-number',
    series: 'collection-title',
    shortjournal: 'container-title-short',
    abbr: 'container-title-short',
    shorttitle: 'title-short',
    venue: 'event-place',
    version: 'version',
    volume: 'volume',
    volumes: 'number-of-volumes',
  }),
  ...renamed('verbatim', {
    isbn: 'ISBN',
    issn: 'ISSN',
    lccn: 'call-number',
    pmcid: 'PMCID',
    pmid: 'PMID',
  }),
  ...renamed('names', {
    author: 'author',
    director: 'director',
    bookauthor: 'container-author',
    editor: 'editor',
    scriptwriter: 'script-writer',
    translator: 'translator',
  }),
  blog: { kind: 'link', name: 'Blog' },
  code: { kind: 'link', name: 'code' },
  data: { kind: 'link', name: 'data' },
  dataset: { kind: 'link', name: 'data' },
  demo: { kind: 'link', name: 'demo' },
  github: { kind: 'link', name: 'code' },
  hal: { kind: 'link', name: 'HAL' },
  html: { kind: 'link', name: 'HTML' },
  pdf: { kind: 'link', name: 'PDF' },
  poster: { kind: 'link', name: 'poster' },
  project: { kind: 'link', name: 'project' },
  repo: { kind: 'link', name: 'code' },
  slides: { kind: 'link', name: 'slides' },
  supp: { kind: 'link', name: 'Supplement' },
  talk: { kind: 'link', name: 'video' },
  video: { kind: 'link', name: 'video' },
  website: { kind: 'link', name: 'project' },
  ...each(
    `__markedentry abstractnote acknowledgement acmid added-at annotation annote adsnote adsurl affiliation affiliations altmetric
    author-email author_keywords bibsource bibtex_show biburl citeulike-article-id citation_count coden correspondence_address1
    creationdate cited-by collaborator comment comments confidential copyright countries-id crossref-id da date-added date-modified
    description dimensions doc-delivery-number document_type file fjournal funding-acknowledgement funding-text
    google_scholar_id groups ids inspirehepid interhash intrahash issue_date iss journal-full key mesh pmc pst rights related relatedtype xref issue-date journal-iso keywords-plus
    keywordstag local-url localfile mendeley-groups mendeley-tags modificationdate mrclass mrnumber mrreviewer
    number-of-cited-references options owner posted-at presort preview print printed priority privnote qualityassured
    ranking rating readstatus read refid relatedurl research-areas review reportnumber researcherid-numbers
    shorthand slaccitation sortkey sortname source timestamp times-cited unique-id usage-count-last-180-days
    usage-count-since-2013 uri username wos-categories web-of-science-categories web-of-science-index zblnumber zmnumber`,
    { kind: 'bookkeeping' } as const,
  ),
};

/** Fields that are read together with others. */
const READ_TOGETHER = words(`
  title subtitle journal journaltitle booktitle publisher school institution organization year month date pages number type
  doi url eprint note howpublished language langid urldate pubstate
`);

/** The field that a name was most likely meant to be, of those whose content is shown. */
export const meantField = (name: string): string | undefined =>
  nearest(name, [
    ...READ_TOGETHER,
    ...Object.keys(FIELDS).filter((known) => FIELDS[known]?.kind !== 'bookkeeping'),
  ]);

/** What becomes of a field that is read alone, by its name in lower case. */
export function fieldOf(name: string): Field | undefined {
  if (/^(?:bdsk|citeulike|mendeley|zotero|tex\.|jabref)/.test(name)) return { kind: 'bookkeeping' };
  return Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
}
