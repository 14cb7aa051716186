import { chromium } from 'playwright-core';
import type { InlineConfig } from 'vite';
import { CHROMIUM_ARGS, findChromium } from '../../../../tools/chromium.mjs';

/** The browser that tests drive, where one is named. */
export const executablePath = process.env.CHROMIUM_PATH;

/** Starts it. */
export const launch = () =>
  chromium.launch({
    executablePath: findChromium(),
    args: CHROMIUM_ARGS,
  });

/** How Vite builds a page of the tests, from the sources. */
export const fromSources = {
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['@resume/source', 'browser', 'import', 'module', 'default'] },
  define: { 'process.env.NODE_ENV': '"development"' },
} satisfies InlineConfig;
