import { defineConfig } from 'vitest/config';

/** Runs the built command line. */
export default defineConfig({
  test: { include: ['e2e/**/*.test.ts'], testTimeout: 120_000 },
});
