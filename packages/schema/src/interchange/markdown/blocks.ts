import type { BulletView } from '../../sections/bullet.js';
import type { LinkView } from '../../sections/links.js';
import type { MetricView } from '../../sections/metric.js';
import { type BlockText, blocksOf, isTextList, type Text, type TextList } from '../../text/nodes.js';
import type { Style } from './style.js';

/** A paragraph or a list that is written. */
export interface Block {
  readonly type: 'paragraph' | 'bullets' | 'numbers';
  readonly text: string;
}

/** A paragraph of what is written already; nothing for no words. */
export const paragraphOf = (text: string): readonly Block[] =>
  text === '' ? [] : [{ type: 'paragraph', text }];

/** A bulleted list of items, each made of blocks. */
export function bulletsOf(items: readonly (readonly Block[])[], sign = '-'): readonly Block[] {
  const lines = items.filter((item) => item.length > 0).map((item) => writeItem(`${sign} `, item));
  return lines.length > 0 ? [{ type: 'bullets', text: lines.join('\n') }] : [];
}

function numbersOf(items: readonly (readonly Block[])[], start: number, sign: string): readonly Block[] {
  const text = items.map((item, i) => writeItem(`${start + i}${sign} `, item)).join('\n');
  return [{ type: 'numbers', text }];
}

/** An item: what belongs to it is indented to where its text begins. */
export function writeItem(sign: string, blocks: readonly Block[]): string {
  return sign + joinBlocks(blocks, true).replace(/\n(?!\n|$)/g, `\n${' '.repeat(sign.length)}`);
}

/** Blocks one below the other. In an item, bullets follow its words without an empty line. */
export function joinBlocks(blocks: readonly Block[], isItem = false): string {
  const [, second] = blocks;
  const isTight = isItem && blocks.length === 2 && second?.type === 'bullets';
  return blocks.map(({ text }) => text).join(isTight ? '\n' : '\n\n');
}

/** The paragraphs and lists of a text. */
export function writeBlocks(text: BlockText, style: Style): readonly Block[] {
  const blocks = blocksOf(text);
  return blocks.flatMap((block, i) => {
    if (!isTextList(block)) return paragraphOf(style.paragraph(block));
    // A list right behind another of its kind has another sign, or both were one.
    const before = blocks[i - 1];
    const isSecond = before !== undefined && isTextList(before) && before.ordered === block.ordered;
    return writeList(block, isSecond, style);
  });
}

function writeList({ ordered, start = 1, items }: TextList, isSecond: boolean, style: Style) {
  const written = items.map((item) => writeBlocks(item, style));
  return ordered ? numbersOf(written, start, isSecond ? ')' : '.') : bulletsOf(written, isSecond ? '*' : '-');
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
    metrics.map(({ name, before, after, change }) => {
      const figures = before && after ? `${before.text} → ${after.text}, ${change}` : change;
      return paragraphOf(style.line(`${style.inline(name)}: ${style.inline(figures)}`));
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
