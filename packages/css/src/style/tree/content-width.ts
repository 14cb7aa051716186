import type { BoxStyle } from '../box-style.js';
import type { ComputedStyle } from '../computed-style.js';
import { hasPercentage, type LengthPercentage, resolveLength } from '../values/length-percentage.js';

const BLOCKS: ReadonlySet<BoxStyle['display']> = new Set(['block', 'flow-root', 'list-item', 'flex', 'grid']);
const INLINES: ReadonlySet<BoxStyle['display']> = new Set(['inline', 'contents']);

/**
 * The width of an element's content box, where it is known before layout: of blocks in blocks, and of boxes with a width in px.
 * Undefined for what layout decides: items of flex and grid, cells, floats, and boxes as wide as their content.
 *
 * @param available the width of the content box around; undefined where that is not known
 * @param parent undefined for the root
 */
export function contentWidth(
  style: ComputedStyle,
  available: number | undefined,
  parent: ComputedStyle | undefined,
): number | undefined {
  if (INLINES.has(style.display)) return available;
  const edges = edgesOf(style, available);
  if (edges === undefined) return undefined;
  const stretches =
    BLOCKS.has(style.display) &&
    style.float === 'none' &&
    style.position !== 'absolute' &&
    !/^(inline-)?(flex|grid)$/.test(parent?.display ?? 'block');
  const outer = style.boxSizing === 'border-box' ? edges.inner : 0;
  const inner = (size: unknown): number | undefined => {
    const px = isLength(size) ? resolved(size, available) : undefined;
    return px === undefined ? undefined : Math.max(0, px - outer);
  };
  const auto = stretches && available !== undefined ? available - edges.margins - edges.inner : undefined;
  const width = style.width === 'auto' ? auto : inner(style.width);
  if (width === undefined) return undefined;
  const limited = Math.max(Math.min(width, inner(style.maxWidth) ?? width), inner(style.minWidth) ?? 0);
  return columnWidth(style, Math.max(0, limited));
}

const isLength = (size: unknown): size is LengthPercentage =>
  typeof size === 'number' || (typeof size === 'object' && size !== null && !('fitContent' in size));

function resolved(value: LengthPercentage, available: number | undefined): number | undefined {
  if (!hasPercentage(value)) return value;
  return available === undefined ? undefined : resolveLength(value, available);
}

/** Margins, and padding with borders; `auto` margins take what is left. */
function edgesOf(
  style: ComputedStyle,
  available: number | undefined,
): { readonly margins: number; readonly inner: number } | undefined {
  const margins = [style.marginLeft, style.marginRight].map((margin) => (margin === 'auto' ? 0 : margin));
  const paddings = [style.paddingLeft, style.paddingRight];
  const [left, right, start, end] = [...margins, ...paddings].map((each) => resolved(each, available));
  if (left === undefined || right === undefined || start === undefined || end === undefined) return undefined;
  const { borderLeftWidth, borderRightWidth } = style;
  return { margins: left + right, inner: start + end + borderLeftWidth + borderRightWidth };
}

/** In columns, what stands in a column has its width. */
function columnWidth(
  { columnCount, columnGap, columnWidth, fontSize }: ComputedStyle,
  width: number,
): number {
  if (columnCount === 'auto' && columnWidth === 'auto') return width;
  const gap = columnGap === 'normal' ? fontSize : (resolved(columnGap, width) ?? 0);
  const fitting =
    columnWidth === 'auto'
      ? Number.POSITIVE_INFINITY
      : Math.max(1, Math.floor((width + gap) / (columnWidth + gap)));
  const count = Math.min(columnCount === 'auto' ? Number.POSITIVE_INFINITY : columnCount, fitting);
  return Math.max(0, (width - gap * (count - 1)) / count);
}
