import react from '@vitejs/plugin-react';
import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const conditions = ['@resume/source', ...defaultServerConditions];

/** From 22.4 on, Node may have a localStorage of its own, which would hide jsdom's: the name of the flag against it. */
const NO_STORAGE = '--no-experimental-webstorage';

export default defineConfig({
  plugins: [react()],
  resolve: { conditions },
  ssr: { resolve: { conditions }, noExternal: [/^@resume\//] },
  test: {
    // Machines are slow and shared.
    testTimeout: 60_000,
    // Modules and the page are made once, not for each file: most of the time it took.
    isolate: false,
    // The stylesheets of themes are read as text; Vitest makes stylesheets empty unless it is asked not to.
    css: { include: [/\?(raw|inline)$/] },
    environment: 'jsdom',
    execArgv: process.allowedNodeEnvironmentFlags.has(NO_STORAGE) ? [NO_STORAGE] : [],
    include: ['src/**/*.test.{ts,tsx}'],
    setupFiles: ['./src/test/setup.ts'],
  },
});
