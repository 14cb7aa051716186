import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { build, createLogger, createServer, type InlineConfig, type ViteDevServer } from 'vite';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launch } from '../test/browser.js';
import { readPdf } from '../test/read-pdf.js';
import { type ResumePdfOptions, resumePdf } from './index.js';

const require = createRequire(import.meta.url);
const FONT = require.resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf');

const DOCUMENTS = `
import { readFile } from 'node:fs/promises';
import { name } from './name.ts';

export default async () => {
  const label = await readFile(new URL('../label.txt', import.meta.url), 'utf8');
  const options = {
    title: name,
    lang: 'en',
    fonts: [{ family: 'Source Sans 3', weight: 400, data: await readFile(${JSON.stringify(FONT)}) }],
    stylesheets: [{ css: 'body, h1, .resume-footer { font: 400 12px "Source Sans 3" }' }],
  };
  return {
    'ada.pdf': { ...options, content: <article><h1>{name}</h1><p>{label}</p></article> },
    'papers/list.pdf': { ...options, title: 'Papers', content: '<h1>Papers</h1>' },
  };
};
`;

let root: string;
const write = (file: string, content: string) => writeFileSync(join(root, file), content);
const name = (value: string) => write('src/name.ts', `export const name = ${value};\n`);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'resume-vite-'));
  mkdirSync(join(root, 'src'));
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(root, 'node_modules'));
  write('index.html', '<!doctype html><title>Home</title><p>Home</p>');
  write('src/pdfs.tsx', DOCUMENTS);
  write('label.txt', 'First label');
  name("'Ada Lovelace'");
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const config = (options: Partial<ResumePdfOptions> = {}): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  cacheDir: join(root, '.vite'),
  plugins: [resumePdf({ documents: 'src/pdfs.tsx', watch: ['label.txt'], ...options })],
});
const textOf = async (bytes: Uint8Array) => (await readPdf(bytes)).map(({ text }) => text).join('\n');
const built = (file: string) => readFileSync(join(root, 'dist', file));

describe('a build', () => {
  it('writes the PDFs next to the pages', async () => {
    await build(config());
    expect(readdirSync(join(root, 'dist'))).toContain('index.html');
    expect(await textOf(built('ada.pdf'))).toMatch(/Ada Lovelace\s*First label/);
    expect(await textOf(built('papers/list.pdf'))).toContain('Papers');
  });

  it('makes only those anew that changed, and forgets what nobody asks for', async () => {
    await build(config());
    const before = built('papers/list.pdf');
    const cache = join(root, '.vite/resume-pdf');
    // A mark in what is kept shows where a PDF came from.
    for (const file of readdirSync(cache))
      writeFileSync(join(cache, file), `${readFileSync(join(cache, file), 'latin1')}% kept`, 'latin1');
    name("'Grace Hopper'");
    await build(config());
    expect(built('papers/list.pdf')).toEqual(Buffer.concat([before, Buffer.from('% kept')]));
    expect(built('ada.pdf').subarray(-6).toString()).not.toBe('% kept');
    expect(await textOf(built('ada.pdf'))).toContain('Grace Hopper');
    expect(readdirSync(cache)).toHaveLength(2);

    await build(config({ cacheKey: 'other' }));
    expect(built('papers/list.pdf')).toEqual(before);
  });

  it('fails for a broken module, and says where', async () => {
    name("(() => { throw new Error('no name yet'); })()");
    const error = await build(config()).catch((thrown) => thrown);
    expect(error.message).toMatch(/no name yet/);
    expect(error.errors[0]).toMatchObject({ loc: { file: join(root, 'src/name.ts'), line: 1 } });
  });

  it('fails for an element that cannot be set, and names the PDF', async () => {
    write('src/pdfs.tsx', DOCUMENTS.replace('<p>{label}</p>', '<img src="data:," />'));
    await expect(build(config())).rejects.toThrow(/ada\.pdf: .*image/);
  });

  it('is made with a box for a character that no font has, with a warning', async () => {
    name("'Ada \\u{1F600}'");
    const warnings: string[] = [];
    await build({
      ...config(),
      logLevel: 'warn',
      customLogger: { ...createLogger(), warn: (message) => warnings.push(message) },
    });
    expect(warnings.join()).toMatch(/ada\.pdf: no font has .*U\+1F600/);
    expect((await readPdf(readFileSync(join(root, 'dist/ada.pdf'))))[0]?.text).toContain('Ada 😀');
  });

  it.each([
    ['nothing', 'export const other = 1;', /src\/pdfs\.tsx: found no default export/],
    ['an odd name', "export default { '../ada.pdf': { content: '' } };", /"\.\.\/ada\.pdf" is to be named/],
    ['no content', "export default { 'ada.pdf': { title: 'Ada' } };", /"ada\.pdf" has no content/],
  ])('says so where the module exports %s', async (_, source, message) => {
    write('src/pdfs.tsx', source);
    await expect(build(config())).rejects.toThrow(message);
  });
});

describe('the development server', () => {
  let server: ViteDevServer;
  let origin: string;
  beforeEach(async () => {
    server = await createServer({ ...config(), base: '/me/', server: { port: 0 } });
    await server.listen();
    origin = server.resolvedUrls?.local[0] ?? '';
  });
  afterEach(() => server.close());

  const get = async (path: string) => {
    const response = await fetch(`${origin}${path}`);
    return { response, bytes: new Uint8Array(await response.arrayBuffer()) };
  };
  const text = async (path: string) => textOf((await get(path)).bytes).catch(() => 'no PDF');

  /**
   * Writes again and again until it is seen: what is written before Vite watches a file is not. Not so often that a page has
   * no time to load in between.
   */
  async function until<Seen>(write: () => void, seen: Promise<Seen>): Promise<Seen> {
    write();
    const timer = setInterval(write, 5000);
    try {
      return await seen;
    } finally {
      clearInterval(timer);
    }
  }
  const says = (label: string) => expect.poll(() => text('ada.pdf'), { timeout: 30_000 }).toContain(label);

  it('serves the PDFs, and leaves other addresses alone', async () => {
    const { bytes, response } = await get('ada.pdf?download');
    expect(response.headers.get('content-type')).toBe('application/pdf');
    expect(await textOf(bytes)).toContain('Ada Lovelace');
    expect(await text('papers/list.pdf')).toContain('Papers');
    expect((await get('none.pdf')).response.headers.get('content-type')).toBe('text/html');
  });

  it('goes on after an address that cannot be read', async () => {
    await get('%E0%A4%A.pdf');
    expect(await text('ada.pdf')).toContain('Ada Lovelace');
  });

  it('serves them fresh when a module or a watched file changes', async () => {
    expect(await text('ada.pdf')).toContain('First label');
    await until(() => name("'Grace Hopper'"), says('Grace Hopper'));
    await until(() => write('label.txt', 'Second label'), says('Second label'));
  });

  describe('in a browser', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await launch();
    });
    afterAll(() => browser.close());

    /** Opens a page, and waits until it is connected to the server. */
    async function open(path: string) {
      const page = await browser.newPage();
      const connected = page.waitForEvent('console', (message) => message.text().includes('connected.'));
      const answer = await page.goto(`${origin}${path}`);
      await connected;
      return { page, answer };
    }

    it('shows an error over open pages with its place, until it is fixed', async () => {
      await get('ada.pdf');
      const { page } = await open('');
      const overlay = page.locator('vite-error-overlay');
      await until(() => name('missing.name'), overlay.waitFor({ state: 'attached' }));
      expect(await overlay.locator('.message').textContent()).toContain('missing is not defined');
      expect(await overlay.locator('.file').textContent()).toContain('src/name.ts:1');
      expect(await overlay.locator('.frame').textContent()).toContain(
        '1 | export const name = missing.name;',
      );
      await until(() => name("'Ada King'"), overlay.waitFor({ state: 'detached' }));
      await page.close();
    });

    it('shows it in place of the PDF too, which comes once it can be made', async () => {
      const status = async () => (await fetch(`${origin}ada.pdf`)).status;
      const broken = "(() => { throw new Error('no name yet'); })()";
      await until(() => name(broken), expect.poll(status, { timeout: 30_000 }).toBe(500));
      const { page, answer } = await open('ada.pdf');
      expect(answer?.status()).toBe(500);
      expect(await page.locator('vite-error-overlay .message').textContent()).toContain('no name yet');
      const fresh = page.waitForResponse(
        (response) => response.status() === 200 && /\.pdf$/.test(response.url()),
      );
      expect((await until(() => name("'Ada King'"), fresh)).headers()['content-type']).toBe(
        'application/pdf',
      );
      // Chromium does not always answer when a page is closed as its PDF viewer comes up: it goes with the browser.
    });
  });
});
