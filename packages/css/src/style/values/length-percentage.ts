/**
 * A length, or a share of a length that layout knows: a number in CSS px, or an expression with percentages for
 * `resolveLength`.
 */
export type LengthPercentage = number | PercentageExpression;

/** A value with percentages in it. `px` and `percent` are added: `calc(50% - 8px)` is `{ px: -8, percent: 50 }`. */
export type PercentageExpression =
  | { readonly px: number; readonly percent: number }
  | { readonly min: readonly LengthPercentage[] }
  | { readonly max: readonly LengthPercentage[] }
  | { readonly sum: readonly LengthPercentage[] };

/** A colour in sRGB, each component and alpha from 0 to 1. Colours outside sRGB are mapped into it. */
export interface Color {
  readonly r: number;
  readonly g: number;
  readonly b: number;
  readonly a: number;
}

/**
 * The length of a value in CSS px.
 *
 * @param basis what 100 % is, in px
 */
export function resolveLength(value: LengthPercentage, basis: number): number {
  if (typeof value === 'number') return value;
  if ('percent' in value) return value.px + (value.percent / 100) * basis;
  if ('min' in value) return Math.min(...value.min.map((each) => resolveLength(each, basis)));
  if ('max' in value) return Math.max(...value.max.map((each) => resolveLength(each, basis)));
  return value.sum.reduce<number>((sum, each) => sum + resolveLength(each, basis), 0);
}

/** Whether a value depends on what 100 % is. */
export const hasPercentage = (value: LengthPercentage): value is PercentageExpression =>
  typeof value !== 'number';
