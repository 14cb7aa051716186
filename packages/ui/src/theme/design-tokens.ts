import source from './tokens.json' with { type: 'json' };

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

/** How much room lines and entries have on the page: lengths in CSS px, line heights as multiples of the size. */
export interface PageDensity {
  readonly unit: number;
  readonly text: number;
  readonly line: number;
  readonly lineHan: number;
}

/** Size of text and distance of its baselines on paper, in pt; `Han` is for Chinese. */
export interface PaperDensity {
  readonly text: number;
  readonly line: number;
  readonly textHan: number;
  readonly lineHan: number;
}

/** Everything that the looks are made of, as `designTokens` reads it from a token file. */
export interface DesignTokens {
  readonly themes: Readonly<Record<ThemeName, Theme>>;
  /** Spaces in CSS px where lines have all their room. */
  readonly space: { readonly [Step in Exclude<keyof typeof source.space, `$${string}`>]: number };
  readonly density: Readonly<Record<Density, PageDensity>>;
  readonly paper: Readonly<Record<Density, PaperDensity>>;
}

/** A token file in the Design Tokens (DTCG) format: tokens.json, or one with other values in its places. */
export type TokenFile = typeof source;

/**
 * Reads a token file for `themeCss` and `renderPdf`.
 *
 * @param file tokens.json by default
 */
export function designTokens(file: TokenFile = source): DesignTokens {
  const { plain } = file.theme;
  const ledger: Theme = {
    color: { light: values(file.color.light), dark: values(file.color.dark) },
    font: { text: file.font.text.$value, title: file.font.title.$value },
    weight: values(file.weight),
  };
  const { $type: _type, $description: _description, ...steps } = file.space;
  const space = Object.entries(values(steps)).map(([step, { value }]) => [step, value] as const);
  return {
    themes: {
      ledger,
      plain: {
        color: { light: values(plain.color.light), dark: values(plain.color.dark) },
        font: { ...ledger.font, title: plain.font.title.$value },
        weight: { ...ledger.weight, title: plain.weight.title.$value },
      },
      sidebar: ledger,
    },
    space: Object.fromEntries(space) as DesignTokens['space'],
    density: {
      comfortable: pageDensity(file.density.comfortable),
      compact: pageDensity(file.density.compact),
    },
    paper: { comfortable: paperDensity(file.paper.comfortable), compact: paperDensity(file.paper.compact) },
  };
}

/** The values of a group of tokens, by name. */
function values<Group extends object>(group: Group) {
  const tokens = Object.entries(group).flatMap(([name, token]) =>
    name.startsWith('$') ? [] : [[name, token.$value] as const],
  );
  return Object.fromEntries(tokens) as {
    readonly [Name in keyof Group & string as Name extends `$${string}` ? never : Name]: Group[Name] extends {
      $value: infer Value;
    }
      ? Value
      : never;
  };
}

function pageDensity(group: TokenFile['density'][Density]): PageDensity {
  const { unit, text, line, 'line-han': lineHan } = values(group);
  return { unit: unit.value, text: text.value, line, lineHan };
}

function paperDensity(group: TokenFile['paper'][Density]): PaperDensity {
  const { text, line, 'text-han': textHan, 'line-han': lineHan } = values(group);
  return { text, line, textHan, lineHan };
}

const own = designTokens();

/** Every theme, complete. */
export const { themes } = own;

/** The names of the themes, the default first. */
export const themeNames = Object.keys(themes) as readonly ThemeName[];

/** The raw values behind the default theme, and the densities: lengths in CSS px, line heights as multiples. */
export const tokens = { ...own.themes.ledger, space: own.space, density: own.density, paper: own.paper };

export type Tokens = typeof tokens;
