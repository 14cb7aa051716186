import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servePreview } from '@resume/site/node';
import { type Browser, chromium } from 'playwright-core';
import { CHROMIUM_ARGS, findChromium } from '../../../tools/chromium.mjs';
import { dist, root } from './built.js';

/** A browser and the built site served to it. */
export interface Visit extends AsyncDisposable {
  readonly browser: Browser;
  /** The address of the site as it is served here. */
  readonly origin: string;
}

/** Serves the built site as `npm start` and its host do, and starts the browser the tests drive. */
export async function openSite(args: readonly string[] = []): Promise<Visit> {
  const { origin, close } = await servePreview({ root, port: 0, folder: dist });
  // Few visitors have the fonts of the site installed, where a page would begin with these and change to its own.
  const home = mkdtempSync(join(tmpdir(), 'resume-home-'));
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...CHROMIUM_ARGS, ...args],
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home },
  });
  return {
    browser,
    origin,
    async [Symbol.asyncDispose]() {
      await browser.close();
      await close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
