import { isPresent, readDate } from '../../dates/read-date.js';

/** Between the ends of a period: a dash, or a word. A hyphen counts between spaces alone, as dates have hyphens too. */
const BETWEEN = /\s*[–—]\s*|\s+(?:-|to|until|till|through)\s+/i;

/** A period as people write it: `March 2020 to Present`, `2018 – 2020`, `05/2020 - 06/2021`, one date. */
export function readPeriod(text: string): { startDate?: string; endDate?: string } | undefined {
  const [first = '', second, ...more] = text.trim().split(BETWEEN);
  if (more.length > 0) return undefined;
  const startDate = readDate(first);
  if (second === undefined) return startDate === undefined ? undefined : { startDate, endDate: startDate };
  const endDate = isPresent(second) ? 'present' : readDate(second);
  return startDate === undefined || endDate === undefined ? undefined : { startDate, endDate };
}
