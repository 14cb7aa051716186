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

/** Below a title that is not known: where no other lines say what is required, these do. */
type ReadPart = Part | 'announced';

/** Words in headings of each part, the most particular part first. */
const HEADINGS: readonly (readonly [part: Part, pattern: RegExp])[] = [
  [
    'other',
    /what (?:can )?(?:you|i)(?:['’]ll| will| can)? (?:expect|look forward|get|receive|earn)\b|what do (?:you|i) get|from us\b/,
  ],
  [
    'requirements',
    /requirement|^required$|we need|love to see|this is you|might be a fit|happy if you|nice|extras|\bstack\b|technologies|what\b.*\b(?:need|bring|look(?:ing)? for|expect|require|be great|ask)\b|would be (?:great|nice|good)|(?:applicants?|candidates?|you) (?:must|should|need|will have)|qualification|specification|criteria|must[- ]have|nice[- ]to[- ]have|good[- ]to[- ]have|desir(?:ed|able)|essential|advantageous|skills?$|preferred|bonus|^skills|skills (?:and|&)|experience|your (?:profile|skills|background)|about you\b|who (?:you are|we(?:['’]re| are)? (?:look|seek|want))|what (?:we(?:['’]re| are)? (?:look|seek|expect|want|ask|need)|you(?:['’]ll)? (?:bring|have|need|should))|you (?:bring|have|must|need|should|are)\b|you['’](?:ll need|ve got|re)\b|ideal(?:ly)?\b|candidate|we (?:expect|are looking for|ask|require)|would (?:love|like)|a plus|looking for/,
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
  /^\s*(?:(?:(?![#【［〈《\p{Sc}])[\p{S}\p{No}•·*\-–—]|\uFE0F|\u200D)+|\d{1,2}[.)、．]|[(（](?:\d{1,2}|[一二三四五六七八九十]+)[)）]|[a-z][.)])\s*/u;
const HEADING_MARKS = /^[\s#*【[［《〈=]*(?:[一二三四五六七八九十]+[、.．]\s*)?|[\s:：*】\]］》〉=?？]*$/gu;

/** The lines of an advertisement with something in them, each with the part it stands in. */
export function readAdvertisement(text: string): readonly AdvertisementLine[] {
  const lines: (Omit<AdvertisementLine, 'part'> & { readonly part: ReadPart })[] = [];
  let part: ReadPart = 'unknown';
  let [isList, isAfterGap] = [false, false];
  for (const [index, raw] of text.split(/\r\n?|\n/).entries()) {
    const line = raw.trim();
    if (line === '') {
      isAfterGap = true;
      continue;
    }
    const own = partOf(line);
    if (own !== undefined || isTitleOfList(line)) {
      // A title that says nothing divides a list of requirements no further.
      if (own !== undefined || part !== 'requirements') part = own ?? 'announced';
      isList = false;
      continue;
    }
    const [heading = '', ...rest] = line.split(/(?<=[:：])/);
    const announced = rest.length > 0 ? partOf(heading) : undefined;
    if (announced !== undefined) part = announced;
    const content = announced === undefined ? line : rest.join('');
    const isItem = BULLET.test(content);
    // A paragraph behind the list that a heading announced says something else.
    if (announced === undefined && isList && isAfterGap && !isItem) part = 'unknown';
    isList = isItem;
    isAfterGap = false;
    lines.push({ number: index + 1, text: content.replace(BULLET, ''), part });
  }
  const announced = lines.some((line) => line.part === 'requirements') ? 'unknown' : 'requirements';
  return lines.map((line) => ({ ...line, part: line.part === 'announced' ? announced : line.part }));
}

/** Words of a requirement without a bullet, which headings have too. */
const ITEM =
  /^(?:experience|knowledge|understanding|familiar(?:ity)?|ability|able|proficien\w+|competen\w+|degree|skill(?:s|ed)?|fluent|certificate|qualifications?) (?:with|of|in|to|as)\b/;

/** A picture, other than a bullet, before words that headings begin with. */
const ICON =
  /^(?![✓✔✅☑▪])\p{Extended_Pictographic}(?:\p{S}|\uFE0F|\u200D)*\s*(?:what|who|why|your|our|we|about|must|nice|bonus|requirements?|benefits|perks)\b/iu;

/** Whether a line is short and ends with a colon. */
const isTitleOfList = (line: string) => line.length <= 40 && /[:：]$/.test(line) && !BULLET.test(line);

/** The part that a line begins, where it is a heading. */
function partOf(line: string): Part | undefined {
  if (BULLET.test(line) && !/[:：]$/.test(line) && !ICON.test(line)) return undefined;
  const isMarked = /[:：】\]]\**$/.test(line);
  const title = line.replace(BULLET, '').replace(HEADING_MARKS, '').toLowerCase();
  const isHan = /\p{Script=Han}/u.test(title);
  const longest = isHan ? (isMarked ? 14 : 9) : isMarked ? 60 : 42;
  const isCapitals = /\p{Lu}/u.test(line) && !/\p{Ll}/u.test(line);
  if (title === '' || title.length > longest || ITEM.test(title)) return undefined;
  if (!isCapitals && /[,，;；。!！]|\.$/.test(title)) return undefined;
  return HEADINGS.find(([, pattern]) => pattern.test(title))?.[0];
}
