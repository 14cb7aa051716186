/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: [
    'src/**/*.ts',
    '!src/**/*.{test,d}.ts',
    // Words and examples: no test can detect a changed word.
    '!src/{languages,fixtures,test}/**',
    // Tested as a program, in a process of its own that the mutants do not reach.
    // Its tests read the site's content, outside the copy that is mutated.
    '!src/json-schema/**',
  ],
  mutator: {
    // Descriptions of fields, messages of errors and keys alike: a mutated one is a question of wording.
    excludedMutations: ['StringLiteral'],
  },
  coverageAnalysis: 'perTest',
  // What runs while a module loads (the types of zod) is met by every test: most of a minute for each mutant.
  ignoreStatic: true,
  thresholds: { high: 90, low: 80, break: 80 },
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, reportTests: false },
  incremental: true,
  concurrency: 2,
  timeoutMS: 5_000,
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
};
