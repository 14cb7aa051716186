/**
 * Gives what was made before from the same parts, or makes it now.
 *
 * @param kind what is made, such as `pdf`
 * @param parts all that the bytes depend on
 */
export type Cache = (
  kind: string,
  parts: readonly (string | Uint8Array)[],
  make: () => Promise<Uint8Array>,
) => Promise<Uint8Array>;

/** Makes everything anew. */
export const noCache: Cache = (_kind, _parts, make) => make();
