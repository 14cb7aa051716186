import { fileURLToPath } from 'node:url';

/** The command that owners run in the folder of their site, from its sources. */
export const command = fileURLToPath(new URL('../../../../tools/resume.mjs', import.meta.url));
