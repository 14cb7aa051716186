/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // The line breaker: where a mistake shows in print and in no type.
  mutate: ['src/text/line-breaks.ts'],
  coverageAnalysis: 'perTest',
  thresholds: { high: 90, low: 80, break: 80 },
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  incremental: true,
  concurrency: 1,
  timeoutMS: 20_000,
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
};
