import { fileURLToPath } from 'node:url';
import { projectFonts } from '../cli/fonts.js';

/** The fonts of the ledger look. */
export const fonts = await projectFonts(fileURLToPath(new URL('../..', import.meta.url)));
