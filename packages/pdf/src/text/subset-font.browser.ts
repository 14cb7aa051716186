/** In browsers fonts are used as they come; the glyphs used are selected when they are embedded. */
export async function subsetFont(data: Uint8Array): Promise<Uint8Array> {
  return data;
}

/** Nothing to start. */
export async function prepareSubsetting(): Promise<void> {}
