import type { Site } from '../site.js';

/**
 * Gives the bytes of the images that this audience sees, by their address.
 *
 * @throws {Error} for an address that the résumé has no image for
 */
export const imageShown =
  ({ shown }: Pick<Site, 'shown'>) =>
  (src: string): Uint8Array => {
    const image = shown.get(src);
    if (!image) throw new Error(`The résumé has no image ${src}.`);
    return image.bytes;
  };
