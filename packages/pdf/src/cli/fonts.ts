import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PdfError } from '../pdf-error.js';
import type { FontFace } from '../typography/font-set.js';

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
 * Reads the fonts of the ledger look from the packages installed in a project.
 *
 * @throws {PdfError} naming what to install
 */
export async function projectFonts(folder: string): Promise<readonly FontFace[]> {
  const require = createRequire(join(folder, 'package.json'));
  const missing = new Set<string>();
  const found = FACES.flatMap(([family, weight, name, file]) => {
    try {
      return [{ family, weight, path: require.resolve(`${name}/${file}`) }];
    } catch {
      missing.add(name);
      return [];
    }
  });
  if (missing.size > 0) {
    throw new PdfError(
      `The fonts are not installed in ${folder}. Run: npm install ${[...missing].join(' ')}`,
    );
  }
  return Promise.all(
    found.map(async ({ family, weight, path }) => ({ family, weight, data: await readFile(path) })),
  );
}
