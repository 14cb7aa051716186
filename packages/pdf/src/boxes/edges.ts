import { type ComputedStyle, type LengthPercentage, resolveLength } from '@resume/css';

export interface Sides {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Margin, border and padding of a box, in px. Auto margins are 0. */
export interface Edges {
  readonly margin: Sides;
  readonly border: Sides;
  readonly padding: Sides;
}

/** A length in whole 64ths of a px, as browsers lay out: over a long page, less adds up. */
export const snapped = (length: number): number => Math.trunc(length * 64) / 64;

const resolved = (value: 'auto' | LengthPercentage, basis: number): number =>
  value === 'auto' ? 0 : snapped(resolveLength(value, basis));

/** @param basis the width of the containing block, which percentages are of on all sides */
export function edgesOf(style: ComputedStyle, basis: number): Edges {
  return {
    margin: {
      top: resolved(style.marginTop, basis),
      right: resolved(style.marginRight, basis),
      bottom: resolved(style.marginBottom, basis),
      left: resolved(style.marginLeft, basis),
    },
    border: {
      top: style.borderTopWidth,
      right: style.borderRightWidth,
      bottom: style.borderBottomWidth,
      left: style.borderLeftWidth,
    },
    padding: {
      top: resolved(style.paddingTop, basis),
      right: resolved(style.paddingRight, basis),
      bottom: resolved(style.paddingBottom, basis),
      left: resolved(style.paddingLeft, basis),
    },
  };
}

/** From the border edge to the content on each side. */
export const insetOf = ({ border, padding }: Pick<Edges, 'border' | 'padding'>): Sides => ({
  top: border.top + padding.top,
  right: border.right + padding.right,
  bottom: border.bottom + padding.bottom,
  left: border.left + padding.left,
});

export const horizontal = ({ left, right }: Sides): number => left + right;
export const vertical = ({ bottom, top }: Sides): number => top + bottom;
