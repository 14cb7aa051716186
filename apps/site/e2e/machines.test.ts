import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAll, getAttributeValue, getElementsByTagName, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { dist, files, pagesOf, settings } from './built.js';

const read = (path: string) => readFileSync(join(dist, path), 'utf8');
const { languages, url } = settings;
const { pathname: base } = new URL(url);

/** The file that an address of the site leads to. */
const fileAt = (href: string) => {
  expect(href.startsWith(url), href).toBe(true);
  return href.slice(url.length).replace(/(^|\/)$/, '$1index.html');
};

describe.each(languages.flatMap((locale) => pagesOf(locale).map((path) => [path, locale] as const)))(
  '/%s says of itself',
  (path, locale) => {
    const page = parseDocument(read(`${path}index.html`));
    const links = (rel: string) =>
      findAll(({ name, attribs }) => name === 'link' && attribs.rel === rel, page.children);
    const meta = (key: string) =>
      findAll(
        ({ name, attribs }) => name === 'meta' && (attribs.name === key || attribs.property === key),
        page.children,
      ).map((element) => getAttributeValue(element, 'content') ?? '');

    it('where it is, and where it is in other languages', () => {
      expect(links('canonical').map(({ attribs }) => attribs.href)).toEqual([`${url}${path}`]);
      const alternates = links('alternate').filter(({ attribs }) => attribs.hreflang);
      expect(alternates.map(({ attribs }) => attribs.hreflang)).toEqual([...languages, 'x-default']);
      for (const { attribs } of alternates) expect(files).toContain(fileAt(attribs.href ?? ''));
    });

    it('what to show where it is linked', () => {
      expect(meta('og:title')[0]).toBe(textContent(getElementsByTagName('title', page)[0] ?? []));
      expect(meta('og:description')[0]).toBeTruthy();
      const image = readFileSync(join(dist, fileAt(meta('og:image')[0] ?? '')));
      // Width and height stand at fixed places of every PNG.
      expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([1200, 630]);
    });

    it('what it is', () => {
      const [script, ...others] = findAll(
        ({ attribs }) => attribs.type === 'application/ld+json',
        page.children,
      );
      expect(others).toEqual([]);
      const data = JSON.parse(script ? textContent(script) : '');
      expect(data['@context']).toBe('https://schema.org');
      expect(data.url).toBe(`${url}${path}`);
      if (path === `${locale}/`) {
        expect(data).toMatchObject({ '@type': 'ProfilePage', mainEntity: { '@type': 'Person' } });
        expect(data.mainEntity.name).toBe(textContent(getElementsByTagName('h1', page)[0] ?? []));
      }
      if (/publications\/.+/.test(path)) {
        expect(data['@type']).toBe('ScholarlyArticle');
        expect(meta('citation_title')).toEqual([data.name]);
        expect(meta('citation_author')).toEqual(data.author.map(({ name }: { name: string }) => name));
        expect(meta('citation_publication_date')).toHaveLength(1);
      }
    });
  },
);

it('maps every page, each with its translations', () => {
  const map = parseDocument(read('sitemap.xml'), { xmlMode: true });
  const urls = getElementsByTagName('loc', map).map((element) => textContent(element));
  expect(urls.sort()).toEqual(
    languages.flatMap((locale) => pagesOf(locale).map((path) => url + path)).sort(),
  );
  expect(getElementsByTagName('xhtml:link', map)).toHaveLength(urls.length * (languages.length + 1));
  expect(read('robots.txt')).toContain(`Sitemap: ${url}sitemap.xml`);
});

it.each(languages)('feeds the papers in %s, each with its page, dated', (locale) => {
  const feed = parseDocument(read(`${locale}/feed.xml`), { xmlMode: true });
  const entries = getElementsByTagName('entry', feed);
  expect(entries).toHaveLength(pagesOf(locale).filter((path) => /publications\/.+/.test(path)).length);
  for (const entry of entries) {
    expect(files).toContain(fileAt(textContent(getElementsByTagName('id', entry)[0] ?? [])));
    const updated = textContent(getElementsByTagName('updated', entry)[0] ?? []);
    expect(new Date(updated).toISOString().slice(0, 10)).toBe(updated.slice(0, 10));
  }
});

it('points language models to every page and paper, and to nothing that is not there', () => {
  const all = [...read('llms.txt').matchAll(/\]\(([^)]+)\)/g)].map(([, href = '']) => fileAt(href));
  const found = [...new Set(all)].filter((file) => file !== 'publications.bib');
  expect(files).toEqual(expect.arrayContaining(found));
  expect(found.sort()).toEqual(
    files.filter((file) => /(^\w+\/.*index\.html|\.(pdf|docx)|\.\w\w\.(md|txt|json|vcf))$/.test(file)).sort(),
  );
});

it('allows pages nothing but their own files, on every host', () => {
  for (const file of ['_headers', 'vercel.json']) {
    expect(read(file)).toMatch(/default-src 'none'; script-src 'self'; style-src 'self'/);
    expect(read(file)).toContain(`${base}assets/`);
  }
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = read(file);
    expect(html, file).toContain('http-equiv="Content-Security-Policy"');
    expect(html, file).not.toMatch(/unsafe-|<style|\sstyle=|\son\w+=|<script(?![^>]*(?:src=|ld\+json))/);
    for (const [link] of html.matchAll(/<a [^>]*href="https?:[^>]*>/g))
      expect(link).toMatch(/rel="(me )?noopener"/);
  }
});

describe('the résumé for other programs', () => {
  const owner = (locale: string) => {
    const page = parseDocument(read(`${locale}/index.html`));
    return textContent(getElementsByTagName('h1', page)[0] ?? []);
  };

  it.each(languages)('says in %s whose it is, in every format', (locale) => {
    expect(read(`resume.${locale}.md`)).toMatch(new RegExp(`^# ${owner(locale)}\n`));
    expect(read(`resume.${locale}.txt`).startsWith(owner(locale))).toBe(true);
    expect(read(`contact.${locale}.vcf`)).toContain(`FN:${owner(locale)}\r\n`);
    expect(JSON.parse(read(`resume.${locale}.json`)).basics.name).toBe(owner(locale));
  });

  it('serves the plain file names in the first language of the site', () => {
    for (const file of ['resume.md', 'resume.txt', 'resume.json', 'contact.vcf'])
      expect(read(file)).toBe(read(file.replace('.', `.${languages[0]}.`)));
  });

  it('cites every paper', () => {
    const papers = pagesOf(languages[0]).filter((path) => /publications\/.+/.test(path));
    expect(read('publications.bib').match(/^@/gm)).toHaveLength(papers.length);
    for (const path of papers) expect(read(`${path}index.html`)).toMatch(/<pre[^>]*>\s*@\w+\{/);
  });
});
