import { readFile, stat } from 'node:fs/promises';

/** The largest image that is embedded: a card is sent by mail and kept on telephones. */
const MOST_BYTES = 2_000_000;

/** Reads an image file. Devices and pipes are not read, since they may have no end. */
export async function readImage(path: string): Promise<Uint8Array> {
  const found = await stat(path);
  if (!found.isFile() || found.size > MOST_BYTES) throw new Error(`${path} is no image of up to 2 MB`);
  return readFile(path);
}
