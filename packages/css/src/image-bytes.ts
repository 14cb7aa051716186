/** Finds the bytes of an image by its `src`, which is not a `data:` address. */
export type ImageLoader = (src: string) => Uint8Array | Promise<Uint8Array>;

/** An image that cannot be loaded. The message names it and says what to do. */
export class ImageError extends Error {
  override readonly name = 'ImageError';
}

/**
 * The bytes of an image by its `src`.
 *
 * @throws {ImageError} where they cannot be had
 */
export async function imageBytes(src: string, load: ImageLoader | undefined): Promise<Uint8Array> {
  const [, encoded] = /^data:[^,]*;base64,(.*)$/s.exec(src) ?? [];
  if (encoded !== undefined) return fromBase64(src, encoded);
  if (!load)
    throw new ImageError(
      `The image ${imageName(src)} cannot be loaded. Pass loadImage, which gives its bytes.`,
    );
  try {
    return await load(src);
  } catch (error) {
    throw new ImageError(
      `The image ${imageName(src)} was not found (${error instanceof Error ? error.message : error}).`,
    );
  }
}

function fromBase64(src: string, encoded: string): Uint8Array {
  try {
    return Uint8Array.from(atob(decodeURIComponent(encoded)), (char) => char.charCodeAt(0));
  } catch {
    throw new ImageError(`The image ${imageName(src)} is no base64. Write the bytes of its file in base64.`);
  }
}

/** The `src` of an image for messages, shortened where it is long. */
export const imageName = (src: string): string => `"${src.length > 60 ? `${src.slice(0, 60)}…` : src}"`;
