import { embeddingLevels, isDirectional, mirrorOf } from './bidi.js';
import type { Face } from './font-set.js';
import { setLine, type TextLine } from './line.js';
import { breakOpportunities } from './line-breaks.js';
import { type Cluster, shape } from './shape.js';
import { spaceBetween } from './spacing.js';

/** A stretch of text in one face and size. */
export interface StyledRun {
  readonly text: string;
  readonly face: Face;
  /** What is shown in its place: a box for a character that no face has, or nothing. */
  readonly shown?: string;
  /** In pt. */
  readonly fontSize: number;
  /** In pt, where it is not that of the paragraph. */
  readonly lineHeight?: number;
  readonly color: string;
  /** Its number, by which the painter finds what it belongs to. */
  readonly index: number;
  /** How far it stands above the baseline, in pt. */
  readonly rise?: number;
  /** How large the drawing is that it stands for, in pt: its text is one character without a glyph. */
  readonly drawing?: { readonly width: number; readonly height: number };
  /** Whether its arrows turn where lines run from right to left. */
  readonly mirrored?: boolean;
  /** Whether no line ends within it, unless it is longer than a line. */
  readonly noWrap?: boolean;
}

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

/** A cluster in its paragraph. */
export interface Placed extends Cluster {
  readonly run: StyledRun;
  /** In the paragraph, UTF-16. */
  readonly at: number;
  /** From font units to pt. */
  readonly scale: number;
  /** In pt. */
  readonly width: number;
  /** Space to the next cluster where both stand on one line, in pt. */
  readonly gap: number;
}

/**
 * Sets a paragraph: parts it into lines that fill the width one after another, as browsers do, and places every glyph.
 * A word longer than a line is cut where the line is full, and a lone character never makes the last line.
 */
export function setParagraph(runs: readonly StyledRun[], style: ParagraphStyle): readonly TextLine[] {
  const text = runs.map((run) => run.text).join('');
  const levels = embeddingLevels(text, style.direction);
  const clusters = place(runs, style.autospace, levels);
  let y = 0;
  return new LineFiller(clusters, style).fill().map(({ from, to, closes }) => {
    const visible = visibleEnd(clusters, from, to) - from;
    const written = clusters.slice(from, to).filter((cluster) => cluster.text !== '\n');
    const line = setLine(written, { ...style, levels, visible, closes, y });
    y += line.box.height;
    return line;
  });
}

/** A cluster as it looks where text runs from right to left; readers are told the character that was written. */
function turned(cluster: Cluster, { face, mirrored }: StyledRun): Cluster {
  const mirror = mirrorOf(cluster.text, mirrored);
  const [drawn] = mirror && face.has(mirror.codePointAt(0) ?? 0) ? shape(mirror, face) : [];
  if (!drawn) return cluster;
  const codePoints = cluster.glyphs.flatMap((glyph) => glyph.codePoints);
  return { ...drawn, text: cluster.text, glyphs: drawn.glyphs.map((glyph) => ({ ...glyph, codePoints })) };
}

/** The clusters of a run. What stands for a missing character is read as that character. */
function shapeRun({ face, shown, text }: StyledRun): readonly Cluster[] {
  if (shown === undefined) return shape(text, face);
  // Half a character is none that a reader could be given.
  const codePoints = [...text.replace(/\p{Surrogate}/gu, '\ufffd')].map((char) => char.codePointAt(0) ?? 0);
  return shape(shown, face).map((cluster) => ({
    ...cluster,
    text,
    glyphs: cluster.glyphs.map((glyph) => ({ ...glyph, codePoints })),
  }));
}

/** Shapes the runs, and finds the space between what stands side by side. */
function place(
  runs: readonly StyledRun[],
  autospace: number,
  levels: Uint8Array | undefined,
): readonly Placed[] {
  const placed: (Omit<Placed, 'gap'> & { gap: number })[] = [];
  let at = 0;
  for (const run of runs) {
    if (isDirectional(run.text)) {
      // They have done their part in the levels: neither lines nor spaces know of them.
      at += run.text.length;
      continue;
    }
    if (run.drawing) {
      const drawn = { advances: [], glyphs: [], offsets: [], scale: 1, width: run.drawing.width, gap: 0 };
      placed.push({ ...drawn, text: run.text, run, at });
      at += run.text.length;
      continue;
    }
    if (run.shown === '') {
      at += run.text.length;
      continue;
    }
    const scale = run.fontSize / run.face.font.unitsPerEm;
    for (const cluster of shapeRun(run)) {
      const { text } = cluster;
      const { advances, glyphs, offsets } = (levels?.[at] ?? 0) % 2 === 1 ? turned(cluster, run) : cluster;
      const width = scale * advances.reduce((sum, advance) => sum + advance, 0);
      placed.push({ advances, glyphs, offsets, text, run, at, scale, width, gap: 0 });
      at += text.length;
    }
  }
  for (const [index, cluster] of placed.entries()) {
    const next = placed[index + 1];
    if (!next) break;
    const em = Math.min(cluster.run.fontSize, next.run.fontSize);
    const full = isFull(cluster) && isFull(next);
    cluster.gap = em * spaceBetween(cluster.text, next.text, { full, autospace });
  }
  return placed;
}

const isFull = ({ run, width }: Pick<Placed, 'run' | 'width'>) => width > run.fontSize * 0.9;

/** Where the spaces at the end of a line begin. */
function visibleEnd(clusters: readonly Placed[], from: number, to: number): number {
  let end = to;
  while (end > from && /^[ \n]$/.test(clusters[end - 1]?.text ?? '')) end -= 1;
  return end;
}

/** The clusters of a line: from the first to the one after the last. */
interface LineRange {
  readonly from: number;
  readonly to: number;
  /** Whether the paragraph or the author ends it, and not its width. */
  readonly closes: boolean;
}

/** A place where a line may end, or has to: the index of the cluster after it. */
interface Opportunity {
  readonly index: number;
  readonly required: boolean;
}

/** Sums of many advances differ from a width in their last digits. */
const ROUNDING = 0.01;

/** Fills lines one after another. */
class LineFiller {
  readonly #clusters: readonly Placed[];
  readonly #width: number;
  readonly #shortestLast: number;
  readonly #opportunities: readonly Opportunity[];
  /** The width of everything before a cluster. */
  readonly #before: readonly number[];

  constructor(clusters: readonly Placed[], { shortestLast, width }: ParagraphStyle) {
    this.#clusters = clusters;
    this.#width = width;
    this.#shortestLast = shortestLast;
    let sum = 0;
    this.#before = [0, ...clusters.map((cluster) => (sum += cluster.width + cluster.gap))];

    let at = 0;
    const indexAt = new Map<number, number>();
    for (const [index, cluster] of clusters.entries()) {
      indexAt.set(at, index);
      at += cluster.text.length;
    }
    const text = clusters.map((cluster) => cluster.text).join('');
    const found = breakOpportunities(text).flatMap((position) => {
      const index = indexAt.get(position);
      // A ligature over an opportunity stays whole, and so does what is not to be divided.
      const isWithin = clusters[index ?? 0]?.run.noWrap && clusters[(index ?? 0) - 1]?.run.noWrap;
      return index === undefined || isWithin ? [] : [{ index, required: text.charAt(position - 1) === '\n' }];
    });
    this.#opportunities = [...found, { index: clusters.length, required: true }];
  }

  fill(): readonly LineRange[] {
    const lines: LineRange[] = [];
    let from = 0;
    let last = 0;
    const end = (to: number, closes: boolean) => {
      lines.push({ from, to, closes });
      from = to;
      last = to;
    };
    for (const { index, required } of this.#opportunities) {
      while (!this.#fits(from, index)) end(last > from ? last : this.#fullLine(from, index), false);
      last = index;
      if (required) end(index, true);
    }
    return this.#withCompany(lines);
  }

  /** The width of a line without the spaces that end it. */
  #widthOf(from: number, to: number): number {
    const end = visibleEnd(this.#clusters, from, to);
    const gap = this.#clusters[end - 1]?.gap ?? 0;
    return end === from ? 0 : (this.#before[end] ?? 0) - (this.#before[from] ?? 0) - gap;
  }

  /** Whether so much stands on one line. One cluster does, however narrow the line is. */
  #fits(from: number, to: number): boolean {
    const room = Math.max(this.#width, this.#widthOf(from, Math.min(from + 1, to)));
    return this.#widthOf(from, to) <= room + ROUNDING;
  }

  /** Where a word too long for a line is cut. */
  #fullLine(from: number, to: number): number {
    let [low, high] = [from + 1, to];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#fits(from, middle)) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** Brings a last line that is nearly empty company from the line before. */
  #withCompany(lines: readonly LineRange[]): readonly LineRange[] {
    const [previous, last] = lines.slice(-2);
    if (!previous || !last || previous.closes) return lines;
    const enough = this.#shortestLast * (this.#clusters[last.from]?.run.fontSize ?? 0);
    if (this.#widthOf(last.from, last.to) >= enough) return lines;
    const earlier = this.#opportunities.findLast(
      ({ index }) => index > previous.from && index < last.from && this.#widthOf(index, last.to) >= enough,
    );
    if (!earlier || !this.#fits(earlier.index, last.to)) return lines;
    return [...lines.slice(0, -2), { ...previous, to: earlier.index }, { ...last, from: earlier.index }];
  }
}
