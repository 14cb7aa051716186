import LineBreaker from 'linebreak';

/** Never first on a line: closing punctuation, and what hangs on the character before. */
const NO_START = new Set([...'，。、；：？！）】》」』〉〕］｝”’…—·～,.;:?!)]}%％‰°℃ー々〻＊*']);

/** Never last on a line: opening punctuation, and signs before a figure. */
const NO_END = new Set([...'（【《「『〈〔［｛“‘([{#$¥￥@']);

/**
 * Where a line may end: positions (UTF-16) in `text`, rising, by Unicode's line breaking algorithm, less the strict
 * Chinese rules for the start and the end of a line. The end of the text is none of them.
 */
export function breakOpportunities(text: string): readonly number[] {
  return candidates(text).filter((position) => {
    const [before, after] = [text.charAt(position - 1), text.charAt(position)];
    return !NO_START.has(after) && !NO_END.has(before) && !isWithinWord(before, after);
  });
}

/** Whether a break would part a word such as km/h, A/B or C++. Like browsers, only hyphens and question marks part one. */
const isWithinWord = (before: string, after: string) =>
  /[!->@-~]/.test(before) && /[!-~]/.test(after) && before !== '-';

/** Unicode's opportunities, and those around curly quotes in Chinese, which Unicode cannot tell from English ones. */
function candidates(text: string): readonly number[] {
  const positions = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) positions.add(found.position);
  for (const { index } of text.matchAll(/(?<=[”’])\p{Script=Han}|(?<=\p{Script=Han})[“‘]/gu))
    positions.add(index);
  positions.delete(text.length);
  return [...positions].sort((a, b) => a - b);
}
