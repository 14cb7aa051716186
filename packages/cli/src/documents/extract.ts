import { lstat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PdfError } from '@resume/pdf';
import type { AttachedFile } from '@resume/pdf/read';
import { writeNew, writeWhole } from '@resume/pdf/write-file';
import { attachmentName } from './attachment-name.js';
import { fileKey } from './file-key.js';

/**
 * Writes the files out of a PDF into a folder. One that cannot be written is reported, and the others are written.
 *
 * @param force whether files that are there are replaced
 * @returns the paths that were written, and what kept the others from being written
 */
export async function extractInto(
  folder: string,
  files: readonly AttachedFile[],
  force: boolean,
): Promise<{ readonly written: readonly string[]; readonly problems: readonly PdfError[] }> {
  const written: string[] = [];
  const problems: PdfError[] = [];
  const taken = new Set<string>();
  for (const { name, data } of files) {
    try {
      const own = attachmentName(name);
      if (own === undefined) {
        throw new PdfError(`${JSON.stringify(name)} is no ordinary file name, and is not written.`);
      }
      if (data === undefined) {
        throw new PdfError(
          `${JSON.stringify(own)} is named in the PDF, but its bytes are missing. It is not written.`,
        );
      }
      const key = fileKey(own);
      if (taken.has(key)) {
        throw new PdfError(`${JSON.stringify(own)} comes twice. The first is written, this one is not.`);
      }
      taken.add(key);
      const path = join(resolve(folder), own);
      await write(path, data, force);
      written.push(path);
    } catch (error) {
      if (!(error instanceof PdfError)) throw error;
      problems.push(error);
    }
  }
  return { written, problems };
}

async function write(path: string, data: Uint8Array, force: boolean): Promise<void> {
  if (!force) return writeNew(path, data);
  const found = await lstat(path).catch(() => undefined);
  if (found && !found.isFile()) {
    throw new PdfError(
      `${path} is there, and is no regular file. It is not replaced: name another folder by --out.`,
    );
  }
  await writeWhole(path, data);
}
