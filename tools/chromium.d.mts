/** What the browser is started with: as root in a container too, and without reaching for hosts of its own. */
export const CHROMIUM_ARGS: string[];

/** The path of the browser: CHROMIUM_PATH, or a Chromium or Chrome on PATH. Throws where there is none. */
export function findChromium(env?: NodeJS.ProcessEnv): string;
