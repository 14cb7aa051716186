import type { StyledElement } from '@resume/css';
import { parsePath, type Segment } from './path.js';
import type { Axis } from './units.js';

/** Gives a length that an attribute has, 0 where it has none. */
export type Lengths = (name: string, axis: Axis) => number;

/** How each shape is written as a path. */
const PATHS: Readonly<Record<string, (attributes: StyledElement['attributes'], length: Lengths) => string>> =
  {
    path: ({ d = '' }) => d,
    rect: rectangle,
    circle: (_, length) => ellipse(length, length('r', 'both'), length('r', 'both')),
    ellipse: (_, length) => ellipse(length, length('rx', 'x'), length('ry', 'y')),
    line: (_, length) =>
      `M${length('x1', 'x')} ${length('y1', 'y')}L${length('x2', 'x')} ${length('y2', 'y')}`,
    polyline: ({ points = '' }) => (points.trim() ? `M${points}` : ''),
    polygon: ({ points = '' }) => (points.trim() ? `M${points}z` : ''),
  };

export const isShape = (name: string): boolean => Object.hasOwn(PATHS, name);

/** The outline of a shape; undefined where it cannot be read. */
export const outlineOf = (
  { attributes, name }: StyledElement,
  length: Lengths,
): readonly Segment[] | undefined => parsePath(PATHS[name]?.(attributes, length) ?? '');

function rectangle(attributes: StyledElement['attributes'], length: Lengths): string {
  const [x, y, width, height] = [
    length('x', 'x'),
    length('y', 'y'),
    length('width', 'x'),
    length('height', 'y'),
  ];
  if (width <= 0 || height <= 0) return '';
  const has = (name: string) => attributes[name] !== undefined && attributes[name] !== 'auto';
  const across = has('rx') ? length('rx', 'x') : has('ry') ? length('ry', 'y') : 0;
  const down = has('ry') ? length('ry', 'y') : across;
  const [rx, ry] = [Math.min(across, width / 2), Math.min(down, height / 2)];
  if (!(rx > 0 && ry > 0)) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  const [w, h] = [width - 2 * rx, height - 2 * ry];
  return `M${x + rx} ${y}h${w}${corner(rx, ry)}v${h}${corner(-rx, ry)}h${-w}${corner(-rx, -ry)}v${-h}${corner(rx, -ry)}z`;
}

function ellipse(length: Lengths, rx: number, ry: number): string {
  if (!(rx > 0 && ry > 0)) return '';
  const [x, y] = [length('cx', 'x') - rx, length('cy', 'y')];
  return `M${x} ${y}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0z`;
}
