const { FUZZ_RUNS, FUZZ_SEED } = process.env;

/**
 * How many random inputs a test tries, and the seed that they come from: enough to meet the odd cases and few enough to stay
 * quick. Tests always try the same inputs, so that a change is judged by what it changes; `npm run fuzz` tries new ones. A
 * failure prints its seed.
 */
export const runs = Object.freeze({ numRuns: Number(FUZZ_RUNS ?? 100), seed: Number(FUZZ_SEED ?? 1) });

/**
 * As many random inputs as `runs`, with a seed of its own in each run unless `FUZZ_SEED` says one. For what has to hold
 * between two libraries whose versions change.
 */
export const newRuns = Object.freeze(
  FUZZ_SEED === undefined ? { numRuns: runs.numRuns } : { numRuns: runs.numRuns, seed: runs.seed },
);
