import { chmod, lstat, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PdfError } from '../pdf-error.js';

/** Why a file cannot be written, and what to do, by the code the system gives. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'its folder may not be written to. Change its rights',
  EDQUOT: 'your share of the disk is full. Free some room',
  EISDIR: 'there is a folder of that name. Rename it',
  ENOSPC: 'the disk is full. Free some room',
  ENOTDIR: 'what should be its folder is a file. Rename that',
  EPERM: 'its folder may not be written to. Change its rights',
  EROFS: 'its folder is read-only. Make it writable',
};

/**
 * Writes a file aside and puts it in place when it is whole, so that none is ever half written. A file that is replaced
 * keeps its rights.
 *
 * @throws {PdfError} saying what keeps it from being written; what was there before is as it was
 */
export async function writeWhole(path: string, data: Uint8Array): Promise<void> {
  const aside = `${path}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const found = await lstat(path).catch(() => undefined);
    // A device or a pipe, such as /dev/stdout, is written to and not replaced.
    if (found && !found.isFile()) return await writeFile(path, data);
    await writeFile(aside, data, { mode: found?.mode });
    // What a file is created with may be narrowed by the umask.
    if (found) await chmod(aside, found.mode);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true }).catch(() => {});
    const { code = '' } = error as NodeJS.ErrnoException;
    const reason = REASONS[code];
    if (!reason) throw error;
    throw new PdfError(`${path} could not be written: ${reason}, or name another place (${code}).`);
  }
}
