/// <reference path="../libraries.d.ts" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isAbsolute } from 'node:path';
import { isLatin, renamedFont } from '@resume/pdf/fonts';
import type { Cache } from '@resume/pdf/vite';
import type { ThemeFace } from '@resume/ui/themes';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);
const files = new Map<string, Promise<Buffer>>();

/** A font that is not where its package puts it. */
class FontError extends Error {
  override readonly name = 'FontError';
}

/**
 * The bytes of a face as TrueType or OpenType, read once.
 *
 * @throws {FontError} naming the file that is missing
 */
export function readFace({ family, weight, file }: ThemeFace): Promise<Buffer> {
  let bytes = files.get(file);
  if (!bytes) {
    const read = async () => convert(await readFile(isAbsolute(file) ? file : require.resolve(file)), 'sfnt');
    bytes = read().catch(() => {
      throw new FontError(
        `The font ${family} ${weight} was not found at ${file}. Install it: run "npm start" in the project once more.`,
      );
    });
    files.set(file, bytes);
  }
  return bytes;
}

/** What the Latin fonts have, so that the others need not bring it again. */
const LATIN = /[\u0020-\u024f\u1e00-\u1eff]/;

/** What stylesheets add to a text: counters, markers, spaces. */
const ALWAYS = ' 0123456789.,·';

/** A face subset to the characters of `text`, as WOFF2, under a name that no licence reserves. */
export function webFont(face: ThemeFace, text: string, cache: Cache): Promise<Uint8Array> {
  const wanted = new Set(`${text}${ALWAYS}`);
  const characters = [...wanted]
    .filter((one) => isLatin(face) || !LATIN.test(one))
    .sort()
    .join('');
  return cache('font', [face.file, characters], async () =>
    subsetFont(renamedFont(await readFace(face), face.family), characters, {
      targetFormat: 'woff2',
      preserveNameIds: [13, 14],
      // Arabic letters join by the font's rules; the others need no form but the one that is asked for.
      noLayoutClosure: face.script !== 'Arab',
    }),
  );
}
