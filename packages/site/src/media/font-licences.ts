import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { packageOfFace } from '@resume/pdf/fonts';
import type { ThemeFace } from '@resume/ui/themes';
import { fontFolders } from './fonts.js';

/**
 * The licences of fonts, by the path on the site where each is. A font may be served with its licence alone. A file of the
 * owner's own has none here.
 */
export function fontLicences(
  faces: readonly Pick<ThemeFace, 'family' | 'file'>[],
): ReadonlyMap<string, () => Promise<Uint8Array>> {
  const folders = new Set(faces.flatMap((face) => packageOfFace(face, fontFolders) ?? []));
  return new Map(
    [...folders].map((folder) => [
      `fonts/licences/${basename(folder)}.txt`,
      () => readFile(licenceIn(folder)),
    ]),
  );
}

/** The file with the licence of the font: some packages have one of their own, for their code. */
function licenceIn(folder: string): string {
  const own = join(folder, 'LICENSE_FONT');
  return existsSync(own) ? own : join(folder, 'LICENSE');
}
