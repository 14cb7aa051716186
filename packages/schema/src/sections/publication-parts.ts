import { type CslName, readNames } from '../people/csl-names.js';
import { nameOf } from '../people/person.js';
import { joinTexts } from '../text/compose.js';
import { resolveText } from '../text/localized.js';
import { plainCslText } from '../text/markup.js';
import { isEmptyText, type Text } from '../text/nodes.js';
import type { LinkView } from './links.js';
import type { Publication } from './publication-schema.js';
import type { PrepareContext } from './section.js';

type WithCsl = Pick<Publication, 'csl'>;

/** A field of CSL as plain text; empty where it holds none. */
export function cslField({ csl = {} }: WithCsl, name: string): string {
  const value = csl[name];
  return typeof value === 'string' || typeof value === 'number' ? plainCslText(String(value)) : '';
}

/** Works that are known by their number alone. */
const NUMBERED: ReadonlySet<string> = new Set(['patent', 'report', 'standard']);

/**
 * The parts of a work that bibliographies print after authors, title, place and date: edition, version, chapter, what a report is
 * and its number, its series, the event it was given at, who translated it, its numbers in archives.
 */
export function partsOf(entry: Publication, context: PrepareContext): readonly Text[] {
  const field = (name: string) => cslField(entry, name);
  const part = (name: PartName, value: string) => partOf(name, value, context);
  const [genre, number] = [field('genre'), field('number')];
  const isKnownByNumber = genre !== '' || NUMBERED.has(entry.type ?? '');
  const parts: readonly Text[] = [
    editionOf(field('edition'), context),
    versionOf(field('version')),
    part('part', field('part-number')),
    ...['part-title', 'volume-title'].map(field),
    part('volumes', field('number-of-volumes')),
    part('chapter', field('chapter-number')),
    isKnownByNumber
      ? joined([genre, number], ' ')
      : part('number', archivedAs(entry).id === number ? '' : number),
    ...['medium', 'dimensions', 'scale', 'authority', 'jurisdiction'].map(field),
    field('collection-title')
      ? joined([field('collection-title'), field('collection-number')], ' ')
      : part('number', field('collection-number')),
    eventOf(entry),
    part('pages', field('number-of-pages')),
    translatorsOf(entry, context),
    ...['PMID', 'PMCID'].map((name) => field(name) && `${name} ${field(name)}`),
    archiveOf(entry),
  ];
  return parts.filter((part) => !isEmptyText(part));
}

type PartName = Parameters<PrepareContext['messages']['formatPublicationPart']>[0];

const joined = (parts: readonly string[], separator = ', ') => parts.filter(Boolean).join(separator);

/** Parts that say how many there are. */
const COUNTS: ReadonlySet<PartName> = new Set(['volumes', 'pages']);

/** A number with its word: `chap. 3`. What has words of its own stays as it is written. */
function partOf(name: PartName, value: string, { messages }: PrepareContext): Text {
  if (COUNTS.has(name) && /^\d{1,9}$/.test(value)) return messages.formatPublicationPart(name, Number(value));
  return /^(?:\d[\d.,–-]*\p{L}?|[IVXLCDM]+|\p{L})$/u.test(value)
    ? messages.formatPublicationPart(name, value)
    : value;
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** The number of an edition as exporters write it: `2`, `2nd`, `Second`, `2nd ed.`, `第2版`. Nothing for other words. */
export function editionNumber(edition: string): number | undefined {
  const words = edition.trim().replace(/\s*(?:edition|edn?|éd|ed|aufl(?:age)?|изд)\.?$/iu, '');
  const [, number] = /^(?:第\s*)?(\d{1,4})\s*(?:版|st|nd|rd|th|re|e|er|\.?ª|\.|-е)?$/iu.exec(words) ?? [];
  if (number !== undefined) return Number(number);
  const place = ORDINALS.indexOf(words.toLowerCase());
  return place < 0 ? undefined : place + 1;
}

function editionOf(edition: string, { messages }: PrepareContext): Text {
  const number = editionNumber(edition);
  return number === undefined ? edition : messages.formatPublicationPart('edition', number);
}

/** `v1.2` of a version that begins with a figure; others have words of their own. */
const versionOf = (version: string) => version.replace(/^(?=\d)/, 'v');

/** The event a paper was given at, as far as the title of the proceedings does not name it. */
function eventOf(entry: Publication): string {
  const within = entry.containerTitle === undefined ? '' : resolveText(entry.containerTitle, '').value;
  const title = cslField(entry, 'event-title') || cslField(entry, 'event');
  const place = cslField(entry, 'event-place');
  return joined([
    within.toLowerCase().includes(title.toLowerCase()) ? '' : title,
    place === cslField(entry, 'publisher-place') && (entry.publisher !== undefined || title === '')
      ? ''
      : place,
  ]);
}

function translatorsOf({ csl = {} }: Publication, { messages }: PrepareContext): Text {
  if (!Array.isArray(csl.translator)) return '';
  const names = readNames(csl.translator as readonly CslName[]).people.map(nameOf);
  return names.length === 0
    ? ''
    : messages.formatPublicationPart('translators', names.join(messages.nameSeparator));
}

/** Who published a work, and where: `Springer, Berlin`, in Chinese and Japanese `北京：科学出版社`. */
export function publisherOf(entry: Publication, { messages, text }: PrepareContext): Text | undefined {
  const place = cslField(entry, 'publisher-place');
  if (entry.publisher === undefined) return place || undefined;
  const publisher = text(entry.publisher);
  if (place === '') return publisher;
  return messages.nameSeparator === '、'
    ? joinTexts([place, publisher], '：')
    : joinTexts([publisher, place], ', ');
}

/** The archive a work is in and its number there. */
function archivedAs(entry: WithCsl): { readonly archive: string; readonly id: string } {
  const [archive, id] = [cslField(entry, 'archive'), cslField(entry, 'archive_location')];
  if (archive !== '' || id !== '') return { archive, id };
  // Zotero has the number of a preprint with its archive in front.
  const number = cslField(entry, 'number');
  return /^arxiv:/i.test(number) ? { archive: 'arXiv', id: number } : { archive: '', id: '' };
}

const isArxiv = (archive: string) => /^arxiv(?:\.org)?$/i.test(archive.trim());

/** Where a preprint is to be read in arXiv, unless the address of the work or its DOI lead there. */
export function archiveLink(entry: Publication): readonly LinkView[] {
  const { archive, id } = archivedAs(entry);
  const bare = id.replace(/^arxiv:\s*/i, '').replace(/\s*\[.*\]$/, '');
  if (!isArxiv(archive) || !/^[\w./-]+$/.test(bare)) return [];
  const isKnown = [entry.url, entry.DOI].some((address) =>
    address?.toLowerCase().includes(bare.toLowerCase()),
  );
  return isKnown ? [] : [{ text: `arXiv:${bare}`, href: `https://arxiv.org/abs/${bare}` }];
}

/** The archive of a work and its number there, where neither is a link to arXiv. */
function archiveOf(entry: Publication): string {
  const { archive, id } = archivedAs(entry);
  if (isArxiv(archive)) return '';
  return joined([archive, cslField(entry, 'archive_collection'), id, cslField(entry, 'archive-place')]);
}
