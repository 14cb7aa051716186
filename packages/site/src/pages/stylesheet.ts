import { createHash } from 'node:crypto';
import { fontStylesheet } from '@resume/pdf/fonts';
import { browserPrintCss, themeCss } from '@resume/ui/themes';
import type { SiteSettings } from '../settings/site-settings.js';
import type { LanguageStylesheet, Site, Translation } from '../site.js';
import { fontPath } from './addresses.js';
import { namedStyles } from './html.js';

/** The stylesheet of a language: its fonts, the theme, and in a built site all that its pages need. */
export function stylesheetFor(site: Site, { locale, pages }: Translation): LanguageStylesheet {
  const { base, css, faces, page, settings } = site;
  const display = css === undefined ? 'swap' : 'optional';
  const rules =
    fontStylesheet(faces, locale, (face) => base + fontPath(face, locale), display) +
    themeCss(settings.theme) +
    browserPrintCss +
    accentRule(settings);
  if (css === undefined) {
    const path = `fonts/${locale}/fonts.css`;
    // The address names the theme: the preview shows several.
    return { path, text: rules, links: [`${base}${path}?theme=${settings.theme.name}`, ...page.stylesheets] };
  }
  // One stylesheet is there sooner than two. Its name is its content's, so that it can be kept forever.
  const text = rules + css + namedStyles(pages.map(({ body }) => body()));
  const path = `assets/${locale}-${digestOf(text)}.css`;
  return { path, text, links: [base + path] };
}

/** The owner's accent over that of the tokens, on screen. */
const accentRule = ({ accent }: SiteSettings) =>
  accent ? `\n:root{--resume-color-accent:light-dark(${accent.light},${accent.dark})}` : '';

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8);
