import { type ThemeFace, unicodeRangeOf } from '@resume/ui/themes';
import type { FontSource } from './font-face.js';

/**
 * The faces of a theme as fonts of `renderPdf`. Each is loaded where a document has a character of its script.
 *
 * @param load gives the bytes of a face, such as `fetch` of where a site serves its file
 */
export const themeSources = (
  faces: readonly ThemeFace[],
  load: (face: ThemeFace) => Promise<Uint8Array>,
): readonly FontSource[] =>
  faces.map((face) => {
    const { family, script = 'Latn', style, weight } = face;
    const loadsFor = unicodeRangeOf(script);
    return { family, weight, ...(style && { style }), ...(loadsFor && { loadsFor }), load: () => load(face) };
  });
