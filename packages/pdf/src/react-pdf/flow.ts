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
  /** How much of it stands at least on the page that it begins on, in px: a heading with what follows. */
  readonly leading?: number;
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
    const chain = chainAt(items, index);
    const last = chain.at(-1) as FlowItem;
    const end = index + chain.length - 1;
    if (isGroup(chain, options)) {
      const [start, final] = [placeOf(index), placeOf(end)];
      const parts = chain.map((item, number) => {
        const { marginBottom, marginTop } = placeOf(index + number);
        const place = {
          marginTop: number === 0 ? 0 : marginTop,
          marginBottom: index + number === end ? 0 : marginBottom,
        };
        return item.make(place, `${number}`);
      });
      elements.push(
        options.group(parts, { ...start, marginBottom: final.marginBottom, wrap: false }, `${index}`),
      );
    } else {
      let ahead = aheadOf(last);
      const places = chain.map((_, number) => placeOf(index + number));
      for (let number = chain.length - 2; number >= 0; number -= 1) {
        const item = chain[number] as FlowItem;
        places[number] = { ...(places[number] as PlacedProps), wrap: false, minPresenceAhead: ahead * POINT };
        ahead += item.height + sizeOf(item.bottom);
      }
      // react-pdf moves no first element of another to the next page: what stands before that other one moves it.
      const { break: begins, wrap } = places[0] as PlacedProps;
      if (chain.length === 1 && index > 0 && last.leading && !begins && wrap !== false)
        elements.push(
          options.group(
            [],
            { marginTop: 0, marginBottom: 0, minPresenceAhead: last.leading * POINT },
            `${index} ahead`,
          ),
        );
      for (const [number, item] of chain.entries())
        elements.push(item.make(places[number] as PlacedProps, `${index + number}`));
    }
    index = end;
  }
  return elements;
}

/** An item with those that stay on its page. */
function chainAt(items: readonly FlowItem[], index: number): readonly FlowItem[] {
  let end = index;
  while (end + 1 < items.length && keepsNext(items, end)) end += 1;
  return items.slice(index, end + 1);
}

const chainHeight = (chain: readonly FlowItem[]): number =>
  chain.reduce((sum, item) => sum + item.height + sizeOf(item.bottom), 0);

/** Whether all of a chain stands on one page. */
function isGroup(chain: readonly FlowItem[], options: Pick<FlowOptions, 'pageHeight'>): boolean {
  const last = chain.at(-1) as FlowItem;
  return (
    chain.length > 1 &&
    (last.whole || last.height <= LINES_AHEAD * last.lineHeight) &&
    isKeepable(chainHeight(chain), options)
  );
}

/** How much of an item stands on the page of the heading before it, in px. */
const aheadOf = ({ height, leading = 0, lineHeight }: FlowItem): number =>
  Math.max(leading, Math.min(height, LINES_AHEAD * lineHeight));

/** How much of a box stands at least on the page that it begins on, by the items in it, in px. */
export function leadingOf(items: readonly FlowItem[], options: Pick<FlowOptions, 'pageHeight'>): number {
  const chain = chainAt(items, 0);
  const last = chain.at(-1);
  if (!last) return 0;
  if (chain.length === 1) return last.leading ?? 0;
  const leading = isGroup(chain, options)
    ? chainHeight(chain)
    : chainHeight(chain.slice(0, -1)) + aheadOf(last);
  return isKeepable(leading, options) ? leading : 0;
}

const keepsNext = (items: readonly FlowItem[], index: number): boolean => {
  const [item, next] = [items[index], items[index + 1]];
  return Boolean(item?.keepsNext && !item.breakAfter && !next?.breakBefore);
};
