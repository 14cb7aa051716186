import {
  charactersFor,
  charactersShown,
  facesOn,
  fontStylesheet,
  readThemeFace,
  webFeatures,
  webFont,
} from '@resume/pdf/fonts';
import { textToString, visibleStrings } from '@resume/schema';
import { componentsCss } from '@resume/ui/components-css';
import { browserPrintCss, type Density, type Theme, type ThemeFace, themeCss } from '@resume/ui/themes';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { documentOf } from './document-of.js';
import type { DocumentViews } from './prepare-views.js';

export interface RenderHtmlOptions {
  readonly theme: Theme;
  readonly density: Density;
  readonly title: string;
  /** Where to look for fonts that are installed. */
  readonly folders: readonly string[];
}

/** What the page may load: nothing but what it holds. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** The page around the résumé. */
const PAGE_CSS = `body {
  margin: 0;
  color: var(--resume-color-ink);
  font-family: var(--resume-font-text);
}
@media screen {
  body {
    background: var(--resume-color-ground);
  }
}`;

/**
 * Renders a document to one HTML file that holds its styles and fonts: no script, no request. Fonts are subset to the characters
 * of the document.
 *
 * @param views with images as `data:` addresses
 */
export async function renderHtmlFile(views: DocumentViews, options: RenderHtmlOptions): Promise<string> {
  const { theme, density, title } = options;
  const view = views.at(-1) ?? views[0];
  const body = renderToStaticMarkup(documentOf(views));
  const styles = [componentsCss, themeCss(theme), browserPrintCss, PAGE_CSS].join('\n');
  const css = `${await fontRules(charactersOf(views), styles, view.locale, options)}\n${styles}`;
  const head = [
    createElement('meta', { key: 'charset', charSet: 'utf-8' }),
    createElement('meta', { key: 'policy', httpEquiv: 'Content-Security-Policy', content: POLICY }),
    createElement('meta', {
      key: 'viewport',
      name: 'viewport',
      content: 'width=device-width, initial-scale=1',
    }),
    createElement('meta', { key: 'scheme', name: 'color-scheme', content: 'light dark' }),
    createElement('title', { key: 'title' }, title),
    createElement('meta', {
      key: 'description',
      name: 'description',
      content: textToString(view.basics.label ?? ''),
    }),
  ];
  const attributes = `lang="${view.locale}" dir="${view.direction}" data-density="${density}"`;
  // Without "</", no stylesheet can close the element.
  const style = `<style>${css.replaceAll('</', '<\\/')}</style>`;
  return `<!doctype html><html ${attributes}><head>${renderToStaticMarkup(head)}${style}</head><body>${body}</body></html>\n`;
}

/** What the fonts of a document need characters for: what people read in it, and the labels that forms print. */
export const charactersOf = (views: DocumentViews): string =>
  views
    .flatMap((view) => {
      const { nameLabel = '', readingLabel = '' } = view.basics;
      return [...visibleStrings(view), nameLabel, readingLabel];
    })
    .join('');

/** The rules of the faces that the document has characters of, each with its subset. */
async function fontRules(
  text: string,
  styles: string,
  locale: string,
  { theme, folders }: RenderHtmlOptions,
): Promise<string> {
  const features = webFeatures(styles);
  const shown = charactersShown(text, styles);
  const addresses = new Map<ThemeFace, string>();
  for (const face of facesOn(theme.faces, locale)) {
    const characters = charactersFor(face, shown);
    const data = characters === '' ? undefined : await readThemeFace(face, folders, characters);
    if (data === undefined) continue;
    const font = await webFont(data, { family: face.family, text: characters, features });
    addresses.set(face, `data:font/woff2;base64,${Buffer.from(font).toString('base64')}`);
  }
  return fontStylesheet([...addresses.keys()], locale, (face) => addresses.get(face) ?? '', 'swap');
}
