import { firstOf, lastOf } from '../dates/date-forms.js';
import { byRecency, isAfter } from '../dates/partial-date.js';
import type { LocalizedText } from '../text/localized.js';

interface Span {
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
}

/** A job as far as its dates go. */
export interface DatedJob extends Span {
  readonly roles?: readonly Span[] | undefined;
}

/** How a job is employed, or each of its positions. */
interface TypedJob {
  readonly employmentType?: LocalizedText | undefined;
  readonly roles?: readonly { readonly employmentType?: LocalizedText | undefined }[] | undefined;
}

/** Types of employment that leave time for another job or for studies. */
const SIDE_JOBS = new Set<unknown>(['part-time', 'internship', 'freelance', 'working-student', 'visiting']);

/** Whether a job is one that people hold next to another, or next to their studies, such as a part-time one. */
export function isSideJob({ employmentType, roles = [] }: TypedJob): boolean {
  if (employmentType !== undefined) return SIDE_JOBS.has(employmentType);
  return roles.length > 0 && roles.every((role) => SIDE_JOBS.has(role.employmentType));
}

/** When a job was held: as it says, else from the first of its roles to the last. */
export function spanOf({ startDate, endDate, roles = [] }: DatedJob): Span {
  if (startDate !== undefined || endDate !== undefined || roles.length === 0) return { startDate, endDate };
  const starts = roles.flatMap((role) => role.startDate ?? []);
  const [latest] = roles.toSorted(byRecency);
  return {
    startDate: starts.toSorted((a, b) => (firstOf(a) < firstOf(b) ? -1 : 1))[0],
    endDate: latest?.endDate,
  };
}

/**
 * Whether a job is held at a moment, or was held before it; nothing where it is yet to begin, or has no dates. A year or a
 * month counts as a whole.
 */
export function employmentAt(now: Date, job: DatedJob): 'current' | 'past' | undefined {
  const { startDate, endDate } = spanOf(job);
  const last = endDate === undefined ? 'present' : lastOf(endDate);
  if (last !== 'present' && last < now.toISOString().slice(0, last.length)) return 'past';
  if (startDate === undefined) return endDate === undefined ? undefined : 'current';
  return isAfter(startDate, now) ? undefined : 'current';
}
