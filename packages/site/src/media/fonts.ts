/// <reference path="../libraries.d.ts" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { isAbsolute } from 'node:path';
import type { Cache } from '@resume/pdf/vite';
import {
  familySlug,
  hanFormsOf,
  hasHanForms,
  type Theme,
  type ThemeFace,
  unicodeRangeOf,
} from '@resume/ui/themes';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { renamedFont } from './rename-font.js';

/** The script that a language is written in, by its ISO 15924 code. */
const scriptOf = (language: string) => new Intl.Locale(language).maximize().script;

const isHan = ({ script }: ThemeFace) => script !== undefined && /^(?:Han[st]|Jpan)$/.test(script);

/** The faces of a theme for a site in these languages: Arabic ones only where it is one of them. */
export const facesFor = (
  { faces }: Pick<Theme, 'faces'>,
  languages: readonly string[],
): readonly ThemeFace[] =>
  faces.filter(
    ({ script }) => script !== 'Arab' || languages.some((language) => scriptOf(language) === script),
  );

/** The faces that pages in a language name: none with Chinese forms in Japanese or Korean. */
export const facesOn = (faces: readonly ThemeFace[], locale: string): readonly ThemeFace[] => {
  const forms = hanFormsOf(locale) ?? '';
  return faces.filter(
    (face) => !isHan(face) || !/^(?:ja|ko)$/.test(forms) || hasHanForms(face.family, forms),
  );
};

/** Whether a language is written in the script of a face, or borrows from it. */
const writtenIn = (locale: string, face: ThemeFace): boolean =>
  (face.script ?? 'Latn') === 'Latn' ||
  (isHan(face) ? /^(?:Han[st]|Jpan)$/.test(scriptOf(locale) ?? '') : scriptOf(locale) === face.script);

/** The faces that pages in a language fetch at once; of other scripts, only the one that names the languages. */
export const firstFaces = (
  faces: readonly ThemeFace[],
  locale: string,
  languages: readonly string[],
): readonly ThemeFace[] =>
  facesOn(faces, locale)
    // What is in italics is seldom seen first.
    .filter(({ style = 'normal' }) => style === 'normal')
    .filter(
      (one) =>
        writtenIn(locale, one) || (one.weight === 400 && languages.some((name) => writtenIn(name, one))),
    );

const require = createRequire(import.meta.url);
const files = new Map<string, Promise<Buffer>>();

/** A font that is not where its package puts it. */
class FontError extends Error {
  override readonly name = 'FontError';
}

/**
 * The bytes of a face as TrueType or OpenType, read once.
 *
 * @throws {FontError} naming the file that is missing
 */
export function readFace({ family, weight, file }: ThemeFace): Promise<Buffer> {
  let bytes = files.get(file);
  if (!bytes) {
    const read = async () => convert(await readFile(isAbsolute(file) ? file : require.resolve(file)), 'sfnt');
    bytes = read().catch(() => {
      throw new FontError(
        `The font ${family} ${weight} was not found at ${file}. Install it: run "npm start" in the project once more.`,
      );
    });
    files.set(file, bytes);
  }
  return bytes;
}

const isLatin = ({ script = 'Latn' }: ThemeFace) => script === 'Latn';

/** What the Latin fonts have, so that the others need not bring it again. */
const LATIN = /[\u0020-\u024f\u1e00-\u1eff]/;

/** What stylesheets add to a text: counters, markers, spaces. */
const ALWAYS = ' 0123456789.,·';

/** A face subset to the characters of `text`, as WOFF2, under a name that no licence reserves. */
export function webFont(face: ThemeFace, text: string, cache: Cache): Promise<Uint8Array> {
  const wanted = new Set(`${text}${ALWAYS}`);
  const characters = [...wanted]
    .filter((one) => isLatin(face) || !LATIN.test(one))
    .sort()
    .join('');
  return cache('font', [face.file, characters], async () =>
    subsetFont(renamedFont(await readFace(face), face.family), characters, {
      targetFormat: 'woff2',
      preserveNameIds: [13, 14],
      // Arabic letters join by the font's rules; the others need no form but the one that is asked for.
      noLayoutClosure: face.script !== 'Arab',
    }),
  );
}

export const fontSlug = ({ family, style = 'normal', weight }: ThemeFace) =>
  [familySlug(family), weight, ...(style === 'normal' ? [] : [style])].join('-');

/** Everything but the punctuation that Chinese shares with Latin, which in Chinese text comes from the Chinese font. */
const WITHOUT_SHARED_PUNCTUATION = 'U+0-2013,U+2015-2017,U+201A-201B,U+201E-2025,U+2027-10FFFF';

/**
 * The stylesheet that names the fonts in `folder`. Latin comes first, so Chinese fonts only serve what it lacks.
 *
 * @param display `optional` keeps a font that comes late for the next page: text that is being read never moves
 */
export function fontStylesheet(
  faces: readonly ThemeFace[],
  locale: string,
  folder: string,
  display: 'optional' | 'swap',
): string {
  const latin = /^(?:ja$|zh)/.test(hanFormsOf(locale) ?? '') ? WITHOUT_SHARED_PUNCTUATION : undefined;
  return facesOn(faces, locale)
    .map((face) => {
      // Han fonts have punctuation too, which they lend to what Latin fonts leave.
      const covered = isLatin(face) ? latin : isHan(face) ? undefined : unicodeRangeOf(face.script ?? '');
      const range = covered === undefined ? '' : `;unicode-range:${covered}`;
      const style = face.style === 'italic' ? 'font-style:italic;' : '';
      return `@font-face{font-family:"${face.family}";${style}font-weight:${face.weight};font-display:${display};src:url("${folder}${fontSlug(face)}.woff2") format("woff2")${range}}`;
    })
    .join('\n');
}
