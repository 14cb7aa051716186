import { isInOrder } from '../dates/date-forms.js';

/** Whether a figure that changes with time was read more than a year ago. */
export function isStale(asOf: string, now: Date): boolean {
  const yearAgo = new Date(now);
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
  return !isInOrder(yearAgo.toISOString().slice(0, 10), asOf);
}
