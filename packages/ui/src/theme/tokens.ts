import source from './tokens.json' with { type: 'json' };

export { contrastRatio } from './contrast.js';

/** The colours of one scheme, each a hex string such as `#1a1d21`. */
export type ColorScheme = { readonly [Name in keyof typeof source.color.light & string as Name]: string };

/** What a theme is made of: colours for either scheme, family names in order of preference, weights. */
export interface Theme {
  readonly color: { readonly light: ColorScheme; readonly dark: ColorScheme };
  readonly font: { readonly text: readonly string[]; readonly title: readonly string[] };
  readonly weight: { readonly regular: number; readonly title: number; readonly bold: number };
}

/** The looks on the same markup: `data-theme` on the page, `theme` on paper. */
export type ThemeName = 'ledger' | 'plain' | 'sidebar';

/** How much room lines and entries are given: `data-density` on the page, `density` on paper. */
export type Density = keyof typeof source.density;

const values = <Group extends Record<string, { $value: string }>>(group: Group) =>
  Object.fromEntries(Object.entries(group).map(([name, token]) => [name, token.$value])) as {
    readonly [Name in keyof Group]: string;
  };

const ledger: Theme = {
  color: { light: values(source.color.light), dark: values(source.color.dark) },
  font: { text: source.font.text.$value, title: source.font.title.$value },
  weight: {
    regular: source.weight.regular.$value,
    title: source.weight.title.$value,
    bold: source.weight.bold.$value,
  },
};

const { plain } = source.theme;

/** Every theme, complete. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  ledger,
  plain: {
    color: { light: values(plain.color.light), dark: values(plain.color.dark) },
    font: { ...ledger.font, title: plain.font.title.$value },
    weight: { ...ledger.weight, title: plain.weight.title.$value },
  },
  sidebar: ledger,
};

const densityOf = (name: Density) => {
  const { unit, text, line, 'line-han': lineHan } = source.density[name];
  return { unit: unit.$value.value, text: text.$value.value, line: line.$value, lineHan: lineHan.$value };
};

/** The names of the themes, the default first. */
export const themeNames = Object.keys(themes) as readonly ThemeName[];

/** The raw values behind the default theme, and the densities: lengths in CSS px, line heights as multiples. */
export const tokens = {
  ...ledger,
  space: {
    1: source.space[1].$value.value,
    2: source.space[2].$value.value,
    3: source.space[3].$value.value,
    4: source.space[4].$value.value,
    6: source.space[6].$value.value,
    8: source.space[8].$value.value,
    12: source.space[12].$value.value,
  },
  density: { comfortable: densityOf('comfortable'), compact: densityOf('compact') },
} as const;

export type Tokens = typeof tokens;
