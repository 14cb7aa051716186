import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages, pdfPath } from '../src/settings.js';

const root = fileURLToPath(new URL('..', import.meta.url));

let server: PreviewServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  server = await preview({ root, appType: 'mpa', logLevel: 'error', preview: { port: 0 } });
  const address = server.httpServer.address();
  origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Opens a page, and collects what it complains of and whom it asks. */
async function visit(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
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

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(languages)('/%s/', (locale) => {
  it('is complete without JavaScript, complains of nothing and asks no one else', async () => {
    const { page, complaints } = await visit(`/${locale}/`, { javaScriptEnabled: false });
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(6);
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no accessibility violation in the %s', async (colorScheme) => {
    const { page } = await visit(`/${locale}/`, { colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.context().close();
  });

  it.each([320, 360, 768, 1280, 1600])('fits %i px', async (width) => {
    const { page } = await visit(`/${locale}/`, { viewport: { width, height: 800 } });
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it('leads to its PDF and to the other language, and every link within the site resolves', async () => {
    const { page } = await visit(`/${locale}/`);
    const links = await page
      .getByRole('link')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href') ?? ''));
    expect(links).toContain(pdfPath(locale));
    for (const other of languages) if (other !== locale) expect(links).toContain(`/${other}/`);
    for (const href of links) {
      if (href.startsWith('#')) expect(await page.locator(href).count(), href).toBe(1);
      if (href.startsWith('/')) expect((await page.request.get(`${origin}${href}`)).status(), href).toBe(200);
    }
    const pdf = await page.request.get(`${origin}${pdfPath(locale)}`);
    expect(pdf.headers()['content-type']).toContain('application/pdf');
    expect((await pdf.body()).subarray(0, 8).toString()).toBe('%PDF-1.7');
    await page.context().close();
  });

  it('reaches everything by keyboard, beginning with the way past the navigation', async () => {
    const { page } = await visit(`/${locale}/`);
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('href')).toBe('#resume');
    expect(await focused.isVisible()).toBe(true);
    await page.context().close();
  });

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
