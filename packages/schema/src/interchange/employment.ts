import { isAfter } from '../dates/partial-date.js';
import { spanOf, type Work } from '../sections/work.js';

/**
 * Whether a job is held at a moment, or was held before it; nothing where it is yet to begin, or has no dates. A year or a
 * month counts as a whole.
 */
export function employmentAt(now: Date, job: Work): 'current' | 'past' | undefined {
  const { startDate, endDate } = spanOf(job);
  const isOver =
    endDate !== undefined && endDate !== 'present' && endDate < now.toISOString().slice(0, endDate.length);
  if (isOver) return 'past';
  if (startDate === undefined) return endDate === undefined ? undefined : 'current';
  return isAfter(startDate, now) ? undefined : 'current';
}
