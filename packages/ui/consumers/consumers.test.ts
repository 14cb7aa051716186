import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM_ARGS, findChromium } from '../../../tools/chromium.mjs';
import { installPacked } from '../../../tools/packed.mjs';
import { pnpm } from '../../../tools/pnpm.mjs';
import { DARK_SHEET } from './host-styles.js';

const REACT_18 = {
  react: '18.3.1',
  'react-dom': '18.3.1',
  '@types/react': '^18.3.0',
  '@types/react-dom': '^18.3.0',
};

const LIGHT_SHEET = 'rgb(255, 255, 255)';

const folder = mkdtempSync(join(tmpdir(), 'resume-consumers-'));
let browser: Browser;

beforeAll(async () => {
  lay('vite', 'vite');
  lay('vite', 'vite-react-18', REACT_18);
  lay('next', 'next');
  lay('node', 'node');
  lay('node', 'node-react-18', REACT_18);
  await installPacked(folder, ['ui', 'schema']);
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_ARGS,
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['vite', 'vite-react-18'])('in a page made with Vite (%s)', (project) => {
  it('shows components, and wakes an island', async () => {
    await build(project);
    await using site = await open(project, 'dist');
    const { page } = site;
    await expectHeadings(
      page,
      [1, 'Ada Lovelace'],
      [2, 'Experience'],
      [3, 'Analytical Engines Ltd'],
      [2, 'Papers'],
    );
    expect(await page.getByRole('time').allTextContents()).toContain('Sep 1842');
    const papers = page.getByRole('region', { name: 'Papers' }).getByRole('listitem');
    expect(await papers.count()).toBe(2);
    await page.getByRole('searchbox', { name: 'Search' }).fill('poetical');
    expect(await papers.allInnerTexts()).toEqual([expect.stringContaining('On Poetical Science')]);
    expect(await page.getByRole('status').textContent()).toBe('1 of 2 papers');
    expect(await styleOf(page, '.resume-timeline', 'padding-left')).toBe('0px');
    expect(await styleOf(page, 'main', 'background-color')).toBe(DARK_SHEET);
  });
});

describe('in Next.js', () => {
  it('shows a résumé from server components, and wakes an island', async () => {
    await build('next');
    const html = readFileSync(join(folder, 'next/out/index.html'), 'utf8');
    expect(html).toContain('<h1');
    expect(html).toContain('Analytical Engines Ltd');
    expect(scripts('next/out')).not.toContain('resume-timeline-item');
    await using site = await open('next', 'out');
    const { page } = site;
    await expectHeadings(page, [1, 'Ada Lovelace'], [2, 'Experience'], [3, 'Analytical Engines Ltd']);
    expect(await page.getByRole('link', { name: 'ada@example.com' }).getAttribute('href')).toBe(
      'mailto:ada@example.com',
    );
    expect(await styleOf(page, 'article.resume-document', 'background-color')).toBe(DARK_SHEET);
    expect(await styleOf(page, 'p.resume-document', 'background-color')).toBe(LIGHT_SHEET);
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await page.locator('html').getAttribute('data-scheme')).toBe('dark');
  });
});

describe.each(['node', 'node-react-18'])('in Node without a bundler (%s)', (project) => {
  it('makes static HTML', async () => {
    await build(project);
    await using site = await open(project, 'dist');
    const { page } = site;
    await expectHeadings(page, [1, '阿达·洛芙莱斯'], [2, '工作经历'], [3, '分析机公司']);
    expect(await page.getByRole('article').getAttribute('lang')).toBe('zh');
    expect(await page.getByRole('time').first().getAttribute('datetime')).toBe('1842-09');
  });
});

/** Lays a project in the folder, with other versions of what it depends on if asked. */
function lay(source: string, target: string, versions: Readonly<Record<string, string>> = {}) {
  const project = join(folder, target);
  cpSync(join(import.meta.dirname, source), project, {
    recursive: true,
    filter: (path) => !/node_modules|[\\/](dist|out|\.next)$/.test(path),
  });
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  for (const dependencies of [manifest.dependencies, manifest.devDependencies ?? {}]) {
    for (const name of Object.keys(dependencies)) dependencies[name] = versions[name] ?? dependencies[name];
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: target, ...manifest }));
}

function build(project: string) {
  return pnpm(['run', 'build'], join(folder, project));
}

/** Opens what a project built. Leaving the page fails if it raised an error or asked for anything elsewhere. */
async function open(project: string, outDir: string) {
  const server = await preview({
    configFile: false,
    root: join(folder, project),
    build: { outDir },
    appType: 'mpa',
    logLevel: 'error',
    preview: { port: 0 },
  });
  const address = server.httpServer.address();
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) problems.push(request.url());
  });
  await page.goto(origin, { waitUntil: 'networkidle' });
  return {
    page,
    async [Symbol.asyncDispose]() {
      await page.close();
      await server.close();
      expect(problems).toEqual([]);
    },
  };
}

async function expectHeadings(page: Page, ...headings: readonly (readonly [number, string])[]) {
  for (const [level, name] of headings) {
    expect(await page.getByRole('heading', { level, name }).count(), `heading ${level}: ${name}`).toBe(1);
  }
}

function styleOf(page: Page, selector: string, property: string) {
  return page
    .locator(selector)
    .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
}

/** All JavaScript in a folder. */
function scripts(path: string): string {
  return readdirSync(join(folder, path), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(folder, path, file), 'utf8'))
    .join('\n');
}
