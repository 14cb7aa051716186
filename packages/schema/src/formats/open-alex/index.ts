import { isMap } from '../../schema-walk.js';
import type { Publication } from '../../sections/publication-schema.js';
import { bareDoi } from '../../sections/publications.js';
import { type ConversionWarning, ImportError, type ImportedPublications } from '../conversion.js';
import { compact, FieldReader } from '../field-reader.js';
import { worksOf } from './recognize.js';

/** Our words for the types of works, and those of CSL for what we have none for; of articles, the kind of the source says which. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'journal',
  review: 'journal',
  letter: 'journal',
  editorial: 'journal',
  'book-chapter': 'chapter',
  book: 'book',
  dissertation: 'thesis',
  report: 'report',
  preprint: 'preprint',
  database: 'dataset',
  libguides: 'webpage',
  other: '',
  'peer-review': 'review',
  'reference-entry': 'entry',
};

const SOURCES: Readonly<Record<string, string>> = { conference: 'conference', repository: 'preprint' };

/** What OpenAlex keeps of places, sources, authors and answers for itself, or computes. */
const KEPT = {
  answer: ['results', 'meta', 'group_by'],
  location: [
    'id',
    'is_oa',
    'pdf_url',
    'license',
    'license_id',
    'version',
    'is_accepted',
    'is_published',
    'raw_source_name',
    'raw_type',
  ],
  source: [
    'id',
    'issn',
    'is_oa',
    'is_in_doaj',
    'is_core',
    'host_organization',
    'host_organization_lineage',
    'host_organization_lineage_names',
  ],
  authorship: [
    'author_position',
    'institutions',
    'countries',
    'raw_affiliation_strings',
    'raw_orcid',
    'affiliations',
  ],
  author: ['id', 'display_name'],
} as const;

/** What OpenAlex computes of a work, and how it keeps it. */
const COMPUTED = [
  'abstract_inverted_index_v3',
  'apc_list',
  'apc_paid',
  'authors_count',
  'best_oa_location',
  'citation_normalized_percentile',
  'cited_by_api_url',
  'cited_by_percentile_year',
  'concepts',
  'concepts_count',
  'content_url',
  'content_urls',
  'corresponding_author_ids',
  'corresponding_institution_ids',
  'countries_distinct_count',
  'counts_by_year',
  'created_date',
  'fulltext_origin',
  'fwci',
  'has_content',
  'has_fulltext',
  'indexed_in',
  'institution_assertions',
  'institutions_distinct_count',
  'is_authors_truncated',
  'is_xpac',
  'locations',
  'locations_count',
  'mesh',
  'open_access',
  'primary_topic',
  'publication_year',
  'referenced_works',
  'referenced_works_count',
  'related_works',
  'relevance_score',
  'sustainable_development_goals',
  'topics',
  'type_crossref',
  'versions',
];

/**
 * Reads works as the interface of OpenAlex gives them, such as those of an author. What OpenAlex computes of a work is left out;
 * anything else that has no place is reported.
 *
 * @throws {ImportError} where no work is in it
 */
export function fromOpenAlex(value: unknown): ImportedPublications {
  const works = worksOf(value);
  if (works.length === 0)
    throw new ImportError(
      'There is no work of OpenAlex in it, whose id begins with https://openalex.org/W. Give the JSON of its API.',
    );
  const warnings: ConversionWarning[] = [];
  const path = isMap(value) && Array.isArray(value.results) ? ['results'] : [];
  const publications = works.flatMap((work, i) => {
    const place = Array.isArray(value) || path.length > 0 ? [...path, i] : [];
    if (isMap(work)) return [readWork(new FieldReader(work, place, warnings))];
    warnings.push({ path: `${path.join('.')}[${i}]`, message: 'is no work; left out.' });
    return [];
  });
  if (path.length > 0 && isMap(value)) finish(new FieldReader(value, [], warnings), 'answer');
  return { publications, warnings };
}

function readWork(work: FieldReader): Publication {
  const location = work.map('primary_location');
  const source = location.map('source');
  const biblio = work.map('biblio');
  const [first, last] = [biblio.text('first_page'), biblio.text('last_page')];
  const kind = work.text('type') ?? '';
  const ofSource = SOURCES[source.text('type') ?? ''];
  const doi = work.text('doi');
  const landing = location.href('landing_page_url');
  const title = work.text('title');
  const displayed = work.text('display_name');
  const entry = compact({
    name: title ?? displayed,
    language: work.text('language'),
    authors: readAuthors(work),
    type: kind === 'article' ? (ofSource ?? 'journal') : (TYPES[kind] ?? kind) || undefined,
    containerTitle: ofSource === 'preprint' ? undefined : source.text('display_name'),
    publisher: source.text('host_organization_name'),
    volume: biblio.text('volume'),
    issue: biblio.text('issue'),
    page: first === undefined || last === undefined || first === last ? (first ?? last) : `${first}-${last}`,
    issued: work.entryDate('publication_date') ?? work.entryDate('publication_year'),
    DOI: doi === undefined ? undefined : bareDoi(doi),
    ISSN: source.text('issn_l'),
    url:
      landing !== undefined && /^https?:\/\/(?:dx\.)?doi\.org\//.test(landing) && doi ? undefined : landing,
    citations: readCitations(work),
    csl: compact({
      archive: ofSource === 'preprint' ? source.text('display_name') : undefined,
      abstract: readAbstract(work),
      keyword: readKeywords(work),
    }),
  });
  if (work.value.is_retracted === true)
    work.warn('is_retracted', 'is true: this work was retracted. Say so, or leave it out.');
  if (work.value.is_paratext === true)
    work.warn('is_paratext', 'is true: this is no work of its own, such as a cover.');
  for (const key of ['ids', 'is_retracted', 'is_paratext', ...COMPUTED]) work.skip(key);
  finish(source, 'source');
  location.skip('source');
  finish(location, 'location');
  biblio.finish();
  readAwards(work);
  work.finish('has no place here; left out.');
  return entry as Publication;
}

/** Reports what was not read of a map. */
function finish(reader: FieldReader, kind: keyof typeof KEPT): void {
  for (const key of KEPT[kind]) reader.skip(key);
  reader.finish('has no place here; left out.');
}

function readAuthors(work: FieldReader): readonly unknown[] {
  return work.maps('authorships').flatMap((authorship): readonly unknown[] => {
    const author = authorship.map('author');
    const name = authorship.text('raw_author_name') ?? author.text('display_name');
    const orcid = author.text('orcid')?.replace(/^https?:\/\/orcid\.org\//, '');
    const isCorresponding = authorship.value.is_corresponding === true;
    authorship.skip('is_corresponding');
    finish(author, 'author');
    finish(authorship, 'authorship');
    if (name === undefined) return [];
    return orcid === undefined && !isCorresponding
      ? [name]
      : [compact({ literal: name, orcid, corresponding: isCorresponding || undefined })];
  });
}

function readCitations(work: FieldReader): unknown {
  const count = Number(work.text('cited_by_count') ?? 0);
  const updated = work.text('updated_date')?.slice(0, 10);
  const url = work.href('id');
  if (!Number.isSafeInteger(count) || count <= 0) return undefined;
  return compact({
    count,
    source: 'OpenAlex',
    asOf: /^\d{4}-\d\d-\d\d$/.test(updated ?? '') ? updated : undefined,
    url,
  });
}

/** An abstract, which stands there as its words with their places. */
function readAbstract(work: FieldReader): string | undefined {
  const index = work.map('abstract_inverted_index').value;
  const words: string[] = [];
  for (const [word, places] of Object.entries(index))
    for (const place of [places].flat())
      if (typeof place === 'number' && place >= 0 && place < 20_000) words[place] = word;
  return words.filter(Boolean).join(' ') || undefined;
}

function readKeywords(work: FieldReader): string | undefined {
  const words = work
    .maps('keywords')
    .map((keyword) => keyword.text('display_name') ?? keyword.text('keyword'));
  return words.filter(Boolean).join(', ') || undefined;
}

/** Grants of a work have a place of their own in a document, which they are not read into. */
function readAwards(work: FieldReader): void {
  for (const key of ['grants', 'awards', 'funders'])
    if (work.maps(key).length > 0) work.warn(key, 'names who funded the work; left out.');
}
