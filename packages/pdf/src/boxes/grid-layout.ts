import { type ComputedStyle, resolveLength, type TrackList, type TrackSize } from '@resume/css';
import { alignedAt, autoMargin, distribute, gapOf, inOrder, itemAlignment } from './alignment.js';
import { baselinesOf, childrenOf, isInFlow, pendingAt } from './block-layout.js';
import type { CssBox, LayoutBox, Row, TrackRange } from './box-types.js';
import { edgesOf, horizontal, insetOf, vertical } from './edges.js';
import { type ExplicitAxis, type PlacedItem, placeItems } from './grid-placement.js';
import { type Contribution, sizeTracks } from './grid-tracks.js';
import type { ContentLayout, ContentSpace, LayoutContext } from './layout-context.js';
import { type IntrinsicWidths, limitedWidth } from './sizes.js';

/** Lays out the items of a grid. */
export function layOutGrid(box: CssBox, space: ContentSpace, context: LayoutContext): ContentLayout {
  const { style } = box;
  const boxes = childrenOf(box);
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
  const columns = offsetsOf(widths, columnGap, style.justifyContent, space.width);
  const laid = placement.items.map((item) => {
    const area = extentOf(item.column, columns, widths);
    return { item, area, layout: inArea(item.box, style, area, undefined, context) };
  });
  const baselines = new Map<number, number>();
  for (const { item, layout } of laid) {
    if (itemAlignment(item.box.style.alignSelf, style.alignItems) !== 'baseline') continue;
    const { start } = item.row;
    baselines.set(start, Math.max(baselines.get(start) ?? 0, aboveBaseline(layout)));
  }
  const heights = sizeTracks(
    placement.rows,
    laid.map(({ item, layout }) => rowContribution(item, layout, baselines.get(item.row.start) ?? 0, style)),
    { gap: rowGap, available: space.height ?? 'max-content', stretches: isNormal(style.alignContent) },
  );
  const total = heights.reduce((sum, each) => sum + each, rowGap * Math.max(0, heights.length - 1));
  const rows = offsetsOf(heights, rowGap, style.alignContent, space.height ?? total);
  const placed = laid.map(({ area, item, layout }) => {
    const high = extentOf(item.row, rows, heights);
    const above = baselines.get(item.row.start) ?? 0;
    const cell = stretched(item, layout, { width: area, height: high, above }, style, context);
    const left = columns[item.column.start] ?? 0;
    const x = style.direction === 'rtl' ? space.width - left - area : left;
    return {
      item,
      box: {
        ...cell,
        x: space.left + x + cell.x,
        y: space.top + (rows[item.row.start] ?? 0) + cell.y,
        ...(item.box.style.clear !== 'none' && {
          alone: () => ({ ...inArea(item.box, style, space.width, undefined, context), x: space.left }),
        }),
      },
    };
  });
  const pending = boxes.filter((child) => !isInFlow(child)).map((child) => pendingAt(child, box, space));
  const bands = bandsOf(placed, rows, heights, space.top);
  return { rows: bands, height: total, pending, ...baselinesOf(bands) };
}

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
    autoRepeat: { ...autoRepeat, end: start + count * own.length },
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
  items.map(({ box, column }): Contribution => {
    const { style } = box;
    const own = edgesOf(style, 0);
    const margins = horizontal(own.margin);
    const edges = margins + horizontal(insetOf(own));
    const widths = context.intrinsic(box);
    const least = (): number | undefined => {
      if (typeof style.width === 'number') return margins + widths.min;
      if (style.minWidth === 'auto') return style.overflow === 'visible' ? undefined : edges;
      return margins + limitedWidth(style, own, 0, { available: 0, intrinsic: () => widths });
    };
    return { range: column, min: widths.min + margins, max: widths.max + margins, least: least(), edges };
  });

/** What an item asks of its rows: aligned on a baseline, it begins further down. */
function rowContribution(
  { box, row }: PlacedItem,
  layout: LayoutBox,
  above: number,
  around: ComputedStyle,
): Contribution {
  const { margin } = layout.edges;
  const edges = vertical(margin) + vertical(insetOf(layout.edges));
  const isOnBaseline = itemAlignment(box.style.alignSelf, around.alignItems) === 'baseline';
  const lowered = isOnBaseline ? above - aboveBaseline(layout) : 0;
  const height = layout.height + vertical(margin) + lowered;
  const least = box.style.overflow === 'visible' ? undefined : edges;
  return { range: row, min: height, max: height, least, edges };
}

/** From the beginning of the first track to the end of the last, with what is shared out between them. */
const extentOf = ({ end, start }: TrackRange, offsets: readonly number[], sizes: readonly number[]): number =>
  (offsets[end - 1] ?? 0) + (sizes[end - 1] ?? 0) - (offsets[start] ?? 0);

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
  const edges = edgesOf(box.style, width);
  const stretches = stretchesAcross(box, around);
  const basis = { available: width, intrinsic: () => context.intrinsic(box) };
  return context.layOut(box, {
    width,
    fixedWidth: stretches
      ? limitedWidth(box.style, edges, width - horizontal(edges.margin), basis)
      : undefined,
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

const aboveBaseline = ({ baseline, edges, height }: LayoutBox): number =>
  edges.margin.top + (baseline ?? height);

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
  const laid =
    grows && Math.abs(high - layout.height) > 0.01 ? inArea(box, around, area.width, high, context) : layout;
  const cell = laid === layout ? layout : { ...laid, stretch: Math.max(0, laid.height - layout.height) };
  const restX = area.width - cell.width - horizontal(margin);
  const restY = area.height - cell.height - vertical(margin);
  const inline = alignedAt(justifies, restX);
  const isLtr = around.direction === 'ltr';
  const x =
    autoMargin(restX, style.marginLeft, style.marginRight, isLtr ? 0 : restX) ??
    (isLtr ? inline : restX - inline);
  const y =
    autoMargin(restY, style.marginTop, style.marginBottom) ??
    (aligns === 'baseline' ? area.above - aboveBaseline(cell) : alignedAt(aligns, restY));
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
    inOrder(childrenOf(box).filter(isInFlow)),
    columnAxis(style, 0, gap),
    rowAxis(style),
  );
  const contributions = columnContributions(placement.items, context);
  const total = (available: 'min-content' | 'max-content') => {
    const sizes = sizeTracks(placement.columns, contributions, { gap, available, stretches: false });
    return sizes.reduce((sum, size) => sum + size, gap * Math.max(0, sizes.length - 1));
  };
  return { min: total('min-content'), max: total('max-content') };
}
