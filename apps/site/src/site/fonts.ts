import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Cache } from './cache.js';

/** One weight of one family, and the file it comes from in its npm package. */
export interface FontFace {
  readonly family: string;
  readonly weight: 400 | 600 | 700;
  readonly file: string;
}

const face = (family: string, weight: FontFace['weight'], file: string): FontFace => ({
  family,
  weight,
  file: `@expo-google-fonts/${file}`,
});

/** What page and paper are set in: one superfamily a script. */
export const faces: readonly FontFace[] = [
  face('Source Sans 3', 400, 'source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  face('Source Sans 3', 700, 'source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
  face('Source Serif 4', 600, 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  face('Noto Sans SC', 400, 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf'),
  face('Noto Sans SC', 700, 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf'),
  face('Noto Serif SC', 600, 'noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf'),
];

/** The languages written in Han characters. */
const HAN_LANGUAGES = new Set(['zh', 'ja']);

/** The faces that pages in a language fetch at once; elsewhere only the names of languages are Chinese, in one face. */
export const firstFaces = (locale: string): readonly FontFace[] =>
  faces.filter(
    (one) =>
      HAN_LANGUAGES.has(locale) || !isHan(one) || (one.weight === 400 && one.family === 'Noto Sans SC'),
  );

const require = createRequire(import.meta.url);
const files = new Map<string, Promise<Buffer>>();

/** The bytes of a face, read once. */
export function readFace({ file }: FontFace): Promise<Buffer> {
  let bytes = files.get(file);
  if (!bytes) {
    bytes = readFile(require.resolve(file));
    files.set(file, bytes);
  }
  return bytes;
}

const isHan = ({ family }: FontFace) => family.startsWith('Noto');

/** What the Latin fonts have, so that Chinese ones need not bring it again. */
const LATIN = /[\u0020-\u024f\u1e00-\u1eff]/;

/** What stylesheets add to a text: counters, markers, spaces. */
const ALWAYS = ' 0123456789.,·';

/** A face cut to the characters of `text`, as WOFF2. */
export function webFont(face: FontFace, text: string, cache: Cache): Promise<Uint8Array> {
  const wanted = new Set(`${text}${ALWAYS}`);
  const characters = [...wanted]
    .filter((one) => !isHan(face) || !LATIN.test(one))
    .sort()
    .join('');
  return cache('font', [face.file, characters], async () =>
    subsetFont(await readFace(face), characters, { targetFormat: 'woff2', noLayoutClosure: true }),
  );
}

export const fontSlug = ({ family, weight }: FontFace) =>
  `${family.toLowerCase().replaceAll(' ', '-')}-${weight}`;

/** Everything but the punctuation that Chinese shares with Latin, which in Chinese text comes from the Chinese font. */
const WITHOUT_SHARED_PUNCTUATION = 'U+0-2013,U+2015-2017,U+201A-201B,U+201E-2025,U+2027-10FFFF';

/**
 * The stylesheet that names the fonts in `folder`. Latin comes first, so Chinese fonts only serve what it lacks.
 *
 * @param display `optional` keeps a font that comes late for the next page: text that is being read never moves
 */
export function fontStylesheet(locale: string, folder: string, display: 'optional' | 'swap'): string {
  const latinRange = HAN_LANGUAGES.has(locale) ? `;unicode-range:${WITHOUT_SHARED_PUNCTUATION}` : '';
  return faces
    .map((face) => {
      const range = isHan(face) ? '' : latinRange;
      return `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-display:${display};src:url("${folder}${fontSlug(face)}.woff2") format("woff2")${range}}`;
    })
    .join('\n');
}
