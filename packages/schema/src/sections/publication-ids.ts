import { firstOf } from '../dates/date-forms.js';
import { toCslName } from '../people/csl-names.js';
import { prepareText, resolveText } from '../text/localized.js';
import { textToString } from '../text/nodes.js';
import type { Publication } from './publication-schema.js';

/**
 * An identifier for each paper of a list, which is also its citation key: its own `id`, or family name, year and first
 * word of the title, with a letter where that is taken. The same in every language.
 */
export function publicationIds(publications: readonly Publication[]): readonly string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return publications.map((publication) => {
    const base = baseOf(publication);
    let id = base;
    for (let count = counts.get(base) ?? 0; taken.has(id); count += 1) {
      id = base + (LETTERS[count] ?? count + 1);
      counts.set(base, count + 1);
    }
    taken.add(id);
    return id;
  });
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

function baseOf({ id, name, authors, editors, issued, releaseDate }: Publication): string {
  const [person] = authors?.length ? authors : (editors ?? []);
  const { family, literal, given } = person === undefined ? {} : toCslName(person);
  const date = issued ?? releaseDate;
  const year = date === undefined ? undefined : firstOf(date).slice(0, 4);
  const title = name === undefined ? '' : textToString(prepareText(resolveText(name, '').value, ''));
  const [word] = title.match(/[\p{L}\p{N}]+/u) ?? [];
  const made = [family ?? literal ?? given, year, word].filter(Boolean).join('');
  const written = id ?? made;
  // What TeX, addresses and HTML all take.
  return written.replace(/[^\p{L}\p{N}_:.+/-]/gu, '').replace(/^[^\p{L}\p{N}]+/u, '') || 'entry';
}
