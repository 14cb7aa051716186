/**
 * The bytes of a font file without the compression of the web: WOFF and WOFF2 become what they were made of, everything
 * else stays as it is.
 *
 * @throws {Error} when a compressed font is damaged
 */
export async function toSfnt(data: Uint8Array): Promise<Uint8Array> {
  const signature = String.fromCharCode(...data.subarray(0, 4));
  if (signature === 'wOFF') return (await import('./woff.js')).fromWoff(data);
  if (signature !== 'wOF2') return data;
  const { default: decompress } = await import('woff2-encoder/decompress');
  return decompress(data);
}
