import { prepareSubsetting, subsetFont } from '#subset-font';
import { toSfnt } from '../text/sfnt.js';
import { renamedFont } from './rename-font.js';

/**
 * A font subset to the characters of a text, as WOFF2, under a name that no licence reserves.
 *
 * @param data a font file
 * @param family the name of its family
 */
export async function webFont(data: Uint8Array, family: string, text: string): Promise<Uint8Array> {
  await prepareSubsetting();
  const renamed = renamedFont(await toSfnt(data), family);
  const subset = await subsetFont(renamed, { text, features: [], weight: undefined });
  const { compress } = await import('woff2-encoder');
  return compress(subset);
}
