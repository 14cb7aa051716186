import { PdfError } from '../pdf-error.js';
import type { Face } from './font-set.js';
import { isInvisible } from './shape.js';

/** A stretch of text in one face. */
export interface FontRun {
  readonly text: string;
  readonly face: Face;
}

/** Punctuation that both scripts share, and that looks as its neighbours do. */
const SHARED_PUNCTUATION = new Set([...'“”‘’…—']);

/** Zero-width joiners and variation selectors. */
const JOINING = /\u200c|\u200d|[\ufe00-\ufe0f]/;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;

/**
 * Splits text into runs of one face each. A character takes the first face that has it; shared punctuation in
 * Chinese text takes the Chinese one unless it stands between Latin letters.
 *
 * @param faces in order of preference, Latin before Chinese
 * @param lang BCP 47 tag of the text
 * @param place where the text stands, for errors
 * @param fallbacks asked for what none of the faces has
 * @throws {PdfError} naming the character that no face has
 */
export function itemize(
  text: string,
  faces: readonly Face[],
  lang: string,
  place: string,
  fallbacks: readonly Face[] = [],
): readonly FontRun[] {
  const chars = [...text];
  const runs: { text: string; face: Face }[] = [];
  for (const [index, char] of chars.entries()) {
    const last = runs.at(-1);
    const codePoint = char.codePointAt(0) ?? 0;
    if (JOINING.test(char)) {
      // Only where the font knows how: what joins has no look of its own.
      if (!last?.face.has(codePoint)) continue;
      last.text += char;
      last.face.use(char);
      continue;
    }
    if (isInvisible(char) && last) {
      last.text += char;
      continue;
    }
    const face =
      faceFor(char, chars[index - 1], chars[index + 1], faces, lang) ??
      fallbacks.find((fallback) => fallback.has(codePoint));
    if (!face) throw missingGlyph(char, text, [...faces, ...fallbacks], place);
    if (!isInvisible(char)) face.use(char);
    if (last && last.face === face) last.text += char;
    else runs.push({ text: char, face });
  }
  return runs;
}

function faceFor(
  char: string,
  before: string | undefined,
  after: string | undefined,
  faces: readonly Face[],
  lang: string,
): Face | undefined {
  const codePoint = char.codePointAt(0) ?? 0;
  if (isInvisible(char)) return faces[0];
  const candidates = faces.filter((face) => face.has(codePoint));
  if (SHARED_PUNCTUATION.has(char) && lang.startsWith('zh')) {
    const betweenLatin = LATIN.test(before ?? '') && LATIN.test(after ?? '');
    return betweenLatin ? candidates[0] : candidates.at(-1);
  }
  return HAN.test(char) ? candidates.at(-1) : candidates[0];
}

function missingGlyph(char: string, text: string, faces: readonly Face[], place: string): PdfError {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const names = faces.map(({ name }) => name).join(', ');
  const excerpt = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return new PdfError(
    `No font has the character "${char}" (U+${code}), found in "${excerpt}" at ${place}. Asked were ${names}. Add a font that has it to options.fonts and to the fontFamily of that part, or write it otherwise.`,
  );
}
