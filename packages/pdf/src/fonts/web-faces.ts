import {
  familySlug,
  hanFormsOf,
  hasHanForms,
  standInRules,
  type Theme,
  type ThemeFace,
  unicodeRangeOf,
} from '@resume/ui/themes';

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

/** Whether a face is of the Latin script, which it is where it names none. */
export const isLatin = ({ script = 'Latn' }: ThemeFace) => script === 'Latn';

/** The name of a face in files: `source-sans-3-400`. */
export const fontSlug = ({ family, style = 'normal', weight }: ThemeFace) =>
  [familySlug(family), weight, ...(style === 'normal' ? [] : [style])].join('-');

/** Everything but the punctuation that Chinese shares with Latin, which in Chinese text comes from the Chinese font. */
const WITHOUT_SHARED_PUNCTUATION = 'U+0-2013,U+2015-2017,U+201A-201B,U+201E-2025,U+2027-10FFFF';

/**
 * The stylesheet that names fonts for pages. Latin comes first, so Chinese fonts only serve what it lacks.
 *
 * @param addressOf where the file of a face is, as WOFF2
 * @param display `optional` keeps a font that comes late for the next page: text that is being read never moves
 */
export function fontStylesheet(
  faces: readonly ThemeFace[],
  locale: string,
  addressOf: (face: ThemeFace) => string,
  display: 'optional' | 'swap',
): string {
  const latin = /^(?:ja$|zh)/.test(hanFormsOf(locale) ?? '') ? WITHOUT_SHARED_PUNCTUATION : undefined;
  const shown = facesOn(faces, locale);
  const standIns = [...new Set(shown.map(({ family }) => family))].flatMap((family) =>
    standInRules(family, latin),
  );
  return [
    ...shown.map((face) => {
      // Han fonts have punctuation too, which they lend to what Latin fonts leave.
      const covered = isLatin(face) ? latin : isHan(face) ? undefined : unicodeRangeOf(face.script ?? '');
      const range = covered === undefined ? '' : `;unicode-range:${covered}`;
      const style = face.style === 'italic' ? 'font-style:italic;' : '';
      return `@font-face{font-family:"${face.family}";${style}font-weight:${face.weight};font-display:${display};src:url("${addressOf(face)}") format("woff2")${range}}`;
    }),
    ...standIns,
  ].join('\n');
}
