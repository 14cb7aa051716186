/** In browsers fonts are used whole; the glyphs used are selected when they are embedded. */
export async function subsetFont(sfnt: Uint8Array): Promise<Uint8Array> {
  return sfnt;
}

/** Nothing to start. */
export async function prepareSubsetting(): Promise<void> {}
