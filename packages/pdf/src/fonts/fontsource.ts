import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FontSource, FontStyle } from '../text/font-face.js';
import { readOnce } from './read-once.js';

/** What a package of Fontsource says of its family in metadata.json, as far as it is used here. */
interface Metadata {
  readonly id: string;
  readonly family: string;
  readonly weights: readonly number[];
  readonly styles: readonly FontStyle[];
}

/**
 * The faces of a package of Fontsource (`@fontsource/…`, `@fontsource-variable/…`), by the characters of each file. None
 * where the folder is no such package.
 *
 * @param folder where the package is installed
 * @param weights those that are wanted
 */
export async function fontsourceFaces(
  folder: string,
  weights: readonly number[],
): Promise<readonly FontSource[]> {
  const [metadata, ranges] = await Promise.all([
    readJson<Metadata>(join(folder, 'metadata.json')),
    readJson<Readonly<Record<string, string>>>(join(folder, 'unicode.json')),
  ]);
  if (!metadata || !ranges) return [];
  const { family, id, styles } = metadata;
  return Object.entries(ranges).flatMap(([subset, unicodeRange]) =>
    styles.flatMap((style) =>
      weights.flatMap((weight): FontSource[] => {
        // The subsets of Chinese, Japanese and Korean fonts are numbers in brackets.
        const stem = `${id}-${subset.replace(/[[\]]/g, '')}`;
        const path = [`${stem}-${weight}-${style}.woff2`, `${stem}-wght-${style}.woff2`]
          .map((file) => join(folder, 'files', file))
          .find((file) => existsSync(file));
        if (path === undefined) return [];
        return [{ family, weight, style, unicodeRange, load: () => readOnce(path) }];
      }),
    ),
  );
}

async function readJson<Value>(path: string): Promise<Value | undefined> {
  return existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : undefined;
}
