import { formOf, splitInterval } from '../dates/date-forms.js';
import { explainDate } from '../dates/explain-date.js';
import { correctEntryDate, readInterval } from '../dates/read-entry-date.js';
import { formatPath } from '../diagnostics/diagnostic.js';
import { nearest } from '../diagnostics/nearest.js';
import { languageNamed } from '../languages/language-named.js';
import { parseValue } from '../read/check.js';
import type { Resume } from '../resume.js';
import { isMap } from '../schema-walk.js';
import { isStatusWord, readStatus } from '../sections/publication-status.js';
import { escapeUnsafeLinks } from '../text/addresses.js';
import { readBlocks, writeBlocks, writeItem } from '../text/blocks.js';
import { isSafeHref, withScheme } from '../text/href.js';
import { labelledList, textsOf } from '../text/labelled-list.js';
import { type ConversionWarning, refusal } from './conversion.js';

/** Both ends of a span as the schema has it. */
export interface Span {
  readonly startDate: string | undefined;
  readonly endDate: string | undefined;
}

/** Reads the keys of a map one by one, and reports those that were not read, by path. */
export class FieldReader {
  readonly #read = new Set<string>();

  constructor(
    readonly value: Readonly<Record<string, unknown>>,
    readonly path: readonly PropertyKey[],
    readonly warnings: ConversionWarning[],
  ) {}

  warn(key: string, message: string): void {
    this.warnings.push({ path: formatPath([...this.path, key]), message });
  }

  /** Reports a date or a text that is kept in another form. */
  #reform(key: string, message: string, kind: ConversionWarning['kind'] = 'date'): void {
    this.warnings.push({ path: formatPath([...this.path, key]), message, kind });
  }

  has(key: string): boolean {
    return isPresent(this.value[key]);
  }

  /** A text, or a number as text. */
  text(key: string): string | undefined {
    this.#read.add(key);
    const value = this.value[key];
    if (!isPresent(value)) return undefined;
    if (typeof value === 'string' || typeof value === 'number')
      return this.withSafeLinks(key, String(value).trim());
    this.warn(key, 'is no text; left out.');
    return undefined;
  }

  /** A text that was read already, its links to places not to be followed as they were written. */
  withSafeLinks(key: string, text: string): string {
    return escapeUnsafeLinks(text, (href) =>
      this.warn(key, `links to "${href}", which is no address to link to; kept as text.`),
    );
  }

  /** An address that may stand in a link. */
  href(key: string): string | undefined {
    return this.#safe(key, this.text(key));
  }

  /** A list of addresses that may stand in links. */
  hrefs(key: string): string[] {
    return (this.texts(key) ?? []).flatMap((href) => this.#safe(key, href) ?? []);
  }

  #safe(key: string, href: string | undefined): string | undefined {
    const address = href === undefined ? undefined : withScheme(href);
    if (address !== undefined) {
      this.#reform(key, `"${href}" has no scheme, and is read as ${address}.`, 'text');
      return address;
    }
    if (href === undefined || (isSafeHref(href) && !isInWords(href))) return href;
    this.warn(key, `"${href}" is no address to link to; left out.`);
    return undefined;
  }

  /** When an entry was, as people write it: a date, a season, a quarter, words that hold a year; see {@link correctEntryDate}. */
  entryDate(key: string, allows: 'end' | 'span' | 'date' = 'date'): string | undefined {
    const text = this.text(key);
    if (text === undefined) return undefined;
    if (allows === 'end' && text.toLowerCase() === 'present') return 'present';
    const { value = text, message } = correctEntryDate(text, allows) ?? {};
    const isDate =
      formOf(value) !== undefined ||
      (allows === 'end' && value === 'present') ||
      (allows === 'span' && splitInterval(value) !== undefined);
    if (!isDate) return this.#certainDate(key, text);
    if (value !== text && message !== undefined) this.#reform(key, message);
    else if (message !== undefined) this.#reform(key, message, 'text');
    return value;
  }

  /** What is certain of a text that is no date or may be several; nothing where that is nothing. */
  #certainDate(key: string, text: string): string | undefined {
    const { reason, certain } = explainDate(text) ?? { reason: 'is not a date' };
    const outcome = certain === undefined ? 'left out' : `read as ${certain}`;
    this.warn(key, `"${text}" ${reason}; ${outcome}.`);
    return certain;
  }

  /** When a paper appeared, or the status that stands there instead: `in press`. */
  published(key: string): { readonly date?: string | undefined; readonly status?: string | undefined } {
    const text = this.text(key);
    if (text === undefined || !isStatusWord(text)) return { date: this.entryDate(key) };
    const status = readStatus(text);
    this.#reform(key, `"${text}" is not a date, and is read as the status ${status}.`, 'text');
    return { status };
  }

  /** Both ends of a span, which may stand in the key of its start. */
  span(startKey: string, endKey: string): Span {
    const interval = this.has(endKey) ? undefined : this.#interval(startKey);
    return interval ?? { startDate: this.entryDate(startKey), endDate: this.entryDate(endKey, 'end') };
  }

  /** A span in one text, such as `March 2020 to Present`; one date is both ends of it. */
  period(key: string): Span {
    const interval = this.#interval(key);
    if (interval) return interval;
    const date = this.entryDate(key);
    return { startDate: date, endDate: date };
  }

  #interval(key: string): Span | undefined {
    const text = this.value[key];
    const interval =
      typeof text === 'string' ? (splitInterval(text.trim()) ?? readInterval(text)) : undefined;
    if (!interval) return undefined;
    const [startDate, endDate] = interval;
    this.text(key);
    this.#reform(key, `"${text}" is read as a span from ${startDate} to ${endDate}.`);
    return { startDate, endDate };
  }

  /** A list of texts. One with a colon, which YAML reads as a map, is taken as the text it was meant to be. */
  texts(key: string): string[] | undefined {
    this.#read.add(key);
    const value = this.value[key];
    if (!isPresent(value)) return undefined;
    const texts = [value].flat().flatMap((item, index) => {
      if (typeof item === 'string' || typeof item === 'number') return [String(item)];
      const text = textWithColon(item);
      const path = Array.isArray(value) ? `${key}[${index}]` : key;
      if (text === undefined)
        this.warn(path, `is ${isMap(item) ? 'a map' : 'no text'}; left out. Write a text.`);
      else
        this.#reform(
          path,
          text.includes('\n')
            ? 'For its colon, YAML reads this as a map with a list. It is taken as a text with that list.'
            : `For its colon, YAML reads this text as a map. It is taken as a text; put it in quotes: ${JSON.stringify(text)}.`,
          'text',
        );
      return text ?? [];
    });
    return texts.length > 0 ? texts.map((text) => this.withSafeLinks(key, text.trim())) : undefined;
  }

  /** The tag of a language, which may be named in English. */
  language(key: string): string | undefined {
    const name = this.text(key);
    if (name === undefined) return undefined;
    const tag = languageNamed(name);
    if (tag === undefined) this.warn(key, `"${name}" is not a language; left out.`);
    return tag;
  }

  map(key: string): FieldReader {
    this.#read.add(key);
    const value = this.value[key];
    if (isPresent(value) && !isMap(value)) this.warn(key, 'is no map; left out.');
    return new FieldReader(isMap(value) ? value : {}, [...this.path, key], this.warnings);
  }

  maps(key: string): FieldReader[] {
    this.#read.add(key);
    const value = this.value[key];
    if (!isPresent(value)) return [];
    return [value].flat().flatMap((item, i) => {
      if (isMap(item)) return [new FieldReader(item, [...this.path, key, i], this.warnings)];
      this.warn(`${key}[${i}]`, 'is no map; left out.');
      return [];
    });
  }

  /** Leaves a key out without a word: it says how something looks. */
  skip(key: string): void {
    this.#read.add(key);
  }

  /**
   * Reports every key that was not read, and is there, as lost, and asks whether another was meant: one that was asked for and
   * is not there.
   *
   * @param known further keys that such a map may have
   */
  finish(message = UNKNOWN_KEY, known: readonly string[] = []): void {
    const absent = [...this.#read, ...known].filter((key) => !this.has(key));
    for (const key of this.#unread()) {
      const meant = nearest(key, absent);
      this.warn(key, meant === undefined ? message : `${message} Did you mean "${meant}"?`);
    }
  }

  /** Reports all keys that were not read as one loss, at the first of them. */
  finishTogether(message: string): void {
    const [first, ...others] = this.#unread();
    if (first === undefined) return;
    this.warn(first, others.length > 0 ? `${message} So are ${others.join(', ')}.` : message);
  }

  #unread(): readonly string[] {
    return Object.keys(this.value).filter((key) => !this.#read.has(key) && this.has(key));
  }
}

const UNKNOWN_KEY = 'is not a key that can be read here; left out.';

const isPresent = (value: unknown) => value !== undefined && value !== null && value !== '';

/** Words in place of an address; a path to a file may have spaces. */
const isInWords = (href: string) => /\s/.test(href) && !/[./]/.test(href);

/** When a paper appeared, under the names of JSON Resume. */
export function readReleased(item: FieldReader, key: string) {
  const { date, status } = item.published(key);
  return { releaseDate: date, status };
}

/** What an importer found out about the document as a whole; nothing where that is nothing. */
export const readDocument = (language: string | undefined): Record<string, unknown> =>
  language === undefined ? {} : { document: { language } };

/** Leaves out what is not there: absent values, and lists and maps that came out empty. */
export function compact(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, child]) =>
        child !== undefined &&
        !(typeof child === 'object' && child !== null && Object.keys(child).length === 0),
    ),
  );
}

/**
 * A text of Markdown as what is said in paragraphs and, where it ends in a bulleted list, its bullets. Where something
 * follows the list, all of it stays one text, so that its order stays.
 */
export function splitBullets(markdown: string | undefined): {
  text: string | undefined;
  bullets: string[] | undefined;
} {
  const blocks = readBlocks(markdown ?? '');
  const last = blocks.at(-1);
  const paragraphs = blocks.slice(0, -1);
  if (typeof last !== 'object' || last.ordered || paragraphs.some((block) => typeof block === 'object'))
    return { text: writeBlocks(blocks) || undefined, bullets: undefined };
  return { text: writeBlocks(paragraphs) || undefined, bullets: last.items.map(writeItem) };
}

/** What an importer built, as a document. */
export function accept(value: unknown): Resume {
  const { resume, diagnostics } = parseValue(value);
  if (resume) return resume;
  throw refusal(diagnostics);
}

/** The text that YAML reads as a map of one key: `- Go: rewrote it`. */
function textWithColon(item: unknown): string | undefined {
  if (!isMap(item)) return undefined;
  const [entry, ...more] = Object.entries(item);
  if (!entry || more.length > 0) return undefined;
  const [key, child] = entry;
  const texts = textsOf(child);
  if (texts) return labelledList(key, texts);
  return typeof child === 'string' || typeof child === 'number' ? `${key}: ${child}` : undefined;
}
