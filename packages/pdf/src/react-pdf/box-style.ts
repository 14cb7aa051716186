import { type Color, type ComputedStyle, type LengthPercentage, resolveLength } from '@resume/css';
import { cssColor } from '../boxes/css-color.js';
import { POINT } from '../boxes/units.js';
import type { Style } from './types.js';

/** A length in pt; a percentage stays one, as far as react-pdf has it. `basis` is what it is of, in px. */
function lengthOf(length: LengthPercentage, basis: number): number | string {
  if (typeof length === 'number') return length * POINT;
  if ('percent' in length && length.px === 0) return `${length.percent}%`;
  return resolveLength(length, basis) * POINT;
}

/** A colour as hex, with its alpha where it is not opaque. */
export function colorOf(color: Color): string {
  const alpha = Math.round(color.a * 255);
  return alpha === 255 ? cssColor(color) : `${cssColor(color)}${alpha.toString(16).padStart(2, '0')}`;
}

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;
const CORNERS = ['TopLeft', 'TopRight', 'BottomRight', 'BottomLeft'] as const;

const isSet = (size: unknown): size is LengthPercentage =>
  typeof size === 'number' || (typeof size === 'object' && size !== null && !('fitContent' in size));

/**
 * Border, padding, background and what else the box of an element has, without its margins.
 *
 * @param tallest the greatest height a box may be given, in px: react-pdf makes pages without end for one that no page holds
 */
export function boxStyle(style: ComputedStyle, basis: number, tallest: number): Style {
  return {
    ...edges(style, basis),
    ...sizes(style, basis, tallest),
    ...position(style, basis),
    ...(style.backgroundColor.a > 0 && { backgroundColor: colorOf(style.backgroundColor) }),
    ...(style.opacity < 1 && { opacity: style.opacity }),
    ...(style.visibility !== 'visible' && { opacity: 0 }),
    ...(style.overflow !== 'visible' && { overflow: 'hidden' as const }),
    ...(style.transform.length > 0 && {
      transform: transformOf(style, basis),
      transformOrigin: style.transformOrigin.map((length) => lengthOf(length, basis)).join(' '),
    }),
  };
}

function edges(style: ComputedStyle, basis: number): Style {
  const found: Record<string, number | string> = {};
  for (const side of SIDES) {
    const padding = lengthOf(style[`padding${side}`], basis);
    if (padding !== 0) found[`padding${side}`] = padding;
    const width = style[`border${side}Width`];
    if (width === 0) continue;
    const line = style[`border${side}Style`];
    found[`border${side}Width`] = width * POINT;
    found[`border${side}Style`] = line === 'dashed' || line === 'dotted' ? line : 'solid';
    found[`border${side}Color`] = colorOf(style[`border${side}Color`]);
  }
  for (const corner of CORNERS) {
    const radius = lengthOf(style[`border${corner}Radius`].x, basis);
    if (radius !== 0) found[`border${corner}Radius`] = radius;
  }
  return found as Style;
}

/** Sizes of the border box. Heights are at least as said: react-pdf drops lines that do not fit. */
function sizes(style: ComputedStyle, basis: number, tallest: number): Style {
  const across = style.boxSizing === 'border-box' ? 0 : edgesAcross(style, basis);
  const down = style.boxSizing === 'border-box' ? 0 : edgesDown(style, basis);
  const size = (value: LengthPercentage, edge: number) => {
    const length = lengthOf(value, basis);
    return typeof length === 'number' ? length + edge : length;
  };
  const { height, maxWidth, minHeight, minWidth, width } = style;
  const least = Math.max(...[height, minHeight].map((each) => (typeof each === 'number' ? each : 0)));
  return {
    ...(isSet(width) && { width: size(width, across) }),
    ...(isSet(minWidth) && minWidth !== 0 && { minWidth: size(minWidth, across) }),
    ...(isSet(maxWidth) && { maxWidth: size(maxWidth, across) }),
    ...(least > 0 && least <= tallest && { minHeight: size(least, down) }),
  };
}

const px = (value: LengthPercentage, basis: number): number => resolveLength(value, basis);

/** The padding and border of both sides, in pt. */
const edgesAcross = (style: ComputedStyle, basis: number): number =>
  POINT *
  (px(style.paddingLeft, basis) +
    px(style.paddingRight, basis) +
    style.borderLeftWidth +
    style.borderRightWidth);

const edgesDown = (style: ComputedStyle, basis: number): number =>
  POINT *
  (px(style.paddingTop, basis) +
    px(style.paddingBottom, basis) +
    style.borderTopWidth +
    style.borderBottomWidth);

function position(style: ComputedStyle, basis: number): Style {
  if (style.position === 'static') return {};
  const found: Record<string, number | string> = { position: style.position };
  for (const side of SIDES) {
    const name = side.toLowerCase() as 'top';
    const offset = style[name];
    if (offset === 'auto') continue;
    if (
      style.position === 'absolute' &&
      typeof offset === 'object' &&
      'percent' in offset &&
      offset.px !== 0
    ) {
      // The percentage is of the box around with its padding, whose size only react-pdf knows.
      found[name] = `${offset.percent}%`;
      found[`margin${side}`] = offset.px * POINT;
    } else found[name] = lengthOf(offset, basis);
  }
  return found as Style;
}

function transformOf({ transform }: ComputedStyle, basis: number): string {
  return transform
    .map((each) => {
      if ('translate' in each)
        return `translate(${each.translate.map((length) => px(length, basis) * POINT).join(', ')})`;
      if ('scale' in each) return `scale(${each.scale.join(', ')})`;
      if ('rotate' in each) return `rotate(${each.rotate}deg)`;
      if ('skew' in each) return `skew(${each.skew.map((angle) => `${angle}deg`).join(', ')})`;
      const [a, b, c, d, e, f] = each.matrix;
      return `matrix(${[a, b, c, d, e * POINT, f * POINT].join(', ')})`;
    })
    .join(' ');
}

const ALIGNMENTS: Readonly<Record<string, string>> = {
  start: 'flex-start',
  end: 'flex-end',
  left: 'flex-start',
  right: 'flex-end',
  'self-start': 'flex-start',
  'self-end': 'flex-end',
  normal: 'stretch',
  baseline: 'flex-start',
  'last baseline': 'flex-end',
};

const alignment = (value: string): string => ALIGNMENTS[value] ?? value;

/** How a flex container arranges its items. */
export function flexContainer(style: ComputedStyle, basis: number): Style {
  const { alignContent, alignItems, direction, flexDirection, flexWrap, justifyContent } = style;
  const mirrored = { row: 'row-reverse', 'row-reverse': 'row' } as const;
  const along =
    direction === 'rtl' && flexDirection.startsWith('row') ? mirrored[flexDirection as 'row'] : flexDirection;
  return {
    display: 'flex',
    flexDirection: along,
    flexWrap,
    alignItems: alignment(alignItems),
    ...(flexWrap !== 'nowrap' && { alignContent: alignment(alignContent) }),
    ...(justifyContent !== 'normal' && { justifyContent: alignment(justifyContent) }),
    ...gaps(style, basis),
  } as Style;
}

/** The space between items, in pt. */
function gaps({ columnGap, rowGap }: ComputedStyle, basis: number): Style {
  const gap = (value: 'normal' | LengthPercentage) => (value === 'normal' ? 0 : px(value, basis) * POINT);
  return {
    ...(gap(columnGap) > 0 && { columnGap: gap(columnGap) }),
    ...(gap(rowGap) > 0 && { rowGap: gap(rowGap) }),
  };
}

/**
 * How an item stands in its flex container. Text that grows takes the space there is, and not the length of its line, but
 * where the container fits what is in it.
 */
export function flexItem(style: ComputedStyle, basis: number, fits: boolean): Style {
  const { alignSelf, flexBasis, flexGrow, flexShrink, width } = style;
  const takesRest = !fits && flexGrow > 0 && flexBasis === 'auto' && width === 'auto';
  return {
    ...(flexGrow > 0 && { flexGrow }),
    flexShrink: flexShrink === 0 ? NO_SHRINKING : flexShrink,
    ...(takesRest && { flexBasis: 0 }),
    ...(isSet(flexBasis) &&
      !(fits && px(flexBasis, basis) === 0) && { flexBasis: lengthOf(flexBasis, basis) }),
    ...(alignSelf !== 'auto' && { alignSelf: alignment(alignSelf) }),
  } as Style;
}

/** What keeps an item from shrinking: react-pdf reads 0 as 1. */
export const NO_SHRINKING = 1e-6;
