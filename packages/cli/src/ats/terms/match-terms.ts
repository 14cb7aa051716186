import type { Line } from '../line.js';
import { abbreviationsIn } from './abbreviations.js';
import { DEGREES } from './degrees.js';
import { keyOf, type Term } from './find-terms.js';
import { type Token, tokensOf } from './tokens.js';

/** Where a text has a term. */
export interface Occurrence {
  readonly page: number;
  readonly line: number;
  /** The line. */
  readonly text: string;
}

/** A term of an advertisement, and where a résumé has it. */
export interface MatchedTerm extends Term {
  readonly occurrences: readonly Occurrence[];
  /** What the résumé writes in its place: an abbreviation or a long form that one of the two texts gives. */
  readonly as?: string;
}

/** Looks for the terms of an advertisement in the lines of a résumé. */
export function matchTerms(
  terms: readonly Term[],
  lines: readonly Line[],
  advertisement: string,
): readonly MatchedTerm[] {
  const index = new TextIndex(lines);
  const text = lines.map((line) => line.text).join('\n');
  const pairs = [...abbreviationsIn(advertisement), ...abbreviationsIn(text)];
  return terms.map((term) => {
    const own = index.find(term.text);
    const degrees = own.length > 0 ? [] : index.findDegree(term.text);
    if (own.length > 0 || degrees.length > 0) return { ...term, occurrences: own.length > 0 ? own : degrees };
    const key = keyOf(term.text);
    const others = pairs.flatMap(({ long, short }) => {
      if (keyOf(long) === key) return [short];
      return keyOf(short) === key ? [long] : [];
    });
    for (const as of others) {
      const occurrences = index.find(as);
      if (occurrences.length > 0) return { ...term, occurrences, as };
    }
    return { ...term, occurrences: [] };
  });
}

/** The words of lines as one text without spaces, in which terms are looked for from the beginning of a word to the end of one. */
class TextIndex {
  readonly #lines: readonly Line[];
  #keys = '';
  /** The line of the word that begins at a place. */
  readonly #starts = new Map<number, Line>();
  readonly #ends = new Set<number>();

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    for (const line of lines) {
      for (const token of tokensOf(line.text)) this.#add(token, line);
    }
  }

  #add({ key }: Token, line: Line): void {
    if (key === '') return;
    this.#starts.set(this.#keys.length, line);
    this.#keys += key;
    this.#ends.add(this.#keys.length);
  }

  /** The lines in which a term begins, each once. */
  find(term: string): readonly Occurrence[] {
    const key = keyOf(term);
    const found = new Set<Line>();
    if (key === '') return [];
    // A longer Chinese term may begin or end within what the segmenter takes for one word.
    const isLoose = /^\p{Script=Han}{3,}$/u.test(key);
    for (let start = this.#keys.indexOf(key); start >= 0; start = this.#keys.indexOf(key, start + 1)) {
      const isWhole = this.#starts.has(start) && this.#ends.has(start + key.length);
      if (isWhole || isLoose) found.add(this.#lineAt(start));
    }
    return [...found].map(occurrenceOf);
  }

  /** The lines with a degree, however it is written: BSc for a bachelor's degree. */
  findDegree(term: string): readonly Occurrence[] {
    const degree = DEGREES.find((pattern) => term.replace(pattern, '').trim() === '' && term !== '');
    if (!degree) return [];
    return this.#lines.filter(({ text }) => text.search(degree) >= 0).map(occurrenceOf);
  }

  #lineAt(place: number): Line {
    let start = place;
    while (!this.#starts.has(start)) start -= 1;
    return this.#starts.get(start) as Line;
  }
}

const occurrenceOf = ({ line, page, text }: Line): Occurrence => ({ page, line, text });
