import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Cache } from './cache.js';

/** A cache that can forget. */
export interface FolderCache {
  readonly cache: Cache;
  /** How many things were found and how many had to be made. */
  readonly counts: { readonly found: number; readonly made: number };
  /** Removes what was not asked for since the cache was opened. */
  prune(): Promise<void>;
}

/**
 * Keeps what was made in a folder, each thing under the hash of its parts.
 *
 * @param folder made when needed
 * @param maker stands for the code that makes things: when it changes, everything is made anew
 */
export function folderCache(folder: string, maker: string): FolderCache {
  const used = new Set<string>();
  const counts = { found: 0, made: 0 };
  return {
    counts,
    async cache(kind, parts, make) {
      const hash = createHash('sha256').update(maker);
      // The length before each part keeps ['ab', 'c'] from ['a', 'bc'].
      for (const part of parts) hash.update(`\0${part.length}\0`).update(part);
      const name = `${kind}-${hash.digest('hex')}`;
      const path = join(folder, name);
      used.add(name);
      const found = await readFile(path).catch(() => undefined);
      if (found) {
        counts.found += 1;
        return found;
      }
      let isKept = true;
      const bytes = await make(() => {
        isKept = false;
      });
      counts.made += 1;
      if (!isKept) return bytes;
      await mkdir(folder, { recursive: true });
      // Another process may make the same at this moment. On Windows the last one cannot replace what the other reads.
      const aside = `${path}.${randomUUID()}.part`;
      await writeFile(aside, bytes);
      await rename(aside, path).catch(() => rm(aside, { force: true }));
      return bytes;
    },
    async prune() {
      const names = await readdir(folder).catch(() => []);
      await Promise.all(
        names.filter((name) => !used.has(name)).map((name) => rm(join(folder, name), { force: true })),
      );
    },
  };
}
