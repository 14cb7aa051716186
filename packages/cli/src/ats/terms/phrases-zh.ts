import type { Span } from './phrases-en.js';
import { type Token, tokensOf } from './tokens.js';
import { ALONE, BREAKS, COMPOUNDS, PREFIXES, STARTERS, SUFFIXES, TRAITS } from './words-zh.js';

const isHan = ({ text }: Token) => /\p{Script=Han}/u.test(text);

/** Words that form a term with a Latin name before them: A/B 测试, C语言. */
const TIED = /^(?:测试|语言|分析法|理论|协议)$/;

/** Numbers with what they count: 三年, 2 名. */
const COUNT =
  /^[\d一二两三四五六七八九十百千半数多几]+(?:年|岁|名|人|个|月|小时|分钟|周|天|种|门|项|次|家|万|千|%|位|所|张)?$/;

/** The noun phrases of a Chinese requirement: runs of words between those that every advertisement has. */
const VERB_FIRST = /^\s*(?:有(?![限机色源])|懂|会(?![计展议])|能(?![源效量]))/u;

export function chinesePhrases(text: string): readonly Span[] {
  return clausesOf(text).flatMap(({ start, end }) => {
    // A verb of one character that the dictionary takes for a part of the next word.
    const clause = text.slice(start, end).replace(VERB_FIRST, (verb) => ' '.repeat(verb.length));
    if (TRAITS.test(clause)) return [];
    return runsOf(compounded(tokensOf(clause)), clause)
      .flatMap((run) => trim(run, clause))
      .map((span) => ({ start: span.start + start, end: span.end + start }));
  });
}

/** The parts of a text between marks of punctuation; a slash between two letters, as in A/B, is none. */
function clausesOf(text: string): readonly Span[] {
  return [
    ...text.matchAll(/(?:[^、，,；;。.：:！!？?（）()【】“”"《》<>—…｜|\n/]|(?<=\w)[./](?=\w))+/gu),
  ].map(({ index, 0: clause }) => ({ start: index, end: index + clause.length }));
}

function runsOf(tokens: readonly Token[], text: string): readonly (readonly Token[])[] {
  const runs: Token[][] = [[]];
  for (const [index, token] of tokens.entries()) {
    const [before, next] = [tokens[index - 1], tokens[index + 1]];
    const gap = text.slice(before?.end ?? 0, token.start);
    const changes = before !== undefined && isHan(before) !== isHan(token) && !TIED.test(token.text);
    if (changes || /[^\s\-+/.&·]/.test(gap) || (isHan(token) && gap !== '' && !TIED.test(token.text)))
      runs.push([]);
    if (isWithinCourse(tokens, index, text)) {
      runs.at(-1)?.push(token);
      continue;
    }
    const isFirst = runs.at(-1)?.length === 0;
    const breaks = isCount(token, next, before) || (isBreak(token, next, isFirst) && !isGrade(token, next));
    if (breaks) runs.push([]);
    else runs.at(-1)?.push(token);
  }
  return runs.filter((run) => run.length > 0);
}

/** Whether a word divides phrases where it stands: behind the words of a phrase, where the next word divides too. */
const isBreak = ({ text }: Token, next: Token | undefined, isFirst: boolean) =>
  BREAKS.has(text) ||
  (STARTERS.has(text) &&
    (isFirst ||
      (next !== undefined && (BREAKS.has(next.text) || STARTERS.has(next.text) || COUNT.test(next.text)))));

/** Whether a word is the 与 in the name of a course of study, which is all of a clause: 文物与博物馆学专业. */
function isWithinCourse(tokens: readonly Token[], index: number, text: string): boolean {
  if (tokens[index]?.text !== '与') return false;
  const isPlain = (token: Token) => isHan(token) && !BREAKS.has(token.text) && !STARTERS.has(token.text);
  const after = tokens.slice(index + 1);
  const end = after.findIndex((token) => !isPlain(token));
  const own = end < 0 ? after : after.slice(0, end);
  const isNamed = /^(?:专业|或|等)/.test(text.slice(own.at(-1)?.end)) || end < 0;
  return isNamed && /学$/.test(own.at(-1)?.text ?? '') && index > 0 && tokens.slice(0, index).every(isPlain);
}

/** Words with the compounds that ICU divides put together again. */
function compounded(tokens: readonly Token[]): readonly Token[] {
  const joined: Token[] = [];
  for (let index = 0; index < tokens.length; ) {
    const count = [3, 2].find((many) => COMPOUNDS.has(textOf(tokens.slice(index, index + many)))) ?? 1;
    const own = tokens.slice(index, index + count);
    const [first, last] = [own[0], own.at(-1)];
    if (first && last) joined.push({ ...first, text: textOf(own), end: last.end });
    index += count;
  }
  return joined;
}

const textOf = (tokens: readonly Token[]) => tokens.map((token) => token.text).join('');

/** Whether a word counts something; a number behind a Latin name is its version. */
const isCount = (token: Token, next: Token | undefined, before: Token | undefined) =>
  (COUNT.test(token.text) &&
    !/^[万千百]$/.test(token.text) &&
    !isGrade(token, next) &&
    !isVersion(token, before)) ||
  (/^(?:[年月天岁名个位门次家项]|小时|分钟)$/.test(token.text) &&
    before !== undefined &&
    /^[\d一二两三四五六七八九十百千几数]+$/.test(before.text));

const isVersion = ({ text }: Token, before: Token | undefined) =>
  /^\d+$/.test(text) && before !== undefined && /^[A-Za-z]/.test(before.text);

/** A number that is part of a name: 一级, 三维. */
const isGrade = ({ text }: Token, next: Token | undefined) =>
  /^[一二三四五六七八九十\d]+$/.test(text) && next !== undefined && /^[级甲乙星维]/.test(next.text);

/** A run without what is left out at its edges; nothing where no term is left. */
function trim(run: readonly Token[], clause: string): readonly Span[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  if (!isHan(first)) return isWeak(run) ? [] : [{ start: first.start, end: last.end }];
  let text = textOf(run);
  let { start } = first;
  const prefix = () => PREFIXES.find((word) => text.startsWith(word) && text.length - word.length >= 2);
  for (let found = prefix(); found !== undefined; found = prefix()) {
    text = text.slice(found.length);
    start += found.length;
  }
  // The name of a course of study is whole.
  const isCourse = /^\s*(?:等|等相关|相关)?专业/.test(clause.slice(last.end));
  const suffix = () =>
    isCourse ? undefined : SUFFIXES.find((word) => text.endsWith(word) && text.length - word.length >= 2);
  for (let found = suffix(); found !== undefined; found = suffix()) text = text.slice(0, -found.length);
  text = text.replace(/(?<=[师员])资格$/, '');
  if (text.length < 2 || ALONE.has(text)) return [];
  return [{ start, end: start + text.length }];
}

/** A number or a single letter that names no language of programming. */
const isWeak = (run: readonly Token[]) =>
  run.length === 1 && /^(?:\d.*|(?![RCD]$)[A-Za-z]|OK)$/.test(run[0]?.text ?? '');
