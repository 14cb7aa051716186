import { prepareResume, type Resume, type ResumeView } from '@resume/schema';
import { messagesFor } from '@resume/schema/locales';
import type { ReactElement } from 'react';
import { type Cache, noCache } from './cache.js';
import { sectionOf } from './compose.js';
import type { CaseLink, Edition, PageInstance, PaperLink, SiteSettings, SiteView } from './define.js';
import { editionsFor, pageFiles } from './discover.js';
import { Frame, type Way } from './Frame.js';
import { faces, fontSlug, fontStylesheet, webFont } from './fonts.js';
import { type Assets, renderPage } from './html.js';
import { NotFound } from './NotFound.js';
import { paper } from './paper.js';
import { picture } from './preview.js';
import { plain, slugs } from './text.js';
import { Welcome } from './Welcome.js';
import { type SiteLanguage, wordsFor } from './words.js';

/** A file of the site, made when it is asked for. */
export type SiteFile = () => Promise<string | Uint8Array> | string | Uint8Array;

export interface SiteOptions {
  readonly resume: Resume;
  readonly settings: SiteSettings;
  /** Whom the site is for. */
  readonly audience: string;
  /** The moment the site is made for. */
  readonly now: Date;
  /** What every page links. */
  readonly page: Assets;
  /** The script of the door at `/`. */
  readonly welcomeScripts: readonly string[];
  /** Where what takes long to make is kept from one build to the next. */
  readonly cache?: Cache;
}

/** A page in one language, and where it is. */
interface Page extends PageInstance {
  readonly locale: SiteLanguage;
  readonly href: string;
}

/** The site in one language. */
interface Edited {
  readonly locale: SiteLanguage;
  readonly view: ResumeView;
  readonly site: SiteView;
  readonly pages: readonly Page[];
}

/** Every file of the site by its path, such as `zh/index.html`. Nothing is made before it is asked for. */
export function createSite({
  resume,
  settings,
  audience,
  now,
  page,
  welcomeScripts,
  cache = noCache,
}: SiteOptions): ReadonlyMap<string, SiteFile> {
  const base = new URL(settings.url).pathname;
  const editions = editionsFor(settings);
  const files = new Map<string, SiteFile>();
  const caseSlugs = slugs(
    // One language names them all, so that a page keeps its address when the language is switched.
    (sectionOf(prepareResume(resume, { locale: 'en', audience, now }), 'projects')?.items ?? []).map(
      ({ name }) => plain(name),
    ),
    'project',
  );

  const languages = settings.languages.map((locale): Edited => {
    const view = prepareResume(resume, { locale, audience, now });
    const words = wordsFor(locale);
    const href = (path: string) => `${base}${locale}/${path}`;
    const cases = (sectionOf(view, 'projects')?.items ?? []).map(
      (project, index): CaseLink => ({
        slug: caseSlugs[index] ?? '',
        href: href(`projects/${caseSlugs[index]}/`),
        project,
      }),
    );
    const papers = editions.map(
      (edition): PaperLink => ({
        title: edition.title({ view, words }),
        description: edition.description({ view, words }),
        href: `${base}${pdfName(edition, locale)}`,
        preview: `${base}${previewName(edition, locale)}`,
      }),
    );
    const site: SiteView = { words, href, papers, cases };
    const pages = pageFiles
      .flatMap((file) => file({ view, site }))
      .sort((a, b) => (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY))
      .map((instance) => ({ ...instance, locale, href: href(instance.path) }));
    return { locale, view, site, pages };
  });

  for (const { locale, view, site, pages } of languages) {
    const htmls = pages.map((current) => {
      const alternates = alternatesOf(current);
      const html = once(() =>
        renderPage(
          <Frame
            locale={locale}
            words={site.words}
            pages={pages.filter(({ order }) => order !== undefined).map((other) => wayTo(other, current))}
            translations={Object.fromEntries(Object.entries(alternates).filter(([tag]) => tag !== locale))}
            pdf={site.papers[0]?.href}
          >
            {current.body()}
          </Frame>,
          {
            lang: view.locale,
            direction: view.direction,
            title: titleOf(current, view),
            description: current.description,
            alternates,
            stylesheets: [`${base}fonts/${locale}/fonts.css`, ...page.stylesheets],
            scripts: page.scripts,
            base,
          },
        ),
      );
      files.set(`${locale}/${current.path}index.html`, html);
      return html;
    });
    // One set of fonts a language serves all its pages: what the next page needs is there already.
    const glyphs = once(() => [...new Set(htmls.map((html) => html()).join(''))].join(''));
    files.set(`fonts/${locale}/fonts.css`, () => fontStylesheet(locale));
    for (const face of faces) {
      files.set(`fonts/${locale}/${fontSlug(face)}.woff2`, () => webFont(face, glyphs(), cache));
    }
    for (const edition of editions) {
      const pdf = once(() => print(edition, view, site));
      files.set(pdfName(edition, locale), pdf);
      files.set(previewName(edition, locale), async () => picture(await pdf(), cache));
    }
  }

  const doors = languages.map(({ locale, view, site }) => ({
    locale,
    name: plain(view.basics.name),
    href: site.href(''),
  }));
  const outside = (body: ReactElement, scripts: readonly string[]) => () =>
    renderPage(body, {
      lang: settings.languages[0],
      direction: messagesFor(settings.languages[0]).direction,
      title: [...new Set(doors.map(({ name }) => name))].join(' · '),
      alternates: Object.fromEntries(doors.map(({ locale, href }) => [locale, href])),
      stylesheets: page.stylesheets,
      scripts: [...page.scripts, ...scripts],
      base,
    });
  files.set('index.html', outside(<Welcome doors={doors} />, welcomeScripts));
  files.set('404.html', outside(<NotFound doors={doors} />, []));
  return files;

  /** The same page in every language that has it, by tag. */
  function alternatesOf({ path }: Page): Record<string, string> {
    const same = languages.flatMap(({ pages }) => pages.filter((other) => other.path === path));
    return Object.fromEntries(same.map(({ locale, href }) => [locale, href]));
  }

  function print(edition: Edition, view: ResumeView, { words }: SiteView): Promise<Uint8Array> {
    const { Body, sheet, title } = edition;
    const owner = plain(view.basics.name);
    return paper(
      <Body view={view} words={words} />,
      {
        lang: view.locale,
        title: `${owner} · ${title({ view, words })}`,
        author: owner,
        subject: plain(view.basics.label),
        date: now,
        ...(sheet && { page: sheet }),
      },
      cache,
    );
  }
}

const previewName = ({ name }: Edition, locale: string) => `previews/${name}.${locale}.webp`;

const pdfName = ({ name }: Edition, locale: string) => `${name}.${locale}.pdf`;

const wayTo = ({ href, title }: Page, current: Page): Way => ({
  href,
  text: title,
  current: href === current.href,
});

/** The name of a page where its site is not in view: in a window's title, in search results. */
function titleOf({ path, title }: Page, { basics }: ResumeView): string {
  const owner = plain(basics.name);
  return path === '' ? `${owner} · ${title}` : `${title} · ${owner}`;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
