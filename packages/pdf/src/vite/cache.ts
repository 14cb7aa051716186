/**
 * Gives what was made before from the same parts, or makes it now.
 *
 * @param kind what is made, such as `pdf`
 * @param parts all that the bytes depend on
 * @param make makes the bytes; calling `dontKeep` keeps them from being found the next time
 */
export type Cache = (
  kind: string,
  parts: readonly (string | Uint8Array)[],
  make: (dontKeep: () => void) => Promise<Uint8Array>,
) => Promise<Uint8Array>;

/** Makes everything anew. */
export const noCache: Cache = (_kind, _parts, make) => make(() => {});
