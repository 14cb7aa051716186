import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import type { Choice } from './.storybook/toolbars.js';
import { CHROMIUM_ARGS, findChromium } from './chromium.js';

const executablePath = findChromium();

/** All stories in a real browser, each checked by axe, once with these toolbars. */
const stories = (globals: Partial<Choice>) => ({
  extends: './vite.config.ts' as const,
  plugins: [
    storybookTest({
      configDir: fileURLToPath(new URL('.storybook', import.meta.url)),
      initialGlobals: globals,
    }),
  ],
  test: {
    name: Object.values(globals).join(' '),
    // The stories on paper make a whole PDF, on machines that may be busy with something else.
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath,
          args: [...CHROMIUM_ARGS],
        },
      }),
      instances: [{ browser: 'chromium' as const }],
    },
  },
});

export default defineConfig({
  test: {
    projects: [
      { extends: './vite.config.ts', test: { name: 'node', include: ['{.storybook,visual}/**/*.test.ts'] } },
      stories({ locale: 'zh', scheme: 'light', theme: 'ledger', density: 'comfortable' }),
      stories({ locale: 'en', scheme: 'dark', theme: 'sidebar', density: 'compact' }),
      stories({ locale: 'ar', scheme: 'dark', theme: 'plain', density: 'comfortable' }),
    ],
  },
});
