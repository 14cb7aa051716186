/** What the browser is started with: as root in a container too, and without reaching for hosts of its own. */
export const CHROMIUM_ARGS: string[];

/** The machine that a browser is looked for on; this one where left out. */
interface Machine {
  readonly platform?: NodeJS.Platform;
  readonly home?: string;
  isProgram?(path: string): boolean;
}

/**
 * The path of the browser: CHROMIUM_PATH, or a Chromium or Chrome on PATH or where macOS and Windows keep programs.
 *
 * @throws {Error} where there is none, or CHROMIUM_PATH names none
 */
export function findChromium(env?: NodeJS.ProcessEnv, machine?: Machine): string;
