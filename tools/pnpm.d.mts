/**
 * Runs the pnpm that runs the tests, or the one on PATH.
 *
 * @throws {Error} with all that it printed, where it fails
 */
export function pnpm(args: readonly string[], cwd: string, env?: NodeJS.ProcessEnv): Promise<void>;
