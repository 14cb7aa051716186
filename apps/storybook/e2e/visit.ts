import { type Browser, chromium, type Page } from 'playwright-core';
import { preview } from 'vite';
import type { Choice } from '../.storybook/toolbars.js';
import { CHROMIUM_ARGS, findChromium } from '../chromium.js';

/** Where the Storybook is served: below a path that the build knows nothing of. */
const BASE = '/some/where/else/';

/** The built Storybook, served, and a browser to see it with. */
export interface Visit extends AsyncDisposable {
  readonly browser: Browser;
  /** Where it is served, with a slash at the end. */
  readonly root: string;
  /** Opens a story by itself, with these choices of the toolbars in the address. */
  open(story: string, choice: Partial<Choice>): Promise<Page>;
}

export async function openStorybook(): Promise<Visit> {
  const server = await preview({
    root: new URL('..', import.meta.url).pathname,
    configFile: false,
    base: BASE,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: 'storybook-static' },
    preview: { port: 0 },
  });
  const address = server.httpServer.address();
  const root = `http://localhost:${typeof address === 'object' ? address?.port : ''}${BASE}`;
  const browser = await chromium.launch({ executablePath: findChromium(), args: [...CHROMIUM_ARGS] });
  return {
    browser,
    root,
    async open(story, choice) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const globals = Object.entries(choice).map(([name, value]) => `${name}:${value}`);
      await page.goto(`${root}iframe.html?id=${story}&viewMode=story&globals=${globals.join(';')}`);
      await page.locator('body.sb-show-main').waitFor();
      return page;
    },
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.close();
    },
  };
}
