import type { StyledElement } from '@resume/css';

/** The area that percentages are of, in units of a drawing. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

export type Axis = 'x' | 'y' | 'both';

/** How many units of a drawing a unit of CSS is. */
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
};

/** PDF has no notation for an infinite number, and viewers read none much larger. */
const MOST = 1e6;

/** A length in units of a drawing; NaN for what is none. */
export function lengthOf(text: string, { style }: StyledElement, viewport: Viewport, axis: Axis): number {
  const [, number, unit = ''] =
    /^\s*([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)([a-z]*|%)\s*$/i.exec(text) ?? [];
  const { height, width } = viewport;
  const whole = { x: width, y: height, both: Math.hypot(width, height) / Math.SQRT2 }[axis];
  const scales = { ...UNITS, '%': whole / 100, em: style.fontSize, ex: style.fontSize / 2 };
  const scale = Object.hasOwn(scales, unit.toLowerCase())
    ? scales[unit.toLowerCase() as keyof typeof scales]
    : undefined;
  const length = number === undefined || scale === undefined ? Number.NaN : Number(number) * scale;
  return Math.abs(length) < MOST ? length : Number.NaN;
}

/** A share: a number, or a percentage. NaN for what is none. */
export const shareOf = (text: string): number =>
  text.trim().endsWith('%') ? Number(text.trim().slice(0, -1)) / 100 : Number(text);
