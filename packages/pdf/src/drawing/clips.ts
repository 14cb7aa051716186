import type { StyledElement } from '@resume/css';
import { IDENTITY, type Matrix, product } from './matrix.js';
import { isShape } from './outlines.js';
import { type Bounds, boundsOf, type Segment, transformed } from './path.js';

type OutlineIn = (shape: StyledElement) => readonly Segment[];
type TransformIn = (element: StyledElement) => Matrix;

/** The outlines of all shapes in an element, in the units of what it stands in. */
function outlinesIn(
  element: StyledElement,
  outlineIn: OutlineIn,
  transformIn: TransformIn,
  matrix = transformIn(element),
): readonly Segment[] {
  if (isShape(element.name)) return transformed(outlineIn(element), matrix);
  return element.children.flatMap((child) =>
    child.kind === 'element'
      ? outlinesIn(child, outlineIn, transformIn, product(matrix, transformIn(child)))
      : [],
  );
}

/** The least rectangle around the shapes in an element, in its own units. */
export const elementBounds = (
  element: StyledElement,
  outlineIn: OutlineIn,
  transformIn: TransformIn,
): Bounds | undefined => boundsOf(outlinesIn(element, outlineIn, transformIn, IDENTITY));

/**
 * What a `clipPath` cuts to, in the units of the element that it cuts.
 *
 * @param bounds around that element
 */
export function clipOf(
  clipPath: StyledElement,
  bounds: Bounds | undefined,
  outlineIn: OutlineIn,
  transformIn: TransformIn,
) {
  const children = clipPath.children.filter((child) => child.kind === 'element');
  const { height = 0, width = 0, x = 0, y = 0 } = bounds ?? {};
  const isOfBounds = clipPath.attributes.clippathunits === 'objectBoundingBox';
  const box: Matrix = isOfBounds ? [width, 0, 0, height, x, y] : IDENTITY;
  const outline = children.flatMap((child) => outlinesIn(child, outlineIn, transformIn));
  return {
    outline: transformed(transformed(outline, transformIn(clipPath)), box),
    evenOdd: children.some(({ style }) => style.clipRule === 'evenodd'),
    hasText: children.some(({ name }) => name === 'text'),
  };
}
