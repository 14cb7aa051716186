import { decodeHTMLStrict } from 'entities';
import { type DateForm, formOf, SEASONS } from '../../dates/date-forms.js';
import { formatPath } from '../../diagnostics/diagnostic.js';
import { type CslName, readNames, toCslName } from '../../people/csl-names.js';
import type { Person } from '../../people/person.js';
import { parseValue } from '../../read/check.js';
import { isMap } from '../../schema-walk.js';
import { isCslValue, isCslVariable, isHiddenVariable } from '../../sections/csl.js';
import type { Publication } from '../../sections/publication-schema.js';
import { readStatus } from '../../sections/publication-status.js';
import { bareDoi } from '../../sections/publications.js';
import { isSafeHref, withScheme } from '../../text/href.js';
import { type LocalizedText, resolveText } from '../../text/localized.js';
import { fromCslText, toCslText } from '../../text/markup.js';
import {
  type ConversionWarning,
  type Exported,
  ImportError,
  type ImportedPublications,
  refusal,
} from '../conversion.js';
import { fromCrossref } from './crossref.js';
import { readCslDate } from './dates.js';

/** One work as CSL-JSON has it. */
export type CslItem = Readonly<Record<string, unknown>>;

/** Our words for kinds of paper, and CSL's. */
const TYPES: Readonly<Record<string, string>> = {
  journal: 'article-journal',
  conference: 'paper-conference',
  preprint: 'article',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  report: 'report',
};

const OUR_TYPES = new Map(Object.entries(TYPES).map(([ours, csl]) => [csl, ours]));

/** Fields that mean the same on both sides and hold text with markup. */
const TEXTS = {
  title: 'name',
  'container-title': 'containerTitle',
  publisher: 'publisher',
} as const;

/** Fields that are written under a name of CSL, and kept under `csl` when read: others wrote them, for other readers. */
const WRITTEN = { abstract: 'summary', note: 'note' } as const;

/** Fields that mean the same on both sides and hold plain strings. */
const STRINGS = ['language', 'volume', 'issue', 'page', 'DOI', 'ISBN', 'ISSN'] as const;

/**
 * Reads CSL-JSON: one work, a list of them, or a list under `items` as the Zotero API answers. Fields without a name here are
 * kept under `csl` and go out again. What is not a work is left out and reported.
 *
 * @throws {ImportError} when no work is in it
 */
export function fromCslJson(value: unknown): ImportedPublications {
  const warnings: ConversionWarning[] = [];
  const warn = (path: readonly PropertyKey[], message: string) =>
    warnings.push({ path: formatPath(path), message });
  const publications = itemsOf(value).flatMap(([item, path]) => {
    if (isWork(item)) return [fromItem(fromCrossref(item), (key, message) => warn([...path, key], message))];
    warn(path, 'is not a work of CSL-JSON; left out.');
    return [];
  });
  const others = publications.flatMap(({ csl = {} }) =>
    Object.keys(csl).filter((key) => !isCslVariable(key)),
  );
  if (others.length > 0)
    warn([0], `Kept under csl and not shown, as CSL has no such fields: ${[...new Set(others)].join(', ')}.`);
  if (publications.length === 0 && warnings.length > 0)
    throw new ImportError(
      'There is no work in it. Give CSL-JSON: a list of objects, each with a type and a title.',
    );
  const { resume, diagnostics } = parseValue({ publications });
  if (!resume) throw refusal(diagnostics);
  return { publications: resume.publications ?? [], warnings };
}

/** Everything that stands for a work in a value, with its path there. */
export function itemsOf(value: unknown): readonly (readonly [item: unknown, path: readonly PropertyKey[]])[] {
  const isWrapped = isMap(value) && Array.isArray(value.items);
  const items: unknown = isWrapped ? value.items : value;
  const before = isWrapped ? ['items'] : [];
  return Array.isArray(items) ? items.map((item, i) => [item, [...before, i]]) : [[items, [0]]];
}

const isWork = (item: unknown): item is CslItem =>
  isMap(item) && Object.keys(item).some((key) => isCslVariable(key));

function fromItem(item: CslItem, warn: (key: string, message: string) => void): Publication {
  const rest: Record<string, unknown> = { ...item };
  const take = (key: string) => {
    const value = rest[key];
    delete rest[key];
    return value;
  };
  const result: Record<string, unknown> = {};
  const set = (key: string, value: unknown) => {
    if (value !== undefined) result[key] = value;
  };

  set('id', typeof rest.id === 'string' || typeof rest.id === 'number' ? String(take('id')) : undefined);
  for (const [theirs, ours] of Object.entries(TEXTS))
    if (typeof rest[theirs] === 'string') set(ours, fromCslText(take(theirs) as string));
  for (const key of STRINGS)
    if (typeof rest[key] === 'string' || typeof rest[key] === 'number') set(key, String(take(key)));
  if (typeof result.DOI === 'string') set('DOI', bareDoi(result.DOI));

  const type = take('type');
  if (typeof type === 'string') {
    const workshop = type === 'paper-conference' && rest.genre === 'workshop';
    if (workshop) take('genre');
    set('type', workshop ? 'workshop' : (OUR_TYPES.get(type) ?? type));
  }

  if (typeof rest.URL === 'string') {
    const written = decodeHTMLStrict(take('URL') as string);
    const url = withScheme(written) ?? written;
    if (url !== written) warn('URL', `"${written}" has no scheme, and is read as ${url}.`);
    if (isSafeHref(url)) set('url', url);
    else warn('URL', `"${url}" is not an address that can be linked to; left out.`);
  }

  const readPeople = (theirs: string, ours: string) => {
    if (!Array.isArray(rest[theirs])) return;
    const written = take(theirs) as unknown[];
    const names = written.filter(isName);
    if (names.length < written.length) warn(theirs, 'holds something that is not a name; left out.');
    const { people, otherAuthors, notes } = readNames(names);
    set(ours, people.length > 0 ? people : undefined);
    if (otherAuthors && ours === 'authors') set('otherAuthors', true);
    else if (otherAuthors) warn(theirs, 'ends with "et al.", for which editors have no place; left out.');
    for (const note of notes) warn(theirs, note);
  };
  readPeople('author', 'authors');
  readPeople('editor', 'editors');

  const { date, isWhole, status: undated } = readCslDate(rest.issued);
  set('issued', date);
  if (isWhole || undated !== undefined) take('issued');
  else if (date !== undefined) warn('issued', `only ${date} is shown; the whole date is kept under csl.`);
  else if (rest.issued !== undefined && isCslValue('issued', rest.issued))
    warn('issued', 'is not a date; kept under csl, not shown.');

  const words = typeof rest.status === 'string' ? (take('status') as string) : (undated ?? '');
  set('status', readStatus(fromCslText(words)));

  for (const [key, kept] of Object.entries(rest))
    if (kept === null || !isCslValue(key, kept)) {
      take(key);
      if (kept !== null) warn(key, 'does not hold what CSL has there; left out.');
    } else if (isHiddenVariable(key) && kept !== '') warn(key, hiddenMessage(key));
  set('csl', Object.keys(rest).length > 0 ? rest : undefined);
  return result as Publication;
}

/** Where a field of CSL that is not shown can be written to be shown. */
const hiddenMessage = (key: string) =>
  `is kept under csl, not shown.${Object.hasOwn(WRITTEN, key) ? ` To show it, write it as ${WRITTEN[key as keyof typeof WRITTEN]}.` : ''}`;

/** A name with at least one part that is text, and none that CSL does not allow. */
const isName = (value: unknown): value is CslName =>
  isMap(value) &&
  isCslValue('author', [value]) &&
  Object.values(value).some((part) => typeof part === 'string');

/** Writes publications as CSL-JSON, texts in one language. */
export function toCslJson(
  publications: readonly Publication[],
  { locale = '' }: { locale?: string } = {},
): Exported<readonly CslItem[]> {
  const warnings: ConversionWarning[] = [];
  const output = publications.map((publication, i) =>
    toItem(publication, locale, (key, message) =>
      warnings.push({ path: formatPath(['publications', i, key]), message }),
    ),
  );
  return { output, warnings };
}

/** Keys that CSL has; other keys are reported. */
const KNOWN = new Set<string>([
  ...Object.values(TEXTS),
  ...Object.values(WRITTEN),
  ...STRINGS,
  'id',
  'type',
  'url',
  'authors',
  'editors',
  'otherAuthors',
  'status',
  'issued',
  'releaseDate',
  'csl',
]);

function toItem(
  publication: Publication,
  locale: string,
  warn: (key: string, message: string) => void,
): CslItem {
  for (const key of Object.keys(publication)) if (!KNOWN.has(key)) warn(key, 'has no name in CSL; left out.');
  const { type, url, DOI, authors, editors, otherAuthors, csl = {} } = publication;
  const names = authors?.map(toCslName);
  const issued = publication.issued ?? publication.releaseDate;
  const texts = Object.entries({ ...TEXTS, ...WRITTEN, status: 'status' } as const).flatMap(
    ([theirs, ours]) => {
      const source: LocalizedText | undefined = publication[ours];
      if (source === undefined) return [];
      if (typeof source !== 'string' && Object.keys(source).length > 1)
        warn(ours, 'is in several languages; one is written.');
      const text = toCslText(resolveText(source, locale).value);
      return text === '' ? [] : [[theirs, text]];
    },
  );
  const strings = STRINGS.flatMap((key) => (publication[key] === undefined ? [] : [[key, publication[key]]]));
  if (authors?.some(isMarked)) warn('authors', 'are marked equal, corresponding or self; CSL has no marks.');
  return {
    ...csl,
    ...(publication.id !== undefined && { id: publication.id }),
    ...(type !== undefined && toType(type)),
    ...Object.fromEntries(texts),
    ...Object.fromEntries(strings),
    ...(DOI !== undefined && { DOI: bareDoi(DOI) }),
    ...(url !== undefined && { URL: url }),
    ...((names || otherAuthors) && {
      author: [...(names ?? []), ...(otherAuthors ? [{ literal: 'others' }] : [])],
    }),
    ...(editors && editors.length > 0 && { editor: editors.map(toCslName) }),
    ...(issued !== undefined && { issued: toDate(issued, csl.issued, (message) => warn('issued', message)) }),
  };
}

/** A date, or the whole of it where more is kept under `csl`. */
function toDate(issued: string, kept: unknown, warn: (message: string) => void) {
  if (kept !== undefined && readCslDate(kept).date === issued) return kept;
  const { iso, season, mark, words, ...others }: DateForm = formOf(issued) ?? { iso: issued };
  if (words !== undefined) return { literal: words };
  if (mark === 'expected' || Object.keys(others).length > 0) warn(`is only ${iso} in CSL.`);
  return {
    'date-parts': [iso.split('-').map(Number)],
    ...(season !== undefined && { season: SEASONS.indexOf(season) + 1 }),
    ...(mark === 'circa' && { circa: true }),
  };
}

const toType = (type: string) =>
  type === 'workshop'
    ? { type: 'paper-conference', genre: 'workshop' }
    : { type: Object.hasOwn(TYPES, type) ? TYPES[type] : type };

const isMarked = (person: Person) =>
  typeof person !== 'string' && (person.equal || person.corresponding || person.self !== undefined);
