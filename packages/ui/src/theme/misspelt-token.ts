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
 * Themes may have tokens of their own. A name that is a letter or two away from a known one, and that the stylesheet does not
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

/**
 * Whether a letter of one word is missing, added, replaced or swapped with the next, or two of a long word: not its first, and
 * no digit.
 */
function isSlip(name: string, known: string): boolean {
  const [words, others] = [name.split('.'), known.split('.')];
  const differing = words.flatMap((word, index) =>
    word === others[index] ? [] : [[word, others[index] ?? '']],
  );
  const [[word = '', other = ''] = []] = differing;
  if (words.length !== others.length || differing.length !== 1) return false;
  if (word[0] !== other[0] || /\d/.test(word + other)) return false;
  return areAlike(word, other, other.length < 6 ? 1 : 2);
}

/** Whether so many slips make one word of the other. */
function areAlike(word: string, other: string, slips: number): boolean {
  if (word === other) return true;
  if (slips === 0) return false;
  if (word[0] === other[0]) return areAlike(word.slice(1), other.slice(1), slips);
  const isSwapped = word[0] === other[1] && word[1] === other[0];
  return (
    (word !== '' && areAlike(word.slice(1), other, slips - 1)) ||
    (other !== '' && areAlike(word, other.slice(1), slips - 1)) ||
    areAlike(word.slice(1), other.slice(1), slips - 1) ||
    (isSwapped && areAlike(word.slice(2), other.slice(2), slips - 1))
  );
}

/** Whether a variable of the stylesheet has the word in which the names differ. */
function isUsed(path: readonly string[], meant: readonly string[], stylesheet: string): boolean {
  const word = path.find((part, index) => part !== meant[index]) ?? '';
  const variables = stylesheet.match(/--resume-[\w-]+/g) ?? [];
  return variables.some((variable) => `${variable}-`.includes(`-${word}-`));
}
