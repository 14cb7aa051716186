import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isAbsolute } from 'node:path';
import type { Cache } from '@resume/pdf/vite';
import type { Theme } from '@resume/ui/themes';
import subsetFont from 'subset-font';
import { renamedFont } from './rename-font.js';

/** A face that pages and PDFs are set in. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly script: 'Latin' | 'Han' | 'Arabic';
  /** A file of an npm package, or an absolute path. */
  readonly file: string;
}

/** Scripts by their ISO 15924 codes. */
const SCRIPTS: Readonly<Record<string, FontFace['script']>> = {
  Latn: 'Latin',
  Hans: 'Han',
  Hant: 'Han',
  Jpan: 'Han',
  Arab: 'Arabic',
};

/** The upright faces of a theme for a site in these languages: Arabic ones only where it is one of them. */
export const facesFor = ({ faces }: Theme, languages: readonly string[]): readonly FontFace[] =>
  faces
    .filter(({ style = 'normal' }) => style === 'normal')
    .map(({ family, weight, script = 'Latn', file }) => ({
      family,
      weight,
      script: SCRIPTS[script] ?? 'Latin',
      file,
    }))
    .filter(({ script }) => script !== 'Arabic' || languages.includes('ar'));

/** The languages written in Han characters. */
const HAN_LANGUAGES = new Set(['zh', 'ja']);

/** Whether a language is written in the script of a face, or borrows from it. */
const writtenIn = (locale: string, { script }: FontFace): boolean =>
  script === 'Latin' || (script === 'Han' ? HAN_LANGUAGES.has(locale) : locale === 'ar');

/** The faces that pages in a language fetch at once; of other scripts, only the one that names the languages. */
export const firstFaces = (
  faces: readonly FontFace[],
  locale: string,
  languages: readonly string[],
): readonly FontFace[] =>
  faces.filter(
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
    const read = async () => readFile(isAbsolute(file) ? file : require.resolve(file));
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
  faces: readonly FontFace[],
  locale: string,
  folder: string,
  display: 'optional' | 'swap',
): string {
  const ranges: Readonly<Partial<Record<FontFace['script'], string>>> = {
    ...(HAN_LANGUAGES.has(locale) && { Latin: WITHOUT_SHARED_PUNCTUATION }),
    Arabic: ARABIC,
  };
  return faces
    .map((face) => {
      const { [face.script]: covered } = ranges;
      const range = covered === undefined ? '' : `;unicode-range:${covered}`;
      return `@font-face{font-family:"${face.family}";font-weight:${face.weight};font-display:${display};src:url("${folder}${fontSlug(face)}.woff2") format("woff2")${range}}`;
    })
    .join('\n');
}
