import type { Publication } from '../../sections/publication-schema.js';
import { bareDoi } from '../../sections/publications.js';
import { fromCslText } from '../../text/markup.js';
import { type ConversionWarning, ImportError, type Imported } from '../conversion.js';
import { accept, compact, FieldReader } from '../field-reader.js';
import { newestFirst } from '../newest-first.js';
import { readXml } from '../xml/read-xml.js';

/** Records of papers by their elements, and our words for their kinds. */
const TYPES: Readonly<Record<string, string>> = {
  article: 'journal',
  inproceedings: 'conference',
  proceedings: 'book',
  book: 'book',
  incollection: 'chapter',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  data: 'dataset',
};

/** The kinds that DBLP names in `publtype`, where they say more than the element. */
const PUBLICATION_TYPES: Readonly<Record<string, string>> = {
  informal: 'preprint',
  withdrawn: 'withdrawn',
  data: 'dataset',
};

/** What DBLP keeps for itself: when a record changed, its page there, and links between records. */
const TECHNICAL = ['@mdate', '@cdate', 'url', 'crossref', 'stream', 'url@type'];

/**
 * Reads the record of a person at DBLP in XML, as `https://dblp.org/pid/….xml` gives it, or papers of DBLP's data. What has
 * no place is reported with its line.
 *
 * @throws {ImportError} where it is not well-formed, or holds neither a person nor a paper
 */
export function fromDblp(text: string): Imported {
  const { name, value, placed } = readXml(text, { marked: new Set(['title', 'booktitle']) });
  const warnings: ConversionWarning[] = [];
  const root = new FieldReader(value, [], warnings);
  const records = name === 'dblpperson' ? root.maps('r') : [root];
  const publications = records.flatMap((record) => {
    const papers = Object.entries(TYPES).flatMap(([element, type]) =>
      record.maps(element).map((paper) => readPaper(paper, element, type)),
    );
    if (record !== root) record.finish('is no paper; left out.');
    return papers;
  });
  const basics = readPerson(root);
  // Who wrote papers with the owner stands with each paper; people of the same name are other people.
  for (const key of ['coauthors', 'homonyms', '@n', '@f']) root.skip(key);
  root.finish('has no place here; left out.');
  if (publications.length === 0 && Object.keys(basics).length === 0)
    throw new ImportError('There is neither a person nor a paper in it. Give the XML of a page of DBLP.');
  const document = compact({ basics, publications: newestFirst(publications) });
  return { resume: accept(document), warnings: placed(warnings) };
}

/** The name without the number by which DBLP distinguishes people of one name: `Wei Wang 0012`. */
const withoutNumber = (name: string) => name.replace(/ \d{4}$/, '');

function readPerson(root: FieldReader): Readonly<Record<string, unknown>> {
  const pid = root.text('@pid');
  const [name, ...others] = [root.text('@name') ?? []].flat().map(withoutNumber);
  const record = root.map('person');
  const names = (record.texts('author') ?? []).map(withoutNumber);
  for (const key of ['@key', 'author@pid', ...TECHNICAL.filter((key) => key !== 'url')]) record.skip(key);
  const urls = record.hrefs('url');
  const orcid = urls.map(orcidIn).find((found) => found !== undefined);
  const [home, ...pages] = urls.filter((url) => orcidIn(url) !== orcid || orcid === undefined);
  const label = readAffiliation(record);
  record.finish('has no place here; left out.');
  return compact({
    name: name ?? names[0],
    aliases: [...others, ...names].filter((alias) => alias !== (name ?? names[0])),
    label,
    url: home,
    contacts: pages.map((value) => ({ kind: 'url', value })),
    ids: compact({ orcid, dblp: pid }),
  });
}

const orcidIn = (url: string) => /^https?:\/\/orcid\.org\/([\dX-]{19})$/i.exec(url)?.[1];

/** Where the person is: the first affiliation without a label, such as `former`. Other notes have no place. */
function readAffiliation(record: FieldReader): string | undefined {
  const notes = record.texts('note') ?? [];
  const [kinds, labels] = ['note@type', 'note@label'].map((key) => record.texts(key) ?? []);
  const own = notes.findIndex((_, i) => kinds?.[i] === 'affiliation' && !labels?.[i]);
  for (const [i, note] of notes.entries()) {
    const said = [kinds?.[i], labels?.[i]].filter(Boolean).join(', ');
    if (i !== own) record.warn(`note[${i}]`, `"${note}"${said && ` (${said})`} has no place here; left out.`);
  }
  return notes[own];
}

function readPaper(paper: FieldReader, element: string, type: string): Publication {
  const title = paper.text('title');
  const kind = paper.text('@publtype');
  const authors = readNames(paper, 'author');
  const editors = readNames(paper, 'editor');
  const links = paper.hrefs('ee');
  const doi = links.map(doiOf).find((found) => found !== undefined);
  const [url, ...urls] = links.filter((link) => doiOf(link) === undefined);
  for (const other of urls) paper.warn('ee', `says "${other}" too; the first is kept.`);
  const school = paper.texts('school')?.join(', ');
  const [isbn, ...isbns] = paper.texts('isbn') ?? [];
  for (const other of isbns)
    if (other !== isbn) paper.warn('isbn', `says "${other}" too; the first is kept.`);
  const entry = compact({
    id: paper.text('@key'),
    // DBLP ends every title with a full stop.
    name: title === undefined ? undefined : fromCslText(title.replace(/(?<=\S)\.$/, '')),
    authors,
    editors,
    type: (kind && PUBLICATION_TYPES[kind]) || type,
    containerTitle: paper.text('journal') ?? markedTitle(paper, 'booktitle'),
    volume: paper.text('volume'),
    issue: paper.text('number'),
    page: paper.text('pages'),
    publisher: paper.text('publisher') ?? school,
    issued: readIssued(paper),
    DOI: doi,
    ISBN: isbn,
    url,
    csl: compact({
      'collection-title': paper.text('series'),
      genre: element === 'mastersthesis' ? 'Master’s thesis' : undefined,
      note: paper.texts('note')?.join('; '),
    }),
  });
  if (kind !== undefined && PUBLICATION_TYPES[kind] === undefined)
    paper.warn('@publtype', `"${kind}" has no place here; left out.`);
  for (const key of ['ee@type', 'note@type', 'author@pid', 'editor@pid', 'isbn@type', ...TECHNICAL])
    paper.skip(key);
  paper.finish('has no place here; left out.');
  return entry as Publication;
}

const markedTitle = (paper: FieldReader, key: string) => {
  const title = paper.text(key);
  return title === undefined ? undefined : fromCslText(title);
};

const doiOf = (link: string) => (/^https?:\/\/(?:dx\.)?doi\.org\//i.test(link) ? bareDoi(link) : undefined);

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** `2020` and `May`; a month that is none, such as `Spring`, stays a loss. */
function readIssued(paper: FieldReader): string | undefined {
  const year = paper.entryDate('year');
  const written = paper.text('month');
  if (written === undefined) return year;
  const month = MONTHS.indexOf(written.toLowerCase()) + 1;
  if (month > 0 && year !== undefined && /^\d{4}$/.test(year))
    return `${year}-${String(month).padStart(2, '0')}`;
  paper.warn('month', `"${written}" is no month; left out.`);
  return year;
}

/** Names with their ORCID iDs, where DBLP has them. */
function readNames(paper: FieldReader, key: string): readonly unknown[] {
  const names = paper.texts(key) ?? [];
  const orcids = paper.texts(`${key}@orcid`) ?? [];
  return names.map((name, i) =>
    orcids[i] ? { literal: withoutNumber(name), orcid: orcids[i] } : withoutNumber(name),
  );
}
