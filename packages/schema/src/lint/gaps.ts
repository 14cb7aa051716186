import { firstOf, lastOf } from '../dates/date-forms.js';
import type { Resume } from '../resume.js';
import { type DatedJob, spanOf } from '../sections/employment.js';

/** Months of which a document says nothing. */
export interface Gap {
  /** The entry that the months come before, or after where they last until now. */
  readonly path: readonly PropertyKey[];
  /** The first and the last month, such as 2019-03. */
  readonly from: string;
  readonly to: string;
  readonly months: number;
}

/** Sections whose entries say what somebody did for months. */
const OCCUPATIONS = ['work', 'education', 'training', 'volunteer', 'activities', 'residencies'] as const;

/** The longest time that nobody asks about, in months. */
const LONGEST = 3;

/** Months since the year 0. */
const monthOf = (date: string) => {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
};

const dateOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** More than three months between the entries of a document, or since the last. A year alone may be all of that year. */
export function gapsIn(resume: Resume, now: Date): readonly Gap[] {
  const today = monthOf(now.toISOString());
  const spans = OCCUPATIONS.flatMap((type) =>
    (resume[type] ?? []).flatMap((entry, i) => {
      const { startDate, endDate = 'present' } = spanOf(entry as DatedJob);
      if (startDate === undefined) return [];
      const last = lastOf(endDate);
      const end = last === 'present' ? today : last.length < 7 ? monthOf(last) + 11 : monthOf(last);
      return [{ path: [type, i], start: monthOf(firstOf(startDate)), end }];
    }),
  ).toSorted((a, b) => a.start - b.start);
  const gaps: Gap[] = [];
  let covered = spans[0];
  const add = (path: readonly PropertyKey[], end: number, start: number) => {
    const months = start - end - 1;
    if (months > LONGEST) gaps.push({ path, from: dateOf(end + 1), to: dateOf(start - 1), months });
  };
  for (const span of spans) {
    if (covered === undefined) break;
    add(span.path, covered.end, span.start);
    if (span.end > covered.end) covered = span;
  }
  if (covered !== undefined) add(covered.path, covered.end, today + 1);
  return gaps;
}
