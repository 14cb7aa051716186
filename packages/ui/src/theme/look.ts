import { componentsCss } from '../components-css.js';
import { partNames } from '../part-names.js';
import { defaultTheme } from './default-theme.js';
import { baseTokens, type Theme } from './define-theme.js';
import { type Density, designTokens } from './design-tokens.js';
import { tokensCss } from './theme-css.js';

/** A stylesheet, and its name for messages. */
export interface StylesheetSource {
  readonly css: string;
  /** @default 'style.css' */
  readonly file?: string;
}

/** The width of sheets, in mm. */
const WIDTHS = { A4: 210, Letter: 215.9 } as const;

export interface PageOptions {
  /** That of the theme by default, which is A4. */
  readonly size?: keyof typeof WIDTHS;
  /** Margin on all sides, in mm. That of the theme by default, which is 16. */
  readonly margin?: number;
}

/** How a document looks. */
export interface Look {
  /**
   * One of `@resume/ui/themes`, or one made by `defineTheme`. With `none`, a document looks as a browser prints it without
   * any stylesheet but yours.
   *
   * @default defaultTheme
   */
  readonly theme?: Theme | 'none';
  /** @default 'comfortable' */
  readonly density?: Density;
  /** Colour of links and of the mark above the name: a hex colour. That of the theme by default. */
  readonly accent?: string;
  /** Sheet and margin, over those of the theme. */
  readonly page?: PageOptions;
  /**
   * Your CSS, in the order that a page links stylesheets: what it says for print comes after the theme. A declaration that is
   * not understood is a warning with its place.
   */
  readonly stylesheets?: readonly StylesheetSource[];
}

/** The class that the rules of themes begin with. */
export const DOCUMENT_CLASS = 'resume-document';

/** A stylesheet that names others by `@import`, which are given here. */
export interface ImportingStylesheet extends StylesheetSource {
  readonly imports?: Readonly<Record<string, { readonly css: string; readonly file: string }>>;
  /** The classes of this library, in whose names mistakes are found. */
  readonly classes?: { readonly prefix: string; readonly names: readonly string[] };
}

const CLASSES = { prefix: 'resume-', names: partNames } as const;

const COMPONENTS: ImportingStylesheet = { css: componentsCss, file: 'components.css' };

/** The stylesheets of a document in their order: components and theme, what the options change, the caller's own. */
export function stylesheetSources(look: Look): readonly ImportingStylesheet[] {
  const { stylesheets = [], theme = defaultTheme } = look;
  const themed = theme === 'none' ? [] : [COMPONENTS, { ...themeStylesheet(theme), classes: CLASSES }];
  const own = stylesheets.map((stylesheet) => ({ ...stylesheet, classes: CLASSES }));
  return [...themed, { css: optionsCss(look), file: 'options' }, ...own];
}

const themeStylesheets = new WeakMap<Theme, ImportingStylesheet>();

/**
 * The CSS of a theme as `themeCss` has it. Its stylesheet is a file of its own: what is wrong in it is reported at the line
 * where its designer wrote it.
 */
function themeStylesheet(theme: Theme): ImportingStylesheet {
  const stylesheet = themeStylesheets.get(theme) ?? {
    css: '@import "tokens"; @import "theme" layer(resume.theme);',
    file: theme.name,
    imports: {
      tokens: { css: tokensCss(theme), file: `${theme.name}/tokens.json` },
      theme: { css: theme.stylesheet, file: theme.file },
    },
  };
  themeStylesheets.set(theme, stylesheet);
  return stylesheet;
}

/** The options as CSS. */
function optionsCss({ accent, page = {} }: Look): string {
  const { margin, size } = page;
  return [
    accent === undefined ? '' : `:root { --resume-color-accent: ${accent} }`,
    size === undefined ? '' : `@page { size: ${size} }`,
    margin === undefined
      ? ''
      : `@page { margin: ${margin}mm } :root { --resume-page-start: ${margin}mm; --resume-page-side: ${margin}mm }`,
  ].join('\n');
}

/** What is wrong with a look, as callers without types may give it, and what to write; nothing where it is right. */
export function lookProblem({ density, page = {}, theme }: Look): string | undefined {
  if (theme !== undefined && theme !== 'none' && !isTheme(theme))
    return `options.theme is ${JSON.stringify(theme)}, which is no theme. Give one of @resume/ui/themes, such as { theme: themes.${defaultTheme.name} }, one made by defineTheme, or "none".`;
  const densities = Object.keys(designTokens(baseTokens).density);
  if (density !== undefined && !densities.includes(density))
    return `options.density is ${JSON.stringify(density)}. Use one of: ${densities.join(', ')}.`;
  const { margin = 0, size = 'A4' } = page;
  if (!(size in WIDTHS)) {
    const sizes = Object.keys(WIDTHS).map((name) => `"${name}"`);
    return `options.page.size is "${size}". Write ${sizes.join(' or ')}.`;
  }
  const most = Math.floor(WIDTHS[size] / 2);
  return margin >= 0 && margin < most
    ? undefined
    : `options.page.margin is ${margin}. Write a number of mm from 0 to less than ${most}, which is half of the width of ${size}.`;
}

const isTheme = (value: unknown): value is Theme =>
  typeof value === 'object' && value !== null && 'tokens' in value && 'stylesheet' in value;
