import { type Token, TokenError } from './token-file.js';

/** What names of tokens are compared with. */
interface Known {
  /** The tokens that the theme starts from. */
  readonly tokens: readonly Token[];
  /** The CSS of the theme: a token that it uses is meant. */
  readonly stylesheet: string;
  /** The name of the token file, for errors. */
  readonly file: string;
}

/**
 * Themes may have tokens of their own. A name that is one letter away from a known one, and that the stylesheet does not
 * use, is a misspelt one: without an error, the value would change nothing.
 *
 * @throws {TokenError} for a misspelt name, with the known one
 */
export function checkTokenNames(tokens: readonly Token[], known: Known): void {
  const names = known.tokens.map(({ path }) => path.join('.'));
  const all = new Set([...names, ...names.map((name) => `print.${name}`)]);
  for (const { path } of tokens) {
    const name = path.join('.');
    if (all.has(name)) continue;
    const meant = [...all].find((each) => isSlip(name, each));
    if (meant === undefined || isUsed(path, meant.split('.'), known.stylesheet)) continue;
    const message = `${name}: there is no token of this name. Write ${meant}, or use it in theme.css if it is one of your own.`;
    throw new TokenError(`${known.file}: ${message}`, { token: { path, message } });
  }
}

/** Whether a letter is missing, added, replaced or swapped with the next, but for the first of a word and digits. */
function isSlip(name: string, known: string): boolean {
  const shorter = Math.min(name.length, known.length);
  let start = 0;
  while (start < shorter && name[start] === known[start]) start += 1;
  let end = 0;
  while (end < shorter - start && name.at(-1 - end) === known.at(-1 - end)) end += 1;
  const found = name.slice(start, name.length - end);
  const expected = known.slice(start, known.length - end);
  if (start === 0 || name[start - 1] === '.' || /[\d.]/.test(found + expected)) return false;
  return Math.max(found.length, expected.length) === 1 || found === `${expected[1]}${expected[0]}`;
}

/** Whether a variable of the stylesheet has the word in which the names differ. */
function isUsed(path: readonly string[], meant: readonly string[], stylesheet: string): boolean {
  const word = path.find((part, index) => part !== meant[index]) ?? '';
  const variables = stylesheet.match(/--resume-[\w-]+/g) ?? [];
  return variables.some((variable) => `${variable}-`.includes(`-${word}-`));
}
