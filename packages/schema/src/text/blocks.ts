/** A list as it is written: each item is made of blocks. */
export interface SourceList {
  readonly ordered: boolean;
  /** The number of the first item of an ordered list. */
  readonly start: number;
  readonly items: readonly (readonly SourceBlock[])[];
}

/** A paragraph in inline Markdown, or a list. */
export type SourceBlock = string | SourceList;

/** A list while it is read. */
interface OpenList {
  /** What an item begins with: `-`, or `.` behind a number. */
  readonly sign: string;
  readonly numbers: number[];
  readonly items: OpenBlock[][];
}

type OpenBlock = string[] | OpenList;

/** An item while it is read, and how far what belongs to it is indented. */
interface OpenItem {
  readonly blocks: OpenBlock[];
  readonly inner: number;
}

/** The signs of CommonMark, and those that are pasted from other programs, which need no space behind them. */
const BULLET = /^(?:([-*+])[ \t]+|([•◦▪‣●])\s*)(\S.*)$/s;
const NUMBER = /^(\d{1,9})([.)])[ \t]+(\S.*)$/s;
/** A line of dashes or asterisks alone is no list of lists. */
const RULE = /^([-*])[ \t]*(?:\1[ \t]*){2,}$/;

/** How deep lists may stand in lists; what is deeper joins the second level. */
const LEVELS = 2;

/**
 * Reads the paragraphs and lists of a text as CommonMark has them, in two levels; everything else is a paragraph. Other
 * than there, what is indented by two columns belongs to an item even behind a number, and a numbered list has two items or
 * more that count on: "12. März 2020" is a date.
 */
export function readBlocks(source: string): readonly SourceBlock[] {
  const root: OpenBlock[] = [];
  const items: OpenItem[] = [];
  let isAfterBlank = true;
  for (const line of source.split(/\r\n?|\n/)) {
    const rest = line.trimStart();
    if (rest === '') {
      isAfterBlank = true;
      continue;
    }
    const indent = columnsOf(line.slice(0, line.length - rest.length));
    const marker = markerOf(rest);
    const outer = marker || isAfterBlank ? items.filter(({ inner }) => inner <= indent) : items;
    const level = Math.min(outer.length, marker ? LEVELS - 1 : LEVELS);
    const blocks = outer[level - 1]?.blocks ?? root;
    if (marker && (isAfterBlank || mayInterrupt(marker, blocks.at(-1)))) {
      items.length = level;
      const item: OpenItem = { blocks: [[marker.rest]], inner: indent + 2 };
      addItem(blocks, marker, item);
      items.push(item);
    } else {
      // Without a blank line before it, a line goes on with the paragraph before, wherever that stands.
      if (isAfterBlank) items.length = level;
      addLine(items.at(-1)?.blocks ?? root, rest, isAfterBlank);
    }
    isAfterBlank = false;
  }
  return root.flatMap(closeBlock);
}

/** A tab goes on to the next fourth column. */
function columnsOf(space: string): number {
  let columns = 0;
  for (const char of space) columns += char === '\t' ? 4 - (columns % 4) : 1;
  return columns;
}

interface Marker {
  readonly sign: string;
  readonly number: number;
  readonly rest: string;
}

function markerOf(line: string): Marker | undefined {
  if (RULE.test(line)) return undefined;
  const [, plain, pasted, text] = BULLET.exec(line) ?? [];
  if (text !== undefined) return { sign: plain ?? pasted ?? '', number: 0, rest: text };
  const [, number, sign, numbered] = NUMBER.exec(line) ?? [];
  return sign === undefined ? undefined : { sign, number: Number(number), rest: numbered ?? '' };
}

const isNumbered = (sign: string) => sign === '.' || sign === ')';

/** Whether an item may begin right below a line of text: a number only where it is 1. */
const mayInterrupt = ({ sign, number }: Marker, last: OpenBlock | undefined) =>
  !isNumbered(sign) || number === 1 || !Array.isArray(last);

function addItem(blocks: OpenBlock[], { sign, number }: Marker, { blocks: content }: OpenItem): void {
  const last = blocks.at(-1);
  if (last && !Array.isArray(last) && last.sign === sign) {
    last.numbers.push(number);
    last.items.push(content);
  } else blocks.push({ sign, numbers: [number], items: [content] });
}

function addLine(blocks: OpenBlock[], line: string, isNew: boolean): void {
  const last = blocks.at(-1);
  if (!isNew && Array.isArray(last)) last.push(line);
  else blocks.push([line]);
}

function closeBlock(block: OpenBlock): readonly SourceBlock[] {
  if (Array.isArray(block)) return [block.join('\n').trimEnd()];
  const { sign, numbers, items } = block;
  const ordered = isNumbered(sign);
  const closed = items.map((item) => item.flatMap(closeBlock));
  if (ordered && !countsOn(numbers)) return closed.flatMap((item, i) => asText(`${numbers[i]}${sign}`, item));
  return [{ ordered, start: numbers[0] ?? 1, items: closed }];
}

/** Whether numbers are those of a list: several that follow one another, or the same again and again. */
const countsOn = ([first = 0, ...others]: readonly number[]) =>
  others.length > 0 &&
  (others.every((number) => number === first) || others.every((number, i) => number === first + i + 1));

/** An item that is none, with what was taken for its number before it. */
const asText = (number: string, [first, ...others]: readonly SourceBlock[]): readonly SourceBlock[] =>
  typeof first === 'string'
    ? [`${number} ${first}`, ...others]
    : [number, ...(first ? [first] : []), ...others];

/** Blocks as Markdown that reads as those blocks. */
export const writeBlocks = (blocks: readonly SourceBlock[]): string => blocks.map(writeBlock).join('\n\n');

const writeBlock = (block: SourceBlock) => (typeof block === 'string' ? block : writeList(block));

/** The blocks of an item: bullets follow its words without an empty line. */
export function writeItem(blocks: readonly SourceBlock[]): string {
  const [first, second] = blocks;
  const isTight =
    blocks.length === 2 && typeof first === 'string' && typeof second === 'object' && !second.ordered;
  return blocks.map(writeBlock).join(isTight ? '\n' : '\n\n');
}

function writeList({ ordered, start, items }: SourceList): string {
  return items
    .map((item, i) => {
      const sign = ordered ? `${start + i}. ` : '- ';
      return sign + writeItem(item).replace(/\n(?!\n|$)/g, `\n${' '.repeat(sign.length)}`);
    })
    .join('\n');
}
