import { compileStylesheet, type Stylesheet } from '@resume/css';
import { componentsCss } from '@resume/ui/components-css';
import { type Density, defaultTheme, type Theme } from '@resume/ui/themes';
import type { PageOptions } from './page-options.js';
import { themeSheet } from './theme-sheet.js';

/** A stylesheet, and its name for messages. */
export interface StylesheetSource {
  readonly css: string;
  /** @default 'style.css' */
  readonly file?: string;
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

/** The stylesheets of a document in their order: components and theme, what the options change, the caller's own. */
export function stylesheetsOf(look: Look): readonly Stylesheet[] {
  const { stylesheets = [], theme = defaultTheme } = look;
  const themed =
    theme === 'none' ? [] : [compiled({ css: componentsCss, file: 'components.css' }), themeSheet(theme)];
  return [...themed, compiled({ css: optionsCss(look), file: 'options' }), ...stylesheets.map(compiled)];
}

/** The options as CSS. */
function optionsCss({ accent, page = {} }: Look): string {
  const { margin, size } = page;
  return [
    accent === undefined ? '' : `:root { --resume-color-accent: ${accent} }`,
    size === undefined ? '' : `@page { size: ${size} }`,
    margin === undefined ? '' : `@page { margin: ${margin}mm }`,
  ].join('\n');
}

const sheets = new Map<string, Stylesheet>();

/** More stylesheets than this are compiled again when they are used again. */
const MOST_SHEETS = 32;

/** A stylesheet, compiled once for each text: styles that were computed with it are found again. */
export function compiled({ css, file = 'style.css' }: StylesheetSource): Stylesheet {
  const key = `${file}\n${css}`;
  const sheet = sheets.get(key) ?? compileStylesheet(css, { file });
  // The one used last is the last to be forgotten.
  sheets.delete(key);
  sheets.set(key, sheet);
  const [oldest] = sheets.keys();
  if (sheets.size > MOST_SHEETS && oldest !== undefined) sheets.delete(oldest);
  return sheet;
}
