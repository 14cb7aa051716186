import type { StyledElement } from '@resume/css';

type Attributes = Readonly<Record<string, string>>;

/** A number of a drawing's own units; NaN for what is none. */
export const userUnits = (text: string): number => {
  const number = Number(text.trim().replace(/px$/, ''));
  return isDrawable(number) ? number : Number.NaN;
};

/** Whether PDF can hold a number: it has no notation for an infinite one, and viewers read none much larger. */
const isDrawable = (number: number): boolean => Math.abs(number) < 1e6;

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** Whether a path begins somewhere and is made of commands and numbers. */
export function isPath(path: string): boolean {
  const numbers = path.match(NUMBER) ?? [];
  return (
    /^\s*(M[^A-Za-z]*\d|$)/i.test(path) &&
    /^[\sMZLHVCSQTA,]*$/i.test(path.replace(NUMBER, '')) &&
    numbers.every((number) => isDrawable(Number(number)))
  );
}

const length = (attributes: Attributes, name: string) => userUnits(attributes[name] ?? '0') || 0;

/** Attributes of shapes that are such numbers. */
export const LENGTHS = ['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'x1', 'y1', 'x2', 'y2'];

const PATHS: Readonly<Record<string, (attributes: Attributes) => string>> = {
  path: ({ d = '' }) => d,
  rect: rectangle,
  circle: (attributes) => ellipse(attributes, length(attributes, 'r'), length(attributes, 'r')),
  ellipse: (attributes) => ellipse(attributes, length(attributes, 'rx'), length(attributes, 'ry')),
  line: (attributes) =>
    `M${length(attributes, 'x1')} ${length(attributes, 'y1')}L${length(attributes, 'x2')} ${length(attributes, 'y2')}`,
  polyline: ({ points = '' }) => (points.trim() ? `M${points.trim()}` : ''),
  polygon: ({ points = '' }) => (points.trim() ? `M${points.trim()}z` : ''),
};

/** The elements that draw something. */
export const SHAPES = Object.keys(PATHS);

/** The outline of a shape, as in the `d` of a path. */
export const outlineOf = ({ attributes, name }: StyledElement): string => PATHS[name]?.(attributes) ?? '';

type Four = [number, number, number, number];

function rectangle(attributes: Attributes): string {
  const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((name) => length(attributes, name)) as Four;
  const rx = Math.min(length(attributes, 'rx') || length(attributes, 'ry'), width / 2, height / 2);
  if (rx === 0) return `M${x} ${y}h${width}v${height}h${-width}z`;
  const corner = (dx: number, dy: number) => `a${rx} ${rx} 0 0 1 ${dx} ${dy}`;
  const [w, h] = [width - 2 * rx, height - 2 * rx];
  return `M${x + rx} ${y}h${w}${corner(rx, rx)}v${h}${corner(-rx, rx)}h${-w}${corner(-rx, -rx)}v${-h}${corner(rx, -rx)}z`;
}

function ellipse(attributes: Attributes, rx: number, ry: number): string {
  const [x, y] = [length(attributes, 'cx') - rx, length(attributes, 'cy')];
  return `M${x} ${y}a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0z`;
}
