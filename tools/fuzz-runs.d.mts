/** How many random inputs a test tries, and the seed that they come from. */
export declare const runs: { readonly numRuns: number; readonly seed: number };
/** As many, with a seed of its own in each run unless `FUZZ_SEED` says one. */
export declare const newRuns: { readonly numRuns: number; readonly seed?: number };
