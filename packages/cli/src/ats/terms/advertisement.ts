import { type PlainLine, plainLines } from './plain-lines.js';
import { simplified } from './simplified.js';

/** A line of an advertisement. */
export interface AdvertisementLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** What the part of the advertisement is about. */
  readonly part: Part;
}

/** What applicants need, what they will do, all else (who asks, what is offered), or a part without a heading. */
export type Part = 'requirements' | 'duties' | 'other' | 'unknown';

/** Below a title that is not known: what the lines say of themselves, and where no others say what is required, they do. */
type ReadPart = Part | 'announced';

/** Words in headings of each part, the most particular part first. */
const HEADINGS: readonly (readonly [part: Part, pattern: RegExp])[] = [
  [
    'other',
    /^offered$|on offer\b|personal (?:qualities|attributes)|what (?:can )?(?:you|i)(?:['’]ll| will| can)? (?:expect|look forward|get|receive|earn)\b|what do (?:you|i) get|from us\b|you(?:['’]ll| will) (?:love|like|enjoy)|你(?:会|能|将|可以)*(?:得到|获得|收获|享有|享受)/,
  ],
  [
    'requirements',
    /requirement|^required$|extra credit|we need|love to see|this is you|\b(?:fit|match) (?:if|for|when)\b|(?:good|great|right|strong|perfect) (?:fit|match)\b|happy if you|nice|extras|\bstack\b|technologies|what\b.*\b(?:need|bring|look(?:ing)? for|expect|require|be great|ask)\b|would be (?:great|nice|good)|(?:applicants?|candidates?|you) (?:must|should|need|will have)|qualification|specification|criteria|must[- ]have|nice[- ]to[- ]have|good[- ]to[- ]have|desir(?:ed|able)|essential|advantageous|skills?$|preferred|bonus|^skills|skills (?:and|&)|experience|your (?:profile|skills|background)|about you\b|who (?:you are|we(?:['’]re| are)? (?:look|seek|want))|what (?:we(?:['’]re| are)? (?:after|look|seek|expect|want|ask|need)|you(?:['’]ll)? (?:bring|have|need|should))|you (?:bring|have|must|need|should|are)\b|you['’](?:ll need|ve got|re)\b|ideal(?:ly)?\b|candidate|we (?:expect|are looking for|ask|require)|would (?:love|like)|a plus|looking for/,
  ],
  [
    'other',
    /what\b.*\b(?:get|in it|look forward|offer)|\bnotes?\b|we (?:offer|provide|give)|promise|offer\b|benefits|perks|what (?:you(?:['’]ll)? get|is in it)|in return|about (?:us|the (?:company|team|school|practice|employer))|who we are|why |apply|application|salary|compensation|\bpay\b|contact|location|hours|equal|our (?:company|team|values|story)|reward|package/,
  ],
  [
    'duties',
    /what\b.*\b(?:await|like\b)|responsib|dut(?:y|ies)|tasks|what (?:you(?:['’]ll)?|you will) (?:do|be doing|work)|will do|the (?:role|job|work|position|post)\b|your (?:role|work|job|day|mission)|day[- ]to[- ]day|accountab|purpose/,
  ],
  [
    'requirements',
    /关于你|需求|看重|要求|资格|任职|条件|需要|希望你|具备|加分|优先|期待|技能|应聘者|门槛|寻找|你是|画像|如果你|的你|想找|你要会|你要有|你会/,
  ],
  ['duties', /职责|内容|要做|做什么|任务|主要工作|描述|负责|你将|岗位介绍|职位介绍|日常/],
  [
    'other',
    /福利|待遇|薪|提供|地点|关于|介绍|概况|联系|方式|简介|投递|报名|团队|时间|流程|得到|给你|我们给|给的|工资|我们是|公司|回报|说明|备注/,
  ],
];

const BULLET =
  /^\s*(?:(?:(?![#【［〈《\p{Sc}|])[\p{S}\p{No}•·・‣※*\-–—]|\uFE0F|\u200D)+|\d{1,2}[.)、．]|[(（](?:\d{1,2}|[一二三四五六七八九十]+)[)）]|[a-z][.)])\s*/u;
const HEADING_MARKS = /^[\s#*【[［《〈=]*(?:[一二三四五六七八九十]+[、.．]\s*)?|[\s:：*】\]］》〉=?？]*$/gu;

/** Lines below a heading, or between two. */
interface Block {
  readonly part: ReadPart;
  readonly lines: { readonly number: number; readonly text: string }[];
}

/** The lines of an advertisement with something in them, each with the part it stands in. */
export function readAdvertisement(text: string): readonly AdvertisementLine[] {
  const blocks = blocksOf(plainLines(text));
  const parts: ReadPart[] = [];
  for (const block of blocks) parts.push(partOfBlock(block, parts.at(-1)));
  const announced = parts.includes('requirements') ? 'unknown' : 'requirements';
  return blocks.flatMap(({ lines }, index) => {
    const part = parts[index] ?? 'unknown';
    return lines.map((line) => ({ ...line, part: part === 'announced' ? announced : part }));
  });
}

/** What lines say of themselves where their title says nothing; a list of requirements goes on below such a title. */
function partOfBlock({ lines, part }: Block, before: ReadPart | undefined): ReadPart {
  if (part !== 'announced') return part;
  const share = (pattern: RegExp) =>
    lines.filter((line) => pattern.test(simplified(line.text))).length / lines.length;
  if (share(OFFERED) >= 0.5) return 'other';
  return share(WANTED) >= 0.4 || before === 'requirements' ? 'requirements' : 'announced';
}

const OFFERED =
  /\b(?:salary|pension|holidays?|vacation|leave|insurance|gym|lunch|snacks?|fruit|coffee|bonus|equity|options|allowance|parking|discounts?|subsidi[sz]ed|home office|hours|paid|budget for)\b|[五六]险|公积金|年假|双休|奖金|补贴|餐补|体检|团建|下午茶|提成|期权|食宿|包[吃住]|班车|年终|旅游|宿舍/i;

const WANTED =
  /\b(?:experienced?|knowledge|understanding|degree|fluen\w+|proficien\w+|familiar\w*|skill(?:s|ed)?|certifi\w+|licen[cs]e|qualifi\w+|years|ability|able)\b|经验|熟悉|熟练|精通|掌握|了解|学历|专业|优先|证书|懂|会用/i;

function blocksOf(lines: readonly PlainLine[]): readonly Block[] {
  const blocks: Block[] = [{ part: 'unknown', lines: [] }];
  let isList = false;
  for (const [index, { isAfterGap, number, text: line }] of lines.entries()) {
    const open = (part: ReadPart) => blocks.push({ part, lines: [] });
    const own = partOf(line);
    if (own !== undefined || isTitleOfList(line, lines[index + 1]?.text)) {
      open(own ?? 'announced');
      isList = false;
      continue;
    }
    const { content, label } = labelled(line);
    const announced = label === undefined ? undefined : partOf(label, true);
    if (announced !== undefined) open(announced);
    else if (isRow(line) && blocks.at(-1)?.part === 'unknown') open('announced');
    const shown = announced === undefined && !isRow(line) ? line : content;
    const isItem = BULLET.test(shown);
    // A paragraph behind the list that a heading announced says something else.
    if (announced === undefined && isList && isAfterGap && !isItem) open('unknown');
    isList = isItem;
    blocks.at(-1)?.lines.push({ number, text: shown.replace(BULLET, '') });
  }
  return blocks.filter((block) => block.lines.length > 0);
}

/** Whether a line is a row of a table. */
const isRow = (line: string) => /^\||\t/.test(line) && cellsOf(line).length > 1;

const cellsOf = (line: string) => line.split(/[|\t]/).flatMap((cell) => cell.trim() || []);

/** A line in what is before its colon, or in the first cell of a row, and the rest. */
function labelled(line: string): { readonly label: string | undefined; readonly content: string } {
  const [cell, ...cells] = cellsOf(line);
  if (isRow(line)) return { label: `${cell}:`, content: cells.join(' | ') };
  const [heading, ...rest] = line.split(/(?<=[:：])/);
  return rest.length > 0 ? { label: heading, content: rest.join('') } : { label: undefined, content: line };
}

/** What requirements are sorted by, in a table or before a colon. */
const LABELS =
  /^(?:education|degree|software|tools?|languages?|(?:licen[cs]e|certification|certificate|registration|standard)s?|technical|学历|专业|(?:专业|工作)?经[验历]|软件|证书|资[格质]|语言|外语|规范)(?:\b|$|要求)/;

/** Words of a requirement without a bullet, which headings have too. */
const ITEM =
  /^(?:experience|knowledge|understanding|familiar(?:ity)?|ability|able|proficien\w+|competen\w+|degree|skill(?:s|ed)?|fluent|certificate|qualifications?) (?:with|of|in|to|as)\b/;

/** What a sentence says of something, as no heading does. */
const SAID =
  /^(?!what\b).*\b(?:is|are|be) (?:an? )?(?:\w+ )?(?:bonus|plus|advantage|asset|must|essential|desirable|preferred|required|welcome)\b/;

/** A picture, other than a bullet, before words that headings begin with. */
const ICON =
  /^(?![✓✔✅☑▪])\p{Extended_Pictographic}(?:\p{S}|\uFE0F|\u200D)*\s*(?:what|who|why|your|our|we|about|must|nice|bonus|requirements?|benefits|perks)\b/iu;

/** Whether a line is short and ends with a colon, or stands above a list. */
function isTitleOfList(line: string, next = ''): boolean {
  if (BULLET.test(line)) return false;
  if (/[:：]$/.test(line)) return line.length <= 40;
  return (
    BULLET.test(next) &&
    line.length <= (/\p{Script=Han}/u.test(line) ? 16 : 40) &&
    !/[,，;；。.!！|｜\t]/.test(line)
  );
}

/** The part that a line begins, where it is a heading, or a label before something. */
function partOf(line: string, isLabel = false): Part | undefined {
  if (BULLET.test(line) && !/[:：]$/.test(line) && !ICON.test(line)) return undefined;
  const isMarked = /[:：】\]]\**$/.test(line);
  const title = simplified(line.replace(BULLET, '').replace(HEADING_MARKS, '').toLowerCase());
  const isHan = /\p{Script=Han}/u.test(title);
  const longest = isHan ? (isMarked ? 14 : 9) : isMarked ? 60 : 42;
  const isCapitals = /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
  if (title === '' || title.length > longest || ITEM.test(title) || SAID.test(title)) return undefined;
  if (!isCapitals && /[,，;；。!！]|\.(?:$|\s)/.test(title)) return undefined;
  if (isLabel && !BULLET.test(line) && LABELS.test(title)) return 'requirements';
  return HEADINGS.find(([, pattern]) => pattern.test(title))?.[0];
}
