import { messagesFor } from '@resume/schema/languages';
import { bibliography, citations, formats } from '../formats/formats.js';
import type { Page, Site, SiteOptions, Translation } from '../site.js';
import { docxName, isMadeIn, pdfName, previewName } from './addresses.js';
import { itemsOf } from './compose.js';
import type {
  CaseLink,
  FormatLink,
  PageEntry,
  PageInstance,
  PaperLink,
  PublicationLink,
  SiteView,
} from './define.js';
import { pagesIn } from './discover.js';
import { plain, slugs } from './text.js';

type TranslateOptions = SiteOptions & Pick<Site, 'base' | 'editions' | 'prepare'>;

/** Prepares the résumé in each language and lays out its pages. */
export function translate(options: TranslateOptions): Site['translations'] {
  const { settings, pages: modules = pagesIn({}), base, prepare } = options;
  const slugsOf = slugsFor(prepare);
  const translation = (locale: string): Translation => {
    const view = prepare(locale);
    const bare = siteView(view, slugsOf, options);
    const pagesOf = (site: SiteView) => modules.flatMap((module) => module({ view, site }));
    // Where projects and publications lead is known once it is known which pages there are.
    const site = withEntryPages(bare, pagesOf(bare));
    const pages = pagesOf(site)
      .sort((a, b) => (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY))
      .map((instance): Page => ({ ...instance, href: site.href(instance.path) }));
    const feed =
      site.publications.length > 0
        ? {
            href: `${base}${locale}/feed.xml`,
            title: `${site.words.site.publications} · ${plain(view.basics.name)}`,
          }
        : undefined;
    return { locale, view, site, pages, feed };
  };
  const [first, ...others] = settings.languages;
  return [translation(first), ...others.map(translation)];
}

type Slugs = Readonly<Record<'projects' | 'publications', readonly string[]>>;

/** What a Word file is called, the same in every language, and its media type. */
const WORD = {
  name: 'Word',
  type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** The last parts of addresses. One language names them all, so that a page keeps its address when the language is switched. */
function slugsFor(prepare: Site['prepare']): Slugs {
  const view = prepare('en');
  return {
    projects: slugs(
      itemsOf(view, 'projects').map(({ name }) => plain(name)),
      'project',
    ),
    publications: slugs(
      itemsOf(view, 'publications').map(({ title }) => plain(title)),
      'publication',
    ),
  };
}

/** What pages in a language know of the site around them, before it is known which entries have pages. */
function siteView(
  view: Translation['view'],
  slugsOf: Slugs,
  { resume, settings, audience, now, editions, base }: TranslateOptions,
): SiteView {
  const { locale } = view;
  const words = messagesFor(locale, resume.document?.words);
  const cite = citations(resume, { locale, audience });
  const bibtex = bibliography(resume, audience);
  return {
    words,
    href: (path) => `${base}${locale}/${path}`,
    papers: editions
      .filter((edition) => isMadeIn(edition, locale))
      .map(
        (edition): PaperLink => ({
          title: edition.title({ view, words }),
          description: edition.description({ view, words }),
          href: base + pdfName(edition, locale),
          preview: base + previewName(edition, locale),
          ...(edition.word && settings.word && { word: { ...WORD, href: base + docxName(edition, locale) } }),
        }),
      ),
    cases: itemsOf(view, 'projects').map(
      (project, index): CaseLink => ({ slug: slugsOf.projects[index] ?? '', project }),
    ),
    publications: itemsOf(view, 'publications').map(
      (publication, index): PublicationLink => ({
        slug: slugsOf.publications[index] ?? '',
        publication,
        cite: () => cite(publication),
      }),
    ),
    formats: [
      ...formats({ resume, view, audience, now, suffix: `.${locale}` }),
      ...(bibtex ? [bibtex] : []),
    ].map(({ name, file, type }): FormatLink => ({ name, type, href: base + file })),
  };
}

/** The site, with an address for each project and each publication that one of the pages is about. */
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
