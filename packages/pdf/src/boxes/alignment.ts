import { type ComputedStyle, type ContentAlignment, type ItemAlignment, resolveLength } from '@resume/css';
import type { CssBox } from './box-types.js';
import { snapped } from './edges.js';

/** How free space is shared: before the first of several things, and between each two. */
export interface Distribution {
  readonly before: number;
  readonly between: number;
}

/**
 * How `justify-content` and `align-content` share the free space.
 *
 * @param free in px; negative where the things overflow
 * @param isReversed whether the things run towards the start
 */
export function distribute(
  alignment: ContentAlignment,
  free: number,
  count: number,
  isReversed = false,
): Distribution {
  const flexStart = { before: 0, between: 0 };
  const flexEnd = { before: free, between: 0 };
  switch (alignment) {
    case 'center':
      return { before: free / 2, between: 0 };
    case 'flex-end':
      return flexEnd;
    case 'end':
    case 'right':
      return isReversed ? flexStart : flexEnd;
    case 'start':
    case 'left':
      return isReversed ? flexEnd : flexStart;
    case 'space-between':
      return free > 0 && count > 1 ? { before: 0, between: free / (count - 1) } : flexStart;
    // What does not fit begins at the start.
    case 'space-around':
      return free > 0
        ? { before: free / count / 2, between: free / count }
        : distribute('start', free, count, isReversed);
    case 'space-evenly':
      return free > 0
        ? { before: free / (count + 1), between: free / (count + 1) }
        : distribute('start', free, count, isReversed);
    default:
      return flexStart;
  }
}

/** How an item is aligned, as it says itself or its container does. `normal` is `stretch`. */
export function itemAlignment(
  self: 'auto' | ItemAlignment,
  items: ItemAlignment,
): 'stretch' | 'start' | 'end' | 'center' | 'baseline' {
  const alignment = self === 'auto' ? items : self;
  switch (alignment) {
    case 'normal':
    case 'stretch':
      return 'stretch';
    case 'center':
      return 'center';
    case 'baseline':
    case 'last baseline':
      return 'baseline';
    case 'end':
    case 'flex-end':
    case 'self-end':
    case 'right':
      return 'end';
    default:
      return 'start';
  }
}

/** Where an aligned thing begins in free space. */
export const alignedAt = (alignment: ReturnType<typeof itemAlignment>, free: number): number =>
  alignment === 'end' ? free : alignment === 'center' ? free / 2 : 0;

/**
 * What an automatic margin before a box takes of the free space; undefined where none is automatic.
 *
 * @param start where a box begins that is larger than the space
 */
export function autoMargin(
  free: number,
  before: ComputedStyle['marginLeft'],
  after: ComputedStyle['marginLeft'],
  start = 0,
): number | undefined {
  if (before !== 'auto' && after !== 'auto') return undefined;
  if (free <= 0) return start;
  if (before !== 'auto') return 0;
  return after === 'auto' ? free / 2 : free;
}

/** A gap between rows or columns, in px. */
export const gapOf = (gap: ComputedStyle['columnGap'], basis: number): number =>
  gap === 'normal' ? 0 : snapped(resolveLength(gap, basis));

/** Boxes by their `order`. */
export const inOrder = (boxes: readonly CssBox[]): readonly CssBox[] =>
  boxes.some(({ style }) => style.order !== 0)
    ? boxes.toSorted((a, b) => a.style.order - b.style.order)
    : boxes;
