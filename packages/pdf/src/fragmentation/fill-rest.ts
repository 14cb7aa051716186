import type { LayoutBox, Row } from '../boxes/box-types.js';
import type { BreakToken, Filled, PageSpace } from './page-fragment.js';

/** A box as it continues: as wide as its grid once nothing stands next to it. */
export const layoutAt = (box: LayoutBox, token: BreakToken | undefined): LayoutBox =>
  (token?.isAlone && box.alone?.()) || box;

/** Fills a page with a box or with what continues of it. */
export function fillRest(
  box: LayoutBox,
  token: BreakToken | undefined,
  space: PageSpace,
  fillPage: (layout: LayoutBox, from: BreakToken | undefined, space: PageSpace) => Filled,
): Filled {
  const layout = layoutAt(box, token);
  const { best, whole } = fillPage(layout, token, { ...space, x: space.x + layout.x });
  const isAlone = token?.isAlone;
  return { whole, best: best && isAlone ? { ...best, token: { ...best.token, isAlone } } : best };
}

/**
 * Where the boxes of a row continue. A box that clears what stands next to it is as wide as its grid from here on, where
 * the others have ended.
 */
export function widened({ boxes }: Row, tokens: BreakToken['boxes']): BreakToken['boxes'] {
  return tokens?.map((token, at) => {
    const box = boxes[at];
    if (!box?.alone || typeof token !== 'object' || token.isAlone) return token;
    if (tokens.some((other) => other !== token && other !== 'done')) return token;
    const place = placeIn(box.alone(), box, token);
    return place ? { ...place, isAlone: true } : token;
  });
}

/** The same place in a box of another width. It is not known between lines, nor between boxes that have another row there. */
function placeIn(
  other: LayoutBox,
  box: LayoutBox,
  { after, boxes, flow, row }: BreakToken,
): BreakToken | undefined {
  const own = box.rows[row]?.boxes ?? [];
  const at = other.rows.findIndex((each) => own[0] && each.boxes[0]?.box === own[0].box);
  const there = other.rows[at]?.boxes;
  if (!there || after || flow || box.rows[row]?.line) return undefined;
  if (!boxes) return { row: at };
  const places = boxes.map((token, index) => {
    const [from, to] = [own[index], there[index]];
    if (typeof token !== 'object' || !from || !to) return token;
    return from.box === to.box ? placeIn(to, from, token) : undefined;
  });
  const isKnown = there.length === own.length && places.every((place, index) => place || !boxes[index]);
  return isKnown ? { row: at, boxes: places } : undefined;
}
