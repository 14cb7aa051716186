import { type ComputedStyle, hasPercentage, resolveLength } from '@resume/css';
import type { Face } from '../text/font-set.js';
import type { InlineBox } from './box-types.js';
import { snapped } from './edges.js';

/** How far something reaches above and below a baseline, in px. */
export interface Extent {
  readonly above: number;
  readonly below: number;
}

/** Finds the face that the metrics of a style come from. */
export type PrimaryFace = (style: ComputedStyle) => Face;

/** The ascent and descent of a style's font, in whole pixels as browsers round them. */
export function fontExtent({ fontSize }: ComputedStyle, face: Face): Extent {
  const { ascent, descent } = face.metrics;
  return { above: Math.round(ascent * fontSize), below: Math.round(descent * fontSize) };
}

const nearest64th = (length: number): number => Math.round(length * 64) / 64;

/** The line height of a style, in px. */
export function lineHeightOf(style: ComputedStyle, face: Face): number {
  if (style.lineHeight !== 'normal') {
    // Browsers round the size of the font first, which shows after some hundred lines.
    const { fontSize } = style;
    return snapped(fontSize > 0 ? (style.lineHeight / fontSize) * nearest64th(fontSize) : style.lineHeight);
  }
  const { above, below } = fontExtent(style, face);
  return above + below + Math.round(face.metrics.lineGap * style.fontSize);
}

/** What a style asks for on a line: its font with half the leading above and below. */
export function inlineExtent(style: ComputedStyle, face: Face): Extent {
  const { above, below } = fontExtent(style, face);
  const leading = lineHeightOf(style, face) - above - below;
  const half = Math.floor(leading / 2);
  return { above: above + half, below: below + leading - half };
}

/** How far an inline box is raised above the baseline of the block container, unless it is aligned with the line. */
export function riseOf(inline: InlineBox, primary: PrimaryFace): number {
  const { parent } = inline;
  if (!parent) return 0;
  return (
    riseOf(parent, primary) + ownRise(inline.style, parent.style, primary, inlineExtentOf(inline, primary))
  );
}

const inlineExtentOf = ({ style }: InlineBox, primary: PrimaryFace) => inlineExtent(style, primary(style));

/**
 * How far `vertical-align` raises a box above the baseline of what is around it.
 *
 * @param extent of the box, above and below its own baseline
 */
export function ownRise(
  style: ComputedStyle,
  around: ComputedStyle,
  primary: PrimaryFace,
  extent: Extent,
): number {
  const { verticalAlign } = style;
  const face = primary(around);
  switch (verticalAlign) {
    case 'baseline':
    case 'top':
    case 'bottom':
      return 0;
    case 'sub':
      return -(around.fontSize / 5 + 1);
    case 'super':
      return around.fontSize / 3 + 1;
    case 'middle':
      return (face.metrics.xHeight * around.fontSize) / 2 - (extent.above - extent.below) / 2;
    case 'text-top':
      return fontExtent(around, face).above - extent.above;
    case 'text-bottom':
      return extent.below - fontExtent(around, face).below;
    default:
      return hasPercentage(verticalAlign)
        ? resolveLength(verticalAlign, lineHeightOf(style, primary(style)))
        : verticalAlign;
  }
}

/** Whether an inline box, or one around it, is aligned with the top or bottom of the line. */
export function lineAlignment(inline: InlineBox): 'top' | 'bottom' | undefined {
  for (let at: InlineBox | undefined = inline; at?.parent; at = at.parent) {
    const { verticalAlign } = at.style;
    if (verticalAlign === 'top' || verticalAlign === 'bottom') return verticalAlign;
  }
  return undefined;
}
