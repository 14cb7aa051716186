import { hanFormsOf, hasHanForms, isSerif } from '@resume/ui/themes';
import type { Face } from './font-set.js';
import { isInvisible } from './shape.js';

/** A stretch of text in one face. */
export interface FontRun {
  readonly text: string;
  readonly face: Face;
  /** What is shown for one grapheme that no face has: a character like it, a box, or nothing. */
  readonly shown?: string;
  /** Whether readers see that it is missing. */
  readonly isMissing?: boolean;
}

/** Punctuation that both scripts share, and that looks as its neighbours do. */
const SHARED_PUNCTUATION = new Set([...'“”‘’…—']);

/** Zero-width joiners and variation selectors. */
const JOINING = /\u200c|\u200d|[\ufe00-\ufe0f]/;

const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;
/** What Chinese, Japanese and Korean fonts have forms of their own for. */
const EAST_ASIAN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uffef]/u;
const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** Shown for a character that no face has, where one has this. */
const BOX = '\u25a1';

/** What looks like a character that a face may lack: a space of another width, a hyphen that lines do not end at. */
const LIKENESSES: readonly (readonly [RegExp, string])[] = [
  [/^[\u2000-\u200a\u202f\u205f]$/, ' '],
  [/^[\u2010\u2011]$/, '-'],
];

/** What continues the emoji before it: a skin tone, or the second half of a flag. */
const IS_MARK = /^\p{M}$/u;
const CONTINUES = /^(?:\p{M}|\p{Emoji_Modifier})/u;
const REGIONAL = /^\p{Regional_Indicator}$/u;

/**
 * Splits text into runs of one face each. A character takes the first face that has it; shared punctuation in
 * Chinese text takes the Chinese one unless it stands between Latin letters. A grapheme that no face has is a run of its own.
 *
 * @param faces in order of preference, Latin before Chinese
 * @param lang BCP 47 tag of the text
 * @param fallbacks asked for what none of the faces has
 */
export function itemize(
  text: string,
  faces: readonly Face[],
  lang: string,
  fallbacks: readonly Face[] = [],
): readonly FontRun[] {
  const chars = [...text];
  const all = [...faces, ...fallbacks];
  const forms = hanFormsOf(lang);
  const runs: { text: string; face: Face; shown?: string; isMissing?: boolean }[] = [];
  for (let index = 0; index < chars.length; index += 1) {
    const char = chars[index] as string;
    const last = runs.at(-1);
    const codePoint = char.codePointAt(0) ?? 0;
    if (last?.shown !== undefined && continues(char, last.text)) {
      last.text += char;
      continue;
    }
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
    // A mark is placed by the font of its base.
    if (last && IS_MARK.test(char) && last.face.has(codePoint)) {
      last.text += char;
      last.face.use(char);
      continue;
    }
    const face =
      emojiFace(chars, index, all) ??
      hanFace(char, faces, all, forms) ??
      faceFor(char, chars[index - 1], chars[index + 1], faces, lang) ??
      fallbacks.find((fallback) => fallback.has(codePoint));
    if (!face) {
      runs.push({ text: char, ...(likeness(char, all) ?? { ...standIn(all), isMissing: true }) });
      continue;
    }
    if (!isInvisible(char)) face.use(char);
    if (last && last.face === face && last.shown === undefined) last.text += char;
    else runs.push({ text: char, face });
  }
  return runs;
}

/** The face for a character that asks to be an emoji, such as the 1 of 1\ufe0f\u20e3. */
function emojiFace(chars: readonly string[], index: number, faces: readonly Face[]): Face | undefined {
  if (chars[index + 1] !== '\ufe0f') return undefined;
  const sequence = chars.slice(index, index + (chars[index + 2] === '\u20e3' ? 3 : 2));
  return faces.find((face) => sequence.every((char) => face.has(char.codePointAt(0) ?? 0)));
}

/** Whether a character belongs to the grapheme before it. */
const continues = (char: string, before: string) =>
  JOINING.test(char) ||
  CONTINUES.test(char) ||
  before.endsWith('\u200d') ||
  (REGIONAL.test(char) && REGIONAL.test(before));

/** A character that looks like one that no face has, and the first face that has it. */
function likeness(char: string, faces: readonly Face[]): { face: Face; shown: string } | undefined {
  const shown = LIKENESSES.find(([characters]) => characters.test(char))?.[1];
  const face = shown && faces.find((candidate) => candidate.has(shown.codePointAt(0) ?? 0));
  if (!face) return undefined;
  face.use(shown);
  return { face, shown };
}

/** The box for a missing character, and the face that has it; nothing is shown where none has. */
function standIn(faces: readonly Face[]): { face: Face; shown: string } {
  const boxed = faces.find((face) => face.has(BOX.codePointAt(0) ?? 0));
  boxed?.use(BOX);
  return boxed ? { face: boxed, shown: BOX } : { face: faces[0] as Face, shown: '' };
}

/**
 * The face with the forms that the language of a text wants, with or without serifs like the face that would be taken
 * otherwise. Nothing where no family is made for the language.
 */
function hanFace(
  char: string,
  faces: readonly Face[],
  all: readonly Face[],
  forms: string | undefined,
): Face | undefined {
  if (forms === undefined || !EAST_ASIAN.test(char)) return undefined;
  const codePoint = char.codePointAt(0) ?? 0;
  const made = all.filter((face) => hasHanForms(face.family, forms) && face.has(codePoint));
  const usual = faces.findLast((face) => face.has(codePoint)) ?? faces[0];
  const hasSerifs = isSerif(usual?.family ?? '');
  return made.find((face) => isSerif(face.family) === hasSerifs) ?? made[0];
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
  const isShared = SHARED_PUNCTUATION.has(char) && lang.startsWith('zh');
  const isChinese = isShared ? !(LATIN.test(before ?? '') && LATIN.test(after ?? '')) : HAN.test(char);
  const has = (face: Face) => face.has(codePoint);
  return isChinese ? faces.findLast(has) : faces.find(has);
}
