import { type ComputedStyle, type CornerRadius, resolveLength } from '@resume/css';
import type { Sides } from '../boxes/edges.js';

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Radius = readonly [x: number, y: number];

/** The radii of a box's corners, from the top left one clockwise. */
export type Radii = readonly [Radius, Radius, Radius, Radius];

/** How far the control points of a curve are from its ends that is nearly a quarter of an ellipse. */
const ROUND = 0.5523;

/** The radii of a border box, none larger than fits. */
export function radiiOf(style: ComputedStyle, { height, width }: Area): Radii {
  const of = ({ x, y }: CornerRadius): Radius => [resolveLength(x, width), resolveLength(y, height)];
  const radii: Radii = [
    of(style.borderTopLeftRadius),
    of(style.borderTopRightRadius),
    of(style.borderBottomRightRadius),
    of(style.borderBottomLeftRadius),
  ];
  const [topLeft, topRight, bottomRight, bottomLeft] = radii;
  const share = (length: number, taken: number) => (taken > 0 ? length / taken : 1);
  const scale = Math.min(
    1,
    share(width, topLeft[0] + topRight[0]),
    share(width, bottomLeft[0] + bottomRight[0]),
    share(height, topLeft[1] + bottomLeft[1]),
    share(height, topRight[1] + bottomRight[1]),
  );
  return radii.map(([x, y]) => [x * scale, y * scale]) as unknown as Radii;
}

/** The radii within borders. */
export function innerRadii([topLeft, topRight, bottomRight, bottomLeft]: Radii, border: Sides): Radii {
  const less = ([x, y]: Radius, across: number, down: number): Radius => [
    Math.max(0, x - across),
    Math.max(0, y - down),
  ];
  return [
    less(topLeft, border.left, border.top),
    less(topRight, border.right, border.top),
    less(bottomRight, border.right, border.bottom),
    less(bottomLeft, border.left, border.bottom),
  ];
}

/** A rectangle with round corners, as the `d` of an SVG path. */
export function roundedPath({ height, left, top, width }: Area, radii: Radii): string {
  const [right, bottom] = [left + width, top + height];
  if (radii.every(([x, y]) => x === 0 || y === 0)) return `M${left} ${top}H${right}V${bottom}H${left}Z`;
  const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = radii;
  const k = 1 - ROUND;
  return [
    `M${left + ax} ${top}`,
    `H${right - bx}`,
    `C${right - bx * k} ${top} ${right} ${top + by * k} ${right} ${top + by}`,
    `V${bottom - cy}`,
    `C${right} ${bottom - cy * k} ${right - cx * k} ${bottom} ${right - cx} ${bottom}`,
    `H${left + dx}`,
    `C${left + dx * k} ${bottom} ${left} ${bottom - dy * k} ${left} ${bottom - dy}`,
    `V${top + ay}`,
    `C${left} ${top + ay * k} ${left + ax * k} ${top} ${left + ax} ${top}`,
    'Z',
  ].join('');
}

/** The area within borders. */
export const within = ({ height, left, top, width }: Area, border: Sides): Area => ({
  left: left + border.left,
  top: top + border.top,
  width: Math.max(0, width - border.left - border.right),
  height: Math.max(0, height - border.top - border.bottom),
});

/** The part of a border on one side: from the outer edge to the inner one, mitred at the corners. */
export function sidePath(side: keyof Sides, outer: Area, inner: Area): string {
  const corners = ({ height, left, top, width }: Area) => ({
    tl: `${left} ${top}`,
    tr: `${left + width} ${top}`,
    br: `${left + width} ${top + height}`,
    bl: `${left} ${top + height}`,
  });
  const [o, i] = [corners(outer), corners(inner)];
  switch (side) {
    case 'top':
      return `M${o.tl}L${o.tr}L${i.tr}L${i.tl}Z`;
    case 'right':
      return `M${o.tr}L${o.br}L${i.br}L${i.tr}Z`;
    case 'bottom':
      return `M${o.br}L${o.bl}L${i.bl}L${i.br}Z`;
    default:
      return `M${o.bl}L${o.tl}L${i.tl}L${i.bl}Z`;
  }
}
