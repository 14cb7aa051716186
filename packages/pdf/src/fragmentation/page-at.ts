import type { CssBox } from '../boxes/box-types.js';

/** Which page of a document it is: what `@page` rules select it by. */
export interface PageAt {
  /** From 0. */
  readonly index: number;
  /** The name in the `page` property of what it begins with; `auto` without one. */
  readonly name: string;
  /** Whether it is empty, so that the next page is a left or a right one. */
  readonly isBlank: boolean;
}

/** Whether a page is on the left or the right of two pages that lie open. */
export const sideOf = (index: number): 'left' | 'right' => (index % 2 === 0 ? 'right' : 'left');

/** The second page of a document, which it is laid out for. */
export const SECOND_PAGE: PageAt = { index: 1, name: 'auto', isBlank: false };

/** One page of each kind that a document may have: first, left and right, blank, and those of names. */
export function pageKindsOf(document: CssBox): readonly PageAt[] {
  const names = new Set(['auto']);
  let hasSides = false;
  const visit = ({ content, style }: CssBox) => {
    names.add(style.page);
    hasSides ||= [style.breakBefore, style.breakAfter].some((value) => value === 'left' || value === 'right');
    if (content.kind === 'boxes') content.boxes.forEach(visit);
  };
  visit(document);
  return [...names].flatMap((name) =>
    [0, 1, 2].flatMap((index) =>
      [false, hasSides].flatMap((isBlank, at) => (at === 0 || isBlank ? [{ index, name, isBlank }] : [])),
    ),
  );
}
