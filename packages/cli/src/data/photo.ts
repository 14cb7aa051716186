import { dirname, isAbsolute, join } from 'node:path';
import { photoSource, type Resume } from '@resume/schema';
import { photoAddress } from '@resume/schema/formats';
import type { Run } from './load.js';

/** How a card gets the photograph of a document: a file is embedded, an address on the network is not asked for. */
export async function photoOf(
  { file, world }: Run,
  { basics }: Resume,
): Promise<(src: string) => string | undefined> {
  const image = photoSource(basics?.image);
  if (image === undefined || /^(?:data:|(?:https?:)?\/\/)/i.test(image))
    return (src) => (/^(?:data:image\/|https?:)/i.test(src) ? src : undefined);
  const folder = file === undefined || file === '-' ? '.' : dirname(file);
  const bytes = await world.readImage(isAbsolute(image) ? image : join(folder, image)).catch(() => undefined);
  const address = bytes && photoAddress(bytes);
  return () => address;
}
