import { fileURLToPath } from 'node:url';
import { defaultTheme } from '@resume/ui/themes';
import { themeFonts } from '../fonts/theme-faces.js';

/** The fonts of the default theme. */
export const fonts = await Promise.all(
  themeFonts(defaultTheme, [fileURLToPath(new URL('../..', import.meta.url))]).map(
    async ({ load, loadsFor: _, ...face }) => ({ ...face, data: await load() }),
  ),
);
