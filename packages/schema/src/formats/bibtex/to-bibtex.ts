import { formatPath } from '../../diagnostics/diagnostic.js';
import type { CslName } from '../../people/csl-names.js';
import { publicationIds } from '../../sections/publication-ids.js';
import type { Publication } from '../../sections/publication-schema.js';
import type { ConversionWarning, Exported } from '../conversion.js';
import { type CslItem, toCslJson } from '../csl-json/csl-json.js';
import { pathOfField, unwrittenParts } from '../csl-json/losses.js';
import { withoutMarks, writeAnnotations } from './annotations.js';
import type { CslDate } from './dates.js';
import { arxivIdIn } from './eprint.js';
import { protectCapitals, toTex, toVerbatim } from './tex-out.js';
import { entryTypeOf, isOpenType } from './types.js';
import { writeNames } from './write-names.js';

/** Writes publications as BibTeX in UTF-8, texts in one language, with the entry types and fields of classic BibTeX. */
export function toBibtex(
  publications: readonly Publication[],
  options: { locale?: string } = {},
): Exported<string> {
  const { output: csl, warnings: unfit } = toCslJson(publications.map(withoutAnyMarks), options);
  const warnings: ConversionWarning[] = unfit.map((loss) => ({
    ...loss,
    message: loss.message.replaceAll('CSL', 'BibTeX'),
  }));
  const keys = publicationIds(publications);
  const entries = csl.flatMap((item, i) => {
    const path = ['publications', i];
    const warn = (field: string, message = 'has no field in BibTeX; left out.') =>
      warnings.push({ path: pathOfField(publications[i], i, field), message });
    const { authors, editors } = publications[i] ?? {};
    const annotations = { author: writeAnnotations(authors), editor: writeAnnotations(editors) };
    const entry = writeEntry(item, keys[i] ?? 'entry', annotations, warn);
    if (entry === undefined)
      warnings.push({ path: formatPath(path), message: 'has nothing to write in BibTeX; left out.' });
    return entry ?? [];
  });
  return { output: entries.join('\n'), warnings };
}

/** A publication as other formats have it: its authors and editors without marks, which are written as annotations. */
const withoutAnyMarks = ({ authors, editors, ...publication }: Publication): Publication => ({
  ...publication,
  ...(authors && { authors: authors.map(withoutMarks) }),
  ...(editors && { editors: editors.map(withoutMarks) }),
});

/** Fields in the order they are written, and how: `by type` stands under different names. */
const TEXTS: readonly (readonly [csl: string, field: string])[] = [
  ['title-short', 'shorttitle'],
  ['collection-title', 'series'],
  ['volume', 'volume'],
  ['number-of-volumes', 'volumes'],
  ['part-number', 'part'],
  ['edition', 'edition'],
  ['version', 'version'],
  ['chapter-number', 'chapter'],
  ['publisher-place', 'address'],
  ['authority', 'organization'],
  ['event-title', 'eventtitle'],
  ['event-place', 'venue'],
  ['container-title-short', 'shortjournal'],
  ['original-title', 'origtitle'],
  ['volume-title', 'maintitle'],
  ['number-of-pages', 'pagetotal'],
  ['medium', 'howpublished'],
  ['note', 'note'],
  ['status', 'pubstate'],
  ['keyword', 'keywords'],
  ['abstract', 'abstract'],
];

const VERBATIM: readonly (readonly [csl: string, field: string])[] = [
  ['DOI', 'doi'],
  ['ISBN', 'isbn'],
  ['ISSN', 'issn'],
  ['PMID', 'pmid'],
  ['PMCID', 'pmcid'],
  ['call-number', 'lccn'],
  ['URL', 'url'],
  ['language', 'langid'],
];

const NAMES: readonly (readonly [csl: string, field: string])[] = [
  ['author', 'author'],
  ['editor', 'editor'],
  ['translator', 'translator'],
  ['container-author', 'bookauthor'],
];

const DATES: readonly (readonly [csl: string, field: string])[] = [
  ['accessed', 'urldate'],
  ['original-date', 'origdate'],
  ['event-date', 'eventdate'],
];

/** An entry; nothing for a work that has no field of BibTeX. */
function writeEntry(
  item: CslItem,
  key: string,
  annotations: Readonly<Record<string, string>>,
  warn: (field: string, message?: string) => void,
): string | undefined {
  const rest = new Map(Object.entries(item));
  const take = (name: string): unknown => {
    const value = rest.get(name);
    rest.delete(name);
    return value;
  };
  const text = (name: string) => toTex(asText(take(name)));
  const [kind, genre] = [asText(take('type')), asText(take('genre'))];
  const container = text('container-title');
  const entryType = kind === 'article-journal' && container === '' ? 'misc' : entryTypeOf(kind, genre);
  if (entryType === 'misc' && !isOpenType(kind))
    warn('type', `"${kind}" is no type of BibTeX; written as misc.`);
  take('id');
  take('citation-key');
  const fields: [string, string][] = [
    ['title', toTex(asText(take('title')), protectCapitals)],
    ...NAMES.map(([csl, field]): [string, string] => {
      const names = take(csl) as readonly CslName[] | undefined;
      for (const name of names ?? [])
        for (const part of unwrittenParts(name, writeNames([name])))
          warn(csl, `names "${part}", which has no place in BibTeX; left out.`);
      return [field, writeNames(names)];
    }),
    ...Object.entries(annotations).map(([field, text]): [string, string] => [`${field}+an`, text]),
    [entryType === 'article' ? 'journal' : 'booktitle', container],
    ...TEXTS.map(([csl, field]): [string, string] => [field, text(csl)]),
    [
      'number',
      text('issue') || (kind === 'article-journal' ? '' : text('number')) || text('collection-number'),
    ],
    ['eid', text('number')],
    ['pages', toVerbatim(asText(take('page'))).replace(/(?<=[^-])-(?=[^-])/g, '--')],
    [publisherField(entryType), text('publisher')],
    ['type', typeField(entryType, genre)],
    ...writeEprint(item, take),
    ...VERBATIM.map(([csl, field]): [string, string] => [field, toVerbatim(asText(take(csl)))]),
    ...DATES.map(([csl, field]): [string, string] => [field, isoOf(take(csl))]),
  ];
  const lines = [
    ...fields.filter(([, value]) => value !== '').map(([name, value]) => `${name} = {${value}}`),
  ];
  const dated = writeIssued(take('issued') as CslDate | undefined);
  for (const [name, value] of rest) if (value !== undefined && value !== null && value !== '') warn(name);
  const written = [...lines, ...dated].map((line) => `\t${line},\n`);
  return written.length === 0 ? undefined : `@${entryType}{${key},\n${written.join('')}}\n`;
}

const asText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const publisherField = (entryType: string) =>
  ({ phdthesis: 'school', mastersthesis: 'school', thesis: 'school', techreport: 'institution' })[
    entryType
  ] ?? 'publisher';

/** The kind of a thesis or report, where the entry type does not say it. */
function typeField(entryType: string, genre: string): string {
  const said: Readonly<Record<string, string>> = {
    phdthesis: 'PhD thesis',
    mastersthesis: 'Master’s thesis',
  };
  return genre === said[entryType] ? '' : toTex(genre);
}

/** The archive of a preprint and its number there: as they are known, or out of its address. */
function writeEprint(item: CslItem, take: (name: string) => unknown): [string, string][] {
  const [archive, id, collection] = ['archive', 'archive_location', 'archive_collection'].map((name) =>
    toVerbatim(asText(take(name))),
  );
  const isPreprint = item.type === 'article' || item.type === undefined;
  const found = isPreprint && !id ? arxivIdIn(`${asText(item.URL)} ${asText(item.DOI)}`) : undefined;
  return [
    ['eprint', id || found || ''],
    ['archivePrefix', archive || (found ? 'arXiv' : '')],
    ['primaryClass', collection ?? ''],
  ];
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Year, month and day by themselves, as every style reads them; a date of Biber where there is more to say. */
function writeIssued(issued: CslDate | undefined): string[] {
  if (issued === undefined) return [];
  const [[year, month, day] = [], ...more] = issued['date-parts'] ?? [];
  if (year === undefined) return issued.literal === undefined ? [] : [`year = {${toTex(issued.literal)}}`];
  const isMore = more.length > 0 || issued.season !== undefined || issued.circa;
  return [
    ...(isMore ? [`date = {${isoOf(issued)}}`] : []),
    `year = {${String(year).padStart(4, '0')}}`,
    ...(month === undefined ? [] : [`month = ${MONTHS[Number(month) - 1] ?? `{${month}}`}`]),
    ...(day === undefined ? [] : [`day = {${day}}`]),
  ];
}

/** A date of CSL in ISO 8601, with the marks of its extended format. */
function isoOf(value: unknown): string {
  const date = value as CslDate | undefined;
  if (typeof date !== 'object' || date === null) return asText(value);
  const parts = (date['date-parts'] ?? []).map((numbers, i) =>
    [...numbers, ...(i === 0 && date.season !== undefined ? [20 + Number(date.season)] : [])]
      .map((number, place) => String(number).padStart(place === 0 ? 4 : 2, '0'))
      .join('-'),
  );
  return parts.length === 0 ? toTex(date.literal ?? '') : parts.join('/') + (date.circa ? '~' : '');
}
