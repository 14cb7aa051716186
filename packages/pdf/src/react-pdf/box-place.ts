import { type ComputedStyle, resolveLength } from '@resume/css';
import type { Replaced } from '../boxes/box-types.js';
import { edgesOf, horizontal } from '../boxes/edges.js';
import { POINT } from '../boxes/units.js';
import { collapsed, type FlowItem, type Margin, marginOf, sizeOf } from './flow.js';
import type { Style } from './types.js';

interface Insets {
  readonly left: number;
  readonly right: number;
}

/** Whether a box draws nothing and has the size that follows from what is in and around it. */
export const isTransparent = (style: ComputedStyle): boolean =>
  style.backgroundColor.a === 0 &&
  style.borderTopWidth + style.borderRightWidth + style.borderBottomWidth + style.borderLeftWidth === 0 &&
  [style.width, style.height].every((size) => size === 'auto') &&
  [style.minWidth, style.minHeight].every((size) => size === 'auto' || size === 0) &&
  [style.maxWidth, style.maxHeight].every((size) => size === 'none') &&
  style.position === 'static' &&
  style.float === 'none' &&
  style.overflow === 'visible' &&
  style.opacity === 1 &&
  style.transform.length === 0 &&
  style.breakInside === 'auto' &&
  style.display !== 'inline-block';

interface Around {
  readonly margin: readonly [top: number, bottom: number];
  readonly padding: readonly [top: number, bottom: number];
  readonly collapses: boolean;
}

export function around(style: ComputedStyle, basis: number): Around {
  const { margin, padding } = edgesOf(style, basis);
  return {
    margin: [margin.top, margin.bottom],
    padding: [padding.top, padding.bottom],
    collapses: style.display === 'block' || style.display === 'list-item',
  };
}

/** Items with the margins and padding of the box they stand in. */
export function surrounded(
  items: readonly FlowItem[],
  { collapses, margin, padding }: Around,
): readonly FlowItem[] {
  const outer = (own: number, inner: Margin, pad: number): Margin =>
    collapses && pad === 0
      ? collapsed(marginOf(own), inner)
      : { ...marginOf(own), fixed: pad + sizeOf(inner) };
  const last = items.length - 1;
  return items.map((item, index) => ({
    ...item,
    top: index === 0 ? outer(margin[0], item.top, padding[0]) : item.top,
    bottom: index === last ? outer(margin[1], item.bottom, padding[1]) : item.bottom,
  }));
}

export const insets = ({ left, right }: Insets): Style => ({
  ...(left !== 0 && { marginLeft: left * POINT }),
  ...(right !== 0 && { marginRight: right * POINT }),
});

/** Where a box stands between the sides of what is around it. */
export function sides(style: ComputedStyle, place: Insets & { readonly width: number }): Style {
  const { margin } = edgesOf(style, place.width);
  const [left, right] = [style.marginLeft === 'auto', style.marginRight === 'auto'];
  const shrinks = style.width !== 'auto' || style.display === 'table';
  return {
    ...insets({ left: place.left + margin.left, right: place.right + margin.right }),
    ...(shrinks && left && { alignSelf: right ? ('center' as const) : ('flex-end' as const) }),
    ...(shrinks && !left && { alignSelf: 'flex-start' as const }),
  };
}

export function marginStyle(style: ComputedStyle, basis: number): Style {
  const { margin } = edgesOf(style, basis);
  return {
    ...(margin.top !== 0 && { marginTop: margin.top * POINT }),
    ...(margin.bottom !== 0 && { marginBottom: margin.bottom * POINT }),
    ...insets(margin),
    ...(style.marginLeft === 'auto' && { marginLeft: 'auto' as const }),
    ...(style.marginRight === 'auto' && { marginRight: 'auto' as const }),
  };
}

/** The width of the content of a box, in px. */
export function innerWidth(style: ComputedStyle, width: number): number {
  const { border, margin, padding } = edgesOf(style, width);
  const edges = horizontal(border) + horizontal(padding);
  const own =
    typeof style.width === 'object' && 'percent' in style.width
      ? resolveLength(style.width, width)
      : style.width;
  const { boxSizing, maxWidth } = style;
  const inBox = boxSizing === 'border-box' ? edges : 0;
  const isLimited = typeof maxWidth === 'number' || (typeof maxWidth === 'object' && 'percent' in maxWidth);
  const most = isLimited ? resolveLength(maxWidth, width) - inBox : width;
  return Math.min(most, typeof own === 'number' ? own - inBox : width - horizontal(margin) - edges);
}

/**
 * The size of a picture as its style and attributes say, in px, within a page; what is left out react-pdf finds in the
 * picture.
 */
export function replacedSize(
  { height, ratio, width }: Replaced,
  style: ComputedStyle,
  most: { readonly width: number; readonly height: number },
): { readonly width: number | undefined; readonly height: number | undefined } {
  const known = (length: number | undefined) =>
    length !== undefined && Number.isFinite(length) ? length : undefined;
  const sized = (size: ComputedStyle['width']) =>
    typeof size === 'number' || (typeof size === 'object' && !('fitContent' in size))
      ? resolveLength(size, most.width)
      : undefined;
  const [across, down] = [sized(style.width), sized(style.height)];
  const proportion = known(ratio);
  const isSized = across !== undefined || down !== undefined;
  const fromHeight = down !== undefined && proportion ? down * proportion : undefined;
  const fromWidth = across !== undefined && proportion ? across / proportion : undefined;
  const own = isSized
    ? { width: across ?? fromHeight, height: down ?? fromWidth }
    : { width: known(width), height: known(height) };
  const scale = Math.min(1, most.width / (own.width ?? 0), most.height / (own.height ?? 0));
  const scaled = (length: number | undefined) => (length === undefined ? undefined : length * scale);
  return { width: scaled(own.width), height: scaled(own.height) };
}
