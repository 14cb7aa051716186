import { fileURLToPath } from 'node:url';
import { projectFonts } from '../fonts/theme-faces.js';

/** The fonts of the ledger look. */
export const fonts = await projectFonts([fileURLToPath(new URL('../..', import.meta.url))]);
