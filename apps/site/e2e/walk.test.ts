import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist, mainPdf, pagesOf, settings } from './built.js';
import { openSite, type Visit } from './chromium.js';

let site: Visit;
let origin: string;
beforeAll(async () => {
  site = await openSite();
  origin = site.origin;
});
afterAll(() => site[Symbol.asyncDispose]());

/** Opens a page, and collects what it complains of and whom it asks. */
async function visit(path: string, options: BrowserContextOptions = {}) {
  const context = await site.browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:'))
      complaints.push(`asked ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${origin}${path}`);
  return { page, complaints };
}

/** The words of headings that stand on two lines, in scripts that write spaces between words. */
const brokenWords = (page: Page) =>
  page.locator('h1, h2, h3').evaluateAll((headings) =>
    headings.flatMap((heading) => {
      const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
      const broken: string[] = [];
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        for (const { 0: word, index } of text.data.matchAll(/[\p{Script=Latin}\p{M}]+/gu)) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + word.length);
          if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1)
            broken.push(word);
        }
      }
      return broken;
    }),
  );

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const { languages } = settings;

/** Whether each page is asked what takes a browser seconds; without TEST_ALL, one page of each kind in each language. */
const isAll = Boolean(process.env.TEST_ALL);

/** The largest page of each kind: one publication stands for the others, which are made by the same components. */
const samples = new Map<string, string>();
const sizeOf = (path: string) => statSync(join(dist, path, 'index.html')).size;
for (const path of languages.flatMap((locale) => pagesOf(locale))) {
  const kind = path
    .split('/')
    .map((part, depth) => (depth < 2 ? part : ''))
    .join('/');
  const other = samples.get(kind);
  if (other === undefined || sizeOf(path) > sizeOf(other)) samples.set(kind, path);
}

it('is served with the headers and the page for what is not there that visitors get', async () => {
  const { page } = await visit('/');
  const home = await page.request.get(`${origin}/`);
  expect(home.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  const missing = await page.request.get(`${origin}/nothing/`);
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
  await page.context().close();
});

describe.each(languages.flatMap((locale) => pagesOf(locale).map((path) => [path, locale] as const)))(
  '/%s',
  (path, locale) => {
    const isAsked = isAll || [...samples.values()].includes(path);
    let page: Page;
    beforeAll(async () => {
      ({ page } = await visit(`/${path}`));
    });
    afterAll(() => page.context().close());

    it('is complete without JavaScript, complains of nothing and asks no one else', async () => {
      const { page: plain, complaints } = await visit(`/${path}`, { javaScriptEnabled: false });
      expect(await plain.getByRole('heading', { level: 1 }).count()).toBe(1);
      expect(await plain.locator('html').getAttribute('lang')).toBe(locale);
      expect(complaints).toEqual([]);
      await plain.context().close();
    });

    it.runIf(isAsked)(
      'reaches everything by keyboard, in order, beginning with the way past the navigation',
      async () => {
        const stops = await page
          .locator('a[href], button, input, summary')
          .evaluateAll((nodes) => nodes.map((node) => node.outerHTML));
        for (const [index, stop] of stops.entries()) {
          await page.keyboard.press('Tab');
          const focused = page.locator(':focus');
          expect(await focused.evaluate((node) => node.outerHTML)).toBe(stop);
          expect(await focused.isVisible()).toBe(true);
          if (index === 0) expect(await focused.getAttribute('href')).toBe('#content');
        }
      },
    );

    it.runIf(isAsked).each(['light', 'dark'] as const)(
      'has no accessibility violation in the %s',
      async (colorScheme) => {
        await page.emulateMedia({ media: 'screen', colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      },
    );

    it('fits every width', async () => {
      for (const width of [320, 360, 768, 1280, 1600]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await overflow(page), `${width} px`).toBe(0);
      }
    });

    it('breaks no heading within a word', async () => {
      const title = page.locator('.resume-section-title').first();
      if ((await title.count()) > 0)
        await title.evaluate((node) => {
          node.textContent = 'Expérience professionnelle';
        });
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await brokenWords(page), `${width} px`).toEqual([]);
      }
      await page.reload();
    });

    it('leads to the PDF and to the same page in other languages, and every link within the site resolves', async () => {
      const links = await page
        .getByRole('link')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
      expect(links).toContain(`/${mainPdf(locale)}`);
      for (const other of languages)
        if (other !== locale) expect(links).toContain(`/${path.replace(locale, other)}`);
      for (const href of new Set(links)) {
        if (href.startsWith('#')) expect(await page.locator(href).count(), href).toBe(1);
        if (href.startsWith('/'))
          expect((await page.request.head(`${origin}${href}`)).status(), href).toBe(200);
      }
    });

    it('prints the page alone, without the site around it', async () => {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      const color = await page.locator('h1').evaluate((node) => getComputedStyle(node).color);
      expect(color).toBe('rgb(26, 29, 33)');
    });
  },
);

describe.each(languages)('%s', (locale) => {
  it('shows text in the fonts of the site', async () => {
    const { page } = await visit(`/${locale}/`);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts]
        .filter(({ status }) => status === 'loaded')
        .map(({ family }) => family.replaceAll('"', ''));
    });
    expect(loaded).toContain('Source Sans 3');
    if (locale === 'zh') expect(loaded).toEqual(expect.arrayContaining(['Noto Sans SC', 'Noto Serif SC']));
    await page.context().close();
  });

  it('keeps the place when the language is switched', async () => {
    const { page } = await visit(`/${locale}/#education`);
    const other = languages.find((language) => language !== locale) ?? locale;
    await page.locator(`nav a[hreflang=${other}]`).click();
    await page.waitForURL(`${origin}/${other}/#education`);
    await page.context().close();
  });

  it('narrows the papers to the words typed, and shows all again', async () => {
    const { page } = await visit(`/${locale}/publications/`);
    const papers = page.getByRole('main').getByRole('listitem');
    const all = await papers.count();
    await page.getByRole('searchbox').fill('survey  DEBIAS');
    expect(await papers.count()).toBe(1);
    expect(await page.getByRole('status').textContent()).toMatch(new RegExp(`1.*${all}|${all}.*1`));
    await page.getByRole('searchbox').fill('');
    expect(await papers.count()).toBe(all);
    await page.context().close();
  });

  it('copies how to cite a paper', async () => {
    const { page } = await visit(`/${locale}/publications/`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await page.getByRole('main').getByRole('link').first().click();
    await page.getByRole('main').getByRole('button').first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@inproceedings\{\w+,/);
    await page.context().close();
  });

  it('serves its PDFs as such', async () => {
    const { page } = await visit(`/${locale}/papers/`);
    const links = page.getByRole('main').locator('a[type="application/pdf"]');
    for (const link of await links.all()) {
      const pdf = await page.request.get(`${origin}${await link.getAttribute('href')}`);
      expect(pdf.headers()['content-type']).toContain('application/pdf');
      expect((await pdf.body()).subarray(0, 8).toString()).toBe('%PDF-1.7');
    }
    expect(await links.count()).toBeGreaterThan(1);
    await page.context().close();
  });
});

describe('/', () => {
  it.each([
    ['zh-CN', '/zh/'],
    ['en-GB', '/en/'],
    ['fr-FR', '/zh/'],
  ])('goes from %s to %s', async (locale, path) => {
    const { page } = await visit('/', { locale });
    await page.waitForURL(`${origin}${path}`);
    await page.context().close();
  });

  it('lets visitors choose without JavaScript', async () => {
    const { page, complaints } = await visit('/', { javaScriptEnabled: false });
    for (const language of languages) {
      expect(await page.locator(`a[href="/${language}/"]`).isVisible()).toBe(true);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
