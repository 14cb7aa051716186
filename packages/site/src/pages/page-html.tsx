import { firstFaces } from '@resume/pdf/fonts';
import { toJsonLd } from '@resume/schema/formats';
import { messagesFor } from '@resume/schema/languages';
import type { ReactElement } from 'react';
import type { Page, Site, Translation } from '../site.js';
import { alternatesOf, fontPath, homePages, inFull, socialImagePath } from './addresses.js';
import { Frame, type Way } from './Frame.js';
import { renderPage } from './html.js';
import { NotFound } from './NotFound.js';
import { plain } from './text.js';
import { Welcome } from './Welcome.js';

/** A page in one language, with its frame and all that search engines read of it. */
export function pageHtml(site: Site, translation: Translation, current: Page): string {
  const { audience, exported, full, base, now, settings } = site;
  const { locale, view, site: words, pages, feed } = translation;
  const owner = plain(view.basics.name);
  const { path, title, description } = current;
  const fullTitle = path === '' ? `${owner} · ${title}` : `${title} · ${owner}`;
  const image = full(base + socialImagePath(current, locale));
  const person = toJsonLd(exported, { locale, audience, now }).output;
  const facts = { url: full(current.href), title, description, image, person };
  const translated = alternatesOf(site, current);
  return renderPage(
    <Frame
      words={words.words}
      pages={pages.filter(({ order }) => order !== undefined).map((other) => wayTo(other, current))}
      translations={Object.fromEntries(Object.entries(translated).filter(([tag]) => tag !== locale))}
      pdf={words.papers[0]?.href}
      word={words.papers[0]?.word}
    >
      {current.body()}
    </Frame>,
    {
      ...site.page,
      ...commonOptions(site, translation),
      density: settings.density,
      direction: view.direction,
      lang: view.locale,
      title: fullTitle,
      description,
      canonical: facts.url,
      alternates: inFull(site, translated),
      image: { href: image, alt: fullTitle },
      meta: current.meta,
      data: current.data(facts),
      own: view.basics.contacts.flatMap(({ href }) => href ?? []),
      ...(feed && { feed }),
    },
  );
}

/** The page at `/`: a script goes on to the visitor's language, and all are there to choose. */
export const welcomeHtml = (site: Site): string =>
  entrance(site, <Welcome homes={homePages(site, ownerOf)} />, site.welcomeScripts);

/** The page for addresses that lead nowhere. */
export const notFoundHtml = (site: Site): string =>
  entrance(site, <NotFound homes={homePages(site, ownerOf)} />, []);

const ownerOf = ({ view }: Translation) => plain(view.basics.name);

/** A page that stands for all languages. */
function entrance(site: Site, body: ReactElement, scripts: readonly string[]): string {
  const { css, page, settings, translations } = site;
  const [first] = translations;
  const homes = homePages(site, ownerOf);
  return renderPage(body, {
    ...commonOptions(site, first),
    density: settings.density,
    lang: first.locale,
    direction: messagesFor(first.locale).direction,
    title: [...new Set(homes.map(({ name }) => name))].join(' · '),
    alternates: inFull(site, Object.fromEntries(homes.map(({ locale, href }) => [locale, href]))),
    scripts: css === undefined ? [...page.scripts, ...scripts] : [],
    ...(css !== undefined && { firstScripts: scripts }),
  });
}

/** What all pages in a language have alike. */
const commonOptions = (site: Site, translation: Translation) => ({
  stylesheets: site.stylesheetOf(translation).links,
  fonts: firstFaces(site.faces, translation.locale, site.settings.languages).map(
    (face) => site.base + fontPath(face, translation.locale),
  ),
  base: site.base,
  hidden: site.isHidden,
  strict: site.css !== undefined,
});

const wayTo = ({ href, title }: Page, current: Page): Way => ({
  href,
  text: title,
  current: href === current.href,
});
