/// <reference path="../libraries.d.ts" />
import { fileURLToPath } from 'node:url';
import { charactersFor, packageOf, readThemeFace, webFont as subsetWebFont } from '@resume/pdf/fonts';
import type { Cache } from '@resume/pdf/vite';
import type { ThemeFace } from '@resume/ui/themes';
import { convert } from 'fontverter';

/** Where packages and files of fonts are looked for: the working directory, then the folder of this package. */
export const fontFolders: readonly string[] = [process.cwd(), fileURLToPath(new URL('.', import.meta.url))];

/** A font that is not where its package puts it. */
class FontError extends Error {
  override readonly name = 'FontError';
}

/**
 * A face as TrueType or OpenType.
 *
 * @param text the characters that are needed: a family that is split into many fonts gives these alone
 * @throws {FontError} naming the file that is missing
 */
export async function readFace(face: ThemeFace, text: string): Promise<Buffer> {
  const bytes = await readThemeFace(face, fontFolders, text);
  if (bytes !== undefined) return convert(Buffer.from(bytes), 'sfnt');
  throw new FontError(
    `The font ${face.family} ${face.weight} was not found at ${face.file}. Run: npm install ${packageOf(face.file)}`,
  );
}

/**
 * A face subset to those of some characters that it is for, as WOFF2, under a name that no licence reserves.
 *
 * @param features the OpenType features that the pages are set with
 */
export function webFont(
  face: ThemeFace,
  text: string,
  features: readonly string[],
  cache: Cache,
): Promise<Uint8Array> {
  const characters = [...charactersFor(face, text)].sort().join('');
  return cache('font', [face.file, characters, ...features], async () =>
    subsetWebFont(await readFace(face, characters), { family: face.family, text: characters, features }),
  );
}
