import { prepareResume, type Resume, visibleStrings } from '@resume/schema';
import { fixtureResume } from '@resume/schema/fixtures';
import type { SectionView } from '@resume/schema/view';
import { defineTheme } from '@resume/ui/themes';
import { findAll, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { missingInOrder, withoutSpace } from '../../../tools/missing-in-order.js';
import { createSite } from './create-site.js';
import { definePage } from './pages/define.js';
import { settingsFrom } from './settings/settings-from.js';
import { themeMessages } from './settings/theme-warnings.js';
import type { SiteOptions } from './site.js';

const now = new Date('2026-01-01');
const settings = settingsFrom({ RESUME_URL: 'https://ada.example/notes/' });

/** Reads the files of a site in English. */
function reader(resume: Resume, options: Partial<SiteOptions> = {}) {
  const site = createSite({
    resume,
    settings: { ...settings, languages: ['en'] },
    audience: 'public',
    now,
    page: { stylesheets: [], scripts: [] },
    welcomeScripts: [],
    ...options,
  });
  return {
    paths: [...site.keys()],
    read: async (path: string) => String(await site.get(path)?.()),
  };
}

describe.each(['projects', 'publications'] as const)('each of the %s', (type) => {
  // Pictures keep their addresses.
  const images = { get: (src: string) => ({ path: src, bytes: new Uint8Array() }) } as SiteOptions['images'];
  const { paths, read } = reader(fixtureResume, images && { images });
  const view = prepareResume(fixtureResume, { locale: 'en', now });
  const sections = view.sections.filter((section) => section.type === type);
  const items = sections.flatMap((section) =>
    section.items.map((item) => ({ ...section, title: '', items: [item], notes: [] }) as SectionView),
  );
  const pages = paths.filter((path) => new RegExp(`^en/${type}/.+/index.html$`).test(path));

  it('is shown whole on its own page, in order', async () => {
    expect(pages).toHaveLength(items.length);
    for (const [index, path] of pages.entries()) {
      const alone = {
        ...view,
        basics: { name: '', contacts: [], facts: [] },
        sections: items.slice(index, index + 1),
      };
      const page = withoutSpace(textContent(parseDocument(await read(path))));
      expect(missingInOrder(page, visibleStrings(alone)), path).toEqual([]);
    }
  });
});

it('leads from a case study to all that its project leads to, and shows its pictures', async () => {
  const { read } = reader(
    {
      projects: [
        {
          name: 'Notes',
          url: 'https://example.org/notes',
          links: { code: 'https://example.org/code' },
          figures: [{ src: 'plan.png', alt: 'The plan' }],
        },
      ],
    },
    { images: new Map([['plan.png', { path: 'assets/plan.png', bytes: new Uint8Array() }]]) },
  );
  const page = await read('en/projects/notes/index.html');
  for (const address of ['https://example.org/notes', 'https://example.org/code'])
    expect(page).toContain(`href="${address}"`);
  expect(page).toContain('src="/notes/assets/plan.png"');
});

const Notes = () =>
  createElement(
    'p',
    { title: ' style=', style: { fontFamily: '"A & B"', color: 'red' } },
    'Write <b style="color:red">.',
  );

describe('styles of single elements', () => {
  const notes = definePage({ path: '', title: () => 'Notes', description: () => '', Body: Notes });

  it('move to the stylesheet, as the policy of pages allows nothing inline', async () => {
    const { paths, read } = reader({}, { pages: [notes], css: 'p{margin:0}' });
    const html = await read('en/index.html');
    const [, name] =
      html.match(/<p title=" style=" data-style="([\w-]+)">Write &lt;b style=&quot;color:red&quot;&gt;/) ??
      [];
    const sheet = paths.find((path) => /^assets\/en-.*css$/.test(path)) ?? '';
    expect(html).toContain(`href="/notes/${sheet}"`);
    expect(await read(sheet)).toContain(`[data-style="${name}"]{font-family:"A & B";color:red}`);
  });

  it('stay where they are while pages are edited', async () => {
    const { read } = reader({}, { pages: [notes] });
    expect(await read('en/index.html')).toMatch(/<p title=" style=" style="[^"]*color:red">/);
  });
});

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47]);

describe('pictures in the files for other programs', () => {
  const { read } = reader(
    {
      basics: { name: 'Ada Lovelace', image: { src: 'photo.png', visibility: 'public' } },
      projects: [
        {
          name: 'Notes',
          figures: [
            { src: 'plan.png', alt: 'The plan' },
            { src: 'gone.png', alt: 'Gone' },
          ],
        },
      ],
    },
    {
      images: new Map(
        ['photo.png', 'plan.png'].map((name) => [name, { path: `assets/${name}`, bytes: PNG }]),
      ),
    },
  );
  const photo = 'https://ada.example/notes/assets/photo.png';

  it.each(['resume.json', 'resume.en.json', 'en/index.html'])(
    'are in %s by their full address',
    async (path) => {
      expect(await read(path)).toContain(photo);
    },
  );

  it('are embedded in contact.vcf, which is read away from the site', async () => {
    const card = (await read('contact.vcf')).replace(/\r\n /g, '');
    expect(card).toContain('PHOTO:data:image/png;base64,iVBORw==');
  });

  it('are left out where the site leaves them out', async () => {
    const json = await read('resume.json');
    expect(json).toContain('https://ada.example/notes/assets/plan.png');
    expect(json).not.toContain('gone.png');
  });
});

it('says on its pages of a certificate that its signature was verified', async () => {
  const resume: Resume = { certificates: [{ name: 'Dialects', credential: 'badge.json' }] };
  const linksIn = async (options: Partial<SiteOptions>) =>
    findAll(
      ({ name }) => name === 'a',
      parseDocument(await reader(resume, options).read('en/index.html')).children,
    )
      .filter((link) => textContent(link) === 'signature verified')
      .map(({ attribs }) => attribs.href);
  const verified = new Map([['badge.json', { url: 'https://badges.example/1' }]]);
  expect(await linksIn({ verified })).toEqual(['https://badges.example/1']);
  expect(await linksIn({})).toEqual([]);
});

it('has nothing of personal facts that do not say they are public, in any file', async () => {
  const resume = {
    basics: {
      name: 'Ada Lovelace',
      image: 'zq-photo.png',
      birthDate: '1815-12-10',
      gender: 'Zqgender',
      maritalStatus: 'Zqmarried',
      location: { city: 'London', address: 'Zqsquare 12', postalCode: 'ZQ1' },
    },
    seeking: { positions: 'Analyst', salary: 'Zqpounds' },
  };
  const images = new Map([['zq-photo.png', { path: 'assets/zq-photo.png', bytes: PNG }]]);
  const { paths, read } = reader(resume, { images });
  expect(await read('llms.txt')).toContain('Ada Lovelace');
  for (const path of paths.filter((name) => /\.(html|json|md|txt|vcf|xml)$/.test(name)))
    expect(await read(path), path).not.toMatch(/zq|1815/i);
  expect(paths.join()).not.toContain('zq');
});

it('a PDF does not repeat what is wrong in the theme, which is reported for the site', async () => {
  const theme = defineTheme({ name: 'press', stylesheet: 'h1 { colr: red }' });
  const warnings: string[] = [];
  const { read } = reader(
    { basics: { name: 'Ada' } },
    {
      onWarning: (message) => warnings.push(message),
      settings: { ...settingsFrom({}), languages: ['en'], theme },
    },
  );
  await read('resume.en.pdf');
  expect(themeMessages(theme)).toHaveLength(1);
  expect(warnings).toEqual([]);
});

describe('the setting fonts', () => {
  const resume = { basics: { name: 'Ada', label: '◈' } };
  const warningsWith = async (fonts: readonly string[]) => {
    const warnings: string[] = [];
    const onWarning = (message: string) => warnings.push(message);
    const { read } = reader(resume, {
      onWarning,
      settings: { ...settingsFrom({}), languages: ['en'], fonts },
    });
    await read('resume.en.pdf');
    return warnings;
  };

  it('adds fonts for characters that those of the site lack in PDFs', async () => {
    expect(await warningsWith([])).toEqual([expect.stringContaining('U+25C8')]);
    const file =
      '../../packages/pdf/node_modules/@expo-google-fonts/do-hyeon/400Regular/DoHyeon_400Regular.ttf';
    expect(await warningsWith([file])).toEqual([]);
  });

  it('is asked for once, whatever PDFs and languages lack characters of a script', async () => {
    const warnings: string[] = [];
    const { paths, read } = reader(
      { basics: { name: { en: 'Ada ◈', de: 'Ada ◆◈' }, label: '▧' } },
      {
        onWarning: (message) => warnings.push(message),
        settings: { ...settingsFrom({}), languages: ['en', 'de'] },
      },
    );
    for (const path of paths.filter((name) => name.endsWith('.pdf'))) await read(path);
    expect(warnings).toEqual([
      expect.stringMatching(/^resume\.en\.pdf: no font has .*Install @expo-google-fonts/),
    ]);
  });

  it('is said to be at fault where a font is not there', async () => {
    await expect(warningsWith(['no-such-font'])).rejects.toThrow(
      /^settings\.ts: fonts: .*"no-such-font".*npm install no-such-font/,
    );
  });
});

describe('the links around a page', () => {
  const resume = { basics: { name: 'Ada Lovelace' } };
  const landmarks = (html: string) =>
    findAll(({ name }) => name === 'nav', parseDocument(html).children).map(({ attribs, children }) => [
      attribs['aria-label'],
      textContent(children),
    ]);

  it('name other languages where there are some, and those alone', async () => {
    const { read } = reader(resume, { settings: { ...settings, languages: ['en', 'de'] } });
    expect(landmarks(await read('en/index.html'))).toContainEqual(['Other languages', 'Deutsch']);
  });

  it('offer the PDF in one language too', async () => {
    const page = await reader(resume).read('en/index.html');
    expect(landmarks(page).map(([label]) => label)).toEqual(['Site']);
    expect(page).toContain('href="/notes/resume.en.pdf"');
  });
});

it('shows the sections of a document in the order, under the titles and without those that its layout says', async () => {
  const { read } = reader({
    work: [{ name: 'Ferry Works', section: 'At sea' }, { name: 'Dry Dock' }],
    projects: [{ name: 'Buoy' }, { name: 'Beacon', section: 'Lights' }],
    interests: [{ name: 'Knots' }],
    layout: { order: ['projects:Lights', 'work:At sea'], titles: { work: 'Ashore' }, hide: ['interests'] },
  });
  const page = await read('en/index.html');
  const headings = findAll(({ name }) => name === 'h2', parseDocument(page).children).map(textContent);
  expect(headings).toEqual(['Lights', 'At sea', 'Ashore', 'Projects']);
  expect(page).toContain('href="/notes/en/projects/beacon/"');
  expect(await read('resume.en.txt')).not.toContain('Knots');
  expect(await read('resume.en.json')).not.toContain('Knots');
});

it.each([
  'https://example.org/',
  'HTTPS://example.org/',
  '//example.org/',
  '\\\\example.org',
  '/\\example.org',
])('marks a link to %s as one to another site', async (url) => {
  const { read } = reader({ work: [{ name: 'Employer', url }] });
  const links = findAll(({ name }) => name === 'a', parseDocument(await read('en/index.html')).children);
  const link = links.find((each) => textContent(each) === 'Employer');
  expect(link?.attribs).toMatchObject({ href: url, rel: 'noopener' });
});
