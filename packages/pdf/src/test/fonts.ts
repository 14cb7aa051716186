import { fileURLToPath } from 'node:url';
import { defaultTheme, type Theme, themes } from '@resume/ui/themes';
import { themeFonts } from '../fonts/theme-faces.js';
import type { FontFace } from '../text/font-face.js';

const packageFolder = fileURLToPath(new URL('../..', import.meta.url));

async function facesOf(theme: Theme): Promise<readonly FontFace[]> {
  const fonts = await themeFonts(theme, [packageFolder]);
  return Promise.all(fonts.map(async ({ load, loadsFor: _, ...face }) => ({ ...face, data: await load() })));
}

/** The fonts of the default theme. */
export const fonts = await facesOf(defaultTheme);

/** These, and the Latin fonts of all themes. */
export async function fontsOfThemes(): Promise<readonly FontFace[]> {
  const latinOf = (theme: Theme) => theme.faces.filter(({ script = 'Latn' }) => script === 'Latn');
  const latin = await Promise.all(
    Object.values(themes).map((theme) => facesOf({ ...theme, faces: latinOf(theme) })),
  );
  const keyOf = ({ family, weight, style = 'normal' }: FontFace) => `${family} ${weight} ${style}`;
  return [...new Map([...fonts, ...latin.flat()].map((face) => [keyOf(face), face])).values()];
}
