import subsetFont from 'subset-font';

/**
 * Cuts a font to the characters of a text, as static TrueType where it has TrueType outlines: less to parse, and WOFF2
 * and variable fonts become what a PDF can hold.
 *
 * @param weight where a variable font is set
 */
export function cutFont(data: Uint8Array, text: string, weight: number | undefined): Promise<Uint8Array> {
  return subsetFont(data, text, {
    targetFormat: 'truetype',
    ...(weight !== undefined && { variationAxes: { wght: weight } }),
  });
}
