import type { ComputedStyle, Size } from '@resume/css';
import { alignedAt, autoMargin, distribute, gapOf, inOrder, itemAlignment } from './alignment.js';
import { baselinesOf, childrenOf, isInFlow, pendingAt } from './block-layout.js';
import type { CssBox, LayoutBox, Row } from './box-types.js';
import { type Edges, edgesOf, horizontal, vertical } from './edges.js';
import type { ContentLayout, ContentSpace, LayoutContext } from './layout-context.js';
import { clamp, heightFrom, type IntrinsicWidths, limitedHeight, limitedWidth, widthFrom } from './sizes.js';

interface FlexItem {
  readonly box: CssBox;
  readonly edges: Edges;
  /** Of the border box along the main axis. */
  readonly base: number;
  readonly min: number;
  readonly max: number;
  /** Of the margins along the main axis. */
  readonly margins: number;
  main: number;
}

/** Lays out the items of a flex container. */
export function layOutFlex(box: CssBox, space: ContentSpace, context: LayoutContext): ContentLayout {
  const { style } = box;
  const isRow = style.flexDirection.startsWith('row');
  const isReversed = style.flexDirection.endsWith('reverse');
  const boxes = childrenOf(box);
  const items = inOrder(boxes.filter(isInFlow)).map((child) => itemOf(child, isRow, space, context));
  const available = isRow ? space.width : space.height;
  const gap = gapOf(isRow ? style.columnGap : style.rowGap, available ?? 0);
  const lines = linesOf(
    items,
    style.flexWrap === 'nowrap' ? Number.POSITIVE_INFINITY : (available ?? Number.POSITIVE_INFINITY),
    gap,
  );
  for (const line of lines) resolveLengths(line, available, gap);
  const laid = isRow
    ? layOutRows(box, lines, gap, isReversed, space, context)
    : layOutColumn(box, lines, gap, isReversed, space, context);
  const pending = boxes.filter((child) => !isInFlow(child)).map((child) => pendingAt(child, box, space));
  return { ...laid, pending };
}

const NO_WIDTH = { width: 'auto', minWidth: 'auto', maxWidth: 'none' } as const;
const NO_HEIGHT = { height: 'auto', minHeight: 'auto', maxHeight: 'none' } as const;

function itemOf(box: CssBox, isRow: boolean, space: ContentSpace, context: LayoutContext): FlexItem {
  const { style } = box;
  const edges = edgesOf(style, space.width);
  const basis = { available: space.width, intrinsic: () => context.intrinsic(box) };
  const sizeOf = (size: Size | 'none' | 'content'): number | undefined => {
    if (size === 'content' || size === 'auto' || size === 'none') return undefined;
    return isRow ? widthFrom(style, edges, size, basis) : heightFrom(style, edges, size, space.height);
  };
  const specified = sizeOf(isRow ? style.width : style.height);
  const own = style.flexBasis === 'auto' ? specified : sizeOf(style.flexBasis);
  const [least, most] = isRow ? [style.minWidth, style.maxWidth] : [style.minHeight, style.maxHeight];
  const isUnsized = specified === undefined && least === 'auto' && most === 'none';
  /** The box as large as its content. */
  const natural = isUnsized ? box : { ...box, style: { ...style, ...(isRow ? NO_WIDTH : NO_HEIGHT) } };
  const contentHeight = () =>
    context.layOut(natural, { width: space.width, shrinks: itemAligns(box) !== 'stretch' }).height;
  const base = own ?? (isRow ? context.intrinsic(natural).max : contentHeight());
  const max = sizeOf(most) ?? Number.POSITIVE_INFINITY;
  const content = () => (isRow ? context.narrowest(box) : contentHeight());
  const automatic = () =>
    style.overflow === 'visible' ? Math.min(content(), specified ?? Number.POSITIVE_INFINITY, max) : 0;
  const min = least === 'auto' ? automatic() : (sizeOf(least) ?? 0);
  const margins = isRow ? horizontal(edges.margin) : vertical(edges.margin);
  return { box, edges, base, min, max, margins, main: clamp(base, min, max) };
}

const itemAligns = ({ style }: CssBox) => itemAlignment(style.alignSelf, 'stretch');

function linesOf(items: readonly FlexItem[], available: number, gap: number): FlexItem[][] {
  const lines: FlexItem[][] = [];
  let taken = 0;
  for (const item of items) {
    const outer = item.main + item.margins;
    const line = lines.at(-1);
    if (line && taken + gap + outer <= available + 0.01) {
      line.push(item);
      taken += gap + outer;
    } else {
      lines.push([item]);
      taken = outer;
    }
  }
  return lines;
}

/** Grows or shrinks the items of a line to the available space, each within its limits. */
function resolveLengths(line: readonly FlexItem[], available: number | undefined, gap: number): void {
  if (available === undefined) return;
  const outside = line.reduce((sum, { margins }) => sum + margins, 0) + gap * (line.length - 1);
  const hypothetical = line.reduce((sum, { main }) => sum + main, 0);
  const grows = hypothetical + outside < available;
  const factor = ({ base, box: { style } }: FlexItem) => (grows ? style.flexGrow : style.flexShrink * base);
  const frozen = new Set<FlexItem>();
  for (const item of line) {
    const isDone = factor(item) === 0 || (grows ? item.base > item.main : item.base < item.main);
    if (isDone) frozen.add(item);
  }
  while (frozen.size < line.length) {
    const open = line.filter((item) => !frozen.has(item));
    const taken = line.reduce((sum, item) => sum + (frozen.has(item) ? item.main : item.base), outside);
    const total = open.reduce((sum, item) => sum + factor(item), 0);
    const flexes = open.reduce(
      (sum, { box }) => sum + (grows ? box.style.flexGrow : box.style.flexShrink),
      0,
    );
    const free = (available - taken) * Math.min(1, flexes);
    let violation = 0;
    const violations = new Map<FlexItem, number>();
    for (const item of open) {
      const asked = item.base + (total > 0 ? (free * factor(item)) / total : 0);
      item.main = clamp(asked, item.min, Math.max(item.min, item.max));
      violations.set(item, item.main - asked);
      violation += item.main - asked;
    }
    for (const item of open) {
      const own = violations.get(item) ?? 0;
      if (violation === 0 || (violation > 0 ? own > 0 : own < 0)) frozen.add(item);
    }
  }
}

interface Placed {
  readonly item: FlexItem;
  layout: LayoutBox;
}

type Aligns = ReturnType<typeof itemAlignment>;

function layOutRows(
  box: CssBox,
  lines: readonly FlexItem[][],
  gap: number,
  isReversed: boolean,
  space: ContentSpace,
  context: LayoutContext,
): ContentLayout {
  const { style } = box;
  const rowGap = gapOf(style.rowGap, space.height ?? 0);
  const placed = lines.map((line) =>
    line.map((item): Placed => {
      const layout = context.layOut(item.box, {
        width: space.width,
        height: space.height,
        fixedWidth: item.main,
      });
      return { item, layout };
    }),
  );
  const alignOf = ({ item }: Placed): Aligns => itemAlignment(item.box.style.alignSelf, style.alignItems);
  const places = placesOf(
    style,
    placed.map((line) => crossSize(line, alignOf)),
    space.height,
    rowGap,
  );
  const rows = placed.map((line, index): Row => {
    const { at, size } = places[index] as LinePlace;
    const y = space.top + at;
    const boxes = placeLine(box, line, { gap, height: size, isReversed, y }, space, context);
    return { top: y, bottom: y + size, boxes };
  });
  if (style.flexWrap === 'wrap-reverse') rows.reverse();
  const height = places.reduce((sum, { size }) => sum + size, rowGap * Math.max(0, lines.length - 1));
  return { rows, height, ...baselinesOf(rows) };
}

/** Where a line of items stands across them, and how large it is. */
interface LinePlace {
  readonly at: number;
  readonly size: number;
}

/** Places lines in the space across them, as `align-content` shares it. */
function placesOf(
  { alignContent, flexWrap }: ComputedStyle,
  natural: readonly number[],
  available: number | undefined,
  gap: number,
): readonly LinePlace[] {
  const count = natural.length;
  const total = natural.reduce((sum, size) => sum + size, gap * Math.max(0, count - 1));
  const whole = available ?? total;
  if (flexWrap === 'nowrap') return natural.map((size) => ({ at: 0, size: available ?? size }));
  const isReversed = flexWrap === 'wrap-reverse';
  const stretches = /normal|stretch/.test(alignContent);
  const extra = stretches ? Math.max(0, whole - total) / count : 0;
  const { before, between } = distribute(alignContent, whole - total - extra * count, count, isReversed);
  let pen = before;
  return natural.map((own) => {
    const size = own + extra;
    const at = isReversed ? whole - pen - size : pen;
    pen += size + between + gap;
    return { at, size };
  });
}

/** How high a line of items is: as high as the highest, those aligned on baselines together. */
function crossSize(line: readonly Placed[], alignOf: (placed: Placed) => Aligns): number {
  let [above, below, most] = [0, 0, 0];
  for (const placed of line) {
    const { edges, height } = placed.layout;
    const outer = height + vertical(edges.margin);
    if (alignOf(placed) !== 'baseline') most = Math.max(most, outer);
    else {
      const baseline = edges.margin.top + baselineOf(placed.layout);
      above = Math.max(above, baseline);
      below = Math.max(below, outer - baseline);
    }
  }
  return Math.max(most, above + below);
}

const baselineOf = ({ baseline, height }: LayoutBox): number => baseline ?? height;

interface LineSpace {
  readonly gap: number;
  readonly height: number;
  readonly isReversed: boolean;
  readonly y: number;
}

function placeLine(
  { style }: CssBox,
  line: readonly Placed[],
  { gap, height, isReversed, y }: LineSpace,
  space: ContentSpace,
  context: LayoutContext,
): readonly LayoutBox[] {
  const taken = line.reduce((sum, { item }) => sum + item.main + item.margins, gap * (line.length - 1));
  const free = space.width - taken;
  const autos = line.reduce(
    (sum, { item: { box } }) => sum + autoMargins(box, 'marginLeft', 'marginRight'),
    0,
  );
  const share = autos > 0 && free > 0 ? free / autos : 0;
  const runsLeft = (style.direction === 'rtl') !== isReversed;
  const alignment = physical(style.justifyContent, style.direction);
  const { before, between } =
    share > 0 ? { before: 0, between: 0 } : distribute(alignment, free, line.length, isReversed);
  const above = Math.max(
    0,
    ...line
      .filter(({ item }) => itemAlignment(item.box.style.alignSelf, style.alignItems) === 'baseline')
      .map(({ layout }) => layout.edges.margin.top + baselineOf(layout)),
  );
  let pen = before;
  return line.map(({ item, layout }): LayoutBox => {
    const { style: own } = item.box;
    const { margin } = item.edges;
    const aligns = itemAlignment(own.alignSelf, style.alignItems);
    const [topAuto, bottomAuto] = [own.marginTop === 'auto', own.marginBottom === 'auto'];
    const isStretched = aligns === 'stretch' && own.height === 'auto' && !topAuto && !bottomAuto;
    const stretched = limitedHeight(own, item.edges, height - vertical(margin), space.height);
    const laid =
      isStretched && Math.abs(stretched - layout.height) > 0.01
        ? {
            ...context.layOut(item.box, {
              width: space.width,
              height: space.height,
              fixedWidth: item.main,
              fixedHeight: stretched,
            }),
            stretch: Math.max(0, stretched - layout.height),
          }
        : layout;
    const rest = height - laid.height - vertical(margin);
    const offset =
      autoMargin(rest, own.marginTop, own.marginBottom) ??
      (aligns === 'baseline' ? above - margin.top - baselineOf(laid) : alignedAcross(style, own, rest));
    const [startAuto, endAuto] = runsLeft
      ? [own.marginRight, own.marginLeft]
      : [own.marginLeft, own.marginRight];
    pen += startAuto === 'auto' ? share : 0;
    const outer = item.main + item.margins;
    const x = runsLeft ? space.width - pen - outer : pen;
    pen += outer + (endAuto === 'auto' ? share : 0) + between + gap;
    return { ...laid, x: space.left + x + margin.left, y: y + offset + margin.top };
  });
}

/** Where an item begins in the free space of a line. Lines in reverse begin at their other side. */
function alignedAcross({ alignItems, flexWrap }: ComputedStyle, { alignSelf }: ComputedStyle, free: number) {
  const at = alignedAt(itemAlignment(alignSelf, alignItems), free);
  const isOfFlex = /^(normal|stretch|flex-.*)$/.test(alignSelf === 'auto' ? alignItems : alignSelf);
  return isOfFlex && flexWrap === 'wrap-reverse' ? free - at : at;
}

/** `left` and `right` as the start or end of a row. */
function physical(
  alignment: CssBox['style']['justifyContent'],
  direction: 'ltr' | 'rtl',
): CssBox['style']['justifyContent'] {
  if (alignment === 'left') return direction === 'ltr' ? 'start' : 'end';
  if (alignment === 'right') return direction === 'ltr' ? 'end' : 'start';
  return alignment;
}

type MarginName = 'marginTop' | 'marginRight' | 'marginBottom' | 'marginLeft';

const autoMargins = ({ style }: CssBox, first: MarginName, second: MarginName): number =>
  Number(style[first] === 'auto') + Number(style[second] === 'auto');

function layOutColumn(
  { style }: CssBox,
  lines: readonly FlexItem[][],
  gap: number,
  isReversed: boolean,
  space: ContentSpace,
  context: LayoutContext,
): ContentLayout {
  const rows: Row[] = [];
  const columnGap = gapOf(style.columnGap, space.width);
  const isSingle = style.flexWrap === 'nowrap';
  const widthOf = ({ box, edges }: FlexItem) =>
    context.layOut(box, { width: space.width, shrinks: true }).width + horizontal(edges.margin);
  const places = placesOf(
    style,
    lines.map((line) => (isSingle ? 0 : Math.max(0, ...line.map(widthOf)))),
    space.width,
    columnGap,
  );
  let tallest = 0;
  for (const [index, line] of lines.entries()) {
    const taken = line.reduce((sum, { main, margins }) => sum + main + margins, gap * (line.length - 1));
    const height = space.height ?? taken;
    const free = height - taken;
    const autos = line.reduce((sum, { box }) => sum + autoMargins(box, 'marginTop', 'marginBottom'), 0);
    const share = autos > 0 && free > 0 ? free / autos : 0;
    const { before, between } =
      share > 0 ? { before: 0, between: 0 } : distribute(style.justifyContent, free, line.length, isReversed);
    const { at, size: width } = places[index] as LinePlace;
    const left = space.left + (style.direction === 'rtl' ? space.width - at - width : at);
    let pen = before;
    const boxes = line.map((item): LayoutBox => {
      const { style: own } = item.box;
      pen += own.marginTop === 'auto' ? share : 0;
      const outer = item.main + item.margins;
      const y = isReversed ? height - pen - outer : pen;
      pen += outer + (own.marginBottom === 'auto' ? share : 0) + between + gap;
      const laid = columnItem(item, itemAlignment(own.alignSelf, style.alignItems), width, space, context);
      const rest = width - laid.width - horizontal(item.edges.margin);
      const across = alignedAcross(style, own, rest);
      const isLtr = style.direction === 'ltr';
      const x =
        autoMargin(rest, own.marginLeft, own.marginRight, isLtr ? 0 : rest) ??
        (isLtr ? across : rest - across);
      return { ...laid, x: left + x + item.edges.margin.left, y: space.top + y + item.edges.margin.top };
    });
    tallest = Math.max(tallest, taken);
    if (lines.length === 1)
      for (const box of isReversed ? boxes.toReversed() : boxes)
        rows.push({ top: box.y, bottom: box.y + box.height, boxes: [box] });
    else rows.push({ top: space.top, bottom: space.top + height, boxes });
  }
  return { rows, height: tallest, ...baselinesOf(rows) };
}

function columnItem(
  { box, edges, main }: FlexItem,
  aligns: Aligns,
  width: number,
  space: ContentSpace,
  context: LayoutContext,
): LayoutBox {
  const { style } = box;
  const hasAuto = style.marginLeft === 'auto' || style.marginRight === 'auto';
  const stretches = aligns === 'stretch' && style.width === 'auto' && !hasAuto;
  const basis = { available: space.width, intrinsic: (): IntrinsicWidths => context.intrinsic(box) };
  const fixed = stretches ? limitedWidth(style, edges, width - horizontal(edges.margin), basis) : undefined;
  return context.layOut(box, {
    width: space.width,
    height: space.height,
    fixedWidth: fixed,
    fixedHeight: main,
    shrinks: !stretches,
  });
}

/** How wide the content of a flex container is at least and at most. */
export function flexWidths(box: CssBox, context: LayoutContext): IntrinsicWidths {
  const { style } = box;
  const items = childrenOf(box).filter(isInFlow);
  const widths = items.map((item) => {
    const { margin } = edgesOf(item.style, 0);
    const { max, min } = context.intrinsic(item);
    return { min: min + horizontal(margin), max: max + horizontal(margin) };
  });
  const largest = (side: keyof IntrinsicWidths) =>
    widths.reduce((most, each) => Math.max(most, each[side]), 0);
  if (!style.flexDirection.startsWith('row')) return { min: largest('min'), max: largest('max') };
  const gaps = gapOf(style.columnGap, 0) * Math.max(0, items.length - 1);
  const sum = (side: keyof IntrinsicWidths) => widths.reduce((total, each) => total + each[side], gaps);
  return { min: style.flexWrap === 'nowrap' ? sum('min') : largest('min'), max: sum('max') };
}
