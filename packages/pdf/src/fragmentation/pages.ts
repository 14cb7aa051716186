import type { LayoutBox } from '../boxes/box-types.js';
import { PdfError } from '../pdf-error.js';
import { fillPage } from './fill-page.js';
import type { BreakToken, PageFragment } from './page-fragment.js';

/**
 * Fragments a document over pages.
 *
 * @param spaceOn the top and bottom of the page area by the number of the page, from 0, in px
 * @throws {PdfError} for content taller than a page that cannot be broken
 */
export function paginate(
  document: LayoutBox,
  spaceOn: (page: number) => { readonly top: number; readonly bottom: number },
): readonly PageFragment[] {
  const pages: PageFragment[] = [];
  let token: BreakToken | undefined;
  for (;;) {
    const { best, whole } = fillPage(document, token, { x: 0, ...spaceOn(pages.length) });
    if (whole) return [...pages, whole];
    if (!best) throw tooTall(document, token);
    pages.push(best.fragment());
    token = best.token;
  }
}

/** What to write about content that no page holds. */
function tooTall(document: LayoutBox, token: BreakToken | undefined): PdfError {
  let at = document;
  let from = token;
  for (;;) {
    const index = from?.row ?? 0;
    const row = at.rows[index];
    const child = row?.line ? undefined : row?.boxes[0];
    if (!child) break;
    const inner = from?.boxes?.[0];
    from = inner === 'done' ? undefined : inner;
    at = child;
  }
  return new PdfError(
    `${at.box.place} is taller than a page and cannot be broken. Make it smaller in a stylesheet, or divide its content.`,
  );
}

/** A fragment and all that are in it. */
export function* fragmentsIn(fragment: PageFragment): Generator<PageFragment> {
  yield fragment;
  for (const child of fragment.children) yield* fragmentsIn(child);
}
