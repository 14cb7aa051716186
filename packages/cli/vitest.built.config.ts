import { defineConfig } from 'vitest/config';

/** What was built, run as its users run it. */
export default defineConfig({
  test: { include: ['e2e/**/*.test.ts'], testTimeout: 240_000, hookTimeout: 60_000 },
});
