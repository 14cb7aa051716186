import { chmod, lstat, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file aside and puts it in place when it is whole, so that none is ever half written. A file that is replaced
 * keeps its rights.
 *
 * @throws with the code `EEXIST` where there is one already that may not be overwritten
 */
export async function writeWhole(path: string, content: string, overwrite: boolean): Promise<void> {
  const found = await lstat(path).catch(() => undefined);
  if (found && !overwrite) throw Object.assign(new Error(`${path} exists`), { code: 'EEXIST' });
  // A device or a pipe, such as /dev/stdout, is written to and not replaced.
  if (found && !found.isFile()) return writeFile(path, content);
  const aside = `${path}.part`;
  try {
    await writeFile(aside, content, { mode: found?.mode });
    // What a file is created with may be narrowed by the umask.
    if (found) await chmod(aside, found.mode);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {});
    throw error;
  }
}
