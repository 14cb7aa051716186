import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Cache } from '@resume/pdf/vite';
import subsetFont from 'subset-font';
import { renamedFont } from './rename-font.js';

/** One weight of one family, and the file it comes from in its npm package. */
export interface FontFace {
  readonly family: string;
  readonly weight: 400 | 600 | 700;
  readonly script: 'Latin' | 'Han' | 'Arabic';
  readonly file: string;
}

const face = (
  family: string,
  weight: FontFace['weight'],
  file: string,
  script: FontFace['script'] = 'Latin',
): FontFace => ({ family, weight, script, file: `@expo-google-fonts/${file}` });

/** What pages and papers can be set in: one superfamily a script. */
const allFaces: readonly FontFace[] = [
  face('Source Sans 3', 400, 'source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  face('Source Sans 3', 700, 'source-sans-3/700Bold/SourceSans3_700Bold.ttf'),
  face('Source Serif 4', 600, 'source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf'),
  face('Noto Sans SC', 400, 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', 'Han'),
  face('Noto Sans SC', 700, 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf', 'Han'),
  face('Noto Serif SC', 600, 'noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf', 'Han'),
  face(
    'IBM Plex Sans Arabic',
    400,
    'ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
    'Arabic',
  ),
  face('IBM Plex Sans Arabic', 700, 'ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold.ttf', 'Arabic'),
];

/** The faces of a site in these languages: Arabic ones only where it is one of them. */
export const facesFor = (languages: readonly string[]): readonly FontFace[] =>
  allFaces.filter(({ script }) => script !== 'Arabic' || languages.includes('ar'));

/** The languages written in Han characters. */
const HAN_LANGUAGES = new Set(['zh', 'ja']);

/** Whether a language is written in the script of a face, or borrows from it. */
const writtenIn = (locale: string, { script }: FontFace): boolean =>
  script === 'Latin' || (script === 'Han' ? HAN_LANGUAGES.has(locale) : locale === 'ar');

/** The faces that pages in a language fetch at once; of other scripts, only the one that names the languages. */
export const firstFaces = (locale: string, languages: readonly string[]): readonly FontFace[] =>
  facesFor(languages).filter(
    (one) => writtenIn(locale, one) || (one.weight === 400 && languages.some((name) => writtenIn(name, one))),
  );

const require = createRequire(import.meta.url);
const files = new Map<string, Promise<Buffer>>();

/** A font that is not where its package puts it. */
class FontError extends Error {
  override readonly name = 'FontError';
}

/**
 * The bytes of a face, read once.
 *
 * @throws {FontError} naming the file that is missing
 */
export function readFace({ family, weight, file }: FontFace): Promise<Buffer> {
  let bytes = files.get(file);
  if (!bytes) {
    const read = async () => readFile(require.resolve(file));
    bytes = read().catch(() => {
      throw new FontError(
        `The font ${family} ${weight} was not found at ${file}. Install it: run "npm start" in the project once more.`,
      );
    });
    files.set(file, bytes);
  }
  return bytes;
}

/** What the Latin fonts have, so that the others need not bring it again. */
const LATIN = /[\u0020-\u024f\u1e00-\u1eff]/;

/** What stylesheets add to a text: counters, markers, spaces. */
const ALWAYS = ' 0123456789.,·';

/** A face subset to the characters of `text`, as WOFF2, under a name that no licence reserves. */
export function webFont(face: FontFace, text: string, cache: Cache): Promise<Uint8Array> {
  const wanted = new Set(`${text}${ALWAYS}`);
  const characters = [...wanted]
    .filter((one) => face.script === 'Latin' || !LATIN.test(one))
    .sort()
    .join('');
  return cache('font', [face.file, characters], async () =>
    subsetFont(renamedFont(await readFace(face), face.family), characters, {
      targetFormat: 'woff2',
      preserveNameIds: [13, 14],
      // Arabic letters join by the font's rules; the others need no form but the one that is asked for.
      noLayoutClosure: face.script !== 'Arabic',
    }),
  );
}

export const fontSlug = ({ family, weight }: FontFace) =>
  `${family.toLowerCase().replaceAll(' ', '-')}-${weight}`;

/** Everything but the punctuation that Chinese shares with Latin, which in Chinese text comes from the Chinese font. */
const WITHOUT_SHARED_PUNCTUATION = 'U+0-2013,U+2015-2017,U+201A-201B,U+201E-2025,U+2027-10FFFF';

const ARABIC = 'U+0600-06FF,U+0750-077F,U+08A0-08FF,U+FB50-FDFF,U+FE70-FEFF';

/**
 * The stylesheet that names the fonts in `folder`. Latin comes first, so Chinese fonts only serve what it lacks.
 *
 * @param display `optional` keeps a font that comes late for the next page: text that is being read never moves
 */
export function fontStylesheet(
  locale: string,
  languages: readonly string[],
  folder: string,
  display: 'optional' | 'swap',
): string {
  const ranges: Readonly<Partial<Record<FontFace['script'], string>>> = {
    ...(HAN_LANGUAGES.has(locale) && { Latin: WITHOUT_SHARED_PUNCTUATION }),
    Arabic: ARABIC,
  };
  return facesFor(languages)
    .map((face) => {
      const { [face.script]: covered } = ranges;
      const range = covered === undefined ? '' : `;unicode-range:${covered}`;
      return `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-display:${display};src:url("${folder}${fontSlug(face)}.woff2") format("woff2")${range}}`;
    })
    .join('\n');
}
