import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { messagesFor } from '@resume/schema/languages';
import type { Browser, Page } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { executablePath, fromSources, launch } from '../test/browser.js';
import { fonts } from '../test/fonts.js';
import { readPdf } from '../test/read-pdf.js';
import { DownloadButton } from './DownloadButton.js';

const labels = messagesFor('en').download;

it('is a link to the PDF made before, where nothing runs', () => {
  const markup = renderToStaticMarkup(
    <DownloadButton href="/ada.pdf" download="ada.pdf" labels={labels} makePdf={() => Promise.reject()}>
      PDF
    </DownloadButton>,
  );
  expect(markup).toMatch(/<a [^>]*href="\/ada\.pdf"[^>]*>PDF<\/a>/);
  expect(markup).not.toMatch(/<button|<progress/);
});

describe.skipIf(!executablePath)('a download in a browser (needs CHROMIUM_PATH)', () => {
  const PAGE = `<!doctype html><meta charset="utf-8"><article><h1>阿达</h1><p>${'写了第一个程序。'.repeat(200)}</p></article><script type="application/json" id="labels">${JSON.stringify(labels)}</script><script type="module" src="/page.js"></script>`;
  const files = new Map<string, string | Uint8Array>([['/', PAGE]]);
  let browser: Browser;
  let page: Page;
  let server: Server;
  let origin: string;
  let asked: string[] = [];
  /** What the server waits for before it sends the files whose paths match. */
  let holding: { readonly paths: RegExp; readonly until: Promise<void> } | undefined;

  /** Has the server send no file whose path matches before the function that is returned is called. */
  function hold(paths: RegExp): () => void {
    let release = () => {};
    const until = new Promise<void>((resolve) => {
      release = resolve;
    });
    holding = { paths, until };
    return release;
  }

  beforeAll(async () => {
    const result = (await build({
      ...fromSources,
      build: {
        write: false,
        rollupOptions: {
          input: { page: fileURLToPath(new URL('../test/download-page.tsx', import.meta.url)) },
          output: { entryFileNames: '[name].js' },
        },
      },
    })) as Rolldown.RolldownOutput;
    for (const file of result.output)
      files.set(`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source);
    files.set('/font.ttf', fonts.find(({ family }) => family === 'Noto Sans SC')?.data ?? '');
    files.set('/ready.pdf', '%PDF- made before');
    server = createServer(async (request, response) => {
      const path = request.url ?? '/';
      asked.push(path);
      if (holding?.paths.test(path)) await holding.until;
      const body = files.get(path);
      const type =
        path === '/' ? 'text/html' : path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
      response.writeHead(body === undefined ? 404 : 200, { 'content-type': type });
      response.end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await launch();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  beforeEach(async () => {
    asked = [];
    holding = undefined;
    page = await browser.newPage();
    await page.goto(origin);
    await page.getByRole('link', { name: '下载' }).focus();
  });

  const status = () => page.getByRole('status');

  it('makes the PDF of the page in the page, asked by keyboard, and loads what that takes only then', async () => {
    expect(asked.filter((path) => path !== '/' && path !== '/page.js' && path !== '/favicon.ico')).toEqual(
      [],
    );
    const saving = page.waitForEvent('download');
    // Written down in the page, for it may be over before a test looks.
    await page.evaluate(() => {
      const stages = new Set<string>();
      const look = () => stages.add(document.querySelector('progress')?.ariaLabel ?? '');
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributes: true });
      Object.assign(window, { stages });
    });
    await page.keyboard.press('Enter');
    const file = await saving;
    const stages = await page.evaluate(() => [...(window as unknown as { stages: Set<string> }).stages]);
    expect(stages).toEqual(expect.arrayContaining(['Loading fonts', 'Laying out']));
    expect(file.suggestedFilename()).toBe('ada.zh.pdf');
    const bytes = new Uint8Array(await readFile(await file.path()));
    const text = (await readPdf(bytes)).map((sheet) => sheet.text).join('');
    expect(text.match(/写了第一个程序。/g)?.length ?? 0).toBeGreaterThan(150);
    expect(text).toContain('阿达');
    await expect.poll(() => status().textContent(), { timeout: 20_000 }).toBe('The PDF is in your downloads');
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(asked).not.toContain('/ready.pdf');
  });

  it('stops by keyboard, and can be started again', async () => {
    const release = hold(/^\/font\.ttf$/);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Stop' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('progressbar').count(), { timeout: 20_000 }).toBe(0);
    release();
    expect(await status().textContent()).toBe('');
    await expect.poll(() => page.workers(), { timeout: 20_000 }).toEqual([]);
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: '下载' }).press('Enter');
    expect((await saving).suggestedFilename()).toBe('ada.zh.pdf');
  });

  it('can be asked again before what was stopped has ended', async () => {
    // Everything but the page itself: the module that makes PDFs is still being loaded when it is asked for again.
    const release = hold(/^\/(?!page\.js$)./);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Stop' }).press('Enter');
    await page.getByRole('link', { name: '下载' }).press('Enter');
    await page.getByRole('progressbar').waitFor();
    const saving = page.waitForEvent('download');
    release();
    expect((await saving).suggestedFilename()).toBe('ada.zh.pdf');
  });

  it('gives the PDF made before where none can be made', async () => {
    const font = files.get('/font.ttf') ?? '';
    files.delete('/font.ttf');
    await page.keyboard.press('Enter');
    await expect.poll(() => status().textContent(), { timeout: 20_000 }).toMatch(/could not be made here/);
    files.set('/font.ttf', font);
    const saving = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect(await readFile(await (await saving).path(), 'utf8')).toBe('%PDF- made before');
  });
});
