import { type Browser, chromium } from 'playwright-core';
import { type PreviewServer, preview } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../../../tools/chromium.mjs';
import { dist, settings } from './built.js';

/** A browser and the built site served to it. */
export interface Visit extends AsyncDisposable {
  readonly browser: Browser;
  /** The address of the site as it is served here. */
  readonly origin: string;
}

/** Serves the built site and starts the browser the tests drive. */
export async function openSite(args: readonly string[] = []): Promise<Visit> {
  const server: PreviewServer = await preview({
    root: dist.slice(0, -'/dist'.length),
    base: new URL(settings.url).pathname,
    appType: 'mpa',
    logLevel: 'error',
    preview: { port: 0 },
  });
  const address = server.httpServer.address();
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGS, ...args],
  });
  return {
    browser,
    origin: `http://localhost:${typeof address === 'object' ? address?.port : ''}`,
    async [Symbol.asyncDispose]() {
      await browser.close();
      await server.close();
    },
  };
}
