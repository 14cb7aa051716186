import { type ComputedStyle, resolveLength } from '@resume/css';
import { autoMargin } from './alignment.js';
import { anonymousStyle } from './anonymous-style.js';
import type { CssBox, LayoutBox, PendingBox, Row } from './box-types.js';
import { edgesOf, horizontal } from './edges.js';
import { type FloatsAround, placeFloat } from './inline-layout.js';
import type { Constraint, ContentLayout, ContentSpace, LayoutContext } from './layout-context.js';
import { joined, type MarginStrut, NO_MARGIN, sumOf, withMargin } from './margins.js';

/** Whether a box is laid out for itself: floats and margins neither reach in nor out. */
export function isFormattingRoot({ content, style }: CssBox): boolean {
  const { display } = style;
  return (
    content.kind === 'replaced' ||
    (display !== 'block' && display !== 'list-item') ||
    style.float !== 'none' ||
    style.position === 'absolute' ||
    style.overflow !== 'visible' ||
    style.columnCount !== 'auto' ||
    style.containerType !== 'normal' ||
    style.columnWidth !== 'auto'
  );
}

export const isInFlow = ({ style }: CssBox): boolean =>
  style.float === 'none' && style.position !== 'absolute';

const opensTop = (box: CssBox): boolean =>
  !isFormattingRoot(box) && box.style.borderTopWidth === 0 && box.style.paddingTop === 0;

const opensBottom = (box: CssBox): boolean =>
  !isFormattingRoot(box) &&
  box.style.borderBottomWidth === 0 &&
  box.style.paddingBottom === 0 &&
  box.style.height === 'auto' &&
  box.style.aspectRatio === 'auto' &&
  (box.style.minHeight === 'auto' || box.style.minHeight === 0);

export const childrenOf = ({ content }: CssBox): readonly CssBox[] =>
  content.kind === 'boxes' ? content.boxes : [];

/** Whether the margins above and below a box adjoin, as nothing stands between them. */
function collapsesThrough(box: CssBox): boolean {
  const { height } = box.style;
  return (
    opensTop(box) &&
    box.style.borderBottomWidth === 0 &&
    box.style.paddingBottom === 0 &&
    (height === 'auto' || height === 0) &&
    box.style.aspectRatio === 'auto' &&
    (box.style.minHeight === 'auto' || box.style.minHeight === 0) &&
    box.content.kind === 'boxes' &&
    box.content.boxes.filter(isInFlow).every(collapsesThrough)
  );
}

/** The margins that adjoin at the top of a box: its own and those of its first children. */
function topMargins(box: CssBox, width: number): MarginStrut {
  const { margin } = edgesOf(box.style, width);
  const own = withMargin(NO_MARGIN, margin.top);
  if (!opensTop(box)) return own;
  const inner = contentWidth(box.style, width);
  let strut = own;
  for (const child of childrenOf(box).filter(isInFlow)) {
    strut = joined(strut, topMargins(child, inner));
    if (!collapsesThrough(child)) break;
    strut = withMargin(strut, edgesOf(child.style, inner).margin.bottom);
  }
  return strut;
}

function contentWidth(style: ComputedStyle, width: number): number {
  const { border, margin, padding } = edgesOf(style, width);
  const taken = horizontal(border) + horizontal(padding);
  if (typeof style.width === 'number')
    return style.boxSizing === 'border-box' ? style.width - taken : style.width;
  return width - taken - horizontal(margin);
}

/** Lays out boxes one below the other. */
export function layOutBlocks(box: CssBox, space: ContentSpace, context: LayoutContext): ContentLayout {
  const rows: Row[] = [];
  const floats: LayoutBox[] = [];
  const pending: PendingBox[] = [];
  const { left, top, width } = space;
  /** Whether nothing stands above yet, and margins at the top are those of the box. */
  let atStart = !space.isRoot && opensTop(box);
  let y = 0;
  let strut = NO_MARGIN;
  for (const child of childrenOf(box)) {
    const { clear, float, position } = child.style;
    const collapsed = atStart ? y : y + sumOf(strut);
    if (position === 'absolute') {
      pending.push(pendingAt(child, box, space, collapsed));
      continue;
    }
    if (float !== 'none') {
      const laid = context.layOut(child, { width, height: space.height, shrinks: true });
      const placed = placeFloat(laid, collapsed, space.floats, width);
      floats.push({ ...placed, x: placed.x + left, y: placed.y + top });
      continue;
    }
    strut = joined(strut, topMargins(child, width));
    const through = collapsesThrough(child);
    const cleared = space.floats.context.cleared(clear, space.floats.y) - space.floats.y;
    let at = atStart ? y : y + sumOf(strut);
    if (clear !== 'none' && cleared > at) {
      at = cleared;
      atStart = false;
    }
    const laid = layOutChild(child, box, at, space, context);
    const row = { ...laid, x: left + laid.x, y: top + laid.y };
    rows.push({ top: row.y, bottom: row.y + row.height, boxes: [row] });
    if (through) {
      strut = withMargin(joined(strut, laid.endMargin), laid.edges.margin.bottom);
      continue;
    }
    atStart = false;
    y = laid.y + laid.height;
    strut = laid.endMargin;
  }
  const open = !space.isRoot && opensBottom(box) && space.height === undefined;
  const height = open || atStart ? y : y + sumOf(strut);
  const baselines = baselinesOf(rows);
  return { rows, floats, pending, height, endMargin: open ? strut : NO_MARGIN, ...baselines };
}

/** An absolutely positioned child, as it would stand so far below the top of the content. */
export function pendingAt(child: CssBox, { style }: CssBox, space: ContentSpace, y = 0): PendingBox {
  const { direction } = style;
  const x = direction === 'rtl' ? space.left + space.width : space.left;
  return { box: child, static: { x, y: space.top + y }, direction };
}

/** Lays out a child at a height; one that is laid out for itself goes past the floats. */
function layOutChild(
  child: CssBox,
  { style: { direction } }: CssBox,
  y: number,
  space: ContentSpace,
  context: LayoutContext,
): LayoutBox {
  const { floats, height, width } = space;
  const { context: around } = floats;
  const isRoot = isFormattingRoot(child);
  const constraint = (band: number): Constraint => ({ width: band, height });
  if (!isRoot) {
    const { margin } = edgesOf(child.style, width);
    const inside: FloatsAround = { context: around, x: floats.x + margin.left, y: floats.y + y };
    const laid = context.layOut(child, { ...constraint(width), floats: inside });
    return { ...laid, x: startOf(laid, width, direction), y };
  }
  if (around.isEmpty) {
    const laid = context.layOut(child, constraint(width));
    return { ...laid, x: startOf(laid, width, direction), y };
  }
  const sides = { left: floats.x, right: floats.x + width };
  const least = context.layOut(child, { ...constraint(width), shrinks: child.style.width === 'auto' });
  const needed = child.style.width === 'auto' ? context.intrinsic(child).min : least.width;
  const top = around.topFor(needed + horizontal(least.edges.margin), least.height, floats.y + y, sides);
  const between = around.between(top, least.height, sides);
  const band = between.right - between.left;
  const fixedWidth =
    child.style.width === 'auto' && !/table/.test(child.style.display)
      ? band - horizontal(least.edges.margin)
      : undefined;
  const laid = context.layOut(child, { ...constraint(width), fixedWidth });
  return { ...laid, x: between.left - floats.x + startOf(laid, band, direction), y: top - floats.y };
}

/** Where a box begins in the width of its containing block: auto margins share what is left. */
function startOf(
  { box: { style }, edges, width }: LayoutBox,
  available: number,
  direction: 'ltr' | 'rtl',
): number {
  const { margin } = edges;
  const free = available - width - horizontal(margin);
  const start = direction === 'ltr' ? 0 : free;
  return margin.left + (autoMargin(free, style.marginLeft, style.marginRight, start) ?? start);
}

/** The baselines of content: of the first row that has one, and of the last. */
export function baselinesOf(rows: readonly Row[]): Pick<ContentLayout, 'baseline' | 'lastBaseline'> {
  const first = rows.flatMap(({ boxes: [box] }) =>
    box?.baseline === undefined ? [] : [box.y + box.baseline],
  )[0];
  const last = rows
    .flatMap(({ boxes: [box] }) => (box?.lastBaseline === undefined ? [] : [box.y + box.lastBaseline]))
    .at(-1);
  return { baseline: first, lastBaseline: last };
}

/** Lays out content in columns that one flow fills one after another. */
export function layOutColumns(box: CssBox, space: ContentSpace, context: LayoutContext): ContentLayout {
  const { columnGap, columnCount, columnWidth, fontSize } = box.style;
  const { left, top, width } = space;
  const gap = columnGap === 'normal' ? fontSize : resolveLength(columnGap, width);
  const fitting =
    columnWidth === 'auto'
      ? Number.POSITIVE_INFINITY
      : Math.max(1, Math.floor((width + gap) / (columnWidth + gap)));
  const asked = columnCount === 'auto' ? Number.POSITIVE_INFINITY : columnCount;
  const count = Math.max(1, Math.min(fitting, asked));
  const own = (width - gap * (count - 1)) / count;
  const flow = context.layOut(flowOf(box), { width: own });
  const height = context.balancedHeight(flow, count);
  const placed = { ...flow, x: left, y: top };
  return {
    rows: [],
    columns: { count, width: own, gap, flow: placed },
    height,
    baseline: placed.baseline === undefined ? undefined : top + placed.baseline,
  };
}

const flows = new WeakMap<CssBox, CssBox>();

/** The content of a box in columns, as a box of its own. */
function flowOf(box: CssBox): CssBox {
  const known = flows.get(box);
  if (known) return known;
  const flow = {
    ...box,
    style: anonymousStyle(box.style, 'flow-root'),
    marker: undefined,
    outline: undefined,
    isAnonymous: true,
  };
  flows.set(box, flow);
  return flow;
}
