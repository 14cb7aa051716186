import { firstOf } from '../dates/date-forms.js';
import { formatPath } from '../diagnostics/diagnostic.js';
import type { Resume } from '../resume.js';
import type { Publication } from '../sections/publication-schema.js';
import { foldDoi } from '../sections/publications.js';
import { foldedIn } from '../text/fold-words.js';
import type { ConversionWarning } from './conversion.js';
import { isEqual } from './json-resume/digest.js';
import { dateOf, newestFirst } from './newest-first.js';

/** A document with papers from elsewhere, and what became of each. Paths are those of the new document. */
export interface Merged {
  readonly resume: Resume;
  /** Papers that were not there, such as `publications[4]`. */
  readonly added: readonly string[];
  /** Fields that were empty, such as `publications[0].DOI`. */
  readonly filled: readonly string[];
  /** Fields that say something else; the document's own are kept. */
  readonly warnings: readonly ConversionWarning[];
}

/**
 * Adds papers of another source, such as a BibTeX file, to a document. A paper is the same by DOI, or by title where one
 * of the two has no DOI: then only what the document does not say is filled in. Others are put where the order of the
 * document's own has them, newest or oldest first; behind its own, newest first, where they have no such order.
 */
export function mergePublications(resume: Resume, imported: readonly Publication[]): Merged {
  const papers: Publication[] = [...(resume.publications ?? [])];
  const filled: Place[] = [];
  const warnings: (Place & { readonly message: string })[] = [];
  const places = new Map<string, number>();
  const remember = (place: number) => {
    for (const key of keysOf(papers[place] ?? {})) if (!places.has(key)) places.set(key, place);
  };
  for (const place of papers.keys()) remember(place);

  for (const paper of newestFirst(imported)) {
    const place = keysOf(paper)
      .map((key) => places.get(key))
      .find((known) => known !== undefined && !isOther(papers[known] ?? {}, paper));
    const own = place === undefined ? undefined : papers[place];
    if (place === undefined || !own) {
      papers.push(paper);
      remember(papers.length - 1);
      continue;
    }
    const fresh: Publication = {};
    for (const [key, value] of Object.entries(paper)) {
      const known = keyIn(own, key);
      const at = { place, key: known ?? key };
      if (known === undefined) {
        fresh[key] = value;
        filled.push(at);
      } else if (key !== 'DOI' && !isEqual(own[known], value))
        warnings.push({
          ...at,
          message: `is ${JSON.stringify(value)} in the other source; its own is kept.`,
        });
    }
    papers[place] = { ...own, ...fresh };
    remember(place);
  }
  const order = arrange(papers, resume.publications?.length ?? 0);
  const position = new Map(order.map((place, i) => [place, i]));
  const pathOf = ({ place, key }: Place) => formatPath(['publications', position.get(place) ?? place, key]);
  return {
    resume: { ...resume, publications: order.map((place) => papers[place] ?? {}) },
    added: order.flatMap((place, i) =>
      place < (resume.publications?.length ?? 0) ? [] : formatPath(['publications', i]),
    ),
    filled: filled.map(pathOf),
    warnings: warnings.map(({ message, ...at }) => ({ path: pathOf(at), message })),
  };
}

/** A field of a paper, by the place of the paper before papers are arranged. */
interface Place {
  readonly place: number;
  readonly key: string;
}

/** Whether one date is before another as far as both are known. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/**
 * The places of papers in the order of the document: its own, `count` of them, as they stand, each other where the dates of
 * its own have it. A document without an order of dates has others behind its own; of none or one, the newest is first.
 */
function arrange(papers: readonly Publication[], count: number): readonly number[] {
  const firstDateOf = (place: number) => {
    const date = dateOf(papers[place] ?? {});
    return date === undefined ? undefined : firstOf(date);
  };
  const order = Array.from({ length: count }, (_, place) => place);
  const dates = order.flatMap((place) => firstDateOf(place) ?? []);
  const follows = (isLater: (a: string, b: string) => boolean) =>
    dates.every((date, i) => i === 0 || !isLater(date, dates[i - 1] ?? date));
  const isNewestFirst = follows((a, b) => isBefore(b, a));
  const isOldestFirst = follows(isBefore);
  for (let place = count; place < papers.length; place += 1) {
    const date = firstDateOf(place);
    const at =
      date === undefined || (!isNewestFirst && !isOldestFirst)
        ? -1
        : order.findIndex((other) => {
            const known = firstDateOf(other);
            if (known === undefined) return false;
            return isNewestFirst ? isBefore(known, date) : isBefore(date, known);
          });
    if (at < 0) order.push(place);
    else order.splice(at, 0, place);
  }
  return order;
}

/** Keys that say the same of a paper; a publisher stands for the venue where there is no other. */
const SAME: Readonly<Record<string, string>> = {
  issued: 'releaseDate',
  releaseDate: 'issued',
  containerTitle: 'publisher',
};

/** The key under which a paper says what another says under `key`; nothing where it does not say it. */
const keyIn = (paper: Publication, key: string) =>
  [key, SAME[key]].find((known) => known !== undefined && paper[known] !== undefined);

/** What a paper is known by: its DOI, and its title in each language. */
function keysOf({ DOI, name }: Publication): string[] {
  return [...(DOI === undefined ? [] : [foldDoi(DOI)]), ...foldedIn(name)];
}

/** Two publications with different DOIs are different, whatever their titles. */
const isOther = (a: Publication, b: Publication) =>
  a.DOI !== undefined && b.DOI !== undefined && foldDoi(a.DOI) !== foldDoi(b.DOI);
