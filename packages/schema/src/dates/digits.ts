/** A digit of any script, but for those of ASCII. */
const DIGIT = /(?![0-9])\p{Nd}/gu;

/** Invisible signs that only set the direction of text. */
const DIRECTION_MARKS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A text with ASCII digits in place of those of other scripts (`٢٠٢٠`, `๒๕๖๒`), in the usual form of its other characters. */
export const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(DIRECTION_MARKS, '')
    .replace(DIGIT, (digit) => String(figureOf(digit)))
    .trim();

/** Unicode has the ten digits of a script in order, in blocks of ten: the value follows from the place in the block. */
function figureOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (isDigit(code - before - 1)) before += 1;
  return before % 10;
}

const isDigit = (code: number) => /\p{Nd}/u.test(String.fromCodePoint(code));
