import type { CssBox } from '../boxes/box-types.js';
import { edgesOf, horizontal } from '../boxes/edges.js';
import { POINT } from '../boxes/units.js';
import { edgesAcross, maxContent, minContent } from './estimate.js';
import type { RegisteredFonts } from './register-fonts.js';
import type { Style } from './types.js';

/**
 * The widths of text in a row that does not wrap. react-pdf breaks text into lines when it first asks how wide the text is,
 * and not again when the row makes it narrower: it would run into what stands next to it. What shrinks is therefore given
 * its share of the row from the start.
 *
 * @param available the width of the row in px
 * @param takesAll whether the last item may take what is left of the row
 */
export function shrunkStyles(
  boxes: readonly CssBox[],
  available: number,
  takesAll: boolean,
): readonly Style[] {
  const items = boxes.map((box) => {
    const { flexGrow, flexShrink, width } = box.style;
    const shrinks = flexShrink > 0 && width === 'auto' && box.content.kind !== 'replaced';
    return { wanted: maxContent(box), grows: flexGrow > 0, shrinks, box };
  });
  const wanted = items.reduce((sum, item) => sum + item.wanted, 0);
  const last = items.at(-1);
  const takesRest = takesAll && last?.shrinks && !items.some(({ grows }) => grows) && !isPainted(last.box);
  if (wanted <= available)
    return items.map((item) =>
      takesRest && item === last ? { flexGrow: 1, flexShrink: 1, flexBasis: 0 } : {},
    );
  const shrinking = items.filter(({ shrinks }) => shrinks);
  const weight = shrinking.reduce((sum, item) => sum + item.wanted, 0);
  const over = wanted - available;
  return items.map((item) => {
    if (!item.shrinks) return {};
    const share = item.wanted - (over * item.wanted) / Math.max(1, weight);
    // A basis of 0 still has the padding: what grows is the content.
    const least = Math.max(share, Math.min(item.wanted, minContent(item.box)));
    return {
      flexGrow: Math.max(least - edgesAcross(item.box, available), 1),
      flexShrink: 1,
      flexBasis: 0,
    };
  });
}

/**
 * The width of an item in a row that wraps, where its text needs a line or more: what is in it is then set within this
 * width. Others are as wide as their text.
 *
 * @param available the width of the row in px
 */
export function lineStyle(box: CssBox, available: number): Style {
  const { flexBasis, flexGrow, width } = box.style;
  const isSized = flexGrow > 0 || flexBasis !== 'auto' || width !== 'auto' || box.content.kind === 'replaced';
  if (isSized || maxContent(box) <= available) return {};
  return { width: (available - horizontal(edgesOf(box.style, available).margin)) * POINT };
}

const isPainted = ({ style }: CssBox): boolean =>
  style.backgroundColor.a > 0 || style.borderRightWidth + style.borderBottomWidth + style.borderTopWidth > 0;

/** What lowers the items of a row to the baseline of the lowest, in pt: text of react-pdf has no baseline. */
export function baselineShifts(boxes: readonly CssBox[], fonts: RegisteredFonts): readonly number[] {
  const baselines = boxes.map((box) => baselineOf(box, fonts));
  const lowest = Math.max(0, ...baselines);
  return baselines.map((baseline) => (lowest - baseline) * POINT);
}

function baselineOf(box: CssBox, fonts: RegisteredFonts): number {
  const { border, margin, padding } = edgesOf(box.style, 0);
  const above = margin.top + border.top + padding.top;
  const { content } = box;
  if (content.kind === 'boxes') {
    const [first] = content.boxes;
    return above + (first ? baselineOf(first, fonts) : 0);
  }
  if (content.kind === 'replaced') return above + (content.replaced.height || 0);
  const { fontFamily, fontSize, fontWeight, lineHeight } = content.inline.root.style;
  const [face] = fonts.fonts.resolve(fontFamily, fontWeight);
  const { ascent = 0.9, descent = 0.3 } = face?.metrics ?? {};
  const height = lineHeight === 'normal' ? (ascent + descent) * fontSize : lineHeight;
  return above + (height - (ascent + descent) * fontSize) / 2 + ascent * fontSize;
}
