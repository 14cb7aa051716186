import { charactersShown, facesOn, webFeatures } from '@resume/pdf/fonts';
import { componentsCss } from '@resume/ui/components-css';
import { type ThemeFace, themeCss } from '@resume/ui/themes';
import { fontPath } from '../pages/addresses.js';
import type { Producer, Site, Translation } from '../site.js';
import { fontLicences } from './font-licences.js';
import { webFont } from './fonts.js';
import { glyphsByFace } from './glyphs.js';

/** The fonts of each language, subset to what its pages show, with their licences. */
export const fontFiles: Producer = (site) => [
  ...site.translations.flatMap((translation) => {
    // One set of fonts serves all pages of a language: what the next page needs is there already.
    let glyphs: ReadonlyMap<ThemeFace, string> | undefined;
    const glyphsOf = (face: ThemeFace) => {
      glyphs ??= glyphsIn(site, translation);
      return glyphs.get(face) ?? '';
    };
    return facesOn(site.faces, translation.locale).map(
      (face) =>
        [
          fontPath(face, translation.locale),
          () => webFont(face, glyphsOf(face), webFeatures(stylesOf(site)), site.cache),
        ] as const,
    );
  }),
  ...fontLicences(site.faces),
];

/** The characters that pages in a language show in each face. */
function glyphsIn(site: Site, translation: Translation): ReadonlyMap<ThemeFace, string> {
  const { css, faces, translations } = site;
  // The pages for all languages are set in the fonts of the first.
  const others = translation === translations[0] ? [site.welcome(), site.notFound()] : [];
  const pages = [...translation.pages.map((page) => site.htmlOf(translation, page)), ...others];
  const styles = stylesOf(site);
  const glyphs =
    css === undefined
      ? new Map(faces.map((face) => [face, pages.join('')]))
      : glyphsByFace(pages, styles, faces);
  return new Map([...glyphs].map(([face, text]) => [face, charactersShown(text, styles)]));
}

/** What pages are styled with. In development Vite serves the stylesheets, of which these have a say in fonts. */
const stylesOf = ({ css = componentsCss, settings }: Site): string => css + themeCss(settings.theme);
