import { tokensOf } from './tokens.js';

/** An abbreviation and what it stands for, as a text gives them. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
}

/** Something in parentheses, in either width, and the run of words before it. */
const PARENTHESIS = /([^()（）,，、;；:：。\n]+?) ?[(（]([^()（）\n]{2,60})[)）]/g;

const SHORT = /^(?=(?:.*\p{Lu}){2})[\p{L}\p{N}&/.-]{2,8}$/u;

/** The abbreviations that a text introduces: "Natural Language Processing (NLP)", "NLP (natural language processing)", 自然语言处理（NLP）. */
export function abbreviationsIn(text: string): readonly Abbreviation[] {
  return [...text.matchAll(PARENTHESIS)].flatMap(([, before = '', inside = '']) => {
    const short = inside.trim();
    if (SHORT.test(short)) {
      const long = longForm(before, short);
      return long === undefined ? [] : [{ short, long }];
    }
    const last = before.trim().split(/\s+/).at(-1) ?? '';
    if (!SHORT.test(last) || longForm(short, last) !== short) return [];
    return [{ short: last, long: short }];
  });
}

const initialsOf = (words: readonly string[]) => words.map((word) => word[0]?.toLowerCase() ?? '').join('');

/** The end of a text whose words begin with the letters of an abbreviation; in Chinese, the words before a Latin one. */
function longForm(text: string, short: string): string | undefined {
  const han = /[\p{Script=Han}]+$/u.exec(text.trim());
  if (han) return han[0].length >= 3 ? han[0] : undefined;
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const words = tokensOf(text);
  for (let count = 2; count <= Math.min(words.length, letters.length + 3); count += 1) {
    const own = words.slice(-count).map((word) => word.text);
    const isSmall = (word: string) => /^(?:of|and|the|for|in|to|de|la)$/i.test(word);
    const large = own.filter((word) => !isSmall(word));
    if ((initialsOf(large) === letters || initialsOf(own) === letters) && !isSmall(own[0] ?? ''))
      return text.slice(words.at(-count)?.start).trim();
  }
  return undefined;
}
