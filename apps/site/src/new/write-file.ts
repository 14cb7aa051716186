import { constants } from 'node:fs';
import { copyFile, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Copies a file to a name that is free: `resume.before.yaml`, then `resume.2.before.yaml`.
 *
 * @returns the name, or nothing where there is no such file
 */
export async function backUp(path: string): Promise<string | undefined> {
  for (let count = 1; ; count += 1) {
    const backup = path.replace(/(\.\w+)?$/, `${count === 1 ? '' : `.${count}`}.before$1`);
    try {
      await copyFile(path, backup, constants.COPYFILE_EXCL);
      return backup;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT') return undefined;
      if (code !== 'EEXIST') throw error;
    }
  }
}

/** Writes a temporary file in the same folder and renames it, so that the old or the new file is whole at any moment. */
export async function replaceFile(path: string, content: string): Promise<void> {
  const next = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(next, content);
    await rename(next, path);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
