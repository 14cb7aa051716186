import LineBreaker from 'linebreak';

/** Never first on a line: closing punctuation, and what hangs on the character before. */
const NO_START = new Set([...'，。、；：？！）】》」』〉〕］｝”’…—·～,.;:?!)]}%％‰°℃ー々〻＊*']);

/** Never last on a line: opening punctuation, and signs before a figure. */
const NO_END = new Set([...'（【《「『〈〔［｛“‘([{#$¥￥@']);

/**
 * Where a line may end: positions (UTF-16) in `text`, by Unicode's line breaking algorithm, less the strict Chinese
 * rules for the start and the end of a line.
 *
 * @param longest how many characters a line holds at the least; a longer unbroken stretch may be cut anywhere
 */
export function breakOpportunities(text: string, longest: number): readonly number[] {
  const breaks: number[] = [];
  let last = 0;
  const cutLong = (end: number) => {
    for (let cut = last + longest; cut < end; cut += 1) {
      if (!isWordy(text.charAt(cut - 1)) || !isWordy(text.charAt(cut))) continue;
      breaks.push(cut);
      cut += longest - 1;
    }
  };
  for (const position of candidates(text)) {
    const [before, after] = [text.charAt(position - 1), text.charAt(position)];
    if (NO_START.has(after) || NO_END.has(before)) continue;
    cutLong(position);
    breaks.push(position);
    last = position;
  }
  cutLong(text.length);
  return breaks;
}

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

/** A character that can be parted from its neighbour in an emergency, being no half of a pair and no mark. */
const isWordy = (char: string) => /[\p{L}\p{N}/_.&=-]/u.test(char);

const SOFT_HYPHEN = '\u00ad';
const NO_BREAK_SPACE = '\u00a0';

/**
 * Writes line breaks into text for textkit, which splits words at spaces and calls back for the parts of each: a soft
 * hyphen where a line may end, and no-break spaces so that a paragraph is one word and only we decide.
 */
export function markBreaks(text: string, start: number, breaks: ReadonlySet<number>): string {
  let marked = '';
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    if (breaks.has(start + i)) marked += SOFT_HYPHEN;
    marked += char === ' ' ? NO_BREAK_SPACE : char === SOFT_HYPHEN ? '' : char;
  }
  return marked;
}

/**
 * Textkit's hyphenation callback: parts a marked word again. An empty part or a space between two others is a place
 * where a line may end without a hyphen.
 */
export function partMarked(word: string): string[] {
  const parts = word.replaceAll(NO_BREAK_SPACE, ' ').split(SOFT_HYPHEN);
  return parts.flatMap((part, index) => {
    if (index === parts.length - 1) return part ? [part] : [];
    if (part.endsWith(' ')) return [...(part.length > 1 ? [part.slice(0, -1)] : []), ' '];
    return part ? [part, ''] : [''];
  });
}

/** Textkit's infinity: a break that would draw a hyphen is never taken. */
export const NO_HYPHENS = 10_000;
