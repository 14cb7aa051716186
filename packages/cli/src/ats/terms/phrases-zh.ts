import { englishPhrases, type Span } from './phrases-en.js';
import { simplified } from './simplified.js';
import { type Token, tokensOf } from './tokens.js';
import { ALONE, BREAKS, COMPOUNDS, PREFIXES, STARTERS, SUFFIXES, TRAITS } from './words-zh.js';

const isHan = ({ text }: Token) => /\p{Script=Han}/u.test(text);

/** Words that form a term with a Latin name before them: A/B 测试, C语言. */
const TIED = /^(?:测试|语言|分析法|理论)$/;

/** Words that form a term with an abbreviation: CAN总线, PCB设计. */
const TIED_TO_CAPITALS = /^(?:总线|驾照|审计|设计|管理|芯片|接口|电路|耳机|成像|打印|检测)$/;

const isTied = (before: Token | undefined, { text }: Token) =>
  TIED.test(text) || (TIED_TO_CAPITALS.test(text) && /^[\dA-Z]{2,4}$/.test(before?.text ?? ''));

/** Numbers with what they count: 三年, 2 名. */
const COUNT =
  /^[\d一二两三四五六七八九十百千半数多几]+(?:年|岁|名|人|个|月|小时|分钟|周|天|种|门|项|次|家|万|千|%|位|所|张)?$/;

/** Verbs at the head of a clause, with who does it. */
const VERB_FIRST =
  /^\s*(?:如果)?(?:你|您)?(?:还|也|最好|得|要)*(?:有(?![限机色源])|懂|会(?![计展议])|能(?![源效量])|可以)+(?:自己|独立)?(?:写(?!作)|画(?!画)|做(?!饭)|用(?![户友电药法品]))?/u;

/** The noun phrases of a Chinese requirement: runs of words between those that every advertisement has. */
export function chinesePhrases(source: string): readonly Span[] {
  const text = simplified(source);
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
const SAYINGS =
  /不在话下|统招|任[一选]项?|[一二三]级[甲乙]等|都(?:可以|行)|就(?:可以|行)|[也均](?:可以?|行)$|得熟$|(?:更|最)?佳$|为佳$/gu;

/** The courses of study that a list ends with: 、应用化学等相关专业. */
const COURSES = /^[、或和及][\p{Script=Han}、或和（）()\s]*专业/u;

/** The languages that a clause says to talk in: 能用英语与客户沟通. */
const languagesIn = (clause: string, at: number): readonly Span[] =>
  [
    ...clause.matchAll(
      /\p{Script=Han}语[四六八]级|(?<=^|[用以说讲的\s])\p{Script=Han}{1,3}[语话](?=可|能|与|和|跟|同|作为|进行|沟通|交流|表达)/gu,
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
    if (changes || /[^\s\-+.&·]/.test(gap) || (isHan(token) && gap !== '' && !isTied(before, token)))
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
function compounded(words: readonly Token[]): readonly Token[] {
  const tokens = words.flatMap(divided);
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

/** A word that no dictionary has, in what joins it to the one before, and the rest. */
function divided(token: Token): readonly Token[] {
  const { end, start, text } = token;
  if (text.length < 2 || !/^(?:和(?![谐解平声田牛服气式])|或(?![者许])|与(?![会])|及(?![格时其]))/.test(text))
    return [token];
  return [
    { ...token, text: text.slice(0, 1), end: start + 1 },
    { ...token, text: text.slice(1), start: start + 1, end },
  ];
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
  if (!isHan(first)) return latinOf(run, clause);
  // 审阅英文合同, 拍短视频: what is done with it.
  if (run.length > 1 && ACTIONS.test(first.text)) return trim(run.slice(1), clause, isInCourses);
  let text = textOf(run);
  let { start } = first;
  const prefix = () => PREFIXES.find((word) => text.startsWith(word) && text.length - word.length >= 2);
  for (let found = prefix(); found !== undefined; found = prefix()) {
    text = text.slice(found.length);
    start += found.length;
  }
  // The name of a course of study is whole.
  const isCourse = isInCourses || /^\s*(?:等|等相关|相关)?专业/.test(clause.slice(last.end));
  if (isCourse && text.length > 2) text = text.replace(/类$/, '');
  const suffix = () =>
    isCourse ? undefined : SUFFIXES.find((word) => text.endsWith(word) && text.length - word.length >= 2);
  for (let found = suffix(); found !== undefined; found = suffix()) {
    const rest = text.slice(0, -found.length);
    // 操作系统 is more than 操作.
    if (HEAD.test(found) && ALONE.has(rest)) break;
    const isShort = SHORT_HEAD.test(found) && rest.length <= 2 && !/^[英中日法德俄外双][文语]$/.test(rest);
    if (isShort || isCertificate(found, rest) || (found === '开发' && PROFESSION.test(rest))) break;
    text = rest;
  }
  text = text.replace(/(?<=[师员])资格$/, '');
  const isLanguage = /^\p{Script=Han}文$/u.test(text) && KNOWN.test(clause.slice(start + text.length));
  if (text.length < 2 || (ALONE.has(text) && !isCourse && !isLanguage)) return [];
  return [{ start, end: start + text.length }];
}

const ACTIONS = /^(?:审阅|阅读|编排|起草|撰写|拍|剪|画|做|写|懂|看|玩|教)$/;

/** Words for how well a language is known: 英文读写流利. */
const KNOWN = /^(?:的)?(?:读写|听说|口语|写作|交流|沟通|流利|熟练|能力|水平|良好|优秀)/;

/** Head nouns that an ordinary word makes a term of. */
const HEAD = /^(?:系统|语言|设计能力|编程)$/;

/** Head nouns that a word of two characters before them makes a term of: 推荐系统, 无菌技术, 公文写作. */
const SHORT_HEAD =
  /^(?:系统|系统设计|技术|写作|规范|教学|方法|部署|算法|编程|公司|企业|认证|建设|撰写|搭配|推广|辅导|配合|测评|开发|对接)$/;

/** What is developed by those whose profession it is: 后端开发. */
const PROFESSION = /(?:[前后客户]端|全栈|软件|移动|嵌入式|游戏|硬件|驱动|固件|业务|课程|人才|产品)$/;

/** A certificate whose name is more than that of who holds it: 护士执业证书. */
const isCertificate = (head: string, rest: string) =>
  head === '证书' && /(?:执业|资格|上岗|操作)$/.test(rest);

/** Latin words, without those of a sentence in English. */
function latinOf(run: readonly Token[], clause: string): readonly Span[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || isWeak(run)) return [];
  const text = clause.slice(first.start, last.end);
  if (!/^[a-z]+$|\b(?:is|in|of|with|and|or|to|for|the|a)\b/.test(text))
    return [{ start: first.start, end: last.end }];
  return englishPhrases(text).map(({ start, end }) => ({
    start: start + first.start,
    end: end + first.start,
  }));
}

/** A number or a single letter that names no language of programming. */
const isWeak = (run: readonly Token[]) =>
  run.length === 1 && /^(?:\d.*|(?![RCD]$)[A-Za-z]|OK)$/.test(run[0]?.text ?? '');
