import { facesFor } from '@resume/pdf/fonts';
import { noCache } from '@resume/pdf/vite';
import { CONFIDENTIAL_AUDIENCE, isVisibleTo, type Resume } from '@resume/schema';
import { fallbackWarning } from '@resume/schema/languages';
import { designTokens } from '@resume/ui/themes';
import type { SiteImage } from './media/images.js';
import type { Edition } from './pages/define.js';
import { editionsIn } from './pages/discover.js';
import { notFoundHtml, pageHtml, welcomeHtml } from './pages/page-html.js';
import { stylesheetFor } from './pages/stylesheet.js';
import { translate } from './pages/translate.js';
import type { Page, Site, SiteOptions, Translation } from './site.js';
import { siteDocuments } from './variants/site-documents.js';

/** Finds out once what the producers of a site's files need: languages, pages, addresses, faces. No file is made. */
export function describeSite(options: SiteOptions): Site {
  const { settings, cache = noCache, onWarning } = options;
  const editions = (options.editions ?? editionsIn({})).filter((edition) => isPublished(edition, options));
  for (const locale of settings.languages) {
    const warning = fallbackWarning(locale);
    if (warning !== undefined) onWarning?.(warning);
  }
  const { pathname: base } = new URL(settings.url);
  const full = (href: string) => new URL(href, settings.url).href;
  const shown = new Map<string, SiteImage>();
  const documentOf = siteDocuments(options, { base, full, shown });
  const { prepare, exported } = documentOf();
  const design = designTokens(settings.theme.tokens);
  const translations = translate({ ...options, editions, base, prepare });
  const site: Site = {
    ...options,
    editions,
    cache,
    base,
    full,
    prepare,
    translations,
    faces: facesFor(settings.theme, settings.languages),
    design,
    accent: settings.accent?.light ?? design.color.light.accent,
    isHidden: options.audience !== 'public',
    shown,
    exported,
    documentOf,
    stylesheetOf: once((translation: Translation) => stylesheetFor(site, translation)),
    htmlOf: (translation, page) => html(page, translation),
    welcome: () => welcome(site),
    notFound: () => notFound(site),
  };
  const html = once((page: Page, translation: Translation) => pageHtml(site, translation, page));
  const welcome = once(welcomeHtml);
  const notFound = once(notFoundHtml);
  return site;
}

/** Whether a site has an edition: for its audience, and of a variant that its document has. */
function isPublished({ letter, variant, visibility }: Edition, { audience, resume }: SiteOptions): boolean {
  return (
    isVisibleTo(audience, visibility) &&
    (letter === undefined || hasLetter(resume, letter, audience)) &&
    (variant === undefined || (resume.variants ?? []).some(({ name }) => name === variant))
  );
}

/** Whether an audience may see a letter, which is for recruiters where it does not say so. */
const hasLetter = ({ letters = [] }: Resume, name: string, audience: string) =>
  letters.some(
    (letter) => letter.name === name && isVisibleTo(audience, letter.visibility ?? CONFIDENTIAL_AUDIENCE),
  );

/** Makes one value for each object. */
function once<Key extends object, Rest extends readonly unknown[], Value>(
  make: (key: Key, ...rest: Rest) => Value,
): (key: Key, ...rest: Rest) => Value {
  const values = new WeakMap<Key, { readonly value: Value }>();
  return (key, ...rest) => {
    const known = values.get(key) ?? { value: make(key, ...rest) };
    values.set(key, known);
    return known.value;
  };
}
