import type { ComputedStyle } from '@resume/css';
import { cssColor } from '../boxes/css-color.js';
import type { Area } from './box-paths.js';
import type { PdfkitContext } from './pdfkit-context.js';

/**
 * Paints the rules in the middle of the gaps between columns.
 *
 * @param columns the columns with content, in pt
 * @param unit how large a px is, in pt
 */
export function paintColumnRules(
  context: PdfkitContext,
  { columnRuleColor: color, columnRuleStyle: kind, columnRuleWidth }: ComputedStyle,
  columns: readonly Area[],
  unit: number,
  alpha: number,
): void {
  const sorted = columns.toSorted((a, b) => a.left - b.left);
  const top = Math.min(...columns.map((column) => column.top));
  const bottom = Math.max(...columns.map((column) => column.top + column.height));
  const width = columnRuleWidth * unit;
  context.save();
  context.lineWidth(kind === 'double' ? width / 3 : width);
  context.strokeColor(cssColor(color), color.a * alpha);
  if (kind === 'dashed') context.addContent(`[${width * 2} ${width}] 0 d`);
  if (kind === 'dotted') {
    context.lineCap('round');
    context.addContent(`[0 ${width * 2}] 0 d`);
  }
  for (const [index, { left }] of sorted.entries()) {
    const before = sorted[index - 1];
    if (!before) continue;
    const middle = (before.left + before.width + left) / 2;
    for (const x of kind === 'double' ? [middle - width / 3, middle + width / 3] : [middle]) {
      context.path(`M${x} ${top}V${bottom}`);
      context.stroke();
    }
  }
  context.restore();
}
