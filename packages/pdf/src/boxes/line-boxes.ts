import type { ComputedStyle } from '@resume/css';
import type { Placed } from '../text/clusters.js';
import type { PaintedRun } from '../text/line.js';
import { shape } from '../text/shape.js';
import type { InlineBox, InlineContent, InlineFragment, LayoutBox, Line, LineRun } from './box-types.js';
import { edgesOf, vertical } from './edges.js';
import { hyphenIn } from './inline-content.js';
import {
  type Extent,
  fontExtent,
  inlineExtent,
  lineAlignment,
  ownRise,
  type PrimaryFace,
  riseOf,
} from './line-metrics.js';

/** An inline-block or the like that stands in a line. */
export interface AtomBox {
  readonly layout: LayoutBox;
}

export interface LineSource {
  readonly content: InlineContent;
  readonly atoms: ReadonlyMap<number, AtomBox>;
  readonly primaryFace: PrimaryFace;
  /** From left to right. */
  readonly runs: readonly PaintedRun[];
  readonly x: number;
  readonly y: number;
}

/** What stands on a line: how far it reaches from its own baseline, and how far that is raised. */
interface Item {
  readonly extent: Extent;
  readonly rise: number;
  /** Whether it is aligned with the line instead of its baseline. */
  readonly align?: 'top' | 'bottom' | undefined;
}

/** A line from its runs: how high it is, and where each of them stands. */
export function buildLine({ atoms, content, primaryFace, runs, x, y }: LineSource): Line {
  const items = new Map<InlineBox | LayoutBox, Item>();
  const itemOf = (inline: InlineBox): Item => {
    const known = items.get(inline);
    if (known) return known;
    if (inline.parent) itemOf(inline.parent);
    const { style } = inline;
    const item = {
      extent: inlineExtent(style, primaryFace(style)),
      rise: riseOf(inline, primaryFace),
      align: lineAlignment(inline),
    };
    items.set(inline, item);
    return item;
  };
  itemOf(content.root);
  for (const { index } of runs) {
    const { inline } = content.runs[index] ?? {};
    if (inline) itemOf(inline);
    const atom = atoms.get(index);
    if (atom && inline) items.set(atom.layout, atomItem(atom.layout, inline, primaryFace));
  }
  const { above, height } = extentOf([...items.values()]);
  const riseIn = ({ align, extent, rise }: Item): number => {
    if (align === 'top') return above - extent.above;
    return align === 'bottom' ? above - height + extent.below : rise;
  };
  let pen = 0;
  const placed: LineRun[] = [];
  const laid: LayoutBox[] = [];
  for (const painted of runs) {
    const run = content.runs[painted.index];
    if (!run) continue;
    placed.push({ painted, run, x: pen, rise: riseIn(itemOf(run.inline)) });
    const { layout } = atoms.get(painted.index) ?? {};
    if (layout) {
      const item = items.get(layout) as Item;
      const { margin } = layout.edges;
      const top = above - riseIn(item) - item.extent.above + margin.top;
      laid.push({ ...layout, x: x + pen + margin.left, y: y + top });
    }
    pen += painted.xAdvance;
  }
  const inlineBoxes = inlineFragments(placed, primaryFace);
  return { x, y, height, baseline: above, runs: placed, inlineBoxes, atoms: laid };
}

/** How far a line reaches: what is aligned with its top or bottom makes it higher where it has to. */
function extentOf(items: readonly Item[]): { readonly above: number; readonly height: number } {
  let [above, below] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { align, extent, rise } of items) {
    if (align) continue;
    above = Math.max(above, extent.above + rise);
    below = Math.max(below, extent.below - rise);
  }
  for (const { align, extent } of items) {
    if (!align) continue;
    const missing = Math.max(0, extent.above + extent.below - above - below);
    if (align === 'top') below += missing;
    else above += missing;
  }
  return { above, height: above + below };
}

/** An inline-block stands on the baseline of its last line, everything else on its bottom margin. */
function atomItem(layout: LayoutBox, inline: InlineBox, primaryFace: PrimaryFace): Item {
  const { box, edges, height, lastBaseline } = layout;
  const whole = height + vertical(edges.margin);
  const isClipped = box.style.overflow !== 'visible';
  const baseline = lastBaseline === undefined || isClipped ? whole : edges.margin.top + lastBaseline;
  const extent = { above: baseline, below: whole - baseline };
  const { verticalAlign } = box.style;
  const align = verticalAlign === 'top' || verticalAlign === 'bottom' ? verticalAlign : lineAlignment(inline);
  const rise = riseOf(inline, primaryFace) + ownRise(box.style, inline.style, primaryFace, extent);
  return { extent, rise, align };
}

const isPainted = (style: ComputedStyle): boolean =>
  style.backgroundColor.a > 0 ||
  style.borderTopWidth + style.borderRightWidth + style.borderBottomWidth + style.borderLeftWidth > 0;

/** The parts of inline boxes on a line that have a background or border, outermost first. */
function inlineFragments(runs: readonly LineRun[], primaryFace: PrimaryFace): readonly InlineFragment[] {
  const fragments: InlineFragment[] = [];
  const open = new Map<InlineBox, { start: number; end: number; edges: Set<string>; rise: number }>();
  const close = (inline: InlineBox) => {
    const part = open.get(inline);
    if (!part) return;
    open.delete(inline);
    const { style } = inline;
    const edges = edgesOf(style, 0);
    const isLtr = (inline.parent?.style ?? style).direction === 'ltr';
    const sides = {
      left: part.edges.has(isLtr ? 'open' : 'close'),
      right: part.edges.has(isLtr ? 'close' : 'open'),
    };
    const x = part.start + (sides.left ? edges.margin.left : 0);
    const end = part.end - (sides.right ? edges.margin.right : 0);
    const { above, below } = fontExtent(style, primaryFace(style));
    const top = part.rise + above + edges.padding.top + edges.border.top;
    const height = above + below + vertical(edges.padding) + vertical(edges.border);
    fragments.push({ inline, edges, x, width: end - x, top, height, sides });
  };
  for (const { painted, rise, run, x } of runs) {
    const chain = chainOf(run.inline);
    for (const inline of [...open.keys()]) if (!chain.includes(inline)) close(inline);
    for (const inline of chain) {
      if (!isPainted(inline.style)) continue;
      const part = open.get(inline) ?? { start: x, end: x, edges: new Set<string>(), rise };
      open.set(inline, part);
      part.end = x + painted.xAdvance;
      const edge = run.inline === inline ? painted.edge : undefined;
      if (edge) part.edges.add(edge);
      else if (run.inline === inline) part.rise = rise;
    }
  }
  for (const inline of [...open.keys()]) close(inline);
  return fragments.sort((a, b) => chainOf(a.inline).length - chainOf(b.inline).length);
}

/** The inline boxes around and with one, without the block container, outermost first. */
function chainOf(inline: InlineBox): readonly InlineBox[] {
  const chain: InlineBox[] = [];
  for (let at: InlineBox | undefined = inline; at?.parent; at = at.parent) chain.unshift(at);
  return chain;
}

const SOFT_HYPHEN = '\u00ad';

/** The clusters of a line with the hyphen that is shown where it ends at a soft hyphen. */
export function withHyphen(clusters: readonly Placed[], style: ComputedStyle): readonly Placed[] {
  const last = clusters.at(-1);
  if (style.hyphens === 'none' || last?.text !== SOFT_HYPHEN) return clusters;
  const { face, fontSize } = last.run;
  const scale = fontSize / face.font.unitsPerEm;
  const hyphen = shape(hyphenIn(face, style), face, last.run).map((cluster): Placed => {
    const width = scale * cluster.advances.reduce((sum, advance) => sum + advance, 0);
    // Extracted text keeps the soft hyphen, by which readers join the word.
    const glyphs = cluster.glyphs.map((glyph) => ({ ...glyph, codePoints: [0xad] }));
    return { ...last, ...cluster, text: SOFT_HYPHEN, glyphs, scale, width };
  });
  return [...clusters.slice(0, -1), ...hyphen];
}
