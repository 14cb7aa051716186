import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from '../../tools/chromium.mjs';

/** The stylesheets of themes are read as text; Vitest makes stylesheets empty unless it is asked not to. */
const css = { include: [/\?(raw|inline)$/] };

export default defineConfig({
  test: {
    projects: [
      {
        extends: './vite.config.ts',
        test: { css, name: 'node', include: ['{.storybook,visual}/**/*.test.ts'] },
      },
      // All stories in a real browser, played and checked by axe, in the look they open with: the others are e2e/accessible's.
      {
        extends: './vite.config.ts',
        plugins: [storybookTest({ configDir: fileURLToPath(new URL('.storybook', import.meta.url)) })],
        test: {
          name: 'stories',
          // Storybook is loaded once, not for each file of stories.
          isolate: false,
          // The stories in print make a whole PDF, on machines that may be busy with something else.
          // A second attempt is reported, and is a fault to look into.
          retry: 1,
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: findChromium(), args: CHROMIUM_ARGS },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
