import type { CssBox, LayoutBox } from './box-types.js';
import { type Edges, insetOf } from './edges.js';
import type { ContentLayout, LayoutContext } from './layout-context.js';
import { fontExtent } from './line-metrics.js';

/** The styles of counters that browsers draw as a shape of their own. */
const SHAPES: ReadonlySet<unknown> = new Set(['disc', 'circle', 'square']);

/** How far from the content of an item browsers draw the middle of a shape, by the ascent of the font. In px. */
function distanceOf(ascent: number): number {
  const reach = Math.floor((ascent * 2) / 3);
  return reach + 7 - Math.floor((reach + 1) / 2) / 2;
}

/** Lays out the marker of a list item next to its first line. */
export function layOutMarker(
  box: CssBox,
  edges: Edges,
  width: number,
  content: ContentLayout,
  context: LayoutContext,
): readonly LayoutBox[] {
  const { marker } = box;
  if (!marker) return [];
  const { style } = marker.root;
  const laid = context.layOut(
    {
      ...box,
      style: { ...style, display: 'inline-block' },
      structure: marker.root.structure,
      marker: undefined,
      outline: undefined,
      isAnonymous: true,
      content: { kind: 'inline', inline: marker },
    },
    { width: 1e6, shrinks: true },
  );
  const { left, right, top } = insetOf(edges);
  const isRtl = box.style.direction === 'rtl';
  const baseline = content.baseline ?? top + (laid.baseline ?? 0);
  const y = baseline - (laid.baseline ?? 0);
  const [first] = marker.styled;
  if (!first || !SHAPES.has(style.listStyleType) || style.content !== 'normal')
    return [{ ...laid, x: isRtl ? width - right : left - laid.width, y }];
  const sign = first.text.codePointAt(0) ?? 0;
  // Where lines run from the right, the space after the sign stands left of it.
  const origin = isRtl ? laid.width - first.face.advanceOf(sign) * first.fontSize : 0;
  const distance = distanceOf(fontExtent(style, context.primaryFace(style)).above);
  const middle = isRtl ? width - right + distance : left - distance;
  return [{ ...laid, x: middle - origin - first.face.inkMiddleOf(sign) * first.fontSize, y }];
}
