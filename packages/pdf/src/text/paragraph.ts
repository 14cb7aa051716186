import { embeddingLevels } from './bidi.js';
import { placeClusters, type StyledRun } from './clusters.js';
import { type ParagraphStyle, setLine, type TextLine } from './line.js';
import { LineFiller, visibleEnd } from './line-filler.js';

/**
 * Sets a paragraph: parts it into lines that fill the width one after another, as browsers do, and places every glyph.
 * A word longer than a line is cut where the line is full, and a lone character never makes the last line.
 */
export function setParagraph(runs: readonly StyledRun[], style: ParagraphStyle): readonly TextLine[] {
  const text = runs.map((run) => run.text).join('');
  const levels = embeddingLevels(text, style.direction);
  const clusters = placeClusters(runs, style, levels);
  let y = 0;
  return new LineFiller(clusters, { ...style, hyphenWidth: 0 })
    .fill(() => style.width)
    .map(({ from, to, closes }) => {
      const visible = visibleEnd(clusters, from, to) - from;
      const written = clusters.slice(from, to).filter((cluster) => cluster.text !== '\n');
      const line = setLine(written, { ...style, levels, visible, closes, y });
      y += line.box.height;
      return line;
    });
}
