import type { Messages } from '../languages/index.js';
import { plainCslText } from '../text/markup.js';
import type { Publication } from './publications.js';

/** Volume, issue and pages of a paper, with what separates them from the venue where there is one: ` 12(3), 101–109`. */
export function placeIn(
  { volume = '', issue = '', page = '' }: Publication,
  { nameSeparator }: Messages,
  hasVenue: boolean,
): string {
  const numbers = volume + (issue && `(${issue})`);
  // The comma of enumerations is for lists of words.
  const comma = nameSeparator === '、' ? '，' : nameSeparator;
  const before = hasVenue && numbers ? ' ' : '';
  const between = page && (hasVenue || numbers) ? comma : '';
  return before + numbers + between + pageRanges(page);
}

/** Works that are known by their number alone. */
const NUMBERED: ReadonlySet<string> = new Set(['patent', 'report', 'standard']);

/** What a report, patent or thesis is, with its number, and the series that a book is in, where other formats say so. */
export function kindAndSeries({ csl = {}, type = '' }: Publication): readonly string[] {
  const fieldOf = (name: string) => {
    const value = csl[name];
    return typeof value === 'string' || typeof value === 'number' ? plainCslText(String(value)) : '';
  };
  const kind = (fieldOf('genre') || NUMBERED.has(type)) && [fieldOf('genre'), fieldOf('number')];
  const series = fieldOf('collection-title') && [fieldOf('collection-title'), fieldOf('collection-number')];
  return [kind, series].map((parts) => [parts].flat().filter(Boolean).join(' ')).filter(Boolean);
}

/** Pages with a dash between the first and the last. */
const pageRanges = (pages: string): string =>
  pages
    .split(',')
    .map((part) =>
      part.replace(/^(\s*[\p{L}\p{N}.:]*\d)\s*[-–—−]{1,3}\s*([\p{L}\p{N}.:]*\d[\p{L}\p{N}]*\s*)$/u, '$1–$2'),
    )
    .join(',');
