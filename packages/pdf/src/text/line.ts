import type { Font } from '#pdfkit';
import { isRightToLeft, reorder } from './bidi.js';
import type { Placed } from './clusters.js';
import type { ShapedGlyph } from './shape.js';
import { isIdeograph } from './spacing.js';

/**
 * Height above the baseline of every face, in em: that of the ideographic em box. One for all, so that a line's
 * baseline does not depend on the scripts in it.
 */
const ASCENT = 0.88;

export interface ParagraphStyle {
  /** In pt. */
  readonly width: number;
  /** Of most of its text, in pt. */
  readonly fontSize: number;
  /** Distance between baselines, in pt. A line that holds something higher is as high as that asks for. */
  readonly lineHeight: number;
  readonly align: 'left' | 'right' | 'center' | 'justify';
  readonly direction: 'ltr' | 'rtl';
  /** Space between Chinese and Latin or figures, in em. */
  readonly autospace: number;
  /** The narrowest last line, in em: one that would be narrower takes company from the line before. */
  readonly shortestLast: number;
}

/** A line of a paragraph, set. Lengths in pt. */
export interface TextLine {
  /** The characters, in the order they were written. */
  readonly string: string;
  /** What is painted, from left to right. */
  readonly runs: readonly PaintedRun[];
  /** From the top left corner of the paragraph; the width is that of the paragraph. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** From the top of the line to its baseline. */
  readonly ascent: number;
  readonly xAdvance: number;
}

/** A stretch of a line in one face and size. */
export interface PaintedRun {
  /** The number of the run it is part of. */
  readonly index: number;
  readonly font: Font;
  readonly fontSize: number;
  readonly color: string;
  readonly glyphs: ShapedGlyph[];
  readonly positions: GlyphPosition[];
  /** Which edge of an inline box it is. */
  readonly edge?: 'open' | 'close' | undefined;
  xAdvance: number;
}

/** Where a glyph stands, and how far the next one is from it. In pt. */
export interface GlyphPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}

export interface ArrangeOptions {
  /** In pt. */
  readonly width: number;
  readonly align: 'left' | 'right' | 'center' | 'justify';
  readonly direction: 'ltr' | 'rtl';
  /** How many of the clusters are seen; the spaces that end a line hang out of it. */
  readonly visible: number;
  /** Whether the paragraph or the author ends the line, and not its width. */
  readonly closes: boolean;
  /** Embedding levels of the paragraph. */
  readonly levels: Uint8Array | undefined;
  /** Whether the spaces of a line too wide for its width become narrower. */
  readonly shrinks: boolean;
}

/** The clusters of a line from left to right. */
export interface ArrangedLine {
  readonly runs: readonly PaintedRun[];
  /** Where the first run begins, from the left side. */
  readonly x: number;
  /** How wide the line is by itself, without the spaces that end it. */
  readonly xAdvance: number;
}

/** Places the clusters of a line, which are given in the order of the text, from left to right. */
export function arrangeLine(clusters: readonly Placed[], options: ArrangeOptions): ArrangedLine {
  const { align, closes, direction, levels, shrinks, visible, width } = options;
  const seen = clusters.slice(0, visible);
  const hanging = clusters.slice(visible);
  const natural =
    seen.reduce((sum, cluster) => sum + cluster.width + cluster.gap, 0) - (seen.at(-1)?.gap ?? 0);
  const free = width - natural;
  const stretches = align === 'justify' && !closes && (free > 0 || shrinks);
  const flexible = stretches || (shrinks && free < 0) ? flexiblePlaces(seen) : [];
  const stretched = new Set(flexible);
  // Nothing stands after what ends the line.
  const ends = new Set(hanging);
  const [last] = seen.slice(-1);
  if (last) ends.add(last);
  const spaceAfter = (cluster: Placed) =>
    ends.has(cluster) ? 0 : cluster.gap + (stretched.has(cluster) ? free / flexible.length : 0);

  const runs: PaintedRun[] = [];
  let current: Placed['run'] | undefined;
  for (const cluster of levels ? reorder(clusters, levelsOf(hanging, levels, direction)) : clusters) {
    if (current !== cluster.run) runs.push(startRun(cluster));
    current = cluster.run;
    append(cluster, spaceAfter(cluster), runs.at(-1) as PaintedRun);
  }
  const before = flexible.length > 0 ? 0 : shareBefore(align, direction) * free;
  // The spaces that end a line stand left of one that runs from right to left.
  const x = before - (direction === 'rtl' ? hanging.reduce((sum, { width }) => sum + width, 0) : 0);
  return { runs, x, xAdvance: natural };
}

export interface LineOptions extends ParagraphStyle, Omit<ArrangeOptions, 'shrinks'> {
  /** Top of the line, in pt below that of the paragraph. */
  readonly y: number;
}

/** Places the clusters of a line, which are given in the order of the text. */
export function setLine(clusters: readonly Placed[], options: LineOptions): TextLine {
  const { runs, x, xAdvance } = arrangeLine(clusters, { ...options, shrinks: true });
  const { ascent, height } = heightOf(clusters, options);
  const string = clusters.map(({ text }) => text).join('');
  return { string, runs, box: { x, y: options.y, width: options.width, height }, ascent, xAdvance };
}

/** The spaces that end a line run as the paragraph does (UAX #9, rule L1). */
function levelsOf(hanging: readonly Placed[], levels: Uint8Array, direction: ParagraphStyle['direction']) {
  const ends = new Set(hanging);
  return (cluster: Placed) => (ends.has(cluster) ? Number(direction === 'rtl') : (levels[cluster.at] ?? 0));
}

/**
 * How high a line is, and where its baseline is in it. What is higher than the paragraph's own text first takes half the
 * space between lines, as in browsers, and beyond that makes space.
 */
function heightOf(clusters: readonly Placed[], { fontSize, lineHeight }: ParagraphStyle) {
  const runs = [...new Set(clusters.map(({ run }) => run))];
  const most = (measure: (run: Placed['run']) => number) => Math.max(0, ...runs.map(measure));
  const leading = Math.max(0, lineHeight - fontSize) / 2;
  const top = most(({ drawing, fontSize: own, rise = 0 }) => (drawing?.height ?? ASCENT * own) + rise);
  const lowest = most(({ drawing, rise = 0 }) => (drawing ? -rise : 0));
  const ascent = Math.max(
    most((run) => ASCENT * run.fontSize),
    top - leading,
  );
  const excess = Math.max(0, top - leading - ASCENT * fontSize);
  const asked = most((run) => run.lineHeight ?? lineHeight);
  return { ascent, height: Math.max(asked, lineHeight + excess, ascent + lowest) };
}

/**
 * The clusters after which a line stretches or shrinks to its width: spaces, and both sides of ideographs, all alike,
 * as browsers do.
 */
const flexiblePlaces = (clusters: readonly Placed[]): readonly Placed[] =>
  clusters.filter((cluster, index) => {
    const next = clusters[index + 1];
    return next && (cluster.text === ' ' || isIdeograph(cluster.text) || isIdeograph(next.text));
  });

/** How much of the space that is left stands before the line. */
function shareBefore(align: ParagraphStyle['align'], direction: ParagraphStyle['direction']): 0 | 0.5 | 1 {
  if (align === 'center') return 0.5;
  return (align === 'justify' ? direction === 'rtl' : align === 'right') ? 1 : 0;
}

function startRun({ run: { face, fontSize, color, edge, index } }: Placed): PaintedRun {
  const run = { index, font: face.font, fontSize, color, glyphs: [], positions: [], xAdvance: 0 };
  return edge ? { ...run, edge: edge.side } : run;
}

/**
 * Adds a cluster to a run. The space between scripts becomes part of the glyph before it: as a bare gap, readers would
 * take it for a space that nobody wrote.
 */
function append(
  { advances, gap, glyphs, offsets, run: { drawing, edge, face }, scale, spacing, text }: Placed,
  space: number,
  run: PaintedRun,
) {
  const monolith = drawing ?? edge;
  if (monolith) run.xAdvance += monolith.width + space;
  const own = space >= gap && gap > 0 && face.widens ? Math.round(gap / scale) : 0;
  const together = isReadTogether(text, offsets);
  const width = advances.reduce((sum, advance) => sum + advance, 0);
  let pen = 0;
  for (let index = 0; index < glyphs.length; index += 1) {
    const glyph = glyphs[index] as ShapedGlyph;
    const isLast = index === glyphs.length - 1;
    const { x = 0, y = 0 } = offsets[index] ?? {};
    // A mark that is placed last ends where its cluster does: readers would take what is left of the base for a space.
    const isWidened = together && isLast && face.widens && pen + x + glyph.advanceWidth < width;
    const advanceWidth = (isWidened ? width - pen - x : glyph.advanceWidth) + (isLast ? own : 0);
    const isFirstOfMany = together && index === 0;
    // What a right-to-left glyph is moved by to the right makes the one left of it wider, for the same reason.
    const isMoved =
      index === 0 && x > 0 && y === 0 && face.widens && isRightToLeft(text) && widenLast(run, x, scale);
    const shift = isMoved ? x : 0;
    // The same glyph is painted again and again: it stays the same object where nothing of it changes.
    run.glyphs.push(
      advanceWidth === glyph.advanceWidth && !isFirstOfMany
        ? glyph
        : { ...glyph, advanceWidth, ...(isFirstOfMany && { together: { text, glyphs: glyphs.length } }) },
    );
    const xAdvance = ((advances[index] ?? 0) - shift) * scale + (isLast ? space + spacing : 0);
    run.positions.push({ xAdvance, xOffset: (x - shift) * scale, yOffset: y * scale });
    run.xAdvance += xAdvance;
    pen += advances[index] ?? 0;
  }
}

/** Widens the last glyph of a run, in font units, where it is a right-to-left one that stands on the line. */
function widenLast(run: PaintedRun, by: number, scale: number): boolean {
  const [glyph, position] = [run.glyphs.at(-1), run.positions.at(-1)];
  if (!glyph || !position || position.xOffset !== 0 || position.yOffset !== 0) return false;
  if (!isRightToLeft(String.fromCodePoint(...glyph.codePoints))) return false;
  run.glyphs[run.glyphs.length - 1] = { ...glyph, advanceWidth: glyph.advanceWidth + by };
  run.positions[run.positions.length - 1] = { ...position, xAdvance: position.xAdvance + by * scale };
  run.xAdvance += by * scale;
  return true;
}

/**
 * Whether the glyphs of a cluster have to be read as one text: readers take a mark that is raised, or glyphs in another order
 * than their characters, for text of its own. Those of a right-to-left text they turn around themselves.
 */
const isReadTogether = (text: string, offsets: Placed['offsets']) =>
  offsets.length > 1 && offsets.some(({ x, y }) => x !== 0 || y !== 0) && !isRightToLeft(text);
