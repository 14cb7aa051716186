import type { ComputedStyle, MaxSize, Size } from '@resume/css';
import { isFormattingRoot, layOutBlocks, layOutColumns } from './block-layout.js';
import type { CssBox, InlineContent, LayoutBox, Line, PendingBox, Point, Row } from './box-types.js';
import { type Edges, edgesOf, horizontal, insetOf, vertical } from './edges.js';
import { flexWidths, layOutFlex } from './flex-layout.js';
import { FloatContext } from './floats.js';
import { gridWidths, layOutGrid } from './grid-layout.js';
import { type InlineLayout, inlineWidths, layOutInline } from './inline-layout.js';
import type { Constraint, ContentLayout, ContentSpace, LayoutContext } from './layout-context.js';
import { LayoutMemo } from './layout-memo.js';
import type { PrimaryFace } from './line-metrics.js';
import { layOutMarker } from './list-marker.js';
import { NO_MARGIN, withMargin } from './margins.js';
import { layOutAbsolute, relativeShift } from './positioned-layout.js';
import { replacedSize } from './replaced-size.js';
import { heightFrom, type IntrinsicWidths, limitedHeight, limitedWidth, widthFrom } from './sizes.js';
import { layOutTable, tableWidths } from './table-layout.js';

/** The intrinsic widths of boxes: the same on pages of any size. */
const intrinsicWidths = new WeakMap<CssBox, IntrinsicWidths>();

/** Lays out boxes as CSS has it, on a page without end. */
export class Layout implements LayoutContext {
  readonly #memo = new LayoutMemo();
  readonly #texts = new WeakMap<InlineContent, { readonly width: number; readonly laid: InlineLayout }>();

  constructor(
    readonly primaryFace: PrimaryFace,
    readonly balancedHeight: LayoutContext['balancedHeight'],
  ) {}

  layOut(box: CssBox, constraint: Constraint): LayoutBox {
    return this.#memo.get(box, constraint, () => this.#layOut(box, constraint));
  }

  intrinsic(box: CssBox): IntrinsicWidths {
    const widths = intrinsicWidths.get(box) ?? this.#intrinsic(box);
    intrinsicWidths.set(box, widths);
    return widths;
  }

  narrowest(box: CssBox): number {
    const { boxSizing, display, maxWidth, width } = box.style;
    if (box.content.kind === 'replaced' || width === 'auto' || display === 'table')
      return this.intrinsic(box).min;
    const edges = boxEdges(box, 0);
    const { min } = this.#contentWidths(box);
    const most = { boxSizing, maxWidth: isKnown(maxWidth) ? maxWidth : 'none', minWidth: 'auto' } as const;
    const own = min + horizontal(insetOf(edges));
    return limitedWidth(most, edges, own, { available: 0, intrinsic: () => this.intrinsic(box) });
  }

  #layOut(box: CssBox, constraint: Constraint): LayoutBox {
    const { style } = box;
    const edges = boxEdges(box, constraint.width);
    const inset = insetOf(edges);
    const { height: fixed, width } = this.#size(box, edges, constraint);
    const isReplaced = box.content.kind === 'replaced';
    const isRoot = isFormattingRoot(box) || !constraint.floats;
    const around = constraint.floats;
    const spaceOf = (own: number | undefined): ContentSpace => ({
      width: Math.max(0, width - horizontal(inset)),
      height: own === undefined ? undefined : Math.max(0, own - vertical(inset)),
      left: inset.left,
      top: inset.top,
      isRoot,
      floats:
        isRoot || !around
          ? { context: new FloatContext(), x: 0, y: 0 }
          : { context: around.context, x: around.x + inset.left, y: around.y + inset.top },
    });
    const space = spaceOf(fixed);
    const content: ContentLayout = isReplaced ? { rows: [], height: 0 } : this.#content(box, space);
    const contentHeight = isRoot ? Math.max(content.height, space.floats.context.bottom) : content.height;
    const natural = contentHeight + vertical(inset);
    const height = limitedHeight(style, edges, fixed ?? natural, constraint.height);
    // The rows of a grid keep their heights where it is lower than they are.
    const aligns = /flex/.test(style.display)
      ? height !== natural
      : /grid/.test(style.display) && height > natural;
    const aligned = aligns && fixed === undefined ? this.#content(box, spaceOf(height)) : content;
    return this.#finish(box, edges, { width, height }, aligned, constraint);
  }

  /** The border box of a box; its height where the content does not decide. */
  #size(
    box: CssBox,
    edges: Edges,
    { fixedHeight, fixedWidth, height, shrinks, width: available }: Constraint,
  ): { readonly width: number; readonly height: number | undefined } {
    const { style } = box;
    if (box.content.kind === 'replaced') {
      const size = replacedSize(box.content.replaced, style, edges, { width: available, height });
      if (fixedWidth === undefined) return { width: size.width, height: fixedHeight ?? size.height };
      const scaled = { ...style, width: fixedWidth, boxSizing: 'border-box' } as const;
      const unfitted = { ...box.content.replaced, fits: false };
      const own = replacedSize(unfitted, scaled, edges, { width: available, height });
      return { width: fixedWidth, height: fixedHeight ?? own.height };
    }
    // Limits such as `max-width: min-content` are of the content, whatever the width is.
    const natural =
      typeof style.width === 'number' ? { ...box, style: { ...style, width: 'auto' } as const } : box;
    const basis = { available, intrinsic: () => this.intrinsic(natural) };
    const own = fixedHeight ?? heightFrom(style, edges, style.height, height);
    const ratio = style.aspectRatio === 'auto' ? undefined : style.aspectRatio.ratio;
    const free = available - horizontal(edges.margin);
    const automatic = () => {
      if (ratio && own !== undefined) return own * ratio;
      if (!shrinks && style.display !== 'table') return free;
      const { max, min } = this.intrinsic(box);
      return Math.min(max, Math.max(min, free));
    };
    const asked = widthFrom(style, edges, style.width, basis) ?? automatic();
    const least = style.display === 'table' ? this.intrinsic(box).min : 0;
    const width = fixedWidth ?? Math.max(least, limitedWidth(style, edges, asked, basis));
    const tall = own ?? (ratio && style.width !== 'auto' ? width / ratio : undefined);
    return { width, height: tall === undefined ? undefined : limitedHeight(style, edges, tall, height) };
  }

  #content(box: CssBox, space: ContentSpace): ContentLayout {
    const { style } = box;
    if (style.display === 'flex' || style.display === 'inline-flex') return layOutFlex(box, space, this);
    if (style.display === 'grid' || style.display === 'inline-grid') return layOutGrid(box, space, this);
    if (style.display === 'table' || style.display === 'inline-table') return layOutTable(box, space, this);
    if (style.columnCount !== 'auto' || style.columnWidth !== 'auto') return layOutColumns(box, space, this);
    if (box.content.kind === 'inline') return this.#text(box, box.content.inline, space);
    return layOutBlocks(box, space, this);
  }

  #text(box: CssBox, inline: InlineContent, space: ContentSpace): ContentLayout {
    const { left, top } = space;
    const laid = this.#lines(inline, space);
    const rows = laid.lines.map((line): Row => {
      const placed: Line = { ...line, x: line.x + left, y: line.y + top };
      const boxes = line.atoms.map((atom) => ({ ...atom, x: atom.x + left, y: atom.y + top }));
      return { top: placed.y, bottom: placed.y + line.height, line: placed, boxes };
    });
    const { direction } = box.style;
    const pending = laid.positioned.map(({ box: own, x, y }): PendingBox => {
      // A block would begin where lines begin, an inline box where it stands in its line.
      return { box: own, static: { x: x + left, y: y + top }, direction };
    });
    const [first, last] = [rows[0]?.line, rows.at(-1)?.line];
    return {
      rows,
      height: laid.height,
      pending,
      inline,
      floats: laid.floats.map((float) => ({ ...float, x: float.x + left, y: float.y + top })),
      baseline: first && first.y + first.baseline,
      lastBaseline: last && last.y + last.baseline,
    };
  }

  /** The lines of a text: the same for the same width, where nothing but text stands in them and no float next to them. */
  #lines(inline: InlineContent, { floats, height, width }: ContentSpace): InlineLayout {
    const isText = floats.context.isEmpty && inline.runs.every(({ atom, outOfFlow }) => !atom && !outOfFlow);
    const known = isText ? this.#texts.get(inline) : undefined;
    if (known?.width === width) return known.laid;
    const laid = layOutInline(inline, {
      width,
      floats,
      primaryFace: this.primaryFace,
      layOutAtom: (atom) => this.layOut(atom, { width, height, shrinks: true }),
      intrinsicOf: (atom) => this.#outerWidths(atom),
    });
    if (isText) this.#texts.set(inline, { width, laid });
    return laid;
  }

  #outerWidths(box: CssBox): IntrinsicWidths {
    const { max, min } = this.intrinsic(box);
    const margins = horizontal(edgesOf(box.style, 0).margin);
    return { min: min + margins, max: max + margins };
  }

  #finish(
    box: CssBox,
    edges: Edges,
    size: { readonly width: number; readonly height: number },
    content: ContentLayout,
    constraint: Constraint,
  ): LayoutBox {
    const placed = [...content.rows.flatMap(({ boxes }) => boxes), ...(content.floats ?? [])];
    const columns = content.columns ? [content.columns.flow] : [];
    const pending = [...(content.pending ?? []), ...[...placed, ...columns].flatMap(pendingIn)];
    const outOfFlow = [...(content.floats ?? []), ...layOutMarker(box, edges, size.width, content, this)];
    const holds = box.style.position !== 'static' || box.isRoot === true;
    const { border } = edges;
    const block = {
      x: border.left,
      y: border.top,
      width: size.width - horizontal(border),
      height: (box.isRoot ? (constraint.height ?? size.height) : size.height) - vertical(border),
    };
    if (holds) outOfFlow.push(...pending.map((each) => layOutAbsolute(each, block, this)));
    return {
      box,
      x: 0,
      y: 0,
      ...size,
      edges,
      shift: relativeShift(box, constraint),
      baseline: content.baseline,
      lastBaseline: content.lastBaseline ?? content.baseline,
      rows: content.rows,
      repeated: content.repeated,
      outOfFlow,
      pending: holds ? [] : pending,
      endMargin: withMargin(content.endMargin ?? NO_MARGIN, edges.margin.bottom),
      columns: content.columns,
      inline: content.inline,
    };
  }

  #intrinsic(box: CssBox): IntrinsicWidths {
    const { style } = box;
    const edges = boxEdges(box, 0);
    const inset = horizontal(insetOf(edges));
    if (box.content.kind === 'replaced') {
      const { replaced } = box.content;
      const { width } = replacedSize(replaced, style, edges, { width: Number.POSITIVE_INFINITY });
      const shrinks =
        replaced.isReduced || typeof style.maxWidth === 'object' || typeof style.width === 'object';
      return { min: shrinks ? inset : width, max: width };
    }
    if (typeof style.width === 'number' && style.display !== 'table') {
      const width = style.boxSizing === 'border-box' ? Math.max(style.width, inset) : style.width + inset;
      return limitedBoth(box, edges, { min: width, max: width });
    }
    const { max, min } = this.#contentWidths(box);
    const widths = { min: min + inset, max: Math.max(min, max) + inset };
    if (style.width === 'min-content') return limitedBoth(box, edges, { ...widths, max: widths.min });
    if (style.width === 'max-content') return limitedBoth(box, edges, { ...widths, min: widths.max });
    return limitedBoth(box, edges, widths);
  }

  #contentWidths(box: CssBox): IntrinsicWidths {
    const { style } = box;
    if (style.display === 'flex' || style.display === 'inline-flex') return flexWidths(box, this);
    if (style.display === 'grid' || style.display === 'inline-grid') return gridWidths(box, this);
    if (style.display === 'table' || style.display === 'inline-table') return tableWidths(box, this);
    if (box.content.kind === 'inline')
      return inlineWidths(box.content.inline, { intrinsicOf: (atom) => this.#outerWidths(atom) });
    const boxes = box.content.kind === 'boxes' ? box.content.boxes : [];
    let [min, max, floats] = [0, 0, 0];
    for (const child of boxes) {
      if (child.style.position === 'absolute') continue;
      const widths = this.#outerWidths(child);
      min = Math.max(min, widths.min);
      floats = child.style.float === 'none' ? 0 : floats + widths.max;
      max = Math.max(max, child.style.float === 'none' ? widths.max : floats);
    }
    return { min, max };
  }
}

/** The edges of a box. With `border-collapse: collapse`, a table has none of its own. */
function boxEdges({ style }: CssBox, width: number): Edges {
  const edges = edgesOf(style, width);
  const collapses = style.display === 'table' && style.borderCollapse === 'collapse';
  const none = { top: 0, right: 0, bottom: 0, left: 0 };
  return collapses ? { ...edges, border: none, padding: none } : edges;
}

function limitedBoth({ style }: CssBox, edges: Edges, widths: IntrinsicWidths): IntrinsicWidths {
  // Limits in percent are of a width that is not known yet.
  const known: Pick<ComputedStyle, 'boxSizing' | 'maxWidth' | 'minWidth'> = {
    boxSizing: style.boxSizing,
    maxWidth: isKnown(style.maxWidth) ? style.maxWidth : 'none',
    minWidth: isKnown(style.minWidth) ? style.minWidth : 'auto',
  };
  const basis = { available: 0, intrinsic: () => widths };
  return {
    min: limitedWidth(known, edges, widths.min, basis),
    max: limitedWidth(known, edges, widths.max, basis),
  };
}

const isKnown = (size: Size | MaxSize): size is number | 'min-content' | 'max-content' =>
  typeof size === 'number' || size === 'min-content' || size === 'max-content';

const pendingIn = ({ pending, x, y }: LayoutBox): readonly PendingBox[] =>
  pending.map((each) => ({ ...each, static: moved(each.static, { x, y }) }));

const moved = (point: Point, by: Point): Point => ({ x: point.x + by.x, y: point.y + by.y });
