import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inspectPdf } from '@resume/pdf/read';
import { type Browser, chromium } from 'playwright-core';
import type { ViteDevServer } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../../../tools/chromium.mjs';
import { developSite } from './server.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-dev-'));
const file = join(folder, 'resume.yaml');

const good = (label: string) => `basics:\n  name: Ada Lovelace\n  label: ${label}\n`;
const write = (content: string) => writeFileSync(file, content);

let server: ViteDevServer;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  write(good('First'));
  ({ server } = await developSite({ root: folder, contentFile: file, port: 0, logLevel: 'silent' }));
  origin = server.resolvedUrls?.local[0] ?? '';
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_ARGS,
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => write(good('First')));

/** Opens a page whose window is marked, so that a reload would show. */
async function open(path: string) {
  const page = await browser.newPage();
  await page.goto(`${origin}${path}`);
  await page.getByText('First').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => Object.assign(window, { marked: true }));
  const wasReloaded = () => page.evaluate(() => !('marked' in window));
  return { page, wasReloaded };
}

it('prints where the preview is', () => {
  const { info } = server.config.logger;
  const printed: string[] = [];
  server.config.logger.info = (line) => printed.push(line);
  server.printUrls();
  server.config.logger.info = info;
  expect(printed.at(-1)).toContain(`${origin}preview`);
});

it.each(['http://localhost:3000', 'http://127.0.0.1:5174', 'null'])(
  'may not be read by a page of %s, local or not',
  async (other) => {
    for (const path of ['preview', 'en/', 'virtual:resume-folder']) {
      const response = await fetch(origin + path, { headers: { Origin: other } });
      expect(response.headers.get('access-control-allow-origin'), path).toBeNull();
    }
  },
);

describe('a page while the content is edited', () => {
  it('shows a change without a reload', async () => {
    const { page, wasReloaded } = await open('en/');
    write(good('Second'));
    await page.getByText('Second').waitFor();
    expect(await wasReloaded()).toBe(false);
    await page.close();
  });

  it('shows a change that was made before it was connected', async () => {
    const page = await browser.newPage();
    await page.route('**/page-client.ts', async (route) => {
      write(good('Second'));
      const isServed = async () => (await (await fetch(`${origin}en/`)).text()).includes('Second');
      await expect.poll(isServed, { timeout: 20_000 }).toBe(true);
      await route.continue();
    });
    await page.goto(`${origin}en/`);
    await page.getByText('Second').waitFor();
    await page.close();
  });

  it('shows an error over the last good page, with its place and the lines around it, until it is fixed', async () => {
    const { page, wasReloaded } = await open('en/');
    write(`${good('First')}work:\n  - name: x\n    startDate: 2023-13\n`);
    const overlay = page.locator('vite-error-overlay');
    await overlay.waitFor({ state: 'attached' });
    expect(await overlay.locator('.message').textContent()).toMatch(/resume\.yaml:6:16 work\[0\]\.startDate/);
    expect(await overlay.locator('.frame').textContent()).toContain('6 |     startDate: 2023-13');
    expect(await page.getByRole('heading', { name: 'Ada Lovelace' }).count()).toBe(1);

    write(good('Fixed'));
    await page.getByText('Fixed').waitFor();
    expect(await overlay.count()).toBe(0);
    expect(await wasReloaded()).toBe(false);
    await page.close();
  });
});

/** Opens the preview with its PDF. */
async function openPreview() {
  const page = await browser.newPage();
  await page.goto(`${origin}preview?language=en`);
  const picture = page.getByRole('img', { name: /Page 1/ });
  await picture.waitFor();
  return { page, picture, problems: page.getByRole('region', { name: 'Problems' }).getByRole('listitem') };
}

describe('the preview', () => {
  it('shows the variant that is chosen, page and PDF', async () => {
    write(
      `${good('First')}skills:\n  - { name: Knots, tags: [sea] }\n  - { name: Rope }\nvariants:\n  - { name: land, exclude: [sea] }\n`,
    );
    const page = await browser.newPage();
    const frame = page.frameLocator('iframe[title=Page]');
    await expect
      .poll(async () => {
        await page.goto(`${origin}preview?language=en`);
        return page.getByLabel('Variant').count();
      })
      .toBe(1);
    await frame.getByText('Knots').first().waitFor();
    await page.getByLabel('Variant').selectOption('land');
    await page.waitForURL(/variant=land/);
    await frame.getByText('Rope').first().waitFor();
    expect(await frame.getByText('Knots').count()).toBe(0);
    const href = await page.getByRole('link', { name: 'resume.en.pdf' }).getAttribute('href');
    const pdf = await fetch(new URL(href ?? '', origin));
    const { pages } = await inspectPdf(new Uint8Array(await pdf.arrayBuffer()));
    expect(pages[0]?.text).toContain('Rope');
    expect(pages[0]?.text).not.toContain('Knots');
    await page.close();
  });

  it('shows page and PDF side by side, as chosen', async () => {
    const page = await browser.newPage();
    await page.goto(`${origin}preview`);
    await page.getByLabel('Language').selectOption('en');
    await page.waitForURL(/language=en/);
    await page.getByLabel('Audience').selectOption('recruiter');
    await page.waitForURL(/audience=recruiter/);
    const frame = page.frameLocator('iframe[title=Page]');
    await frame.getByRole('heading', { name: 'Ada Lovelace' }).waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe('en');
    await page.getByLabel('Theme').selectOption('plain');
    await page.waitForURL(/theme=plain/);
    const inkOf = () =>
      frame.locator('html').evaluate((html) => getComputedStyle(html).getPropertyValue('--resume-color-ink'));
    await expect.poll(inkOf).toContain('#000000');
    const picture = page.getByRole('img', { name: 'Page 1 of resume.en.pdf' });
    expect(
      await picture.evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth)),
    ).toBe(1400);
    await page.close();
  });

  it('never lacks the PDF while the next is made', async () => {
    const { page, picture } = await openPreview();
    const before = await picture.getAttribute('src');
    // Counts the frames in which the picture is missing or not loaded.
    await page.evaluate(() => {
      const count = () => {
        const image = document.querySelector<HTMLImageElement>('[aria-label=PDF] img');
        if (!image?.complete || image.naturalWidth === 0) document.body.dataset.blank = 'yes';
        requestAnimationFrame(count);
      };
      count();
    });
    write(good('Second'));
    await page.frameLocator('iframe').getByText('Second').waitFor();
    await expect.poll(() => picture.getAttribute('src'), { timeout: 20_000 }).not.toBe(before);
    expect(await page.evaluate(() => document.body.dataset.blank)).toBeUndefined();
    await page.close();
  });

  it.each<[string, string, string, RegExp]>([
    [
      'the document',
      'resume.yaml',
      `${good('Second')}work: many\n`,
      /resume\.yaml:4:7 work: This is the text "many"/,
    ],
    ['the settings', 'settings.ts', 'export default {\n  density: ;\n};\n', /settings\.ts:2:\d+: /],
    [
      'a value of the settings',
      'settings.ts',
      "export default { density: 'loose' };\n",
      /settings\.ts: density: found "loose"/,
    ],
    ['a page', 'pages/Talks.tsx', 'export default () => (\n  <p>\n);\n', /pages\/Talks\.tsx:\d+:\d+: /],
    [
      'a document',
      'documents/Letter.tsx',
      `import { defineEdition } from '@resume/site';
export default defineEdition({
  name: 'a',
  order: 0,
  title: () => 'A',
  description: () => 'A',
  Body: () => { throw new Error('no words'); },
});
`,
      /documents\/Letter\.tsx:7:\d+: no words/,
    ],
  ])(
    'lists an error in %s with its place, over no page, until it is fixed',
    async (_, name, source, message) => {
      const { page, picture, problems } = await openPreview();
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, source);
      await expect
        .poll(() => problems.allTextContents(), { timeout: 20_000 })
        .toContainEqual(expect.stringMatching(message));
      expect(await page.locator('vite-error-overlay:visible').count()).toBe(0);
      expect(await page.frameLocator('iframe').locator('vite-error-overlay:visible').count()).toBe(0);
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
      if (name === 'resume.yaml') write(good('First'));
      else rmSync(path);
      await expect
        .poll(() => problems.allTextContents(), { timeout: 20_000 })
        .not.toContainEqual(expect.stringMatching(message));
      await page.close();
    },
  );

  it('begins with what is wrong where the site was never made, and shows the site once it is fixed', async () => {
    const begun = mkdtempSync(join(tmpdir(), 'resume-begun-'));
    const contentFile = join(begun, 'resume.yaml');
    writeFileSync(contentFile, 'basics: {\n');
    const { server: other, preview } = await developSite({
      root: begun,
      contentFile,
      port: 0,
      logLevel: 'silent',
    });
    try {
      const page = await browser.newPage();
      await page.goto(preview);
      const problems = page.getByRole('region', { name: 'Problems' });
      await problems.getByText(/resume\.yaml:\d+:\d+/).waitFor();
      writeFileSync(contentFile, good('Fixed'));
      await page.frameLocator('iframe').getByText('Fixed').waitFor();
      await page.getByRole('img', { name: /Page 1/ }).waitFor();
      await page.close();
    } finally {
      await other.close();
      rmSync(begun, { recursive: true, force: true });
    }
  });

  it('leads the editor to the place of an error', async () => {
    const { page } = await openPreview();
    write(`${good('Second')}work: many\n`);
    const link = page.getByRole('link', { name: 'work: This is' });
    expect(await link.getAttribute('href')).toContain(encodeURIComponent(`${file}:4:7`));
    await page.close();
  });
});

it('serves every kind of file the site has, as what it is', async () => {
  for (const [path, type] of [
    ['sitemap.xml', /xml/],
    ['favicon.svg', /svg/],
    ['resume.en.pdf', /pdf/],
    ['social/en/home.png', /png/],
    ['llms.txt', /text\/plain/],
  ] as const) {
    const response = await fetch(`${origin}${path}`);
    expect(response.status, path).toBe(200);
    expect(response.headers.get('content-type')).toMatch(type);
  }
});

it('goes on after an address that cannot be read', async () => {
  for (const path of ['%E0%A4%A', '/']) {
    expect((await fetch(origin + path)).status, path).toBeGreaterThanOrEqual(400);
  }
  expect((await fetch(`${origin}en/`)).status).toBe(200);
});
