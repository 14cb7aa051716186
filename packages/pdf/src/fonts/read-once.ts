import { readFile } from 'node:fs/promises';

const files = new Map<string, Promise<Uint8Array>>();

/** The bytes of a file, read once: equal bytes are then known to have been opened as a font. */
export function readOnce(path: string): Promise<Uint8Array> {
  const bytes = files.get(path) ?? readFile(path);
  files.set(path, bytes);
  return bytes;
}
