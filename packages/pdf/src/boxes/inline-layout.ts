import { type ComputedStyle, resolveLength } from '@resume/css';
import { embeddingLevels } from '../text/bidi.js';
import { type Placed, placeClusters, type StyledRun } from '../text/clusters.js';
import { arrangeLine } from '../text/line.js';
import { LineFiller, type LineRange, visibleEnd } from '../text/line-filler.js';
import { measure } from '../text/measure.js';
import type { CssBox, InlineContent, LayoutBox, Line } from './box-types.js';
import { horizontal, snapped, vertical } from './edges.js';
import type { FloatContext } from './floats.js';
import { hyphenIn } from './inline-content.js';
import { type AtomBox, buildLine, withHyphen } from './line-boxes.js';
import { lineHeightOf, type PrimaryFace } from './line-metrics.js';
import type { IntrinsicWidths } from './sizes.js';

/** The floats around a content box, whose place in their block formatting context is x and y. */
export interface FloatsAround {
  readonly context: FloatContext;
  readonly x: number;
  readonly y: number;
}

export interface InlineLayoutOptions {
  /** Of the content box, in px. */
  readonly width: number;
  readonly floats: FloatsAround;
  readonly primaryFace: PrimaryFace;
  /** Lays out an inline-block or the like, as narrow as its content. */
  readonly layOutAtom: (box: CssBox) => LayoutBox;
  readonly intrinsicOf: (box: CssBox) => IntrinsicWidths;
}

/** Text in lines. Lengths in px from the content box. */
export interface InlineLayout {
  readonly lines: readonly Line[];
  readonly height: number;
  readonly floats: readonly LayoutBox[];
  /** Absolutely positioned boxes, and where they would stand. */
  readonly positioned: readonly { readonly box: CssBox; readonly x: number; readonly y: number }[];
}

/** The narrowest last line of a paragraph, in em, where the style leaves line breaks to us. */
const SHORTEST_LAST = 3;

/** The space between ideographs and letters or figures that `text-autospace` asks for, in em. */
const AUTOSPACE = 0.125;

/** The text of a block container, shaped. */
interface ShapedText {
  readonly clusters: readonly Placed[];
  /** Embedding levels; none where all of it runs from left to right. */
  readonly levels: Uint8Array | undefined;
  readonly filler: LineFiller;
}

const shaped = new WeakMap<InlineContent, ShapedText>();

/** The text of a content, shaped once; `sizes` are those of inline-blocks and the like. */
function shapedText(content: InlineContent, sizes: ReadonlyMap<number, number>): ShapedText {
  const known = sizes.size === 0 ? shaped.get(content) : undefined;
  if (known) return known;
  const { style } = content.root;
  const runs = content.styled.map((run): StyledRun => {
    const width = sizes.get(run.index);
    return width === undefined ? run : { ...run, drawing: { width, height: 0 } };
  });
  const autospace = style.textAutospace === 'normal' ? AUTOSPACE : 0;
  const trims = style.textSpacingTrim !== 'space-all';
  const levels = embeddingLevels(runs.map(({ text }) => text).join(''), style.direction);
  const clusters = placeClusters(runs, { autospace, trims }, levels);
  const text = { clusters, levels, filler: fillerOf(content, clusters) };
  if (sizes.size === 0) shaped.set(content, text);
  return text;
}

const BREAKS = { 'break-all': 'anywhere', 'keep-all': 'words' } as const;

function fillerOf(content: InlineContent, clusters: readonly Placed[]): LineFiller {
  const { style } = content.root;
  const { hyphens, lineBreak, overflowWrap, textWrapStyle, wordBreak } = style;
  const breaks = lineBreak === 'anywhere' ? 'anywhere' : BREAKS[wordBreak as keyof typeof BREAKS];
  return new LineFiller(clusters, {
    shortestLast: textWrapStyle === 'stable' ? 0 : SHORTEST_LAST,
    breaksWords: overflowWrap !== 'normal' || wordBreak === 'break-word',
    narrowsWords: overflowWrap === 'anywhere' || wordBreak === 'break-word',
    breaks: breaks ?? 'normal',
    hyphenWidth: hyphens === 'none' ? undefined : hyphenWidth(content),
  });
}

function hyphenWidth({ root, styled: [first] }: InlineContent): number {
  return first ? measure(hyphenIn(first.face, root.style), [first.face]) * first.fontSize : 0;
}

/** How wide text is at least and at most, in px. */
export function inlineWidths(
  content: InlineContent,
  { intrinsicOf }: Pick<InlineLayoutOptions, 'intrinsicOf'>,
): IntrinsicWidths {
  const indent = Math.max(0, resolveLength(content.root.style.textIndent, 0));
  const widthsWith = (side: keyof IntrinsicWidths): IntrinsicWidths => {
    const atoms = content.runs.flatMap(({ atom }, index): [number, number][] =>
      atom ? [[index, intrinsicOf(atom)[side]]] : [],
    );
    return shapedText(content, new Map(atoms)).filler.intrinsicWidths();
  };
  const widest = widthsWith('max');
  const narrowest = content.runs.some(({ atom }) => atom) ? widthsWith('min') : widest;
  const nowrap = content.root.style.textWrapMode === 'nowrap';
  const max = widest.max + indent;
  const floats = content.runs.reduce((sum, { outOfFlow }) => {
    return outOfFlow && outOfFlow.style.float !== 'none' ? sum + intrinsicOf(outOfFlow).max : sum;
  }, 0);
  return { min: snapped(nowrap ? max : Math.max(narrowest.min + indent, 0)), max: snapped(max + floats) };
}

/** Sets the text of a block container in lines that fill its width. */
export function layOutInline(content: InlineContent, options: InlineLayoutOptions): InlineLayout {
  const { floats, layOutAtom, primaryFace, width } = options;
  const { style } = content.root;
  const atoms = new Map<number, AtomBox>();
  for (const [index, { atom }] of content.runs.entries())
    if (atom) atoms.set(index, { layout: layOutAtom(atom) });
  const sizes = new Map(
    [...atoms].map(([index, { layout }]) => [index, layout.width + horizontal(layout.edges.margin)] as const),
  );
  const { clusters, filler, levels } = shapedText(content, sizes);
  const strut = lineHeightOf(style, primaryFace(style));
  const indent = resolveLength(style.textIndent, width);
  const sides = { left: floats.x, right: floats.x + width };
  const band = (line: number) => {
    if (floats.context.isEmpty) return { left: 0, width };
    const { left, right } = floats.context.between(floats.y + line * strut, strut, sides);
    return { left: left - floats.x, width: right - left };
  };
  const rangesNow = () =>
    filler.fill((line) =>
      style.textWrapMode === 'nowrap' &&
      content.styled.every(({ noWrap = true, text }) => noWrap || text === '')
        ? Number.POSITIVE_INFINITY
        : band(line).width - (line === 0 ? indent : 0),
    );

  const floated: LayoutBox[] = [];
  for (const [index, { outOfFlow }] of content.runs.entries()) {
    if (!outOfFlow || outOfFlow.style.float === 'none') continue;
    const line = lineOf(rangesNow(), clusters, index);
    floated.push(placeFloat(layOutAtom(outOfFlow), line * strut, floats, width));
  }

  const ranges = hasText(clusters) ? rangesNow() : [];
  const lines: Line[] = [];
  let y = 0;
  for (const [index, range] of ranges.entries()) {
    const { left, width: available } = band(index);
    const own = index === 0 ? indent : 0;
    const written = clusters.slice(range.from, range.to).filter(({ text }) => text !== '\n');
    const ended = withHyphen(written, style);
    const visible = visibleEnd(ended, 0, ended.length);
    const arranged = arrangeLine(ended, {
      width: available - own,
      align: alignment(style, range),
      direction: style.direction,
      visible,
      closes: range.closes && style.textAlignLast !== 'justify',
      levels,
      shrinks: false,
    });
    const x = left + (style.direction === 'ltr' ? own : 0) + overflowShift(style, arranged.x);
    const line = buildLine({ content, atoms, primaryFace, runs: arranged.runs, x, y });
    lines.push(line);
    y += line.height;
  }
  const positioned = content.runs.flatMap(({ outOfFlow }, index) => {
    if (outOfFlow?.style.float !== 'none') return [];
    const line = lines[lineOf(ranges, clusters, index)];
    const at = line?.runs.find(({ painted }) => painted.index === index);
    return [{ box: outOfFlow, x: (line?.x ?? 0) + (at?.x ?? 0), y: line?.y ?? y }];
  });
  return { lines, height: y, floats: floated, positioned };
}

/** Text too wide for its line begins at the line's start and sticks out at its end. */
const overflowShift = ({ direction }: ComputedStyle, x: number): number =>
  direction === 'ltr' ? Math.max(0, x) : x;

const hasText = (clusters: readonly Placed[]): boolean =>
  clusters.some(({ run, width }) => !run.edge || width !== 0);

/** The number of the line that holds a run. */
function lineOf(ranges: readonly LineRange[], clusters: readonly Placed[], run: number): number {
  const at = clusters.findIndex((cluster) => cluster.run.index === run);
  const found = ranges.findIndex(({ from, to }) => at >= from && at < to);
  return Math.max(0, found);
}

function alignment(style: ComputedStyle, { closes }: LineRange): 'left' | 'right' | 'center' | 'justify' {
  const { direction, textAlign, textAlignLast } = style;
  const last = textAlignLast === 'auto' ? (textAlign === 'justify' ? 'start' : textAlign) : textAlignLast;
  const align = closes ? last : textAlign;
  if (align === 'start') return direction === 'rtl' ? 'right' : 'left';
  if (align === 'end') return direction === 'rtl' ? 'left' : 'right';
  return align;
}

/**
 * Places a float at a side, below or next to those before it.
 *
 * @param top the highest it may stand, from the content box
 */
export function placeFloat(layout: LayoutBox, top: number, floats: FloatsAround, width: number): LayoutBox {
  const { context, x, y } = floats;
  const { float, clear } = layout.box.style;
  const { margin } = layout.edges;
  const size = { width: layout.width + horizontal(margin), height: layout.height + vertical(margin) };
  const side = float === 'right' ? 'right' : 'left';
  const highest = context.cleared(clear, y + top);
  const placed = context.place(side, size, highest, { left: x, right: x + width });
  return { ...layout, x: placed.x - x + margin.left, y: placed.y - y + margin.top };
}
