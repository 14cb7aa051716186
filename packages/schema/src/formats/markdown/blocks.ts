import type { BulletView } from '../../sections/bullet.js';
import type { LinkView } from '../../sections/links.js';
import type { MetricView } from '../../sections/metric.js';
import { type BlockText, blocksOf, isTextList, type Text, type TextList } from '../../text/nodes.js';
import type { Style } from './style.js';

/** A paragraph that is written, in its lines. */
interface Paragraph {
  readonly type: 'paragraph';
  readonly text: string;
}

/** A list whose items are written. Its markers depend on the block before it. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The number of the first item of an ordered list. */
  readonly start: number;
  /** Whether an empty line stands between the items. */
  readonly isLoose: boolean;
  readonly items: readonly (readonly Block[])[];
}

/** A paragraph or a list. */
export type Block = Paragraph | List;

/** A paragraph of a text that is written already; no block where it is empty. */
export const paragraphOf = (text: string): readonly Block[] =>
  text === '' ? [] : [{ type: 'paragraph', text }];

/** A bulleted list of items, each made of blocks. Empty items are left out. */
export function bulletsOf(items: readonly (readonly Block[])[]): readonly Block[] {
  const filled = items.filter((item) => item.length > 0);
  return filled.length > 0 ? [{ type: 'list', ordered: false, start: 1, isLoose: false, items: filled }] : [];
}

/** A numbered list of items, each made of blocks. */
export const numbersOf = (
  items: readonly (readonly Block[])[],
  { start = 1, isLoose = false } = {},
): readonly Block[] => (items.length > 0 ? [{ type: 'list', ordered: true, start, isLoose, items }] : []);

/**
 * Writes blocks with empty lines between. A list right behind another of its kind gets other markers, or CommonMark would
 * read both as one list. In an item, bullets follow its first paragraph without an empty line.
 */
export function joinBlocks(blocks: readonly Block[], isItem = false): string {
  let before: Block | undefined;
  let isOther = false;
  const written = blocks.map((block) => {
    if (block.type === 'paragraph') {
      before = block;
      return block.text;
    }
    isOther = before?.type === 'list' && before.ordered === block.ordered && !isOther;
    before = block;
    return writeList(block, isOther);
  });
  const [first, second] = blocks;
  const isTight =
    isItem &&
    blocks.length === 2 &&
    first?.type === 'paragraph' &&
    second?.type === 'list' &&
    !second.ordered;
  return written.join(isTight ? '\n' : '\n\n');
}

/** The largest number that CommonMark reads as that of an item. */
const LARGEST_NUMBER = 999_999_999;

function writeList({ ordered, start, items, isLoose }: List, isOther: boolean): string {
  const bullet = isOther ? '*' : '-';
  const delimiter = isOther ? ')' : '.';
  return items
    .map((item, i) =>
      writeItem(ordered ? `${Math.min(start + i, LARGEST_NUMBER)}${delimiter}` : bullet, item),
    )
    .join(isLoose ? '\n\n' : '\n');
}

/** An item: what belongs to it is indented to where its text begins. */
function writeItem(marker: string, blocks: readonly Block[]): string {
  if (blocks.length === 0) return marker;
  const indent = ' '.repeat(marker.length + 1);
  return `${marker} ${joinBlocks(blocks, true).replace(/\n(?!\n|$)/g, `\n${indent}`)}`;
}

/** The paragraphs and lists of a text. */
export function writeBlocks(text: BlockText, style: Style): readonly Block[] {
  return blocksOf(text).flatMap((block) =>
    isTextList(block) ? writeTextList(block, style) : paragraphOf(style.paragraph(block)),
  );
}

function writeTextList({ ordered, start, items }: TextList, style: Style): readonly Block[] {
  const written = items.map((item) => writeBlocks(item, style));
  return ordered ? numbersOf(written, { start }) : bulletsOf(written);
}

/** A bullet: its text, then its results, then its links. */
export function writeBullet(bullet: BulletView, style: Style): readonly Block[] {
  if (typeof bullet === 'string' || !('text' in bullet)) return writeBlocks(bullet, style);
  return [
    ...writeBlocks(bullet.text, style),
    ...writeMetrics(bullet.metrics, style),
    ...writeLinks(bullet.links, style),
  ];
}

export const writeMetrics = (metrics: readonly MetricView[], style: Style): readonly Block[] =>
  bulletsOf(
    metrics.map(({ name, before, after, change, effectText }) => {
      const figures = before && after ? `${before.text} → ${after.text}, ${change}` : change;
      const effect = effectText === undefined ? '' : ` (${style.inline(effectText)})`;
      return paragraphOf(style.line(`${style.inline(name)}${style.colon}${style.inline(figures)}${effect}`));
    }),
  );

export const writeLinks = (links: readonly LinkView[], style: Style): readonly Block[] =>
  writeLine(
    links.map(({ text, href }) => style.link(text, href)),
    style,
  );

/** Parts that are there, on one line. */
export const writeLine = (parts: readonly string[], style: Style): readonly Block[] =>
  paragraphOf(style.line(parts.filter(Boolean).join(' · ')));

/** Blocks with a label before their first words. */
export function withLabel(label: Text | undefined, blocks: readonly Block[], style: Style): readonly Block[] {
  const words = label === undefined ? '' : style.strong(label);
  const [first, ...others] = blocks;
  if (first?.type !== 'paragraph') return [...paragraphOf(words), ...blocks];
  return [...paragraphOf(style.line([words, first.text].filter(Boolean).join(' '))), ...others];
}
