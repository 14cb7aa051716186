/** How many random inputs a test tries, and the seed that they come from. */
export declare const runs: { readonly numRuns: number; readonly seed: number };
