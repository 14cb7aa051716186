import type { ResumeView } from '../prepare.js';
import { leftOut } from './left-out.js';
import { shorterViews } from './shorter-views.js';

/** The view that fits, and what it leaves out. */
export interface FittedView {
  readonly view: ResumeView;
  /** What it leaves out, a message for each section: `Experience: 7 of 12 highlights`. */
  readonly leftOut: readonly string[];
}

/** How often a view with more of one section is tried. */
const MOST_TRIED = 16;

/**
 * The view that shows the most of a résumé and fits; the shortest where none does. The space that is left takes more of one
 * section after another.
 *
 * @param fits whether a view fits where it is to be shown, such as on one page. One that is shorter than a view that fits
 *   is taken to fit as well.
 */
export async function fitView(
  view: ResumeView,
  fits: (view: ResumeView) => boolean | Promise<boolean>,
): Promise<FittedView> {
  const views = shorterViews(view);
  let [longest, shortest] = [0, views.length - 1];
  while (longest < shortest) {
    const middle = Math.floor((longest + shortest) / 2);
    if (await fits(views[middle] ?? view)) shortest = middle;
    else longest = middle + 1;
  }
  const first = views[shortest] ?? view;
  // The shortest was taken without asking.
  const isFitting = shortest < views.length - 1 || (await fits(first));
  const fitted = isFitting ? await filled(first, views.slice(0, shortest).toReversed(), fits) : first;
  return { view: fitted, leftOut: leftOut(view, fitted) };
}

/** A view that fits, with sections of longer ones for as long as it does. */
async function filled(
  view: ResumeView,
  longerViews: readonly ResumeView[],
  fits: (view: ResumeView) => boolean | Promise<boolean>,
): Promise<ResumeView> {
  const tried = new Set(view.sections.map((section) => JSON.stringify(section)));
  let fitted = view;
  let left = MOST_TRIED;
  for (const longer of longerViews) {
    for (const section of longer.sections) {
      const text = JSON.stringify(section);
      if (tried.has(text)) continue;
      if (left === 0) return fitted;
      left -= 1;
      tried.add(text);
      const more = withSection(fitted, longer, section.id);
      if (await fits(more)) fitted = more;
    }
  }
  return fitted;
}

/** A view with one section as a longer view has it. */
function withSection(view: ResumeView, longer: ResumeView, id: string): ResumeView {
  const own = new Map(view.sections.map((section) => [section.id, section]));
  const sections = longer.sections.flatMap((section) =>
    section.id === id ? section : (own.get(section.id) ?? []),
  );
  return { ...view, sections };
}
