import config from './vitest.config.js';

// Each mutant meets the same few generated documents, so that its verdict does not change from run to run.
process.env.FUZZ_RUNS = '20';
process.env.FUZZ_SEED = '1';

export default {
  ...config,
  test: {
    ...config.test,
    exclude: [
      // Huge inputs and programs of their own: minutes for each mutant, and nothing the others do not ask.
      'src/**/hostile.test.ts',
      // These read files outside the package, which mutants do not see.
      'src/readme.test.ts',
      'src/json-schema/**',
    ],
  },
};
