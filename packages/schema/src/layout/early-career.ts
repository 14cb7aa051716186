import { lastOf } from '../dates/date-forms.js';
import { markedValue } from '../personal/marked.js';
import { yearsSince } from '../personal/years.js';
import type { Resume } from '../resume.js';
import { isSideJob, spanOf } from '../sections/employment.js';

/** For so many years a career is young. */
const YEARS = 3;

/**
 * Whether the owner has worked for less than three years: since the start of the career, where the document has it, else
 * since the first job that was no internship and the like. Without any job, since the last degree, or while there is none yet.
 */
export function isEarlyInCareer({ basics, work = [], education = [] }: Resume, now: Date): boolean {
  const careerStart = markedValue(basics?.careerStart);
  if (careerStart !== undefined) return yearsSince(careerStart, now) < YEARS;
  const jobs = work.filter((job) => !isSideJob(job));
  const starts = jobs.flatMap((job) => spanOf(job).startDate ?? []);
  if (jobs.length > 0)
    return starts.length === jobs.length && starts.every((start) => yearsSinceForm(start, now) < YEARS);
  const ends = education.flatMap(
    ({ startDate, endDate }) => endDate ?? (startDate === undefined ? [] : 'present'),
  );
  return ends.some((end) => end === 'present' || yearsSinceForm(end, now) < YEARS);
}

/** As {@link yearsSince}, of any form of a date. */
function yearsSinceForm(date: string, now: Date): number {
  const last = lastOf(date);
  return last === 'present' ? 0 : yearsSince(last, now);
}
