import { mergeConfig } from 'vitest/config';
import shared from './vite.config.js';

/** Visits the built Storybook. */
export default mergeConfig(shared, {
  test: {
    include: ['e2e/**/*.test.ts'],
    // A browser may be starved on a busy machine. A second attempt is reported, and is a fault to look into.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    maxConcurrency: 2,
  },
});
