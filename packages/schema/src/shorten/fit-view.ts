import type { ResumeView } from '../prepare.js';
import { leftOut } from './left-out.js';
import { shorterViews } from './shorter-views.js';

/** The view that fits, and what it leaves out. */
export interface FittedView {
  readonly view: ResumeView;
  /** What it leaves out, a message for each section: `Experience: 7 of 12 highlights`. */
  readonly leftOut: readonly string[];
}

/**
 * The view that shows the most of a résumé and fits; the shortest where none does.
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
  const fitted = views[shortest] ?? view;
  return { view: fitted, leftOut: leftOut(view, fitted) };
}
