import { createHash } from 'node:crypto';
import { facesFor, facesOn, firstFaces, fontSlug, fontStylesheet } from '@resume/pdf/fonts';
import { type Cache, noCache } from '@resume/pdf/vite';
import { type PrepareOptions, prepareResume, type Resume, type ResumeView } from '@resume/schema';
import { photoAddress, toJsonLd } from '@resume/schema/interchange';
import { fallbackWarning, messagesFor } from '@resume/schema/languages';
import { designTokens, type ThemeFace, themeCss } from '@resume/ui/themes';
import type { ReactElement } from 'react';
import { bibliography, citations, formats, jsonResume } from './formats/formats.js';
import { fontLicences } from './media/font-licences.js';
import { webFont } from './media/fonts.js';
import { glyphsByFace } from './media/glyphs.js';
import { favicon, touchIcon } from './media/icon.js';
import { type SiteImage, type SiteImages, withAddresses } from './media/images.js';
import { paper } from './media/paper.js';
import { picture } from './media/pictures.js';
import { socialImage } from './media/social-image.js';
import { itemsOf } from './pages/compose.js';
import type {
  CaseLink,
  Edition,
  FormatLink,
  PageEntry,
  PageInstance,
  PageModule,
  PaperLink,
  PublicationLink,
  SiteView,
} from './pages/define.js';
import { editionsIn, pagesIn } from './pages/discover.js';
import { Frame, type Way } from './pages/Frame.js';
import { type Assets, namedStyles, renderPage } from './pages/html.js';
import { NotFound } from './pages/NotFound.js';
import { plain, slugs } from './pages/text.js';
import { Welcome } from './pages/Welcome.js';
import { headersFile, vercelFile } from './seo/headers.js';
import { llms, publicationFeed, robots, sitemap } from './seo/machine-files.js';
import type { ReadSettings, SiteSettings } from './settings/site-settings.js';

/** A file of the site, made when it is asked for. */
export type SiteFile = () => Promise<string | Uint8Array> | string | Uint8Array;

export interface SiteOptions {
  readonly resume: Resume;
  readonly settings: ReadSettings;
  /** The pages of the site; those of the engine where left out. */
  readonly pages?: readonly PageModule[];
  /** The paper editions to publish, the first being the one that pages offer; those of the engine where left out. */
  readonly editions?: readonly Edition[];
  /** The pictures of the résumé that can be shown; none where left out. */
  readonly images?: SiteImages;
  /** Whom the site is for. */
  readonly audience: string;
  /** The moment the site is made for. */
  readonly now: Date;
  /** What every page links. */
  readonly page: Assets;
  /** The script of the door at `/`. */
  readonly welcomeScripts: readonly string[];
  /** The stylesheets pages link, as one text: fonts are cut by it. Without it, every font holds every character. */
  readonly css?: string;
  /** Where what takes long to make is kept from one build to the next. */
  readonly cache?: Cache;
  /**
   * Called for what is not as it should be, such as a PDF that takes more pages than it may.
   *
   * @param path what it is about in the document, where that is known
   */
  readonly onWarning?: (message: string, path?: string) => void;
}

/** A page in one language, and where it is. */
interface Page extends PageInstance {
  readonly href: string;
}

/** The site in one language. */
interface Translation {
  readonly locale: string;
  readonly view: ResumeView;
  readonly site: SiteView;
  readonly pages: readonly Page[];
}

/** Prepares the résumé of the site for one language, for a PDF with the layout of its edition and the sources of texts. */
type Prepare = (locale: string, options?: Pick<PrepareOptions, 'layout' | 'sources'>) => ResumeView;

/** Every file of the site by its path, such as `zh/index.html`. Nothing is made before it is asked for. */
export function createSite(options: SiteOptions): ReadonlyMap<string, SiteFile> {
  const { resume, settings, audience, now, page, welcomeScripts, css, cache = noCache, onWarning } = options;
  const { editions = editionsIn({}) } = options;
  const { pathname: base } = new URL(settings.url);
  const full = (href: string) => new URL(href, settings.url).href;
  const design = designTokens(settings.theme.tokens);
  const accent = settings.accent?.light ?? design.color.light.accent;
  const hidden = audience !== 'public';
  // Of the pictures, those that this audience sees.
  const shown = new Map<string, SiteImage>();
  const faces = facesFor(settings.theme, settings.languages);
  /** What was reported of one PDF and holds for all. */
  const causes = new Set<string>();
  const prepared: Prepare = (locale, forPdf) =>
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
  for (const locale of settings.languages) {
    const warning = fallbackWarning(locale);
    if (warning !== undefined) onWarning?.(warning);
  }
  const translations = translate(options, prepared, base, editions);
  // As other programs get it: its pictures are where the site has them.
  const exported = withAddresses(resume, (src) => {
    const image = options.images?.get(src);
    return image && full(base + image.path);
  });
  const photo = (address: string) => {
    const images = [...(options.images?.values() ?? [])];
    const image = images.find(({ path }) => full(base + path) === address);
    return image && photoAddress(image.bytes);
  };
  const files = new Map<string, SiteFile>();
  const everyPage = translations.flatMap(({ pages }) => pages);
  const alternates = new Map<string, Record<string, string>>();
  for (const { locale, pages } of translations) {
    for (const { path, href } of pages) alternates.set(path, { ...alternates.get(path), [locale]: href });
  }

  const sheets = new Map(translations.map((translation) => [translation.locale, sheetFor(translation)]));
  const doors = translations.map(({ locale, view, site }) => ({
    locale,
    name: plain(view.basics.name),
    href: site.href(''),
  }));
  const outside = (body: ReactElement, scripts: readonly string[]) => () =>
    renderPage(body, {
      density: settings.density,
      lang: settings.languages[0],
      direction: messagesFor(settings.languages[0]).direction,
      title: [...new Set(doors.map(({ name }) => name))].join(' · '),
      alternates: inFull(Object.fromEntries(doors.map(({ locale, href }) => [locale, href]))),
      stylesheets: sheets.get(settings.languages[0])?.links ?? [],
      fonts: firstFonts(settings.languages[0]),
      scripts: css === undefined ? [...page.scripts, ...scripts] : [],
      ...(css !== undefined && { firstScripts: scripts }),
      base,
      hidden,
      strict: css !== undefined,
    });
  const door = once(outside(<Welcome doors={doors} />, welcomeScripts));
  const notFound = once(outside(<NotFound doors={doors} />, []));
  files.set('index.html', door);
  files.set('404.html', notFound);
  for (const { path, bytes } of shown.values()) files.set(path, () => bytes);

  for (const translation of translations) {
    const { locale, view, site, pages } = translation;
    const owner = plain(view.basics.name);
    const feed = {
      href: site.href('feed.xml'),
      title: `${site.words.site.publications} · ${owner}`,
    };
    const person = toJsonLd(exported, { locale, audience, now }).output;
    const ways = pages.filter(({ order }) => order !== undefined);
    const htmls = pages.map((current) => {
      const translated = alternatesOf(current);
      const { path, title, description } = current;
      const image = `social/${locale}/${path.replace(/\/$/, '').replaceAll('/', '-') || 'home'}.png`;
      const facts = {
        url: full(current.href),
        title,
        description,
        image: full(`${base}${image}`),
        person,
      };
      const html = once(() =>
        renderPage(
          <Frame
            words={site.words}
            pages={ways.map((other) => wayTo(other, current))}
            translations={Object.fromEntries(Object.entries(translated).filter(([tag]) => tag !== locale))}
            pdf={site.papers[0]?.href}
          >
            {current.body()}
          </Frame>,
          {
            density: settings.density,
            lang: view.locale,
            direction: view.direction,
            title: titleOf(current, owner),
            description,
            canonical: facts.url,
            alternates: inFull(translated),
            image: { href: facts.image, alt: titleOf(current, owner) },
            meta: current.meta,
            data: current.data(facts),
            own: view.basics.contacts.flatMap(({ href }) => href ?? []),
            ...(site.publications.length > 0 && { feed }),
            ...page,
            stylesheets: sheets.get(locale)?.links ?? [],
            fonts: firstFonts(locale),
            base,
            hidden,
            strict: css !== undefined,
          },
        ),
      );
      files.set(`${locale}/${path}index.html`, html);
      const readAs = { lang: locale, direction: view.direction };
      files.set(image, () =>
        socialImage(
          path === ''
            ? { ...readAs, title: owner, owner: new URL(settings.url).host, description, accent, design }
            : { ...readAs, title, owner, description, accent, design },
          faces,
          cache,
        ),
      );
      return html;
    });

    // One set of fonts a language serves all its pages: what the next page needs is there already.
    const glyphs = once(() => {
      // The door and the page that isn't there are set in the fonts of the first language.
      const others = locale === settings.languages[0] ? [door(), notFound()] : [];
      const pagesMade = [...htmls.map((html) => html()), ...others];
      if (css !== undefined) return glyphsByFace(pagesMade, css + themeCss(settings.theme), faces);
      return new Map(faces.map((face) => [face, pagesMade.join('')]));
    });
    const sheet = sheets.get(locale);
    if (sheet) files.set(sheet.path, () => sheet.text);
    for (const face of facesOn(faces, locale)) {
      files.set(`fonts/${locale}/${fontFile(face)}`, () => webFont(face, glyphs().get(face) ?? '', cache));
    }

    for (const edition of editions) {
      const pdf = once(() => print(edition, translation));
      files.set(pdfName(edition, locale), pdf);
      files.set(previewName(edition, locale), async () => picture(await pdf(), cache));
    }

    for (const { file, make } of formats({
      resume: exported,
      view,
      audience,
      now,
      photo,
      suffix: `.${locale}`,
    }))
      files.set(file, make);

    if (site.publications.length > 0) {
      const list = pages.find(({ path }) => path === 'publications/');
      files.set(`${locale}/feed.xml`, () =>
        publicationFeed({
          self: full(feed.href),
          page: full(list?.href ?? site.href('')),
          title: feed.title,
          view,
          publications: site.publications,
          now,
        }),
      );
    }
  }

  // Under their plain names, in the language of the door.
  const [first] = translations;
  const plainFormats = first
    ? formats({ resume: exported, view: first.view, audience, now, photo, suffix: '' })
    : [];
  for (const { file, make } of plainFormats) files.set(file, make);
  const bibtex = bibliography(resume, audience);
  if (bibtex) files.set(bibtex.file, bibtex.make);

  for (const [path, read] of fontLicences(faces)) files.set(path, read);

  files.set('favicon.svg', () => favicon(accent, design.color.light.paper));
  files.set('apple-touch-icon.png', () => touchIcon(accent, design.color.light.paper));
  files.set('sitemap.xml', () =>
    sitemap(everyPage.map((one) => ({ url: full(one.href), alternates: inFull(alternatesOf(one)) }))),
  );
  files.set('robots.txt', () => robots(settings.url, hidden));
  files.set('llms.txt', () => pointers());
  files.set('_headers', () => headersFile(base));
  files.set('vercel.json', () => vercelFile(base));
  return files;

  /** The fonts that pages in a language fetch at once. */
  function firstFonts(locale: string): readonly string[] {
    return firstFaces(faces, locale, settings.languages).map(
      (face) => `${base}fonts/${locale}/${fontFile(face)}`,
    );
  }

  /** The stylesheet a language has to itself, and all that its pages link. */
  function sheetFor({ locale, pages }: Translation) {
    const display = css === undefined ? 'swap' : 'optional';
    const fontRules =
      fontStylesheet(faces, locale, (face) => `${base}fonts/${locale}/${fontFile(face)}`, display) +
      themeCss(settings.theme) +
      accentRule(settings);
    if (css === undefined) {
      const path = `fonts/${locale}/fonts.css`;
      // Named by its theme: the preview shows several.
      const href = `${base}${path}?theme=${settings.theme.name}`;
      return { path, text: fontRules, links: [href, ...page.stylesheets] };
    }
    // One stylesheet is there sooner than two. Its name is its content's, so that it can be kept forever.
    const text = fontRules + css + namedStyles(pages.map(({ body }) => body()));
    const path = `assets/${locale}-${digestOf(text)}.css`;
    return { path, text, links: [base + path] };
  }

  /** The same page in every language that has it, by tag. */
  function alternatesOf({ path }: Page): Readonly<Record<string, string>> {
    return alternates.get(path) ?? {};
  }

  /** Addresses as search engines want them: in full, with one for visitors of any other language. */
  function inFull(alternates: Readonly<Record<string, string>>): Record<string, string> {
    const fallback = alternates[settings.languages[0]] ?? Object.values(alternates)[0];
    const all = { ...alternates, ...(fallback !== undefined && { 'x-default': fallback }) };
    return Object.fromEntries(Object.entries(all).map(([tag, href]) => [tag, full(href)]));
  }

  function print(edition: Edition, translation: Translation): Promise<Uint8Array> {
    const { Body, sheet, fitTo, attached, title, layout } = edition;
    const { words } = translation.site;
    const view = prepared(translation.locale, { sources: true, ...(layout && { layout }) });
    const owner = plain(view.basics.name);
    return paper(
      <Body view={view} words={words} />,
      edition.theme ? facesFor(edition.theme, settings.languages) : faces,
      settings.fonts,
      {
        lang: view.locale,
        title: `${owner} · ${title({ view, words })}`,
        author: owner,
        subject: plain(view.basics.label),
        date: now,
        loadImage: pictureAt,
        ...(sheet && { page: sheet }),
        ...(fitTo && { fitTo }),
        ...(onWarning && {
          onWarning: (message: string, path?: string, cause = message) => {
            if (!causes.has(cause)) onWarning(`${pdfName(edition, view.locale)}: ${message}`, path);
            if (cause !== message) causes.add(cause);
          },
        }),
        ...(attached && {
          source: {
            name: 'resume.json',
            mediaType: 'application/json',
            data: jsonResume(exported, view.locale, audience),
          },
        }),
        theme: edition.theme ?? settings.theme,
        density: settings.density,
        ...(settings.accent && { accent: settings.accent.light }),
      },
      cache,
    );
  }

  /** The bytes of a picture by its address on the site. */
  function pictureAt(src: string): Uint8Array {
    const found = shown.get(src);
    if (!found) throw new Error('no picture of the résumé');
    return found.bytes;
  }

  function pointers(): string {
    const { basics } = prepareResume(resume, { locale: 'en', audience, now });
    const lists = translations.flatMap(({ locale, site, pages }) => [
      [
        messagesFor(locale).languageName,
        pages.map(({ href, title, description }) => ({ url: full(href), title, description })),
      ] as const,
      [
        `${messagesFor(locale).languageName}: PDF, Markdown, JSON`,
        [
          ...site.papers.map(({ href, title, description }) => ({ url: full(href), title, description })),
          ...site.formats.map(({ href, name }) => ({ url: full(href), title: name, description: '' })),
        ],
      ] as const,
    ]);
    return llms(plain(basics.name), plain(basics.label), Object.fromEntries(lists));
  }
}

/** Prepares the résumé in each language and lays out its pages. */
function translate(
  { resume, settings, audience, now, pages: modules = pagesIn({}) }: SiteOptions,
  prepared: Prepare,
  base: string,
  editions: readonly Edition[],
): readonly Translation[] {
  // One language names them all, so that a page keeps its address when the language is switched.
  const named = prepared('en');
  const caseSlugs = slugs(
    itemsOf(named, 'projects').map(({ name }) => plain(name)),
    'project',
  );
  const publicationSlugs = slugs(
    itemsOf(named, 'publications').map(({ title }) => plain(title)),
    'publication',
  );

  return settings.languages.map((locale) => {
    const view = prepared(locale);
    const words = messagesFor(locale, resume.document?.words);
    const href = (path: string) => `${base}${locale}/${path}`;
    const cases = itemsOf(view, 'projects').map(
      (project, index): CaseLink => ({ slug: caseSlugs[index] ?? '', project }),
    );
    const cite = citations(resume, { locale, audience });
    const publications = itemsOf(view, 'publications').map(
      (publication, index): PublicationLink => ({
        slug: publicationSlugs[index] ?? '',
        publication,
        cite: () => cite(publication),
      }),
    );
    const papers = editions.map(
      (edition): PaperLink => ({
        title: edition.title({ view, words }),
        description: edition.description({ view, words }),
        href: base + pdfName(edition, locale),
        preview: base + previewName(edition, locale),
      }),
    );
    const bibtex = bibliography(resume, audience);
    const links = [
      ...formats({ resume, view, audience, now, suffix: `.${locale}` }),
      ...(bibtex ? [bibtex] : []),
    ].map(({ name, file, type }): FormatLink => ({ name, type, href: base + file }));
    const bare: SiteView = { words, href, papers, cases, publications, formats: links };
    const pagesOf = (site: SiteView) => modules.flatMap((module) => module({ view, site }));
    // Where projects and papers lead is known once it is known which pages there are.
    const site = withEntryPages(bare, pagesOf(bare));
    const pages = pagesOf(site)
      .sort((a, b) => (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY))
      .map((instance) => ({ ...instance, href: href(instance.path) }));
    return { locale, view, site, pages };
  });
}

/** The site, with an address for each project and each paper that one of the pages is about. */
function withEntryPages(site: SiteView, pages: readonly PageInstance[]): SiteView {
  const paths = new Set(pages.map(({ path }) => path));
  const linkedIn =
    (folder: string) =>
    <Entry extends PageEntry>(entry: Entry): Entry => {
      const path = `${folder}${entry.slug}/`;
      return paths.has(path) ? { ...entry, href: site.href(path) } : entry;
    };
  return {
    ...site,
    cases: site.cases.map(linkedIn('projects/')),
    publications: site.publications.map(linkedIn('publications/')),
  };
}

/** The owner's accent over that of the tokens, on screen. */
const accentRule = ({ accent }: SiteSettings) =>
  accent ? `\n:root{--resume-color-accent:light-dark(${accent.light},${accent.dark})}` : '';

const pdfName = ({ name }: Edition, locale: string) => `${name}.${locale}.pdf`;

const previewName = ({ name }: Edition, locale: string) => `previews/${name}.${locale}.webp`;

const fontFile = (face: ThemeFace) => `${fontSlug(face)}.woff2`;

const wayTo = ({ href, title }: Page, current: Page): Way => ({
  href,
  text: title,
  current: href === current.href,
});

/** The name of a page where its site is not in view: in a window's title, in search results. */
const titleOf = ({ path, title }: Page, owner: string) =>
  path === '' ? `${owner} · ${title}` : `${title} · ${owner}`;

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 8);

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
