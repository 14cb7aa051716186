import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const conditions = ['@resume/source', ...defaultServerConditions];

/** A browser or a server may be starved on a busy machine. A second attempt is reported, and is a fault to look into. */
const retry = 1;
/** The stylesheets of themes are read as text; Vitest makes stylesheets empty unless it is asked not to. */
const css = { include: [/\?(raw|inline)$/] };

const source = {
  resolve: { conditions },
  ssr: { resolve: { conditions }, noExternal: [/^@resume\//] },
};

export default defineConfig({
  test: {
    projects: [
      // What was built, asked as visitors ask it: needs dist and a Chromium.
      {
        ...source,
        test: {
          css,
          name: 'built',
          include: ['e2e/**/*.test.ts'],
          exclude: ['e2e/lighthouse.test.ts'],
          retry,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      // What is measured against the clock, by a task of its own that runs alone.
      {
        ...source,
        test: {
          css,
          name: 'measured',
          include: ['e2e/lighthouse.test.ts'],
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
