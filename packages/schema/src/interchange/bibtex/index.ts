/// <reference path="./citation-js.d.ts" />
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Publication } from '../../sections/publications.js';
import { type CslItem, type FromCslResult, fromCslJson, toCslJson } from '../csl-json/csl-json.js';
import type { CslName } from '../csl-json/names.js';
import { type Exported, ImportError, type Loss } from '../loss.js';

// In its ASCII mode the library drops what TeX has no command for, such as every Han character; where it checks keys, the
// colons and slashes of DBLP's.
const { format } = plugins.config.get('@bibtex');
format.asciiOnly = false;
format.useIdAsLabel = true;
format.checkLabel = false;

/** An entry as it was written, before it means anything. */
interface BibtexEntry {
  readonly type: string;
  readonly label: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** Fields that always arrive; of any other it is tried whether it makes a difference. */
const ARRIVING = new Set(
  'title author editor year month date journal booktitle publisher volume number pages doi url isbn issn abstract school institution note keywords edition series address crossref eprint archiveprefix eprinttype'.split(
    ' ',
  ),
);

const MAX_LENGTH = 4_000_000;
const MAX_BRACES = 100;

/** The parser calls itself for every brace in a brace. */
function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const [brace] of source.matchAll(/(?<!\\)[{}]/g)) {
    depth = brace === '{' ? depth + 1 : Math.max(0, depth - 1);
    if (depth > MAX_BRACES) return true;
  }
  return false;
}

/**
 * Reads BibTeX: all entry types, TeX accents, name particles, strings, cross references, `and others`. Fields without a
 * name here are kept under `csl`; those the library has no place for are told as lost.
 *
 * @throws {ImportError} when the text is not BibTeX; the message says where
 */
export function fromBibtex(source: string): FromCslResult {
  if (source.length > MAX_LENGTH)
    throw new ImportError(`found ${source.length} characters, more than ${MAX_LENGTH}. Split the file.`);
  if (isTooDeep(source))
    throw new ImportError(`found braces more than ${MAX_BRACES} deep. Nest less deeply.`);
  const entries = readEntries(source);
  const items = toCsl(entries);
  const { publications, losses } = fromCslJson(items);
  return {
    publications: publications.map((publication, i) => withEprint(publication, entries[i])),
    losses: [
      ...losses.map(({ path, message }) => ({ path: nameEntry(path, entries), message })),
      ...entries.flatMap((entry) => lostFields(entry)),
    ],
  };
}

function readEntries(source: string): readonly BibtexEntry[] {
  try {
    const entries = plugins.input.data(source, '@bibtex/text') as readonly BibtexEntry[];
    if (entries.length === 0)
      throw new ImportError('found no entry. Begin each with @article{key, or the like.');
    return entries;
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new ImportError(`found text that is not BibTeX: ${reason}. Mend it here or just above.`);
  }
}

function toCsl(entries: readonly BibtexEntry[]): readonly CslItem[] {
  const items = plugins.input.chain(entries, { generateGraph: false }) as readonly CslItem[];
  // The key is told twice, and names in braces come as family names.
  return items.map(({ 'citation-key': _, ...item }) => {
    const names = Object.entries(item).filter(([key]) => key === 'author' || key === 'editor');
    return { ...item, ...Object.fromEntries(names.map(([key, value]) => [key, wholeNames(value)])) };
  });
}

function wholeNames(names: unknown): unknown {
  if (!Array.isArray(names)) return names;
  return names.map((name: CslName) => {
    const [only, ...more] = Object.keys(name);
    return only === 'family' && more.length === 0 ? { literal: name.family } : name;
  });
}

/** `[3].issued` as `knuth84.issued`: people know entries by their keys. */
function nameEntry(path: string, entries: readonly BibtexEntry[]): string {
  return path.replace(/^\[(\d+)\]/, (_, i) => entries[Number(i)]?.label ?? '');
}

/** A field makes no difference when the entry says the same without it. */
function lostFields(entry: BibtexEntry): Loss[] {
  const doubtful = Object.keys(entry.properties).filter((name) => !ARRIVING.has(name));
  if (doubtful.length === 0) return [];
  const whole = JSON.stringify(toCsl([entry]));
  return doubtful
    .filter((name) => {
      const { [name]: _, ...properties } = entry.properties;
      return JSON.stringify(toCsl([{ ...entry, properties }])) === whole;
    })
    .map((name) => ({ path: `${entry.label}.${name}`, message: 'is no field the library reads; left out.' }));
}

/** A preprint's number becomes its address. */
function withEprint(publication: Publication, entry: BibtexEntry | undefined): Publication {
  const { eprint, archiveprefix, eprinttype } = entry?.properties ?? {};
  if (!eprint || !/^arxiv$/i.test(archiveprefix ?? eprinttype ?? '')) return publication;
  const { containerTitle, url, DOI } = publication;
  return {
    ...publication,
    ...(containerTitle === undefined && { type: 'preprint' }),
    ...(url === undefined && DOI === undefined && { url: `https://arxiv.org/abs/${eprint}` }),
  };
}

/** Writes publications as BibTeX in UTF-8, texts in one language. */
export function toBibtex(
  publications: readonly Publication[],
  options: { locale?: string } = {},
): Exported<string> {
  const { output: csl, losses } = toCslJson(publications, options);
  const keys = new Set<string>();
  const items = csl.map((item) => {
    const key = keyOf(item, keys);
    keys.add(key);
    return { ...escapeItem(withWholeNames(item)), id: key, 'citation-key': key };
  });
  const text = plugins.output.format('bibtex', items);
  const output = text
    // The library puts every literal name in braces; "others" is no name.
    .replaceAll('and {others}', 'and others')
    // It also says of a document without a publisher that it was published at its address, which is said already.
    .replace(/(\turl = (\{.*\}),\n)\thowpublished = \2,\n/g, '$1');
  return { output, losses };
}

/** BibTeX knows no name without a family name: what there is stands as a whole. */
function withWholeNames(item: CslItem): CslItem {
  const whole = (name: CslName): CslName => {
    const literal = name.literal ?? name.given;
    return name.family || !literal ? name : { literal };
  };
  const names = Object.entries(item).filter(([, value]) => Array.isArray(value) && value.some(isName));
  return {
    ...item,
    ...Object.fromEntries(names.map(([key, value]) => [key, (value as CslName[]).map(whole)])),
  };
}

const isName = (value: unknown) => typeof value === 'object' && value !== null && 'given' in value;

/** The key of an entry: its own, or family name, year and first word, with a letter where that is taken. */
function keyOf(item: CslItem, taken: ReadonlySet<string>): string {
  const [author] = (item.author as { family?: string; literal?: string }[] | undefined) ?? [];
  const [[year] = []] = (item.issued as { 'date-parts'?: number[][] } | undefined)?.['date-parts'] ?? [];
  const [word] = String(item.title ?? '').match(/[\p{L}\p{N}]+/u) ?? [];
  const made = [author?.family ?? author?.literal, year, word].filter(Boolean).join('');
  const own = typeof item.id === 'string' ? item.id : made;
  const base = own.replace(/[^\p{L}\p{N}_:.+/-]/gu, '').replace(/^[^\p{L}\p{N}]+/u, '') || 'entry';
  const letters = ['', ...'abcdefghijklmnopqrstuvwxyz'];
  return letters.map((letter) => base + letter).find((key) => !taken.has(key)) ?? `${base}${taken.size}`;
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** TeX takes any white space for a space, and none at the edges of a field. Emphasis on nothing goes. */
const oneLine = (text: string) =>
  text
    .replace(/<(\w+)><\/\1>/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Outside its ASCII mode the library leaves the special characters of TeX to its user. */
const escapeTex = (text: string) =>
  oneLine(text).replace(/[\\{}&%$#_^~]/g, (character) => TEX[character] ?? `\\${character}`);

/** In a field that is taken as it stands, a brace would end the field, and a backslash hide the brace that does. */
const escapeVerbatim = (value: unknown) =>
  typeof value === 'string' ? oneLine(value).replace(/[\\{}]/g, encodeURIComponent) : value;

/** Addresses and identifiers are taken as they stand by TeX; everything else is text. */
const VERBATIM = new Set(['URL', 'DOI', 'ISBN', 'ISSN', 'type', 'id', 'page', 'issued']);

function escapeItem(item: CslItem): CslItem {
  const escapeAny = (value: unknown): unknown =>
    typeof value === 'string'
      ? escapeTex(value)
      : Array.isArray(value)
        ? value.map(escapeAny)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(Object.entries(value).map(([key, child]) => [key, escapeAny(child)]))
          : value;
  return Object.fromEntries(
    Object.entries(item)
      .map(([key, value]) => [key, VERBATIM.has(key) ? escapeVerbatim(value) : escapeAny(value)])
      // A field that is empty says as much as one that is not there.
      .filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)),
  );
}
