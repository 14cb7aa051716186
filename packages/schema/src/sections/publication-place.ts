import type { Messages } from '../languages/messages.js';
import type { Publication } from './publication-schema.js';

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

/** Pages with a dash between the first and the last. */
const pageRanges = (pages: string): string =>
  pages
    .split(',')
    .map((part) =>
      part.replace(/^(\s*[\p{L}\p{N}.:]*\d)\s*[-–—−]{1,3}\s*([\p{L}\p{N}.:]*\d[\p{L}\p{N}]*\s*)$/u, '$1–$2'),
    )
    .join(',');
