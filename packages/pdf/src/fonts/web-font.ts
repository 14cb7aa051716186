import { prepareSubsetting, subsetFont } from '#subset-font';
import { featuresAskedFor } from '../boxes/font-features.js';
import { toSfnt } from '../text/sfnt.js';
import { renamedFont } from './rename-font.js';

/** What browsers squeeze Chinese and Japanese punctuation with, and set it upright in vertical lines. */
const EAST_ASIAN = ['chws', 'halt', 'vchw', 'vert', 'vhal', 'vrt2'];

/** The licence of a font and its address. */
const LICENCE = [13, 14];

/** What a web font is subset to. */
export interface WebFontOptions {
  /** The name of the family. */
  readonly family: string;
  readonly text: string;
  /** What `webFeatures` gives for the stylesheets of the pages. */
  readonly features: readonly string[];
}

/** The OpenType features that pages with these stylesheets are set with: small capitals, forms of figures, punctuation. */
export const webFeatures = (css: string): readonly string[] => [...featuresAskedFor(css), ...EAST_ASIAN];

/**
 * A font subset to the characters of a text, as WOFF2, under a name that no licence reserves.
 *
 * @param data a font file
 */
export async function webFont(
  data: Uint8Array,
  { family, features, text }: WebFontOptions,
): Promise<Uint8Array> {
  await prepareSubsetting();
  const renamed = renamedFont(await toSfnt(data), family);
  const subset = await subsetFont(renamed, { text, features, names: LICENCE, weight: undefined });
  const { compress } = await import('woff2-encoder');
  return compress(subset);
}
