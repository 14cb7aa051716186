import { prepareResume } from '@resume/schema';
import { messagesFor } from '@resume/schema/languages';
import { alternatesOf, inFull } from '../pages/addresses.js';
import { plain } from '../pages/text.js';
import type { Producer, Site, SiteFile } from '../site.js';
import { headersFile, vercelFile } from './headers.js';
import { llms, type Pointer, publicationFeed, robots, sitemap } from './machine-files.js';

/** What search engines, feed readers, language models and hosts read. */
export const seoFiles: Producer = (site) => [
  ['sitemap.xml', () => sitemap(mappedPages(site))],
  ['robots.txt', () => robots(site.settings.url, site.isHidden)],
  ['llms.txt', () => pointers(site)],
  ['_headers', () => headersFile(site.base)],
  ['vercel.json', () => vercelFile(site.base)],
  ...feeds(site),
];

const mappedPages = (site: Site) =>
  site.translations
    .flatMap(({ pages }) => pages)
    .map((page) => ({
      url: site.full(page.href),
      alternates: inFull(site, alternatesOf(site, page)),
    }));

/** The publications of each language that has some, as a feed. */
const feeds = ({ full, now, translations }: Site) =>
  translations.flatMap(({ feed, locale, pages, site, view }): readonly (readonly [string, SiteFile])[] => {
    if (!feed) return [];
    const list = pages.find(({ path }) => path === 'publications/');
    const options = {
      self: full(feed.href),
      page: full(list?.href ?? site.href('')),
      title: feed.title,
      view,
      publications: site.publications,
      now,
    };
    return [[`${locale}/feed.xml`, () => publicationFeed(options)]];
  });

/** All pages, PDFs and formats for language models, by language. */
function pointers({ audience, full, now, resume, translations }: Site): string {
  const { basics } = prepareResume(resume, { locale: 'en', audience, now });
  const lists = translations.flatMap(({ locale, site, pages }) => {
    const { languageName } = messagesFor(locale);
    const pointer = ({ href, title, description }: Omit<Pointer, 'url'> & { readonly href: string }) => ({
      url: full(href),
      title,
      description,
    });
    const words = site.papers.flatMap(({ title, word }) =>
      word ? [{ href: word.href, title: `${title}: ${word.name}`, description: '' }] : [],
    );
    const formats = site.formats.map(({ href, name }) => ({ href, title: name, description: '' }));
    return [
      [languageName, pages.map(pointer)] as const,
      [`${languageName}: PDF, Markdown, JSON`, [...site.papers, ...words, ...formats].map(pointer)] as const,
    ];
  });
  return llms(plain(basics.name), plain(basics.label), Object.fromEntries(lists));
}
