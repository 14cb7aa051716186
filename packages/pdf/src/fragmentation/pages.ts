import type { LayoutBox } from '../boxes/box-types.js';
import { nextPage } from './breaks.js';
import { fillPage } from './fill-page.js';
import { type PageAt, sideOf } from './page-at.js';
import type { BreakToken, Filled, PageFragment, PageSpace } from './page-fragment.js';
import { tallestMonolith, Unbreakable } from './unbreakable.js';

/** A page of a document, and what of the document stands on it. */
export interface DocumentPage {
  readonly at: PageAt;
  readonly fragment: PageFragment;
  /** Whether a stylesheet breaks the page before it: no smaller type avoids it. */
  readonly isForced: boolean;
}

/**
 * Fragments a document over pages.
 *
 * @param spaceOn the top and bottom of the page area, in px
 * @param onWarning called for a picture or a line that is taller than a page and loses its end
 * @throws {Unbreakable} for a float, an absolutely positioned box or a box in a line that is taller than a page
 */
export function paginate(
  document: LayoutBox,
  spaceOn: (page: PageAt) => { readonly top: number; readonly bottom: number },
  onWarning: (message: string) => void,
): readonly DocumentPage[] {
  const pages: DocumentPage[] = [];
  let token: BreakToken | undefined;
  let isForced = false;
  for (;;) {
    const { name, side } = nextPage(document, token);
    if (token && side && side !== sideOf(pages.length)) {
      const at = { index: pages.length, name, isBlank: true };
      pages.push({ at, fragment: blankFragment(document, spaceOn(at).top), isForced: true });
    }
    const at = { index: pages.length, name, isBlank: false };
    const space = { x: 0, ...spaceOn(at) };
    const filled = fillPage(document, token, space);
    const { best, whole } =
      filled.best || filled.whole ? filled : overfilled(document, token, space, onWarning);
    if (whole) return [...pages, { at, fragment: whole, isForced }];
    if (!best) throw new Error('A page holds nothing of the document.');
    pages.push({ at, fragment: best.fragment(), isForced });
    token = best.token;
    isForced = best.isForced === true;
  }
}

/** Nothing of a document. */
const blankFragment = (layout: LayoutBox, y: number): PageFragment => ({
  layout,
  x: 0,
  y,
  width: layout.width,
  height: 0,
  isFirst: false,
  isLast: false,
  children: [],
  lines: [],
});

/** By how many px the space for a monolith is enlarged until it holds what stands around the monolith, and no more. */
const STEP = 4;

/** Fills a page with a picture or a line that is taller, and as little else as there is around it. */
function overfilled(
  document: LayoutBox,
  token: BreakToken | undefined,
  space: PageSpace,
  onWarning: (message: string) => void,
): Filled {
  const available = Math.floor(space.bottom - space.top);
  const { height, isText, layout, movable } = tallestMonolith(document, token, available);
  if (movable) throw new Unbreakable(layout.box);
  onWarning(
    `${layout.box.place} is ${Math.round(height)}px high and a page holds ${available}px: ${isText ? 'its ends are' : 'its lower end is'} cut off. Write a smaller height in the stylesheet.`,
  );
  let filled: Filled = {};
  for (let enough = Math.max(height, available); !filled.best && !filled.whole; enough += STEP) {
    filled = fillPage(document, token, { ...space, bottom: space.top + enough });
  }
  return isText ? movedUp(filled, (height - available) / 2) : filled;
}

/** A page whose content is so much further up: text stands in the middle of its line. */
function movedUp({ best, whole }: Filled, by: number): Filled {
  const moved = (fragment: PageFragment): PageFragment => ({
    ...fragment,
    layout: { ...fragment.layout, shift: { x: 0, y: -by } },
  });
  return {
    whole: whole && moved(whole),
    best: best && { ...best, fragment: () => moved(best.fragment()) },
  };
}

/** A fragment and all that are in it. */
export function fragmentsIn(fragment: PageFragment, found: PageFragment[] = []): readonly PageFragment[] {
  found.push(fragment);
  for (const child of fragment.children) fragmentsIn(child, found);
  return found;
}
