import type { Color } from '@resume/css';

/** Twentieths of a point in a px: what Word measures lengths in. */
const TWIPS = 15;

export const twips = (px: number): number => Math.round(px * TWIPS);

/** Font sizes are in half points. */
export const halfPoints = (px: number): number => Math.max(2, Math.round(px * 1.5));

/** Widths of lines are in eighths of a point. */
export const eighths = (px: number): number => Math.min(96, Math.max(2, Math.round(px * 6)));

/** A colour as six digits, laid over what is behind it: Word has no transparency. */
export function hex({ a, b, g, r }: Color, behind: Color = WHITE): string {
  const mix = (over: number, under: number) => Math.round((over * a + under * (1 - a)) * 255);
  return [mix(r, behind.r), mix(g, behind.g), mix(b, behind.b)]
    .map((part) => Math.min(255, Math.max(0, part)).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

const WHITE: Color = { r: 1, g: 1, b: 1, a: 1 };
