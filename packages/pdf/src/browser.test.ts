import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { executablePath, fromSources, launch } from './test/browser.js';
import { fonts } from './test/fonts.js';
import { breachesOf } from './test/matterhorn.js';
import { colorAt, readPdf } from './test/read-pdf.js';

const require = createRequire(import.meta.url);
const LATIN = '@fontsource/inter/files/inter-latin-400-normal.woff2';

describe.skipIf(!executablePath)('in a browser (needs CHROMIUM_PATH)', () => {
  it('makes the same kind of PDF, without a server', async () => {
    const result = (await build({
      ...fromSources,
      build: {
        write: false,
        lib: {
          entry: fileURLToPath(new URL('test/browser-page.tsx', import.meta.url)),
          formats: ['es'],
        },
      },
    })) as Rolldown.RolldownOutput[];
    const chunks = result.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
    const scripts = chunks.map(({ code, fileName, isEntry }) => [
      isEntry ? '/page.js' : `/${fileName}`,
      { contentType: 'text/javascript', body: code },
    ]);

    const browser = await launch();
    try {
      const page = await browser.newPage();
      const errors: Error[] = [];
      page.on('pageerror', (error) => errors.push(error));
      const face = fonts.find(({ family }) => family === 'Noto Sans SC');
      const served: Record<string, { contentType: string; body: string | Buffer }> = {
        '/': {
          contentType: 'text/html',
          body: '<!doctype html><script type="module" src="/page.js"></script>',
        },
        ...Object.fromEntries(scripts),
        '/chinese.ttf': { contentType: 'font/ttf', body: Buffer.from(face?.data ?? []) },
        '/latin.woff2': { contentType: 'font/woff2', body: readFileSync(require.resolve(LATIN)) },
      };
      await page.route('http://page.test/**', (route) =>
        route.fulfill(served[new URL(route.request().url()).pathname] ?? { status: 404 }),
      );
      await page.goto('http://page.test/');
      expect(errors).toEqual([]);
      const bytes = Uint8Array.from(
        await page.evaluate(() => window.makePdf('/chinese.ttf', '/latin.woff2')),
      );
      expect((await readPdf(bytes))[0]?.text).toContain('在页面里生成的PDF');
      const margin = 46;
      expect(colorAt(bytes, margin + 5, margin + 5)).toEqual([200, 30, 30]);
      expect(breachesOf(bytes)).toEqual([]);
      expect(bytes.length).toBeLessThan(40_000);
    } finally {
      await browser.close();
    }
  }, 60_000);
});
