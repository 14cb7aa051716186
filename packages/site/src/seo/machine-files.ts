import { escapeMarkdown } from '@resume/schema/formats';
import type { ResumeView } from '@resume/schema/view';
import type { PublicationLink } from '../pages/define.js';
import { plain } from '../pages/text.js';
import { xml, xmlDocument } from './xml.js';

/** A page as a map of the site lists it: its address in full, and the same page in every language by tag. */
export interface MappedPage {
  readonly url: string;
  readonly alternates: Readonly<Record<string, string>>;
}

/** Every page for search engines, each with its translations. */
export function sitemap(pages: readonly MappedPage[]): string {
  const urls = pages.map(({ url, alternates }) =>
    xml('url', {}, [
      xml('loc', {}, url),
      ...Object.entries(alternates).map(([hreflang, href]) =>
        xml('xhtml:link', { rel: 'alternate', hreflang, href }),
      ),
    ]),
  );
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return xmlDocument(xml('urlset', namespaces, urls));
}

/** Lets robots in and shows them the map; keeps them out of a site that is not public. */
export const robots = (url: string, hidden: boolean) =>
  hidden
    ? 'User-agent: *\nDisallow: /\n'
    : `User-agent: *\nAllow: /\n\nSitemap: ${new URL('sitemap.xml', url)}\n`;

export interface FeedOptions {
  /** The feed's own address, in full. */
  readonly self: string;
  /** The page it follows, in full. */
  readonly page: string;
  readonly title: string;
  readonly view: ResumeView;
  readonly publications: readonly PublicationLink[];
  /** When the site was made: stands in for what has no date. */
  readonly now: Date;
}

/** The papers as an Atom feed, in one language. */
export function publicationFeed({ self, page, title, view, publications, now }: FeedOptions): string {
  const moment = (date: string | undefined) => {
    const [year = '', month = '01', day = '01'] = date?.split('-') ?? [];
    return year ? `${year}-${month}-${day}T00:00:00Z` : now.toISOString();
  };
  const entries = publications.map(({ slug, href, publication }) => {
    const own = href && new URL(href, self).href;
    const summary = [plain(publication.venue), ...publication.remarks.map(plain)].filter(Boolean).join(' · ');
    return {
      updated: moment(publication.date?.datetime),
      element: xml('entry', {}, [
        xml('id', {}, own ?? `${self}#${slug}`),
        xml('title', {}, plain(publication.title)),
        xml('updated', {}, moment(publication.date?.datetime)),
        xml('link', { rel: 'alternate', href: own ?? publication.url ?? page }),
        ...publication.authors.map(({ name }) => xml('author', {}, [xml('name', {}, name)])),
        ...(summary ? [xml('summary', {}, summary)] : []),
      ]),
    };
  });
  const last = entries.map(({ updated }) => updated).sort();
  return xmlDocument(
    xml('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': view.locale }, [
      xml('id', {}, self),
      xml('title', {}, title),
      xml('updated', {}, last.at(-1) ?? now.toISOString()),
      xml('link', { rel: 'self', type: 'application/atom+xml', href: self }),
      xml('link', { rel: 'alternate', type: 'text/html', href: page }),
      xml('author', {}, [xml('name', {}, plain(view.basics.name))]),
      ...entries.map(({ element }) => element),
    ]),
  );
}

/** A link in a list for language models. */
export interface Pointer {
  readonly url: string;
  readonly title: string;
  readonly description: string;
}

/** The site for language models, in Markdown: who it is about and where to read on, by heading. */
export function llms(
  owner: string,
  description: string,
  lists: Readonly<Record<string, readonly Pointer[]>>,
): string {
  const sections = Object.entries(lists)
    .filter(([, pointers]) => pointers.length > 0)
    .map(([heading, pointers]) => {
      const lines = pointers.map(
        ({ url, title, description: about }) =>
          `- [${escapeMarkdown(title)}](${url})${about && `: ${escapeMarkdown(about)}`}`,
      );
      return `## ${escapeMarkdown(heading)}\n\n${lines.join('\n')}`;
    });
  return `${[
    `# ${escapeMarkdown(owner)}`,
    ...(description ? [`> ${escapeMarkdown(description)}`] : []),
    ...sections,
  ].join('\n\n')}\n`;
}
