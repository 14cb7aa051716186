import { isDirectional, mirrorOf } from './bidi.js';
import type { Features } from './font-face.js';
import type { Face } from './font-set.js';
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
  /** OpenType features that are turned on or off, by tag. */
  readonly features?: Features;
  /** BCP 47 tag of its text. */
  readonly language?: string;
  /** Added after each character, in the unit of the font size. */
  readonly letterSpacing?: number;
  /** Added to each space. */
  readonly wordSpacing?: number;
  /** The edge of an inline box: space without a character that lines keep with what it opens or closes. */
  readonly edge?: { readonly side: 'open' | 'close'; readonly width: number };
  /** Whether no line ends within it, unless it is longer than a line. */
  readonly noWrap?: boolean;
}

/** A cluster in its paragraph. */
export interface Placed extends Cluster {
  readonly run: StyledRun;
  /** In the paragraph, UTF-16. */
  readonly at: number;
  /** From font units to pt. */
  readonly scale: number;
  /** In pt, with the spacing after it. */
  readonly width: number;
  /** Letter- and word-spacing, which is part of the width. */
  readonly spacing: number;
  /** Space to the next cluster where both stand on one line, in pt. */
  readonly gap: number;
}

/** A cluster as it looks where text runs from right to left; extracted text has the character that was written. */
function turned(cluster: Cluster, run: StyledRun): Cluster {
  const { face } = run;
  const mirror = mirrorOf(cluster.text, run.mirrored);
  const [drawn] = mirror && face.has(mirror.codePointAt(0) ?? 0) ? shape(mirror, face, run) : [];
  if (!drawn) return cluster;
  const codePoints = cluster.glyphs.flatMap((glyph) => glyph.codePoints);
  return { ...drawn, text: cluster.text, glyphs: drawn.glyphs.map((glyph) => ({ ...glyph, codePoints })) };
}

/** The clusters of a run. What stands for a missing character is read as that character. */
function shapeRun(run: StyledRun): readonly Cluster[] {
  const { face, shown, text } = run;
  if (shown === undefined) return shape(text, face, run);
  // Half a character is none that a reader could be given.
  const codePoints = [...text.replace(/\p{Surrogate}/gu, '\ufffd')].map((char) => char.codePointAt(0) ?? 0);
  return shape(shown, face, run).map((cluster) => ({
    ...cluster,
    text,
    glyphs: cluster.glyphs.map((glyph) => ({ ...glyph, codePoints })),
  }));
}

/** The space between characters that stand next to each other. */
export interface SpacingOptions {
  /** Between Chinese and Latin or figures, in em. */
  readonly autospace: number;
  /** Whether full-width punctuation that meets loses half its width. @default true */
  readonly trims?: boolean;
}

/** Shapes the runs, and finds the space between what stands side by side. */
export function placeClusters(
  runs: readonly StyledRun[],
  { autospace, trims = true }: SpacingOptions,
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
    if (run.edge) {
      placed.push({ ...WITHOUT_GLYPHS, text: '', run, at, width: run.edge.width });
      continue;
    }
    if (run.drawing) {
      placed.push({ ...WITHOUT_GLYPHS, text: run.text, run, at, width: run.drawing.width });
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
      const spacing = spacingAfter(cluster, run);
      const width = scale * advances.reduce((sum, advance) => sum + advance, 0) + spacing;
      placed.push({ advances, glyphs, offsets, text, run, at, scale, width, spacing, gap: 0 });
      at += text.length;
    }
  }
  for (const [index, cluster] of placed.entries()) {
    const next = placed[index + 1];
    if (!next) break;
    const em = Math.min(cluster.run.fontSize, next.run.fontSize);
    const full = trims && isFull(cluster) && isFull(next);
    cluster.gap = em * spaceBetween(cluster.text, next.text, { full, autospace });
  }
  return placed;
}

const WITHOUT_GLYPHS = { advances: [], glyphs: [], offsets: [], scale: 1, spacing: 0, gap: 0 };

/** Letters of scripts that join them: no space stands between. */
const CURSIVE =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Mandaic}\p{Script=Phags_Pa}\p{Script=Adlam}]/u;

/** Letter- and word-spacing after a cluster. What is not seen has none. */
function spacingAfter({ glyphs, text }: Cluster, { letterSpacing = 0, wordSpacing = 0 }: StyledRun): number {
  if (glyphs.length === 0) return 0;
  return (CURSIVE.test(text) ? 0 : letterSpacing) + (/^[ \u00a0]$/.test(text) ? wordSpacing : 0);
}

const isFull = ({ run, width }: Pick<Placed, 'run' | 'width'>) => width > run.fontSize * 0.9;
