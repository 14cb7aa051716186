import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderToFile } from '../node/index.js';
import { executablePath, fromSources, launch } from '../test/browser.js';
import { fonts } from '../test/fonts.js';
import { readPdf } from '../test/read-pdf.js';
import { PdfDownloadLink, PdfViewer } from './react.js';

const options = { title: 'Ada', lang: 'en', date: new Date(0), fonts };

/** A picture of one pixel. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

it('makes nothing on a server', () => {
  const markup = renderToStaticMarkup(
    <>
      <PdfViewer options={options}>
        <p>Ada</p>
      </PdfViewer>
      <PdfDownloadLink document={<p>Ada</p>} fileName="ada.pdf" options={options}>
        {({ loading }) => (loading ? 'Making' : 'Made')}
      </PdfDownloadLink>
    </>,
  );
  expect(markup).toMatch(/<iframe [^>]*title="Ada"/);
  expect(markup).toMatch(/<a [^>]*role="link" aria-disabled="true"[^>]*>Making<\/a>/);
  expect(markup).not.toMatch(/blob:|href=|src=/);
});

it('writes a file in a folder that it makes', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'resume-file-'));
  try {
    await renderToFile(<p>Ada</p>, join(folder, 'new/ada.pdf'), options);
    const [page] = await readPdf(await readFile(join(folder, 'new/ada.pdf')));
    expect(page?.text).toContain('Ada');
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe.skipIf(!executablePath)('in a page (needs CHROMIUM_PATH)', () => {
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  beforeAll(async () => {
    const result = (await build({
      ...fromSources,
      build: {
        write: false,
        target: 'esnext',
        rollupOptions: {
          input: { page: fileURLToPath(new URL('../test/pdf-page.tsx', import.meta.url)) },
          output: { entryFileNames: '[name].js' },
        },
      },
    })) as Rolldown.RolldownOutput;
    const files = new Map<string, { contentType: string; body: string | Buffer }>([
      [
        '/',
        { contentType: 'text/html', body: '<!doctype html><script type="module" src="/page.js"></script>' },
      ],
      ['/dot.png', { contentType: 'image/png', body: Buffer.from(DOT, 'base64') }],
      ['/font.ttf', { contentType: 'font/ttf', body: Buffer.from(chinese?.data ?? []) }],
    ]);
    for (const file of result.output) {
      const body = file.type === 'chunk' ? file.code : Buffer.from(file.source);
      files.set(`/${file.fileName}`, { contentType: 'text/javascript', body });
    }
    browser = await launch();
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      // What of its addresses the page has given back.
      const revoke = URL.revokeObjectURL.bind(URL);
      const revoked: string[] = [];
      Object.assign(window, { revoked });
      URL.revokeObjectURL = (url) => {
        revoked.push(url);
        revoke(url);
      };
    });
    await page.route('http://page.test/**', (route) =>
      route.fulfill(files.get(new URL(route.request().url()).pathname) ?? { status: 404 }),
    );
    await page.goto('http://page.test/');
    expect(await page.title()).toBe('');
  }, 120_000);
  afterAll(() => browser?.close());

  const chinese = fonts.find(({ family }) => family === 'Noto Sans SC');

  /** The text of a PDF by its address in the page. */
  async function textAt(url: string): Promise<string> {
    const bytes = await page.evaluate(
      async (address) => [...new Uint8Array(await (await fetch(address)).arrayBuffer())],
      url.replace(/#.*/, ''),
    );
    const pages = await readPdf(Uint8Array.from(bytes));
    return pages.map(({ text }) => text.replace(/\s/g, '')).join('|');
  }

  const address = async (name: string, attribute = 'href'): Promise<string> => {
    const found = attribute === 'src' ? page.locator(name) : page.getByRole('link', { name, exact: true });
    await expect.poll(() => found.getAttribute(attribute), { timeout: 40_000 }).toMatch(/^blob:/);
    return (await found.getAttribute(attribute)) ?? '';
  };

  const said = '“在页面里”生成，it’smadeinthepage.';

  it('shows a document of react-pdf in PDFViewer, PDFDownloadLink, usePDF and toBlob', async () => {
    expect(await textAt(await address('iframe:not([title])', 'src'))).toBe(`Cover|看${said}`);
    expect(await textAt(await address('Download theirs'))).toBe(`Cover|存${said}`);
    expect(await textAt(await address('usePDF'))).toBe(`Cover|use${said}`);
    expect(await textAt(await page.evaluate(() => window.toBlob()))).toBe(`Cover|块${said}`);
    expect(errors).toEqual([]);
  });

  it('shows a document of ours with its images in PdfViewer and PdfDownloadLink', async () => {
    expect(await textAt(await address('iframe[title="ours"]', 'src'))).toContain(`看${said}`);
    expect(await textAt(await address('Download ours'))).toContain(`存${said}`);
  });

  it('makes the PDF of usePdf again when what it says changes, and gives the address before back', async () => {
    const first = await address('usePdf');
    expect(await textAt(first)).toContain(`一${said}`);
    await page.getByRole('button', { name: 'Change' }).click();
    await expect
      .poll(() => page.getByRole('link', { name: 'usePdf', exact: true }).getAttribute('href'))
      .not.toBe(first);
    expect(await textAt(await address('usePdf'))).toContain(`二${said}`);
    expect(await page.evaluate(() => (window as unknown as { revoked: string[] }).revoked)).toContain(first);
  });

  it('stops the work that is not wanted any more', async () => {
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect.poll(() => page.title()).toBe('stopped');
    await expect.poll(() => page.getByRole('status').textContent()).toBe('made');
    expect(await page.getByText('usePdf', { exact: true }).getAttribute('href')).toBeNull();
  });
});
