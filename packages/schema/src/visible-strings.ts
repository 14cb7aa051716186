import type { LetterView } from './letters/letter-view.js';
import type { ResumeView } from './prepare.js';
import { visibleStringsIn } from './text/visible-strings.js';

/**
 * Every string of a view that people read, in reading order. The keys of a view are written in the order in which they
 * are read, so a walk is enough: pages and papers must carry these strings in this order.
 */
export const visibleStrings = (view: ResumeView | LetterView): readonly string[] => visibleStringsIn(view);
