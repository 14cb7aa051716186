import { colorCss } from './color-css.js';
import {
  type ColorValue,
  type DimensionValue,
  GENERIC_FAMILIES,
  readTokens,
  type TokenGroup,
} from './token-file.js';

/** The space of lines and entries: `data-density` on the page, `density` in PDFs. */
export type Density = 'comfortable' | 'compact';

/** The colours of one scheme as CSS, such as `#1a1d21`. */
export type ColorScheme = Values<'ground' | 'paper' | 'ink' | 'muted' | 'hairline' | 'accent', string>;

type Values<Name extends string, Value> = { readonly [name in Name]: Value };
type Size = 'unit' | 'text' | 'line' | 'line-han';
type Scale = 'name' | 'section' | 'entry' | 'position' | 'small';

/**
 * The tokens of a theme as plain values, for those that do not read CSS. A type test compares the names with those in
 * tokens.json: the declarations of a JSON file are not valid in a package.
 */
export interface DesignTokens {
  readonly color: Values<'light' | 'dark', ColorScheme>;
  /** Family names in order of preference, without generic ones such as `serif`. */
  readonly font: Values<'text' | 'title', readonly string[]>;
  readonly weight: Values<'regular' | 'title' | 'bold', number>;
  /** Sizes of type, as multiples of the size of text. */
  readonly scale: Values<Scale, number>;
  /** Spaces, as multiples of the unit. */
  readonly space: Values<'1' | '2' | '3' | '4' | '6' | '8' | '12', number>;
  /** Lengths in CSS px, line heights as multiples. */
  readonly density: Values<Density, Values<Size, number>>;
  /** Lengths in pt, all else as multiples. */
  readonly print: { readonly density: Values<Density, Values<Size | 'text-han', number>> };
}

/** The values of a theme's tokens; a length in rem counts 16 px. */
export function designTokens(tokens: TokenGroup): DesignTokens {
  const design: Record<string, unknown> = {};
  for (const { path, type, value } of readTokens(tokens)) {
    let group = design;
    for (const key of path.slice(0, -1)) {
      group[key] ??= {};
      group = group[key] as Record<string, unknown>;
    }
    group[path.at(-1) ?? ''] = plainValue(type, value);
  }
  // The tokens of a theme hold all of the base ones.
  return design as unknown as DesignTokens;
}

function plainValue(type: string, value: unknown): unknown {
  if (type === 'color') return colorCss(value as ColorValue);
  if (type === 'fontFamily')
    return [value as string | readonly string[]].flat().filter((family) => !GENERIC_FAMILIES.has(family));
  if (type !== 'dimension') return value;
  const { unit, value: length } = value as DimensionValue;
  return unit === 'rem' ? length * 16 : length;
}
