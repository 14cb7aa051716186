import LineBreaker from 'linebreak';

/** Never first on a line: closing punctuation, and what hangs on the character before. */
const NO_START = new Set([...'，。、；：？！）】》」』〉〕］｝”’…—·～,.;:?!)]}%％‰°℃ー々〻＊*ๆฯ']);

/** Never last on a line: opening punctuation, and signs before a figure. */
const NO_END = new Set([...'（【《「『〈〔［｛“‘([{#$¥￥@']);

/**
 * Where a line may end: positions (UTF-16) in `text`, rising, by Unicode's line breaking algorithm, less the strict
 * Chinese rules for the start and the end of a line. The end of the text is none of them.
 */
export function breakOpportunities(text: string): readonly number[] {
  return candidates(text).filter((position) => {
    const [before, after] = [text.charAt(position - 1), text.charAt(position)];
    const isForbidden = NO_START.has(after) || NO_END.has(before);
    return !isForbidden && !isWithinWord(before, after) && !KOREAN_WORD.test(before + after);
  });
}

/** Korean writes spaces between words, and lines end at these, as with `word-break: keep-all`. */
const KOREAN_WORD = /^\p{Script=Hangul}{2}$/u;

/** Whether a break would split a word such as km/h, A/B or C++. Like browsers, only hyphens and question marks split one. */
const isWithinWord = (before: string, after: string) =>
  /[!->@-~]/.test(before) && /[!-~]/.test(after) && before !== '-';

/** Scripts that write no space between words: a dictionary knows where they begin. */
const SPACELESS = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2,}/gu;

let dictionary: Intl.Segmenter | undefined;

/** Where words begin in a text of such a script, but for the first. */
function wordStarts(text: string): readonly number[] {
  dictionary ??= new Intl.Segmenter('th', { granularity: 'word' });
  return Array.from(dictionary.segment(text), ({ index }) => index).slice(1);
}

/**
 * Unicode's opportunities, those around curly quotes in Chinese, which Unicode cannot distinguish from English ones, and
 * those between the words of scripts without spaces.
 */
function candidates(text: string): readonly number[] {
  const positions = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) positions.add(found.position);
  for (const { index } of text.matchAll(/(?<=[”’])\p{Script=Han}|(?<=\p{Script=Han})[“‘]/gu))
    positions.add(index);
  for (const { index, 0: words } of text.matchAll(SPACELESS))
    for (const start of wordStarts(words)) positions.add(index + start);
  positions.delete(text.length);
  return [...positions].sort((a, b) => a - b);
}
