import type { HtmlElement } from '../../dom/node.js';

/**
 * Whether an element is what a selector means.
 *
 * @param anchor what `:scope` is, and what the arguments of `:has()` start from
 */
export type Match = (element: HtmlElement, anchor: HtmlElement | undefined) => boolean;

export type PseudoElement = 'before' | 'after' | 'marker';

/** One selector of a list, ready to be asked. */
export interface Selector {
  readonly matches: Match;
  readonly specificity: Specificity;
  /** What elements it can match have, one of these: `#id`, `.class`, a name; `*` where any can match. None where none can. */
  readonly keys: readonly string[];
  readonly pseudo: PseudoElement | undefined;
}

/** Ids, classes and names, most significant first, as one number. */
export type Specificity = number;

const FIELD = 1024;

export const specificity = (ids: number, classes: number, names: number): Specificity =>
  (Math.min(ids, FIELD - 1) * FIELD + Math.min(classes, FIELD - 1)) * FIELD + Math.min(names, FIELD - 1);

/** A selector that is none, or that is not supported. The message says what to write instead. */
export class SelectorError extends Error {
  override name = 'SelectorError';
}

/** A selector that matches nothing in print, such as `a:hover`, and needs no warning. */
export class IdleSelector extends Error {
  override name = 'IdleSelector';
}

/** How many elements may be looked at for the selectors of one document. */
const MOST_STEPS = 20_000_000;

let steps = 0;

/** Begins to count again: called once for a document. */
export function resetSteps(): void {
  steps = 0;
}

/**
 * Counts one element that is looked at.
 *
 * @throws {SelectorError} where there were so many that the selectors would take minutes
 */
export function step(): void {
  steps += 1;
  if (steps > MOST_STEPS) {
    throw new SelectorError(
      'The selectors of the stylesheets take too long to match. Write fewer of :has(), ~ and nested descendants.',
    );
  }
}
