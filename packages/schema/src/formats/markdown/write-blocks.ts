import type { BulletView } from '../../sections/bullet.js';
import type { LinkView } from '../../sections/links.js';
import type { MetricView } from '../../sections/metric.js';
import { type BlockText, blocksOf, isTextList, type Text, type TextList } from '../../text/nodes.js';
import { type Block, bulletsOf, numbersOf, paragraphOf } from './blocks.js';
import type { Style } from './style.js';

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
