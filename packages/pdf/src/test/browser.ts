import { chromium } from 'playwright-core';
import type { InlineConfig } from 'vite';

/** The browser that tests drive, where one is named. */
export const executablePath = process.env.CHROMIUM_PATH;

/** Starts it: as root in a container too, and without reaching for hosts of its own. */
export const launch = () =>
  chromium.launch({
    executablePath: executablePath ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });

/** How Vite builds a page of the tests, from the sources. */
export const fromSources = {
  configFile: false,
  logLevel: 'error',
  resolve: { conditions: ['@resume/source', 'browser', 'import', 'module', 'default'] },
  define: { 'process.env.NODE_ENV': '"development"' },
} satisfies InlineConfig;
