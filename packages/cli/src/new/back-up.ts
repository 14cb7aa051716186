import { constants } from 'node:fs';
import { copyFile, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';

/** What a file held before it is replaced, kept under another name. */
export interface Backup {
  readonly path: string;
  /** Whether it was copied now, rather than by an earlier call that found the same bytes. */
  readonly isNew: boolean;
  /** How many backups of the file there are. */
  readonly count: number;
}

/**
 * Keeps what a file holds under a name of its own: `resume.before.yaml`, then `resume.2.before.yaml`. The same bytes are
 * kept once, and no file is overwritten.
 *
 * @returns nothing where there is no such file
 */
export async function backUp(path: string): Promise<Backup | undefined> {
  const current = await readFile(path).catch(ifMissing);
  if (current === undefined) return undefined;
  const backups = await backupsOf(path);
  for (const backup of backups) {
    const kept = await readFile(backup).catch(ifMissing);
    if (kept?.equals(current)) return { path: backup, isNew: false, count: backups.length };
  }
  for (let number = 1; ; number += 1) {
    const backup = backupName(path, number);
    try {
      await copyFile(path, backup, constants.COPYFILE_EXCL);
      return { path: backup, isNew: true, count: backups.length + 1 };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function backupName(path: string, number: number): string {
  const end = extname(path);
  return `${path.slice(0, path.length - end.length)}${number === 1 ? '' : `.${number}`}.before${end}`;
}

async function backupsOf(path: string): Promise<readonly string[]> {
  const end = extname(path);
  const name = basename(path, end);
  const isBackup = (file: string) => {
    if (!file.startsWith(name) || !file.endsWith(`.before${end}`)) return false;
    return /^(\.\d+)?$/.test(file.slice(name.length, file.length - `.before${end}`.length));
  };
  const files = await readdir(dirname(path));
  return files.filter(isBackup).map((file) => join(dirname(path), file));
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
