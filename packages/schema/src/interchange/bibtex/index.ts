/// <reference path="./citation-js.d.ts" />
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { Publication } from '../../sections/publications.js';
import { type CslItem, type FromCslResult, fromCslJson, toCslJson } from '../csl-json/csl-json.js';
import type { CslName } from '../csl-json/names.js';
import { type Exported, ImportError, type Loss } from '../loss.js';
import { languageTag } from './languages.js';

// In its ASCII mode the library drops what TeX has no command for, such as every Han character; where it checks keys, the
// colons and slashes of DBLP's.
const { constants, format } = plugins.config.get('@bibtex');
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

/** Fields that hold one address or identifier. */
const ADDRESSES = new Set(['url', 'doi', 'eprint']);

/** Fields that name the language of an entry. */
const LANGUAGES = new Set(['language', 'langid']);

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
  const lost: Loss[] = [];
  const entries = readEntries(source).map((entry) => readFields(entry, lost));
  const items = toCsl(entries);
  const { publications, losses } = fromCslJson(items);
  return {
    publications: publications.map((publication, i) => withEprint(publication, entries[i])),
    losses: [
      ...lost,
      ...losses.map(({ path, message }) => ({ path: nameEntry(path, entries), message })),
      ...entries.flatMap((entry) => lostFields(entry)),
    ],
  };
}

function readEntries(source: string): readonly BibtexEntry[] {
  try {
    const entries = parseEntries(source);
    if (entries.length === 0)
      throw new ImportError('found no entry. Begin each with @article{key, or the like.');
    const definitions = defineMacros(source);
    return definitions === '' ? entries : parseEntries(definitions + source);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    const [reason = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new ImportError(`found text that is not BibTeX: ${reason}. Mend it here or just above.`);
  }
}

const parseEntries = (source: string) => plugins.input.data(source, '@bibtex/text') as readonly BibtexEntry[];

/** Stands around the name of a macro without a definition: a character that is in no text. */
const MARK = '\uFDD0';

const MARKED = new RegExp(`${MARK}(.*?)${MARK}`, 'g');

/**
 * Definitions that give each macro its own name, so that one the source does not define leaves it, between marks, where
 * it is used. What a text has behind an equals sign is defined too, and does no harm.
 */
function defineMacros(source: string): string {
  const used = Array.from(source.matchAll(/[=#]\s*([a-z_][\w:+-]*)(?=\s*[#,)}])/gi), ([, name = '']) =>
    name.toLowerCase(),
  );
  return [...new Set(used)]
    .filter((name) => !Object.hasOwn(constants.defaultStrings, name))
    .map((name) => `@string{${name} = {${MARK}${name}${MARK}}}`)
    .join('');
}

/** An entry with its addresses and languages as they are written elsewhere, and names for the macros nobody defined. */
function readFields(entry: BibtexEntry, losses: Loss[]): BibtexEntry {
  const properties = Object.entries(entry.properties).flatMap(([name, value]) => {
    const lose = (message: string) => losses.push({ path: `${entry.label}.${name}`, message });
    // A number without braces comes as one.
    const text = String(value).replace(MARKED, (_, macro) => {
      lose(`takes "${macro}", which no @string defines; its name is kept.`);
      return macro;
    });
    if (ADDRESSES.has(name)) return [[name, readAddress(text)]];
    if (!LANGUAGES.has(name)) return [[name, text]];
    const tag = languageTag(text);
    if (tag === undefined) lose(`"${text}" is no language known by name; left out.`);
    return tag === undefined ? [] : [[name, tag]];
  });
  return { ...entry, properties: Object.fromEntries(properties) };
}

/** An address out of `\url{…}`, with its signs as they are and not as TeX escapes them. */
const readAddress = (text: string) =>
  text.replace(/^\s*\\url\s*\{(.*)\}\s*$/s, '$1').replace(/\\([_%&#$~])/g, '$1');

function toCsl(entries: readonly BibtexEntry[]): readonly CslItem[] {
  const items = plugins.input.chain(entries, { generateGraph: false }) as readonly CslItem[];
  // The key is told twice, and names in braces come as family names.
  return items.map(({ 'citation-key': _, ...item }) => {
    const names = Object.entries(item).filter(([key]) => key === 'author' || key === 'editor');
    const named = { ...item, ...Object.fromEntries(names.map(([key, value]) => [key, wholeNames(value)])) };
    return mapTexts(named, composeDotless) as CslItem;
  });
}

/** TeX puts accents on letters without their dot; Unicode has no such letters with accents. */
const composeDotless = (text: string) =>
  text.replace(/([ıȷ])(\p{M}+)/gu, (_, letter, marks) =>
    `${letter === 'ı' ? 'i' : 'j'}${marks}`.normalize('NFC'),
  );

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

/** A value with every text in it changed, however deep. */
function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapTexts(child, change)]));
}

function escapeItem(item: CslItem): CslItem {
  return Object.fromEntries(
    Object.entries(item)
      .map(([key, value]) => [key, VERBATIM.has(key) ? escapeVerbatim(value) : mapTexts(value, escapeTex)])
      // A field that is empty says as much as one that is not there.
      .filter(([, value]) => value !== '' && !(Array.isArray(value) && value.length === 0)),
  );
}
