/** How much of a résumé a shorter view of it shows. */
export interface Budget {
  /** The most highlights of the newest entry of a section, and of each other entry. */
  readonly bullets: readonly [newest: number, others: number];
  /** How many entries of a section are shown in full, from the newest. Older jobs take one line each. */
  readonly detailed: number;
  /** The most papers. */
  readonly papers: number;
  /** The most entries of other sections, such as talks; a section without any is not shown. Short ones show a few more. */
  readonly entries: number;
  /** Whether jobs and schools show what is no result: responsibilities, techniques, theses. */
  readonly stories: boolean;
  /** Whether schools show the courses taken. */
  readonly courses: boolean;
  /** Whether sections marked `secondary` are shown: interests, references, goals. */
  readonly secondary: boolean;
  /** Whether entries show a summary. */
  readonly summaries: boolean;
}

const ALL = Number.POSITIVE_INFINITY;

/** What the first shorter view shows: everything, with papers and projects in one line each. */
const first: Budget = {
  bullets: [ALL, ALL],
  detailed: ALL,
  papers: ALL,
  entries: ALL,
  stories: true,
  courses: true,
  secondary: true,
  summaries: true,
};

/**
 * What each budget changes of the one before it. Each shows less than the one before: first fewer highlights, then older
 * entries as one line, then neither courses nor interests and references, and then less of all.
 */
const changes: readonly Partial<Budget>[] = [
  { bullets: [6, 5], papers: 40, entries: 20 },
  { bullets: [5, 4], papers: 30, entries: 15 },
  { bullets: [5, 3], papers: 25, entries: 12, stories: false },
  { bullets: [4, 3], papers: 20, entries: 10 },
  { detailed: 5, papers: 16 },
  { detailed: 4, papers: 14, entries: 8 },
  { detailed: 3, papers: 12 },
  { courses: false, entries: 7 },
  { secondary: false },
  { bullets: [4, 2], papers: 10, entries: 5 },
  { papers: 9, entries: 4 },
  { bullets: [3, 2], papers: 8, entries: 3 },
  { papers: 7, entries: 2 },
  { detailed: 2, papers: 6 },
  { bullets: [3, 1], papers: 5, entries: 1 },
  { bullets: [2, 1], papers: 4 },
  { entries: 0 },
  { detailed: 1 },
  { papers: 3, summaries: false },
  { bullets: [1, 1] },
];

/** The budgets of ever shorter views, the most generous first. */
export const budgets: readonly Budget[] = [{}, ...changes].map((_, i) =>
  Object.assign({}, first, ...changes.slice(0, i)),
);
