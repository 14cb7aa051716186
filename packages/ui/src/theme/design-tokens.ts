import { colorCss } from './color-css.js';
import {
  type ColorValue,
  type DimensionValue,
  GENERIC_FAMILIES,
  readTokens,
  type TokenGroup,
} from './token-file.js';
import type source from './tokens.json';

type Base = typeof source;
type Names<Group> = Exclude<keyof Group & string, `$${string}`>;
type Values<Group, Value> = { readonly [Name in Names<Group>]: Value };

/** How much room lines and entries are given: `data-density` on the page, `density` in PDFs. */
export type Density = Names<Base['density']>;

/** The colours of one scheme as CSS, such as `#1a1d21`. */
export type ColorScheme = Values<Base['color']['light'], string>;

/** The tokens of a theme as plain values, for those that do not read CSS. */
export interface DesignTokens {
  readonly color: { readonly light: ColorScheme; readonly dark: ColorScheme };
  /** Family names in order of preference, without generic ones such as `serif`. */
  readonly font: Values<Base['font'], readonly string[]>;
  readonly weight: Values<Base['weight'], number>;
  /** Sizes of type, as multiples of the size of text. */
  readonly scale: Values<Base['scale'], number>;
  /** Spaces, as multiples of the unit. */
  readonly space: Values<Base['space'], number>;
  /** Lengths in CSS px, line heights as multiples. */
  readonly density: Values<Base['density'], Values<Base['density']['comfortable'], number>>;
  /** Lengths in pt, all else as multiples. */
  readonly print: {
    readonly density: Values<
      Base['print']['density'],
      Values<Base['print']['density']['comfortable'], number>
    >;
  };
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
