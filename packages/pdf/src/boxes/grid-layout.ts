import { type ComputedStyle, resolveLength, type TrackList, type TrackSize } from '@resume/css';
import { alignedAt, distribute, inOrder, itemAlignment } from './alignment.js';
import { baselinesOf, isInFlow, pendingAt } from './block-layout.js';
import type { CssBox, LayoutBox, Row, TrackRange } from './box-types.js';
import { edgesOf, horizontal, vertical } from './edges.js';
import { type ExplicitAxis, type PlacedItem, placeItems } from './grid-placement.js';
import { type Contribution, sizeTracks } from './grid-tracks.js';
import type { ContentLayout, ContentSpace, LayoutContext } from './layout-context.js';
import type { IntrinsicWidths } from './sizes.js';

/** Lays out the items of a grid. */
export function layOutGrid(box: CssBox, space: ContentSpace, context: LayoutContext): ContentLayout {
  const { style } = box;
  const boxes = childrenIn(box);
  const columnGap = gapOf(style.columnGap, space.width);
  const rowGap = gapOf(style.rowGap, space.height ?? 0);
  const placement = placeItems(
    style,
    inOrder(boxes.filter(isInFlow)),
    columnAxis(style, space.width, columnGap),
    rowAxis(style),
  );
  const isNormal = (alignment: ComputedStyle['justifyContent']) =>
    alignment === 'normal' || alignment === 'stretch';
  const widths = sizeTracks(placement.columns, columnContributions(placement.items, context), {
    gap: columnGap,
    available: space.width,
    stretches: isNormal(style.justifyContent),
  });
  const laid = placement.items.map((item) => {
    const area = areaOf(item.column, widths, columnGap);
    return { item, area, layout: inArea(item.box, style, area, undefined, context) };
  });
  const heights = sizeTracks(
    placement.rows,
    laid.map(({ item, layout }): Contribution => {
      const height = layout.height + vertical(layout.edges.margin);
      return { range: item.row, min: height, max: height };
    }),
    { gap: rowGap, available: space.height, stretches: isNormal(style.alignContent) },
  );
  const columns = offsetsOf(widths, columnGap, style.justifyContent, space.width);
  const total = heights.reduce((sum, each) => sum + each, rowGap * Math.max(0, heights.length - 1));
  const rows = offsetsOf(heights, rowGap, style.alignContent, space.height ?? total);
  const byRow = new Map<number, LayoutBox[]>();
  for (const { item, layout } of laid) {
    const { start } = item.row;
    const known = byRow.get(start);
    if (known) known.push(layout);
    else byRow.set(start, [layout]);
  }
  const baselines = new Map([...byRow].map(([row, layouts]) => [row, baselineIn(layouts, style)]));
  const placed = laid.map(({ area, item, layout }) => {
    const high =
      (rows[item.row.end - 1] ?? 0) + (heights[item.row.end - 1] ?? 0) - (rows[item.row.start] ?? 0);
    const above = baselines.get(item.row.start) ?? 0;
    const cell = stretched(item, layout, { width: area, height: high, above }, style, context);
    const left = columns[item.column.start] ?? 0;
    const x = style.direction === 'rtl' ? space.width - left - area : left;
    return {
      item,
      box: { ...cell, x: space.left + x + cell.x, y: space.top + (rows[item.row.start] ?? 0) + cell.y },
    };
  });
  const pending = boxes.filter((child) => !isInFlow(child)).map((child) => pendingAt(child, box, space));
  const bands = bandsOf(placed, rows, heights, space.top);
  return { rows: bands, height: total, pending, ...baselinesOf(bands) };
}

export const childrenIn = ({ content }: CssBox): readonly CssBox[] =>
  content.kind === 'boxes' ? content.boxes : [];

export const gapOf = (gap: ComputedStyle['columnGap'], basis: number): number =>
  gap === 'normal' ? 0 : resolveLength(gap, basis);

const NO_TRACKS: TrackList = { tracks: [], lineNames: [[]] };

/** A list of tracks with those that repeat written as often as they fit. */
function repeated(list: TrackList, available: number, gap: number): TrackList {
  const { autoRepeat, lineNames, tracks } = list;
  if (!autoRepeat) return list;
  const { end, start } = autoRepeat;
  const sizeOf = (size: TrackSize): number => {
    const breadth = typeof size === 'object' && 'minmax' in size ? size.minmax : [size];
    const fixed = breadth.findLast(
      (each) =>
        typeof each === 'number' || (typeof each === 'object' && !('fr' in each) && !('fitContent' in each)),
    );
    return fixed === undefined ? 0 : Math.max(1, resolveLength(fixed as number, available));
  };
  const own: readonly TrackSize[] = tracks.slice(start, end);
  const others: readonly TrackSize[] = [...tracks.slice(0, start), ...tracks.slice(end)];
  const each = own.reduce<number>((sum, track) => sum + sizeOf(track) + gap, 0);
  const taken = others.reduce<number>((sum, track) => sum + sizeOf(track) + gap, -gap);
  const count = Math.max(1, Math.floor((available - taken + 0.01) / Math.max(1, each)));
  const names = lineNames.slice(start, end);
  return {
    tracks: [
      ...tracks.slice(0, start),
      ...Array.from({ length: count }, () => own).flat(),
      ...tracks.slice(end),
    ],
    lineNames: [
      ...lineNames.slice(0, start),
      ...Array.from({ length: count }, () => names).flat(),
      ...lineNames.slice(end),
    ],
  };
}

export const columnAxis = (style: ComputedStyle, available: number, gap: number): ExplicitAxis => ({
  list: repeated(style.gridTemplateColumns ?? NO_TRACKS, available, gap),
  areas: transposed(style.gridTemplateAreas),
  automatic: style.gridAutoColumns,
});

export const rowAxis = (style: ComputedStyle): ExplicitAxis => ({
  list: repeated(style.gridTemplateRows ?? NO_TRACKS, 0, 0),
  areas: style.gridTemplateAreas,
  automatic: style.gridAutoRows,
});

const transposed = (areas: ComputedStyle['gridTemplateAreas']): readonly (readonly string[])[] =>
  (areas[0] ?? []).map((_, column) => areas.map((row) => row[column] ?? '.'));

const columnContributions = (items: readonly PlacedItem[], context: LayoutContext): readonly Contribution[] =>
  items.map(({ box, column }) => {
    const margins = horizontal(edgesOf(box.style, 0).margin);
    const { max, min } = context.intrinsic(box);
    const isClipped = box.style.overflow !== 'visible' || box.style.minWidth === 0;
    return { range: column, min: (isClipped ? 0 : min) + margins, max: max + margins };
  });

const areaOf = ({ end, start }: TrackRange, sizes: readonly number[], gap: number): number =>
  sizes.slice(start, end).reduce((sum, size) => sum + size, gap * (end - start - 1));

/** Where each track begins. */
function offsetsOf(
  sizes: readonly number[],
  gap: number,
  alignment: ComputedStyle['justifyContent'],
  available: number,
): readonly number[] {
  const total = sizes.reduce((sum, size) => sum + size, gap * Math.max(0, sizes.length - 1));
  const { before, between } = distribute(alignment, available - total, sizes.length);
  let pen = before;
  return sizes.map((size) => {
    const at = pen;
    pen += size + gap + between;
    return at;
  });
}

const stretchesAcross = (box: CssBox, around: ComputedStyle): boolean => {
  const { justifySelf, marginLeft, marginRight, width } = box.style;
  const aligns = itemAlignment(justifySelf, around.justifyItems);
  const isFree = width === 'auto' && marginLeft !== 'auto' && marginRight !== 'auto';
  return isFree && aligns === 'stretch' && box.content.kind !== 'replaced';
};

function inArea(
  box: CssBox,
  around: ComputedStyle,
  width: number,
  height: number | undefined,
  context: LayoutContext,
): LayoutBox {
  const { margin } = edgesOf(box.style, width);
  const stretches = stretchesAcross(box, around);
  return context.layOut(box, {
    width,
    fixedWidth: stretches && box.style.maxWidth === 'none' ? width - horizontal(margin) : undefined,
    fixedHeight: height,
    shrinks: !stretches,
  });
}

interface Area {
  readonly width: number;
  readonly height: number;
  /** The baseline that items of the row are aligned on. */
  readonly above: number;
}

function baselineIn(layouts: readonly LayoutBox[], around: ComputedStyle): number {
  return layouts
    .filter(({ box }) => itemAlignment(box.style.alignSelf, around.alignItems) === 'baseline')
    .reduce(
      (most, { baseline, edges, height }) => Math.max(most, edges.margin.top + (baseline ?? height)),
      0,
    );
}

/** An item aligned in its area; its place is from the area. */
function stretched(
  { box }: PlacedItem,
  layout: LayoutBox,
  area: Area,
  around: ComputedStyle,
  context: LayoutContext,
): LayoutBox {
  const { style } = box;
  const { margin } = layout.edges;
  const aligns = itemAlignment(style.alignSelf, around.alignItems);
  const justifies = itemAlignment(style.justifySelf, around.justifyItems);
  const [topAuto, bottomAuto] = [style.marginTop === 'auto', style.marginBottom === 'auto'];
  const high = area.height - vertical(margin);
  const grows =
    aligns === 'stretch' &&
    style.height === 'auto' &&
    !topAuto &&
    !bottomAuto &&
    box.content.kind !== 'replaced';
  const cell =
    grows && Math.abs(high - layout.height) > 0.01
      ? { ...inArea(box, around, area.width, high, context), stretch: Math.max(0, high - layout.height) }
      : layout;
  const restX = area.width - cell.width - horizontal(margin);
  const restY = area.height - cell.height - vertical(margin);
  const [leftAuto, rightAuto] = [style.marginLeft === 'auto', style.marginRight === 'auto'];
  const isLtr = around.direction === 'ltr';
  const inline = alignedAt(justifies, restX);
  const x =
    leftAuto || rightAuto
      ? leftAuto
        ? rightAuto
          ? restX / 2
          : restX
        : 0
      : isLtr
        ? inline
        : restX - inline;
  const y =
    topAuto || bottomAuto
      ? topAuto
        ? bottomAuto
          ? restY / 2
          : restY
        : 0
      : aligns === 'baseline'
        ? area.above - margin.top - (cell.baseline ?? cell.height)
        : alignedAt(aligns, restY);
  return { ...cell, x: x + margin.left, y: y + margin.top };
}

/** Rows of the grid with their items; rows that an item spans are one. */
export function bandsOf(
  placed: readonly { readonly item: Pick<PlacedItem, 'row'>; readonly box: LayoutBox }[],
  offsets: readonly number[],
  heights: readonly number[],
  top: number,
): readonly Row[] {
  const bands: Row[] = [];
  for (let row = 0; row < heights.length; ) {
    let end = row + 1;
    for (let grown = true; grown; ) {
      const reach = Math.max(
        end,
        ...placed
          .filter(({ item }) => item.row.start >= row && item.row.start < end)
          .map(({ item }) => item.row.end),
      );
      grown = reach > end;
      end = reach;
    }
    const own = placed.filter(({ item }) => item.row.start >= row && item.row.start < end);
    const bottom = (offsets[end - 1] ?? 0) + (heights[end - 1] ?? 0);
    bands.push({
      top: top + (offsets[row] ?? 0),
      bottom: top + bottom,
      boxes: own.map(({ box }) => box),
      ...(end > row + 1 && { tracks: own.map(({ item }) => item.row) }),
    });
    row = end;
  }
  return bands;
}

/** How wide the content of a grid is at least and at most. */
export function gridWidths(box: CssBox, context: LayoutContext): IntrinsicWidths {
  const { style } = box;
  const gap = gapOf(style.columnGap, 0);
  const placement = placeItems(
    style,
    childrenIn(box).filter(isInFlow),
    columnAxis(style, 0, gap),
    rowAxis(style),
  );
  const contributions = columnContributions(placement.items, context);
  const total = (side: keyof IntrinsicWidths) => {
    const own = contributions.map((each) => ({ ...each, max: each[side] }));
    const sizes = sizeTracks(placement.columns, own, { gap, available: undefined, stretches: false });
    return sizes.reduce((sum, size) => sum + size, gap * Math.max(0, sizes.length - 1));
  };
  return { min: total('min'), max: total('max') };
}
