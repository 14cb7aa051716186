import {
  type ComputedStyle,
  type LengthPercentage,
  type MaxSize,
  resolveLength,
  type Size,
} from '@resume/css';
import { type Edges, horizontal, insetOf, vertical } from './edges.js';

/** How wide content is at least and at most, in px: at every line break there is, and at none but those required. */
export interface IntrinsicWidths {
  readonly min: number;
  readonly max: number;
}

export const clamp = (value: number, min: number, max: number): number => Math.max(min, Math.min(value, max));

/** The width of a border box from that of `width`, by its `box-sizing`. */
export function borderBoxWidth(style: Pick<ComputedStyle, 'boxSizing'>, edges: Edges, width: number): number {
  const inset = horizontal(insetOf(edges));
  return style.boxSizing === 'border-box' ? Math.max(width, inset) : width + inset;
}

function borderBoxHeight(style: ComputedStyle, edges: Edges, height: number): number {
  const inset = vertical(insetOf(edges));
  return style.boxSizing === 'border-box' ? Math.max(height, inset) : height + inset;
}

/** What the width of a box depends on. Lengths in px. */
export interface WidthBasis {
  /** Of the containing block. */
  readonly available: number;
  /** Of the border box. */
  readonly intrinsic: () => IntrinsicWidths;
}

/** A width as that of the border box; undefined for `auto` and `none`. */
export function widthFrom(
  style: Pick<ComputedStyle, 'boxSizing'>,
  edges: Edges,
  size: Size | MaxSize,
  { available, intrinsic }: WidthBasis,
): number | undefined {
  const fit = (limit: number) => {
    const { max, min } = intrinsic();
    return Math.min(max, Math.max(min, limit));
  };
  if (size === 'auto' || size === 'none') return undefined;
  if (size === 'min-content') return intrinsic().min;
  if (size === 'max-content') return intrinsic().max;
  if (size === 'fit-content') return fit(available - horizontal(edges.margin));
  if (typeof size === 'object' && 'fitContent' in size)
    return fit(borderBoxWidth(style, edges, resolveLength(size.fitContent, available)));
  return borderBoxWidth(style, edges, resolveLength(size, available));
}

/** A width between the least and the greatest that the style allows. */
export function limitedWidth(
  style: Pick<ComputedStyle, 'boxSizing' | 'maxWidth' | 'minWidth'>,
  edges: Edges,
  width: number,
  basis: WidthBasis,
): number {
  const least = widthFrom(style, edges, style.minWidth, basis) ?? horizontal(insetOf(edges));
  const most = widthFrom(style, edges, style.maxWidth, basis) ?? Number.POSITIVE_INFINITY;
  return Math.max(least, Math.min(width, most));
}

const isLength = (size: Size | MaxSize): size is LengthPercentage =>
  typeof size === 'number' || (typeof size === 'object' && !('fitContent' in size));

/**
 * A height as that of the border box; undefined where the content decides.
 *
 * @param basis the height of the containing block, where it is definite
 */
export function heightFrom(
  style: ComputedStyle,
  edges: Edges,
  size: Size | MaxSize,
  basis: number | undefined,
): number | undefined {
  if (!isLength(size) || (typeof size !== 'number' && basis === undefined)) return undefined;
  return borderBoxHeight(style, edges, resolveLength(size, basis ?? 0));
}

/** A height between the least and the greatest that the style allows. */
export function limitedHeight(
  style: ComputedStyle,
  edges: Edges,
  height: number,
  basis: number | undefined,
): number {
  const least = heightFrom(style, edges, style.minHeight, basis) ?? vertical(insetOf(edges));
  const most = heightFrom(style, edges, style.maxHeight, basis) ?? Number.POSITIVE_INFINITY;
  return Math.max(least, Math.min(height, most));
}
