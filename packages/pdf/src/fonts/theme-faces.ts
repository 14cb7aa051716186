import { readFile } from 'node:fs/promises';
import { PdfError } from '../pdf-error.js';
import type { FontFace } from '../text/font-face.js';
import { resolvedIn } from './installed-faces.js';

/** The faces of the ledger look, and the npm packages that bring them. */
const FACES = [
  ['Source Sans 3', 400, '@expo-google-fonts/source-sans-3', '400Regular/SourceSans3_400Regular.ttf'],
  ['Source Sans 3', 700, '@expo-google-fonts/source-sans-3', '700Bold/SourceSans3_700Bold.ttf'],
  ['Source Serif 4', 600, '@expo-google-fonts/source-serif-4', '600SemiBold/SourceSerif4_600SemiBold.ttf'],
  ['Noto Sans SC', 400, '@expo-google-fonts/noto-sans-sc', '400Regular/NotoSansSC_400Regular.ttf'],
  ['Noto Sans SC', 700, '@expo-google-fonts/noto-sans-sc', '700Bold/NotoSansSC_700Bold.ttf'],
  ['Noto Serif SC', 600, '@expo-google-fonts/noto-serif-sc', '600SemiBold/NotoSerifSC_600SemiBold.ttf'],
] as const;

/**
 * Reads the fonts of the ledger look from installed packages.
 *
 * @param folders where to look for `node_modules`, in this order
 * @throws {PdfError} naming what to install
 */
export async function projectFonts(folders: readonly string[]): Promise<readonly FontFace[]> {
  const missing = new Set<string>();
  const found = FACES.flatMap(([family, weight, name, file]) => {
    const path = resolvedIn(folders, `${name}/${file}`);
    if (path === undefined) missing.add(name);
    return path === undefined ? [] : [{ family, weight, path }];
  });
  if (missing.size > 0) {
    throw new PdfError(
      `The fonts are not installed in ${folders[0]}. Run: npm install ${[...missing].join(' ')}`,
    );
  }
  return Promise.all(
    found.map(async ({ family, weight, path }) => ({ family, weight, data: await readFile(path) })),
  );
}
