import type { Measure } from '@resume/schema/facts';
import type { Http } from './http.js';

/** What a source answers about one subject. */
export interface Answer {
  /** The DOI or address asked for. */
  readonly key: string;
  /** The count; nothing where the source does not have the subject. */
  readonly count?: number;
  /** Where the count can be seen. */
  readonly url?: string;
  /** Why there is no count although the source has the subject. */
  readonly problem?: string;
}

/** Somebody who counts: one module each. */
export interface Source<Key = string> {
  /** The name that a document shows. */
  readonly name: string;
  /** The name on the command line. */
  readonly id: string;
  /** The address of its interface, unless the variable `RESUME_<ID>_URL` gives another. */
  readonly base: string;
  /** The variable that holds a key or token of the owner's, and how it is sent. */
  readonly token?: { readonly variable: string; header(token: string): Readonly<Record<string, string>> };
  /** What it counts of software. */
  readonly measure?: Measure;
  /**
   * Asks for the counts of subjects and gives an answer for each, as they come.
   *
   * @throws {SourceError} where it gives no more
   */
  ask(keys: readonly Key[], options: AskOptions): AsyncIterable<Answer>;
}

export interface AskOptions {
  readonly http: Http;
  /** Without a slash at its end. */
  readonly base: string;
  /** The mail address that the owner gives, by which sources reach who asks too much. */
  readonly mailto?: string | undefined;
}

/** An answer with a count, which is checked: sources break. */
export const answer = (key: string, count: unknown, url: unknown): Answer =>
  typeof count === 'number' && Number.isSafeInteger(count) && count >= 0
    ? { key, count, ...(typeof url === 'string' && /^https?:/.test(url) && { url }) }
    : { key, problem: `answers without a count (${JSON.stringify(count) ?? 'none'}).` };

/** The parts of a list, each of at most `size` items. */
export function* inParts<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
