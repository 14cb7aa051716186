/** Characters that are set without spaces between words: Han, kana, Bopomofo, and what is as wide as they are. */
const IDEOGRAPHIC =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3001-\u303F\u30FB-\u30FF\uFF01-\uFF60\uFFE0-\uFFE6]/u;
const HANGUL = /\p{Script=Hangul}/u;
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** Whether a character belongs to Chinese or Japanese text, its punctuation included. */
export const isIdeographic = (char: string) => IDEOGRAPHIC.test(char);

/** Whether a character belongs to Chinese, Japanese or Korean text, its punctuation included. */
export const isCjk = (char: string) => IDEOGRAPHIC.test(char) || HANGUL.test(char);

/** The width of a text in columns: a Han character or a hangul syllable takes two. */
export const widthOf = (text: string): number =>
  text.length + (text.match(/[\u2E80-\u9FFF\uAC00-\uD7AF\uF900-\uFAFF]/g)?.length ?? 0);

/** Whether a character is punctuation or a symbol, as CommonMark counts them. */
export const isPunctuation = (char: string) => PUNCTUATION.test(char);

/** Whether a character is white space; the ends of a text count as such. */
export const isSpace = (char: string) => char.trim() === '';

/** The whole character before `index`, and nothing at the beginning. */
export function characterBefore(source: string, index: number): string {
  const isLow = (source.charCodeAt(index - 1) & 0xfc00) === 0xdc00;
  const isPair = isLow && (source.charCodeAt(index - 2) & 0xfc00) === 0xd800;
  return source.slice(Math.max(0, index - (isPair ? 2 : 1)), index);
}

/** The whole character at `index`, and nothing at the end. */
export function characterAt(source: string, index: number): string {
  const code = source.codePointAt(index);
  return code === undefined ? '' : String.fromCodePoint(code);
}
