import type { LayoutBox } from '../boxes/box-types.js';
import { PdfError } from '../pdf-error.js';
import { fillPage } from './fill-page.js';
import type { BreakToken, Filled, PageFragment, PageSpace } from './page-fragment.js';

/**
 * Fragments a document over pages.
 *
 * @param spaceOn the top and bottom of the page area by the number of the page, from 0, in px
 * @param onWarning called for a picture that is taller than a page and loses its end
 * @throws {PdfError} for a line of text taller than a page
 */
export function paginate(
  document: LayoutBox,
  spaceOn: (page: number) => { readonly top: number; readonly bottom: number },
  onWarning: (message: string) => void,
): readonly PageFragment[] {
  const pages: PageFragment[] = [];
  let token: BreakToken | undefined;
  for (;;) {
    const space = { x: 0, ...spaceOn(pages.length) };
    const filled = fillPage(document, token, space);
    const { best, whole } =
      filled.best || filled.whole ? filled : overfilled(document, token, space, onWarning);
    if (whole) return [...pages, whole];
    if (!best) throw tooTall(monolithIn(document, token));
    pages.push(best.fragment());
    token = best.token;
  }
}

/** By how much the space for a picture is enlarged until it holds what stands around the picture, too. */
const ENLARGEMENT = 1.02;

/** Fills a page with a picture that is taller, and as little else as there is around it. */
function overfilled(
  document: LayoutBox,
  token: BreakToken | undefined,
  space: PageSpace,
  onWarning: (message: string) => void,
): Filled {
  const monolith = monolithIn(document, token);
  const { content, place } = monolith.box;
  if (content.kind !== 'replaced' || !Number.isFinite(monolith.height)) throw tooTall(monolith);
  const available = Math.floor(space.bottom - space.top);
  onWarning(
    `${place} is ${Math.round(monolith.height)}px high and a page holds ${available}px: its lower end is cut off. Write a smaller height in the stylesheet.`,
  );
  let height = Math.max(monolith.height, available);
  for (;;) {
    height *= ENLARGEMENT;
    const filled = fillPage(document, token, { ...space, bottom: space.top + height });
    if (filled.best || filled.whole) return filled;
  }
}

/** What cannot be broken, and comes next: the highest of the boxes next to each other. */
function monolithIn(document: LayoutBox, token: BreakToken | undefined): LayoutBox {
  let at = document;
  let from = token;
  for (;;) {
    const row = at.rows[from?.row ?? 0];
    const boxes = row?.boxes ?? [];
    const highest = boxes.reduce((most, box) => Math.max(most, box.height), 0);
    const index = boxes.findIndex(({ height }) => height === highest);
    const child = boxes[index];
    if (!child || (row?.line && child.box.content.kind !== 'replaced')) return at;
    const inner = from?.boxes?.[index];
    from = inner === 'done' ? undefined : inner;
    at = child;
  }
}

const tooTall = ({ box }: LayoutBox): PdfError =>
  new PdfError(
    `${box.place} is taller than a page and cannot be broken. Make it smaller in a stylesheet, or divide its content.`,
  );

/** A fragment and all that are in it. */
export function* fragmentsIn(fragment: PageFragment): Generator<PageFragment> {
  yield fragment;
  for (const child of fragment.children) yield* fragmentsIn(child);
}
