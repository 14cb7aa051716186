/// <reference path="../libraries.d.ts" />
import { fileURLToPath } from 'node:url';
import { charactersFor, packageOf, readThemeFace, renamedFont } from '@resume/pdf/fonts';
import type { Cache } from '@resume/pdf/vite';
import type { ThemeFace } from '@resume/ui/themes';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';

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

/** A face subset to those of some characters that it is for, as WOFF2, under a name that no licence reserves. */
export function webFont(face: ThemeFace, text: string, cache: Cache): Promise<Uint8Array> {
  const characters = [...charactersFor(face, text)].sort().join('');
  return cache('font', [face.file, characters], async () =>
    subsetFont(renamedFont(await readFace(face, characters), face.family), characters, {
      targetFormat: 'woff2',
      preserveNameIds: [13, 14],
      // Arabic letters join by the font's rules; the others need no form but the one that is asked for.
      noLayoutClosure: face.script !== 'Arab',
    }),
  );
}
