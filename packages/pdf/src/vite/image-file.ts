import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { PdfError } from '../pdf-error.js';

/** The largest image file that is read. */
const MOST_BYTES = 32 * 1024 * 1024;

/** An image that a document names as a file. */
export interface ImageFile {
  /** The absolute path that the document names. */
  readonly path: string;
  readonly data: Uint8Array;
  /** Where the file really is, if that is outside of the folder of the document. Links are followed. */
  readonly outside?: string;
}

/**
 * Reads an image that a document names as a file, as seen from the document. Devices and pipes are not read, since they
 * may have no end.
 *
 * @param document the path of the document
 * @throws {PdfError} where it is missing, no regular file, or larger than 32 MB
 */
export async function readImageFile(src: string, document: string): Promise<ImageFile> {
  const folder = dirname(resolve(document));
  const path = resolve(folder, src);
  const data = await read(path);
  const [real, home] = await Promise.all([realpath(path), realpath(folder)]);
  const isInside = real.startsWith(home.endsWith(sep) ? home : home + sep);
  return { path, data, ...(!isInside && { outside: relative(process.cwd(), real) || real }) };
}

async function read(path: string): Promise<Uint8Array> {
  let file: FileHandle | undefined;
  try {
    // A pipe would wait for somebody to write to it. Windows has neither such pipes nor the flag.
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = await file.stat();
    if (!found.isFile()) throw new PdfError('it is no regular file');
    return await readAll(file);
  } catch (error) {
    if (error instanceof PdfError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new PdfError(
      code === 'ENOENT' ? 'there is no such file' : `it could not be read (${code ?? error})`,
    );
  } finally {
    await file?.close();
  }
}

/** Reads to the end: the size that the system gives may be none, as in /proc. */
async function readAll(file: FileHandle): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { bytesRead, buffer } = await file.read({ buffer: new Uint8Array(1 << 20) });
    if (bytesRead === 0) return Buffer.concat(chunks);
    size += bytesRead;
    if (size > MOST_BYTES) throw new PdfError(`it is larger than ${MOST_BYTES / 1024 / 1024} MB`);
    chunks.push(buffer.subarray(0, bytesRead));
  }
}
