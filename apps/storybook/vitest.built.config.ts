import { mergeConfig } from 'vitest/config';
import shared from './vite.config.js';

/** Visits the built Storybook. */
export default mergeConfig(shared, {
  test: {
    include: ['e2e/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    maxConcurrency: 2,
  },
});
