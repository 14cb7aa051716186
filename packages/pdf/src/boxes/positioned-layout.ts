import { type LengthPercentage, resolveLength } from '@resume/css';
import type { CssBox, LayoutBox, PendingBox, Point } from './box-types.js';
import { edgesOf, horizontal, vertical } from './edges.js';
import type { LayoutContext } from './layout-context.js';

/** The padding box of a containing block, from its border box. In px. */
export interface ContainingBlock extends Point {
  readonly width: number;
  readonly height: number;
}

const resolved = (value: 'auto' | LengthPercentage, basis: number): number | undefined =>
  value === 'auto' ? undefined : resolveLength(value, basis);

/** Lays out an absolutely positioned box. */
export function layOutAbsolute(
  pending: PendingBox,
  block: ContainingBlock,
  context: LayoutContext,
): LayoutBox {
  const { box, direction } = pending;
  const { style } = box;
  const { margin } = edgesOf(style, block.width);
  const left = resolved(style.left, block.width);
  const right = resolved(style.right, block.width);
  const top = resolved(style.top, block.height);
  const bottom = resolved(style.bottom, block.height);
  const from = pending.static.x - block.x;
  const free = direction === 'rtl' ? from : block.width - from;
  const isPinned = left !== undefined || right !== undefined;
  const width = isPinned ? block.width - (left ?? 0) - (right ?? 0) : Math.max(free, 0);
  const isStretched = left !== undefined && right !== undefined && style.width === 'auto';
  const isTall = top !== undefined && bottom !== undefined && style.height === 'auto';
  const isReplaced = box.content.kind === 'replaced';
  const laid = context.layOut(box, {
    // What is left is for automatic widths: others are parts of the whole.
    width: isStretched || style.width !== 'auto' ? block.width : width,
    height: block.height,
    fixedWidth: isStretched && !isReplaced ? width - horizontal(margin) : undefined,
    fixedHeight: isTall && !isReplaced ? block.height - top - bottom - vertical(margin) : undefined,
    shrinks: !isStretched,
  });
  const x = placeOn(
    { start: left, end: right, static: from - (direction === 'rtl' ? laid.width + horizontal(margin) : 0) },
    { before: margin.left, after: margin.right },
    {
      size: laid.width,
      block: block.width,
      autos: [style.marginLeft === 'auto', style.marginRight === 'auto'],
    },
    direction === 'rtl',
  );
  const y = placeOn(
    { start: top, end: bottom, static: pending.static.y - block.y },
    { before: margin.top, after: margin.bottom },
    {
      size: laid.height,
      block: block.height,
      autos: [style.marginTop === 'auto', style.marginBottom === 'auto'],
    },
    false,
  );
  return { ...laid, x: block.x + x, y: block.y + y };
}

function placeOn(
  { end, start, static: fallback }: { start: number | undefined; end: number | undefined; static: number },
  { after, before }: { readonly before: number; readonly after: number },
  {
    autos,
    block,
    size,
  }: { readonly size: number; readonly block: number; readonly autos: readonly boolean[] },
  endWins: boolean,
): number {
  if (start !== undefined && end !== undefined) {
    const free = block - start - end - size - before - after;
    if (autos[0] && autos[1]) return start + Math.max(0, free / 2);
    if (autos[0] || (endWins && !autos[1])) return start + free + before;
    return start + before;
  }
  if (start !== undefined) return start + before;
  if (end !== undefined) return block - end - after - size;
  return fallback + before;
}

/** What `position: relative` moves a box by; nothing where it stands where it is. */
export function relativeShift(
  { style }: CssBox,
  block: { readonly width: number; readonly height?: number | undefined },
): Point | undefined {
  if (style.position !== 'relative') return undefined;
  const left = resolved(style.left, block.width);
  const right = resolved(style.right, block.width);
  const top = resolved(style.top, block.height ?? 0);
  const bottom = resolved(style.bottom, block.height ?? 0);
  const x = left ?? (right === undefined ? 0 : -right);
  const y = top ?? (bottom === undefined ? 0 : -bottom);
  return x === 0 && y === 0 ? undefined : { x, y };
}
