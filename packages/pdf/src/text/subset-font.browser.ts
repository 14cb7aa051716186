import { toSfnt } from './sfnt.js';

/** In browsers fonts are used whole; the glyphs used are selected when they are embedded. */
export async function subsetFont(data: Uint8Array): Promise<Uint8Array> {
  return toSfnt(data);
}

/** Nothing to start. */
export async function prepareSubsetting(): Promise<void> {}
