import { type ThemeFace, unicodeRangeOf } from '@resume/ui/themes';
import { isInRange } from '../text/font-face.js';
import { isLatin } from './web-faces.js';

/** What browsers add to a text: counters, markers, spaces. */
const ALWAYS = ' 0123456789.,·•–';

/** What Latin fonts have, so that the others need not bring it again. */
const LATIN = /[\u0020-\u024f\u1e00-\u1eff]/;

/** The strings of `content`, and the escapes in them. */
const CONTENT = /\bcontent\s*:[^;}]*/gi;
const STRINGS = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g;
const ESCAPE = /\\([0-9a-f]{1,6})\s?|\\(.)/gi;

/** What makes capitals of small letters: browsers make small capitals of capitals where a font has none. */
const MAKES_CAPITALS = /\b(?:uppercase|capitalize|small-caps|petite-caps|unicase)\b/i;
const MAKES_SMALL_LETTERS = /\blowercase\b/i;

/**
 * The characters that a page shows of a text, each once: also those that its stylesheets add, and the capitals or small
 * letters that they make of it.
 *
 * @param css the stylesheets of the page as one text
 */
export function charactersShown(text: string, css: string): string {
  const added = (css.match(CONTENT) ?? []).flatMap((declaration) =>
    Array.from(declaration.matchAll(STRINGS), ([, double, single]) => unescaped(double ?? single ?? '')),
  );
  const all = [text, ALWAYS, ...added].join('');
  const capitals = MAKES_CAPITALS.test(css) ? all.toUpperCase() : '';
  const small = MAKES_SMALL_LETTERS.test(css) ? all.toLowerCase() : '';
  return [...new Set(all + capitals + small)].join('');
}

const unescaped = (text: string): string =>
  text.replace(ESCAPE, (_, code: string | undefined, char: string | undefined) =>
    code === undefined ? (char ?? '') : fromCode(Number.parseInt(code, 16)),
  );

const fromCode = (code: number): string => (code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code));

/** Those of some characters that a face is subset to; none where it is for a script that is not among them. */
export function charactersFor(face: ThemeFace, characters: string): string {
  if (isLatin(face)) return characters;
  const range = unicodeRangeOf(face.script ?? '');
  const chars = [...characters].filter((char) => !LATIN.test(char));
  const isNeeded = chars.some((char) => isInRange(char.codePointAt(0) ?? 0, range));
  return isNeeded ? chars.join('') : '';
}
