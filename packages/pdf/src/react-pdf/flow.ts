import type { ReactElement } from 'react';
import { POINT } from '../boxes/units.js';
import type { Bookmark, Style } from './types.js';

/** Margins that collapse with those next to them, and what keeps them from doing so. In px. */
export interface Margin {
  readonly positive: number;
  readonly negative: number;
  /** Padding between these margins and the content, which is added. */
  readonly fixed: number;
}

export const marginOf = (length: number): Margin => ({
  positive: Math.max(0, length),
  negative: Math.min(0, length),
  fixed: 0,
});

export const collapsed = (a: Margin, b: Margin): Margin => ({
  positive: Math.max(a.positive, b.positive),
  negative: Math.min(a.negative, b.negative),
  fixed: a.fixed + b.fixed,
});

/** What a margin and those it collapses with are together. */
export const sizeOf = ({ fixed, negative, positive }: Margin): number => positive + negative + fixed;

/** What the place of an element among others gives it. */
export interface PlacedProps {
  /** In pt. */
  readonly marginTop: number;
  readonly marginBottom: number;
  readonly break?: boolean;
  readonly wrap?: boolean;
  readonly minPresenceAhead?: number;
  /** The name by which links find it. */
  readonly id?: string;
  readonly bookmark?: Bookmark;
}

/** An element of react-pdf in a flow from top to bottom, before its place is known. */
export interface FlowItem {
  readonly top: Margin;
  readonly bottom: Margin;
  /** About how high it is, in px. */
  readonly height: number;
  /** Of its lines, in px. */
  readonly lineHeight: number;
  readonly breakBefore: boolean;
  readonly breakAfter: boolean;
  /** Whether no page ends after it. */
  readonly keepsNext: boolean;
  /** Whether no page ends within it. */
  readonly whole: boolean;
  make(props: PlacedProps, key: string): ReactElement;
}

/** How much of a page may be kept together: what is higher than a page runs off it. */
const MOST_KEPT = 0.6;

/** How many lines of what follows stand on the page of a heading: fewer are not left alone by react-pdf. */
const LINES_AHEAD = 4;

/** The same item with more to it. */
export const withProps = (item: FlowItem, more: Partial<PlacedProps>): FlowItem => ({
  ...item,
  make: (props, key) => item.make({ ...more, ...props }, key),
});

/** Margins that stay apart from those next to them. */
export const apart = (margin: Margin): Margin => ({ positive: 0, negative: 0, fixed: sizeOf(margin) });

/** What elements are given of their place, and the style of it. */
export function placed({ marginBottom, marginTop, ...props }: PlacedProps): readonly [typeof props, Style] {
  return [props, { ...(marginTop !== 0 && { marginTop }), ...(marginBottom !== 0 && { marginBottom }) }];
}

export interface FlowOptions {
  /** Of a page, in px. */
  readonly pageHeight: number;
  /** Groups elements that stay on one page. */
  readonly group: (elements: readonly ReactElement[], props: PlacedProps, key: string) => ReactElement;
}

/** The greatest height that is kept together, in px. */
export const tallestOf = ({ pageHeight }: Pick<FlowOptions, 'pageHeight'>): number => pageHeight * MOST_KEPT;

export const isKeepable = (height: number, options: Pick<FlowOptions, 'pageHeight'>): boolean =>
  height < tallestOf(options);

/**
 * The elements of a flow with the space between them, and what keeps them on one page. The space above the first and below
 * the last is theirs where it does not belong to the box around.
 */
export function arranged(
  items: readonly FlowItem[],
  options: FlowOptions,
  around: { readonly top: boolean; readonly bottom: boolean } = { top: true, bottom: true },
): readonly ReactElement[] {
  const elements: ReactElement[] = [];
  const placeOf = (index: number): PlacedProps => {
    const [before, item, after] = [items[index - 1], items[index] as FlowItem, items[index + 1]];
    const below = after ? sizeOf(collapsed(item.bottom, after.top)) : around.bottom ? sizeOf(item.bottom) : 0;
    return {
      marginTop: before || !around.top ? 0 : sizeOf(item.top) * POINT,
      marginBottom: below * POINT,
      ...((item.breakBefore || before?.breakAfter) && before !== undefined && { break: true }),
      ...(item.whole && isKeepable(item.height, options) && { wrap: false }),
    };
  };
  for (let index = 0; index < items.length; index += 1) {
    let end = index;
    while (end + 1 < items.length && keepsNext(items, end)) end += 1;
    const chain = items.slice(index, end + 1);
    const last = items[end] as FlowItem;
    const height = chain.reduce((sum, item) => sum + item.height + sizeOf(item.bottom), 0);
    if (
      chain.length > 1 &&
      (last.whole || last.height <= LINES_AHEAD * last.lineHeight) &&
      isKeepable(height, options)
    ) {
      const [first, final] = [placeOf(index), placeOf(end)];
      const parts = chain.map((item, number) => {
        const { marginBottom, marginTop } = placeOf(index + number);
        const place = {
          marginTop: number === 0 ? 0 : marginTop,
          marginBottom: index + number === end ? 0 : marginBottom,
        };
        return item.make(place, `${number}`);
      });
      elements.push(
        options.group(parts, { ...first, marginBottom: final.marginBottom, wrap: false }, `${index}`),
      );
    } else {
      let ahead = Math.min(last.height, LINES_AHEAD * last.lineHeight);
      const places = chain.map((_, number) => placeOf(index + number));
      for (let number = chain.length - 2; number >= 0; number -= 1) {
        const item = chain[number] as FlowItem;
        places[number] = { ...(places[number] as PlacedProps), wrap: false, minPresenceAhead: ahead * POINT };
        ahead += item.height + sizeOf(item.bottom);
      }
      for (const [number, item] of chain.entries())
        elements.push(item.make(places[number] as PlacedProps, `${index + number}`));
    }
    index = end;
  }
  return elements;
}

const keepsNext = (items: readonly FlowItem[], index: number): boolean => {
  const [item, next] = [items[index], items[index + 1]];
  return Boolean(item?.keepsNext && !item.breakAfter && !next?.breakBefore);
};
