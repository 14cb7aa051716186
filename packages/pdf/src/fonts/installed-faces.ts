import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { FONT_FAMILIES, familySlug } from '@resume/ui/themes';
import { type FontFace, type FontSource, loadFaces } from '../text/font-face.js';
import { Face, type FontFinder } from '../text/font-set.js';
import { fontsourceFaces } from './fontsource.js';
import { readOnce } from './read-once.js';

/** The weights that are read of a family: text and headings need no more. */
const WEIGHTS = [
  [400, '400Regular'],
  [700, '700Bold'],
] as const;

/**
 * Finds faces by script among installed npm packages: what `renderPdf` takes as `findFonts`. A package is read when a
 * document has a character that its own fonts lack, or has not in the forms of its language.
 *
 * @param folders where to look for `node_modules`, in this order; the folders above each are looked in too
 */
export function installedFaces(folders: readonly string[]): FontFinder {
  return async (characters, language, families = []) => {
    const named = await Promise.all(families.map((family) => facesOf(family, folders)));
    const found = named.flat();
    const lacking = new Set(found.length > 0 ? [] : characters);
    for (const entry of FONT_FAMILIES) {
      if (language !== undefined && entry.language !== language) continue;
      if (![...lacking].some((char) => entry.characters.test(char))) continue;
      const faces = await facesOf(entry.family, folders);
      const loaded = await Promise.all(
        (await loadFaces(faces, [...lacking].join(''))).map((face) => Face.open(face)),
      );
      const covered = [...lacking].filter((char) =>
        loaded.some((face) => face.has(char.codePointAt(0) ?? 0)),
      );
      if (covered.length > 0) found.push(...faces);
      for (const char of covered) lacking.delete(char);
    }
    return found;
  };
}

/** The faces of a family that are installed: whole fonts where they are there, else the files of Fontsource. */
async function facesOf(
  family: string,
  folders: readonly string[],
): Promise<readonly (FontFace | FontSource)[]> {
  const stem = family.replaceAll(' ', '');
  const faces = WEIGHTS.flatMap(([weight, style]) => {
    const path = resolvedIn(
      folders,
      `@expo-google-fonts/${familySlug(family)}/${style}/${stem}_${style}.ttf`,
    );
    return path === undefined ? [] : [{ family, weight, path }];
  });
  if (faces.length > 0)
    return Promise.all(faces.map(async ({ path, ...face }) => ({ ...face, data: await readOnce(path) })));
  const folder = fontsourceFolder(family, folders);
  if (folder === undefined) return [];
  return fontsourceFaces(
    folder,
    WEIGHTS.map(([weight]) => weight),
  );
}

/** The folder of the package of Fontsource that has a family, of the one with all weights where both are installed. */
export function fontsourceFolder(family: string, folders: readonly string[]): string | undefined {
  for (const scope of ['@fontsource-variable', '@fontsource']) {
    const metadata = resolvedIn(folders, `${scope}/${familySlug(family)}/metadata.json`);
    if (metadata !== undefined) return dirname(metadata);
  }
  return undefined;
}

/** The path of a file of a package, in the first folder from which it is found. */
export function resolvedIn(folders: readonly string[], file: string): string | undefined {
  for (const folder of folders) {
    try {
      return createRequire(join(folder, 'package.json')).resolve(file);
    } catch {
      // Not installed here.
    }
  }
  return undefined;
}
