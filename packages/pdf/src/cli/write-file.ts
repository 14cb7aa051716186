import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file aside and puts it in place when it is whole, so that none is ever half written. */
export async function writeWhole(path: string, data: Uint8Array): Promise<void> {
  const aside = `${path}.part`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(aside, data);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
