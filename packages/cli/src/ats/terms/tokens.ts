/** A word of a text. */
export interface Token {
  /** As it is written. */
  readonly text: string;
  /** What it is compared by: without case, width, accents, punctuation and plural. */
  readonly key: string;
  /** Where it stands in the text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** ICU divides Chinese into words by a dictionary, whatever the locale. */
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Names whose punctuation belongs to them: C++, C#, .NET, A/B, CI/CD, R&D. */
const NAMES =
  /(?<![\p{Script=Latin}\p{N}])(?:\.NET|[A-Za-z]{1,8}(?:\+\+(?:\d\d)?|#)|[A-Z]{1,3}[/&][A-Z]{1,2}|S\/4HANA)(?![A-Za-z\d+#])/gu;

/** The words of a text, without punctuation. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const { index, 0: name } of text.matchAll(NAMES)) {
    tokens.push(...wordsBetween(text, at, index), tokenAt(name, index));
    at = index + name.length;
  }
  return [...tokens, ...wordsBetween(text, at, text.length)];
}

const wordsBetween = (text: string, from: number, to: number): readonly Token[] =>
  [...segmenter.segment(text.slice(from, to))].flatMap(({ index, isWordLike, segment }) =>
    isWordLike ? tokenAt(segment, from + index) : [],
  );

const tokenAt = (text: string, start: number): Token => ({
  text,
  key: keyOf(text),
  start,
  end: start + text.length,
});

function keyOf(word: string): string {
  const plain = word
    .normalize('NFKC')
    .replace(/(?<=^\p{Lu}{2,})s$/u, '')
    .toLowerCase();
  if (!/^[\p{Script=Latin}\p{N}]/u.test(plain)) return plain.replace(/[^\p{L}\p{M}\p{N}]/gu, '');
  const letters = plain
    .replace(/['’]s$/, '')
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+#]/gu, '');
  return spelling(singular(letters));
}

/** An English word in the singular; others lose a last s too, in the advertisement as in the résumé. */
function singular(word: string): string {
  if (word.length < 4 || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=ch|sh|ss|x)es$|s$/, '');
}

/** British spelling as American. */
const spelling = (word: string): string =>
  word
    .replace(/(?<=[a-z]{3})is(?=(?:e|ed|er|ing|ation)$)/, 'iz')
    .replace(/(?<=[a-z]{3})our$/, 'or')
    .replace(/(?<=[a-z]{2})ll(?=(?:ed|er|ing)$)/, 'l')
    .replace(/^licence$/, 'license')
    .replace(/^programme$/, 'program')
    .replace(/aed/, 'ed');
