/** In browsers fonts are used as they come; the glyphs used are cut out when they are embedded. */
export async function cutFont(data: Uint8Array): Promise<Uint8Array> {
  return data;
}

/** Nothing to start. */
export async function prepareToCut(): Promise<void> {}
