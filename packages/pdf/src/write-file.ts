import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, open, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PdfError } from './pdf-error.js';

/** Why a file cannot be written, and what to do, by the code the system gives. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'its folder may not be written to. Change its permissions',
  EBUSY: 'another program has it open. Close it there',
  EINVAL: 'the system allows no such name. Choose another',
  EDQUOT: 'your quota on the disk is used up. Free some space',
  EISDIR: 'there is a folder of that name. Rename it',
  ENOENT: 'the system allows no such folder there. Check its name',
  ENOSPC: 'the disk is full. Free some space',
  ENOTDIR: 'what should be its folder is a file. Rename that',
  // Windows reports files that another program has open by this code too.
  EPERM: 'its folder may not be written to, or another program has it open. Change that',
  ENAMETOOLONG: 'its name is too long. Choose a shorter one',
  EROFS: 'its folder is read-only. Make it writable',
};

/**
 * Writes a file aside and puts it in place when it is whole, so that none is ever half written. A file that is replaced
 * keeps its rights.
 *
 * @throws {PdfError} saying what keeps it from being written; what was there before is as it was
 */
export function writeWhole(path: string, data: Uint8Array | string): Promise<void> {
  const aside = `${path}.part`;
  return explained(path, aside, async () => {
    await makeFolder(dirname(path));
    const found = await lstat(path).catch(() => undefined);
    // A device or a pipe, such as /dev/stdout, is written to and not replaced.
    if (found && !found.isFile()) return await writeFile(path, data);
    await writeFile(aside, data, { mode: found?.mode });
    // What a file is created with may be narrowed by the umask.
    if (found) await chmod(aside, found.mode);
    await rename(aside, path);
  });
}

/**
 * Writes a file where there is none.
 *
 * @throws {PdfError} where something of that name is there, which stays as it was, or the file cannot be written
 */
export async function writeNew(path: string, data: Uint8Array | string): Promise<void> {
  // Fails where there is a file, also one that appears at this moment.
  const create = async () => {
    await makeFolder(dirname(path));
    return open(path, 'wx');
  };
  const file = await create().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw failure(path, error);
    throw new PdfError(
      `${path} is there already. Add --force to replace it, or name another place by --out.`,
      { cause: error },
    );
  });
  try {
    await explained(path, path, () => file.writeFile(data));
  } finally {
    await file.close();
  }
}

/**
 * Makes a folder and those above it. Node's own way never ends where the system allows no folder, such as in /proc.
 *
 * @throws the error of the system
 */
export async function makeFolder(folder: string): Promise<void> {
  const above = dirname(folder);
  if (above !== folder && !existsSync(above)) await makeFolder(above);
  await mkdir(folder).catch((error) => {
    // What is there and no folder is reported by what is written into it.
    if (!existsSync(folder)) throw error;
  });
}

/** Writes, and removes what was written where that fails. */
async function explained(path: string, written: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    await rm(written, { force: true }).catch(() => {});
    throw failure(path, error as NodeJS.ErrnoException);
  }
}

/** Why a file was not written, where the system kept it from that. */
function failure(path: string, error: NodeJS.ErrnoException): Error {
  const { code = '' } = error;
  if (code === '') return error;
  const reason = REASONS[code] ?? 'the system does not allow it. Check the name and its folder';
  return new PdfError(`${path} could not be written: ${reason}, or name another place (${code}).`, {
    cause: error,
  });
}
