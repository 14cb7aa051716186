import { fileURLToPath } from 'node:url';
import { defaultTheme } from '@resume/ui/themes';
import { themeFonts } from '../fonts/theme-faces.js';

/** The fonts of the default theme. */
export const fonts = await themeFonts(defaultTheme, [fileURLToPath(new URL('../..', import.meta.url))]);
