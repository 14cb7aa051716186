import { facesFor } from '@resume/pdf/fonts';
import { noCache } from '@resume/pdf/vite';
import { prepareResume } from '@resume/schema';
import { fallbackWarning } from '@resume/schema/languages';
import { designTokens } from '@resume/ui/themes';
import { type SiteImage, withAddresses } from './media/images.js';
import { editionsIn } from './pages/discover.js';
import { notFoundHtml, pageHtml, welcomeHtml } from './pages/page-html.js';
import { stylesheetFor } from './pages/stylesheet.js';
import { translate } from './pages/translate.js';
import type { Page, Prepare, Site, SiteOptions, Translation } from './site.js';

/** Finds out once what the producers of a site's files need: languages, pages, addresses, faces. No file is made. */
export function describeSite(options: SiteOptions): Site {
  const { resume, settings, audience, now, cache = noCache, editions = editionsIn({}), onWarning } = options;
  for (const locale of settings.languages) {
    const warning = fallbackWarning(locale);
    if (warning !== undefined) onWarning?.(warning);
  }
  const { pathname: base } = new URL(settings.url);
  const full = (href: string) => new URL(href, settings.url).href;
  const shown = new Map<string, SiteImage>();
  const prepare: Prepare = (locale, forPdf) =>
    prepareResume(resume, {
      locale,
      audience,
      image: (src) => {
        const image = options.images?.get(src);
        if (!image) return undefined;
        shown.set(base + image.path, image);
        return base + image.path;
      },
      now,
      ...forPdf,
    });
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
    isHidden: audience !== 'public',
    shown,
    exported: withAddresses(resume, (src) => {
      const image = options.images?.get(src);
      return image && full(base + image.path);
    }),
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
