import type { ContentAlignment, ItemAlignment } from '@resume/css';
import type { CssBox } from './box-types.js';

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
    case 'space-around':
      return free > 0
        ? { before: free / count / 2, between: free / count }
        : { before: free / 2, between: 0 };
    case 'space-evenly':
      return free > 0
        ? { before: free / (count + 1), between: free / (count + 1) }
        : { before: free / 2, between: 0 };
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

/** Boxes by their `order`. */
export const inOrder = (boxes: readonly CssBox[]): readonly CssBox[] =>
  boxes.some(({ style }) => style.order !== 0)
    ? boxes.toSorted((a, b) => a.style.order - b.style.order)
    : boxes;
