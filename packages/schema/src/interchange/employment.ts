import { spanOf, type Work } from '../sections/work.js';

/**
 * Whether a job is held at a moment, or was held before it; nothing where it is yet to begin, or has no dates. A year or a
 * month counts as a whole.
 */
export function employmentAt(now: Date, job: Work): 'current' | 'past' | undefined {
  const { startDate, endDate } = spanOf(job);
  const today = (date: string) => now.toISOString().slice(0, date.length);
  if (endDate !== undefined && endDate !== 'present' && endDate < today(endDate)) return 'past';
  if (startDate === undefined) return endDate === undefined ? undefined : 'current';
  return startDate > today(startDate) ? undefined : 'current';
}
