import { loadHarfBuzz, runSubsetter } from './harfbuzz.js';

/**
 * The OpenType features that shaping turns on by itself, by script. Others are kept
 * where text asks for them.
 */
const SHAPING_FEATURES = [
  // Every script
  ...['rvrn', 'ccmp', 'locl', 'rlig', 'liga', 'clig', 'calt', 'rclt', 'frac', 'numr', 'dnom'],
  ...['kern', 'curs', 'mark', 'mkmk', 'ltra', 'ltrm', 'rtla', 'rtlm'],
  // Arabic and Syriac
  ...['isol', 'init', 'medi', 'med2', 'fina', 'fin2', 'fin3', 'stch', 'mset'],
  // Hangul
  ...['ljmo', 'vjmo', 'tjmo'],
  // Indic and the scripts shaped like them
  ...['nukt', 'akhn', 'rphf', 'rkrf', 'pref', 'blwf', 'abvf', 'half', 'pstf', 'vatu', 'cjct', 'cfar'],
  ...['pres', 'abvs', 'blws', 'psts', 'haln', 'dist', 'abvm', 'blwm'],
];

/** What is kept of a font. */
export interface FontSubset {
  readonly text: string;
  /** Those that the text is set with, beyond what shaping turns on by itself. */
  readonly features: readonly string[];
  /** Entries of the name table to keep, beyond the names of the font and its copyright. */
  readonly names?: readonly number[];
  /** Where a variable font is set. */
  readonly weight: number | undefined;
}

/** Starts what subsetting a font waits for. */
export async function prepareSubsetting(): Promise<void> {
  await loadHarfBuzz();
}

/**
 * Subsets a font to the characters of a text, as static TrueType where it has TrueType outlines: less to parse, and
 * variable fonts become what a PDF can hold.
 *
 * @param sfnt the bytes of a TTF or OTF file
 */
export async function subsetFont(
  sfnt: Uint8Array,
  { features, names, text, weight }: FontSubset,
): Promise<Uint8Array> {
  const axes: Record<string, number> = weight === undefined ? {} : { wght: weight };
  return runSubsetter(await loadHarfBuzz(), sfnt, {
    text,
    features: [...SHAPING_FEATURES, ...features],
    ...(names && { names }),
    axes,
  });
}
