import type { ResumeView } from '../prepare.js';
import type { DetailView } from '../sections/details.js';
import type { EducationView } from '../sections/education.js';
import type { EntryView } from '../sections/entry.js';
import type { SectionView } from '../sections/index.js';
import type { WorkView } from '../sections/work.js';
import { type Budget, budgets } from './budgets.js';
import { jobInOneLine, paperInOneLine, projectsInOneList } from './one-line.js';

/** Labelled parts that are results. */
const RESULTS: ReadonlySet<string> = new Set(['achievements', 'honors', 'ratings', 'grade']);

/**
 * Ever shorter views of the same résumé: first the view itself, then with fewer highlights an entry and older entries in
 * one line, then without courses, interests and references, and at last with little more than the career. Each shows
 * less than the one before it, and nothing that the view does not say.
 */
export function shorterViews(view: ResumeView): readonly [whole: ResumeView, ...shorter: ResumeView[]] {
  const shorter = budgets.map((budget) => within(view, budget));
  const texts = [view, ...shorter].map((each) => JSON.stringify(each));
  return [view, ...shorter.filter((_, i) => texts[i + 1] !== texts[i])];
}

/** A view within a budget. */
const within = (view: ResumeView, budget: Budget): ResumeView => ({
  ...view,
  sections: view.sections
    .filter(({ secondary = false }) => budget.secondary || !secondary)
    .map((section) => sectionWithin(section, budget))
    .filter(({ history, items, notes }) => history || items.length + notes.length > 0),
});

function sectionWithin(section: SectionView, budget: Budget): SectionView {
  switch (section.type) {
    case 'work':
      return { ...section, items: section.items.map((item, i) => jobWithin(item, i, budget)) };
    case 'education':
      return { ...section, items: section.items.map((item) => schoolWithin(item, budget)) };
    case 'projects':
      return {
        ...section,
        items: projectsInOneList(section.items.slice(0, Math.max(SHORT_ENTRIES, budget.entries))),
      };
    case 'publications':
      return { ...section, notes: [], items: section.items.slice(0, budget.papers).map(paperInOneLine) };
    default: {
      const { items, short = false, variant } = section;
      const least = variant === 'label' ? items.length : short ? SHORT_ENTRIES : 0;
      const shown = items.slice(0, Math.max(least, budget.entries));
      // Sections with a variant have entries of the common form.
      const entries = shown as unknown as readonly EntryView[];
      const shorter = variant === undefined ? shown : entries.map((item, i) => entryWithin(item, i, budget));
      return { ...section, items: shorter } as SectionView;
    }
  }
}

/** How many entries a section of short ones shows at least, such as languages; one with labels, such as skills, shows all. */
const SHORT_ENTRIES = 3;

/** How many highlights an entry shows. */
const bulletsOf = (index: number, { bullets: [newest, others] }: Budget): number =>
  index === 0 ? newest : others;

const detailsWithin = (details: readonly DetailView[], { stories, courses }: Budget): readonly DetailView[] =>
  details.filter(({ kind }) => (kind === 'courses' ? courses : stories || RESULTS.has(kind)));

function jobWithin(item: WorkView, index: number, budget: Budget): WorkView {
  if (index >= budget.detailed) return jobInOneLine(item);
  const most = bulletsOf(index, budget);
  const shorten = <Part extends Pick<WorkView, 'summary' | 'bullets' | 'details'>>(part: Part): Part => ({
    ...(budget.summaries ? part : withoutSummary(part)),
    bullets: part.bullets.slice(0, most),
    details: detailsWithin(part.details, budget).map((detail) => ({
      ...detail,
      items: detail.items.slice(0, most),
    })),
  });
  return {
    ...shorten(item),
    workstreams: item.workstreams.map(shorten),
    closing: detailsWithin(item.closing, budget),
  };
}

/** A job without its summary, which every type of job may lack. */
const withoutSummary = <Part extends { readonly summary?: unknown }>({ summary: _, ...rest }: Part) =>
  rest as unknown as Part;

const schoolWithin = (item: EducationView, budget: Budget): EducationView => ({
  ...item,
  details: detailsWithin(item.details, budget),
});

function entryWithin(item: EntryView, index: number, budget: Budget): EntryView {
  const isBrief = index >= budget.detailed || !budget.summaries;
  return {
    ...item,
    // What has no title is said in its paragraphs.
    paragraphs: isBrief && item.title !== '' ? [] : item.paragraphs,
    bullets: isBrief ? [] : item.bullets.slice(0, bulletsOf(index, budget)),
    details: isBrief ? [] : item.details,
  };
}
