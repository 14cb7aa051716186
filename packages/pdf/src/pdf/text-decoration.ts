import { type ComputedStyle, resolveLength } from '@resume/css';
import { cssColor } from '../boxes/css-color.js';
import type { PdfkitContext } from './pdfkit-context.js';

/** How thick a line is that no style says it of, as a share of the font size. */
const THICKNESS = 1 / 16;

/** How far below the baseline an underline begins, as a share of the font size: at its usual place, and under all letters. */
const BELOW = { auto: 0.1, 'from-font': 0.1, under: 0.22 } as const;

/** Where the middle of other lines stands, as a share of the font size above the baseline. */
const MIDDLES = { 'line-through': 0.28, overline: 0.88 } as const;

/** A run of text, in pt. */
interface TextSpan {
  readonly left: number;
  readonly baseline: number;
  readonly width: number;
}

/**
 * Paints the lines along a run of text that a style asks for.
 *
 * @param unit how large a px is, in pt
 */
export function decorateText(
  context: PdfkitContext,
  style: ComputedStyle,
  { baseline, left, width }: TextSpan,
  unit: number,
  alpha: number,
): void {
  const { fontSize, textDecorationColor: color, textDecorationStyle: kind } = style;
  const { textDecorationThickness: thick, textUnderlineOffset: offset, textUnderlinePosition } = style;
  const thickness =
    unit *
    (thick === 'auto' || thick === 'from-font' ? fontSize * THICKNESS : resolveLength(thick, fontSize));
  const extra = offset === 'auto' ? 0 : resolveLength(offset, fontSize);
  const usual = offset === 'auto' || textUnderlinePosition === 'under' ? BELOW[textUnderlinePosition] : 0;
  const below = (fontSize * usual + extra) * unit;
  context.save();
  for (const line of style.textDecorationLine) {
    const middle = line === 'underline' ? below + thickness / 2 : -fontSize * MIDDLES[line] * unit;
    const y = baseline + middle;
    if (kind === 'solid' || kind === 'double') {
      context.fillColor(cssColor(color), color.a * alpha);
      for (const top of kind === 'double' ? [y, y + thickness * 2] : [y]) {
        context.rect(left, top - thickness / 2, width, thickness);
      }
      context.fill();
      continue;
    }
    context.strokeColor(cssColor(color), color.a * alpha);
    context.lineWidth(thickness);
    context.lineCap(kind === 'dotted' ? 'round' : 'butt');
    const dashes = { dotted: `0 ${thickness * 2}`, dashed: `${thickness * 3} ${thickness * 2}`, wavy: '' };
    context.addContent(`[${dashes[kind]}] 0 d`);
    context.path(kind === 'wavy' ? wave(left, y, width, thickness) : `M${left} ${y}H${left + width}`);
    context.stroke();
  }
  context.restore();
}

/** A wave along a line: half waves of the same length, as many as fit. */
function wave(left: number, y: number, width: number, thickness: number): string {
  const count = Math.max(1, Math.round(width / (thickness * 3)));
  const half = width / count;
  const heights = Array.from({ length: count }, (_, i) => (i % 2 === 0 ? -1 : 1) * thickness * 2);
  return `M${left} ${y}${heights.map((height) => `q${half / 2} ${height} ${half} 0`).join('')}`;
}
