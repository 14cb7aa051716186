import type { Span } from './phrases-en.js';
import { type Token, tokensOf } from './tokens.js';
import { ALONE, BREAKS, COMPOUNDS, PREFIXES, STARTERS, SUFFIXES, TRAITS } from './words-zh.js';

const isHan = ({ text }: Token) => /\p{Script=Han}/u.test(text);

/** Words that form a term with a Latin name before them: A/B 测试, C语言. */
const TIED = /^(?:测试|语言|分析法|理论|协议)$/;

/** Words that form a term with an abbreviation: CAN总线, PCB设计. */
const TIED_TO_CAPITALS = /^(?:总线|设计|管理|芯片|接口|电路|耳机|成像|打印|检测)$/;

const isTied = (before: Token | undefined, { text }: Token) =>
  TIED.test(text) || (TIED_TO_CAPITALS.test(text) && /^[\dA-Z]{2,4}$/.test(before?.text ?? ''));

/** Numbers with what they count: 三年, 2 名. */
const COUNT =
  /^[\d一二两三四五六七八九十百千半数多几]+(?:年|岁|名|人|个|月|小时|分钟|周|天|种|门|项|次|家|万|千|%|位|所|张)?$/;

/** Verbs at the head of a clause, with who does it. */
const VERB_FIRST =
  /^\s*(?:如果)?(?:你|您)?(?:还|也|最好|得|要)*(?:有(?![限机色源])|懂|会(?![计展议])|能(?![源效量])|可以)+(?:自己|独立)?(?:写(?!作)|画(?!画)|用(?![户友电药法品]))?/u;

/** The noun phrases of a Chinese requirement: runs of words between those that every advertisement has. */
export function chinesePhrases(text: string): readonly Span[] {
  return clausesOf(text).flatMap(({ start, end }) => {
    // A verb of one character that the dictionary takes for a part of the next word.
    const clause = text
      .slice(start, end)
      .replace(SAYINGS, (saying) => ' '.repeat(saying.length))
      .replace(VERB_FIRST, (verb) => ' '.repeat(verb.length));
    const isCourse = COURSES.test(text.slice(end));
    if (TRAITS.test(clause)) return languagesIn(clause, start);
    return runsOf(compounded(tokensOf(clause)), clause)
      .flatMap((run) => trim(run, clause, isCourse))
      .map((span) => ({ start: span.start + start, end: span.end + start }));
  });
}

/** What people say of a requirement, which no dictionary divides well. */
const SAYINGS = /不在话下|都(?:可以|行)|就(?:可以|行)|[也均](?:可以?|行)$|得熟$|(?:更|最)?佳$|为佳$/gu;

/** The courses of study that a list ends with: 、应用化学等相关专业. */
const COURSES = /^、[\p{Script=Han}、或和（）()\s]*专业/u;

/** The languages that a clause says to talk in: 能用英语与客户沟通. */
const languagesIn = (clause: string, at: number): readonly Span[] =>
  [
    ...clause.matchAll(
      /(?<=^|[用以说讲的\s])\p{Script=Han}{1,3}[语话](?=可|能|与|和|跟|同|作为|进行|沟通|交流|表达)/gu,
    ),
  ].map(({ index, 0: name }) => ({ start: at + index, end: at + index + name.length }));

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
    const changes = before !== undefined && isHan(before) !== isHan(token) && !isTied(before, token);
    if (changes || /[^\s\-+/.&·]/.test(gap) || (isHan(token) && gap !== '' && !isTied(before, token)))
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
  // 学过, 用过: what somebody has done.
  /^(?![经通超])\p{Script=Han}过$/u.test(text) ||
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
    !isPartOfName(token, next) &&
    !/^[万千百]$/.test(token.text) &&
    !isGrade(token, next) &&
    !isVersion(token, before)) ||
  (/^(?:[年月天岁名个位门次家项]|小时|分钟)$/.test(token.text) &&
    before !== undefined &&
    /^[\d一二两三四五六七八九十百千几数]+$/.test(before.text));

const isVersion = ({ text }: Token, before: Token | undefined) =>
  /^\d+$/.test(text) && before !== undefined && /^[A-Za-z]/.test(before.text);

/** A number that counts nothing that is counted elsewhere: 三审三校, 多旋翼. */
const isPartOfName = ({ text }: Token, next: Token | undefined) =>
  /^[一二两三四五六七八九多]$/.test(text) &&
  next !== undefined &&
  /^(?![年岁名人个月周天种门项次家万千位所张台套款类条份本层站线轮以及])\p{Script=Han}$/u.test(next.text);

/** A number that is part of a name: 一级, 三维. */
const isGrade = ({ text }: Token, next: Token | undefined) =>
  /^[一二三四五六七八九十\d]+$/.test(text) && next !== undefined && /^[级甲乙星维]/.test(next.text);

/** A run without what is left out at its edges; nothing where no term is left. */
function trim(run: readonly Token[], clause: string, isInCourses: boolean): readonly Span[] {
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
  const isCourse = isInCourses || /^\s*(?:等|等相关|相关)?专业/.test(clause.slice(last.end));
  const suffix = () =>
    isCourse ? undefined : SUFFIXES.find((word) => text.endsWith(word) && text.length - word.length >= 2);
  for (let found = suffix(); found !== undefined; found = suffix()) {
    const rest = text.slice(0, -found.length);
    // 操作系统 is more than 操作.
    if (HEAD.test(found) && ALONE.has(rest)) break;
    text = rest;
  }
  text = text.replace(/(?<=[师员])资格$/, '');
  if (text.length < 2 || (ALONE.has(text) && !isCourse)) return [];
  return [{ start, end: start + text.length }];
}

/** Head nouns that an ordinary word makes a term of. */
const HEAD = /^(?:系统|语言|设计能力|编程)$/;

/** A number or a single letter that names no language of programming. */
const isWeak = (run: readonly Token[]) =>
  run.length === 1 && /^(?:\d.*|(?![RCD]$)[A-Za-z]|OK)$/.test(run[0]?.text ?? '');
