import type { Resume } from '@resume/schema';
import { expect, it } from 'vitest';
import { describeSite } from './describe-site.js';
import { formatFiles } from './formats/format-files.js';
import { docxFiles } from './media/docx-files.js';
import { fontFiles } from './media/font-files.js';
import { iconFiles, imageFiles, socialImageFiles } from './media/image-files.js';
import { pdfFiles } from './media/pdf-files.js';
import { definePage } from './pages/define.js';
import { pagesIn } from './pages/discover.js';
import { pageFiles } from './pages/page-files.js';
import { seoFiles } from './seo/seo-files.js';
import { settingsFrom } from './settings/settings-from.js';
import type { Producer, SiteOptions } from './site.js';

const resume: Resume = {
  basics: { name: 'Ada Lovelace', image: { src: 'ada.png', visibility: 'public' } },
  publications: [{ name: 'Notes on the Analytical Engine', releaseDate: '1843' }],
};

const Broken = definePage({
  path: '',
  order: 1,
  title: () => 'Home',
  Body: () => {
    throw new Error('This page cannot be made.');
  },
});

const site = (options: Partial<SiteOptions> = {}) =>
  describeSite({
    resume,
    settings: { ...settingsFrom({ RESUME_URL: 'https://ada.example/cv/' }), languages: ['en', 'zh'] },
    pages: [Broken],
    images: new Map([['ada.png', { path: 'images/ada.png', bytes: new Uint8Array([1]) }]]),
    audience: 'public',
    now: new Date('2026-01-01'),
    page: { stylesheets: [], scripts: [] },
    welcomeScripts: [],
    ...options,
  });

const paths = (producer: Producer) => producer(site()).map(([path]) => path);
const read = async (producer: Producer, path: string) =>
  String(await new Map(producer(site())).get(path)?.());

it.each<[string, Producer, readonly string[]]>([
  ['pages', pageFiles, ['index.html', '404.html', 'en/index.html', 'zh/index.html']],
  ['images', imageFiles, ['images/ada.png']],
  ['social images', socialImageFiles, ['social/en/home.png', 'social/zh/home.png']],
  ['icons', iconFiles, ['favicon.svg', 'apple-touch-icon.png']],
  ['fonts', fontFiles, ['fonts/en/source-sans-3-400.woff2', 'fonts/licences/source-sans-3.txt']],
  ['PDFs', pdfFiles, ['resume.en.pdf', 'previews/resume.zh.webp']],
  ['Word files', docxFiles, ['resume.en.docx', 'resume.zh.docx']],
  ['formats', formatFiles, ['resume.zh.md', 'resume.json', 'publications.bib']],
  ['files for machines', seoFiles, ['sitemap.xml', 'llms.txt', 'en/feed.xml', '_headers']],
])('the producer of %s lists them without making one', (_, producer, some) => {
  expect(paths(producer)).toEqual(expect.arrayContaining([...some]));
});

it('makes each file alone, whatever is wrong with the others', async () => {
  expect(await read(seoFiles, 'sitemap.xml')).toContain('<loc>https://ada.example/cv/zh/</loc>');
  expect(await read(formatFiles, 'resume.en.md')).toContain('# Ada Lovelace');
  expect(await read(iconFiles, 'favicon.svg')).toContain('<svg');
  await expect(read(pageFiles, 'en/index.html')).rejects.toThrow('This page cannot be made.');
});

it('publishes the pages that the settings name, and no link to the others', async () => {
  const options = { pages: pagesIn({}, { pages: ['Home', 'Publications'] }) };
  const files = new Map(pageFiles(site(options)));
  expect([...files.keys()].filter((path) => /^en\/.*html$/.test(path))).toEqual([
    'en/index.html',
    'en/publications/index.html',
  ]);
  const home = String(await files.get('en/index.html')?.());
  expect(home).toContain('href="/cv/en/publications/"');
  expect(home).not.toMatch(/href="\/cv\/en\/(?:papers|publications\/\w)/);
});

it('links the Word file of an edition next to its PDF, unless the settings leave it out', async () => {
  const options = { pages: pagesIn({}, { pages: ['Home', 'Papers'] }) };
  const linksOf = async (path: string, word: boolean) => {
    const made = site(options);
    const files = new Map(pageFiles(site({ ...options, settings: { ...made.settings, word } })));
    return [...String(await files.get(path)?.()).matchAll(/href="([^"]*\.docx)"/g)].map(([, href]) => href);
  };
  expect(await linksOf('zh/index.html', true)).toEqual(['/cv/resume.zh.docx']);
  expect(await linksOf('en/papers/index.html', true)).toEqual(['/cv/resume.en.docx', '/cv/resume.en.docx']);
  expect(await linksOf('en/papers/index.html', false)).toEqual([]);
  expect(docxFiles(site({ settings: { ...site().settings, word: false } }))).toEqual([]);
});

it('names the pages that there are where the settings name another', () => {
  expect(() => pagesIn({}, { pages: ['Blog'] })).toThrow(
    'settings.ts: pages: found "Blog". Use \'all\', or a list of some of: Home, Papers, Project, Publication, Publications.',
  );
});
