import { defineConfig } from 'vitest/config';

/** Tests of the repository; each package has its own. */
export default defineConfig({
  test: { include: ['tools/**/*.test.mjs'], testTimeout: 60_000, hookTimeout: 60_000 },
});
