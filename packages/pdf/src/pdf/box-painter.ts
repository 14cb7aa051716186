import { type ComputedStyle, resolveLength } from '@resume/css';
import type { InlineFragment, LineRun } from '../boxes/box-types.js';
import { cssColor } from '../boxes/css-color.js';
import { type Edges, insetOf, type Sides } from '../boxes/edges.js';
import { fittedIn } from '../boxes/replaced-size.js';
import { POINT } from '../boxes/units.js';
import type { PageFragment, PlacedLine } from '../fragmentation/page-fragment.js';
import type { Area } from './box-paths.js';
import { Canvas } from './canvas.js';
import { decorateBox, isDecorated } from './decorate-box.js';
import { paintGlyphs } from './paint-glyphs.js';
import type { PdfkitContext } from './pdfkit-context.js';
import { Tagger } from './tagger.js';
import { boundsOf, IDENTITY, type Matrix, product, transformOf } from './transform.js';

/** How far upright glyphs lean that stand for an italic. */
const SLANT = 0.25;

/** How thick a line along text is that says no thickness, in em. */
const THICKNESS = 1 / 16;

/** A page to paint. Lengths in pt. */
export interface PaintedPage {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly PagePart[];
}

/** What stands on a page, from a place on it, in px of so many pt. */
export interface PagePart {
  readonly fragment: PageFragment;
  readonly left: number;
  readonly top: number;
  readonly unit: number;
}

/** Where a fragment is painted, and how. */
interface Pen {
  readonly dx: number;
  readonly dy: number;
  readonly alpha: number;
  /** Whether it stood on a page before, and belongs to no structure element here. */
  readonly isRepeated: boolean;
}

/** Paints pages of boxes, each thing as content of its structure element. */
export class BoxPainter {
  readonly #tagger: Tagger;
  readonly #canvas: Canvas;
  /** How large a px is on this part of the page, in pt. */
  #unit = POINT;
  /** What the transforms around do to what is painted. */
  #matrix: Matrix = IDENTITY;

  constructor(private readonly context: PdfkitContext) {
    this.#tagger = new Tagger(context);
    this.#canvas = new Canvas(context);
  }

  /** Adds a page and paints it. */
  page({ height, parts, width }: PaintedPage): void {
    this.context.addPage({ size: [width, height], margin: 0 });
    for (const { fragment, left, top, unit } of parts) {
      this.#unit = unit;
      this.#fragment(fragment, { dx: left / unit, dy: top / unit, alpha: 1, isRepeated: false });
    }
    this.#tagger.endPage();
  }

  #area(x: number, y: number, width: number, height: number): Area {
    const unit = this.#unit;
    return { left: x * unit, top: y * unit, width: width * unit, height: height * unit };
  }

  #edges({ border, margin, padding }: Edges): Edges {
    const scaled = ({ bottom, left, right, top }: Sides) => ({
      top: top * this.#unit,
      right: right * this.#unit,
      bottom: bottom * this.#unit,
      left: left * this.#unit,
    });
    return { margin: scaled(margin), border: scaled(border), padding: scaled(padding) };
  }

  #fragment(fragment: PageFragment, around: Pen): void {
    const { height, layout, width, x, y } = fragment;
    const { shift } = layout;
    const border = this.#area(
      x + around.dx + (shift?.x ?? 0),
      y + around.dy + (shift?.y ?? 0),
      width,
      height,
    );
    const matrix = transformOf(layout.box.style, border, this.#unit);
    if (!matrix) {
      this.#untransformed(fragment, around);
      return;
    }
    const outer = this.#matrix;
    this.#matrix = product(outer, matrix);
    this.context.save();
    // pdfkit would transform the areas of links as well, which are in place already.
    this.context.addContent(`${matrix.map(rounded).join(' ')} cm`);
    this.#untransformed(fragment, around);
    this.context.restore();
    this.#matrix = outer;
  }

  #untransformed(fragment: PageFragment, around: Pen): void {
    const { layout } = fragment;
    const { box, shift } = layout;
    const pen: Pen = {
      dx: around.dx + (shift?.x ?? 0),
      dy: around.dy + (shift?.y ?? 0),
      alpha: around.alpha * box.style.opacity,
      isRepeated: around.isRepeated || (fragment.isRepeated ?? false),
    };
    if (!pen.isRepeated && fragment.isFirst) this.#tagger.begin(box.structure, this.#topOf(fragment, pen));
    if (box.style.visibility === 'visible') this.#decoration(fragment, pen);
    if (box.content.kind === 'replaced') this.#replaced(fragment, pen);
    const before = fragment.children.filter((child) => isReadBeforeLines(child, fragment));
    const after = fragment.children.filter((child) => !before.includes(child));
    for (const child of inReadingOrder(before)) this.#fragment(child, pen);
    if (fragment.lines.length > 0) this.#lines(fragment, after, pen);
    else for (const child of inReadingOrder(after)) this.#fragment(child, pen);
  }

  /** Where a fragment begins on the page, in pt. */
  #topOf({ height, width, x, y }: PageFragment, { dx, dy }: Pen): number {
    return boundsOf(this.#matrix, this.#area(x + dx, y + dy, width, height)).top;
  }

  #decoration({ height, isFirst, isLast, layout, width, x, y }: PageFragment, pen: Pen): void {
    const { box, edges } = layout;
    if (!isDecorated(box.style, edges)) return;
    const clones = box.style.boxDecorationBreak === 'clone';
    const ends = { top: isFirst || clones, right: true, bottom: isLast || clones, left: true };
    this.#tagger.artifact('Layout');
    const area = this.#area(x + pen.dx, y + pen.dy, width, height);
    decorateBox(this.context, box.style, this.#edges(edges), area, ends, pen.alpha);
    this.#tagger.close();
  }

  #replaced({ height, layout, width, x, y }: PageFragment, pen: Pen): void {
    const { box, edges } = layout;
    if (box.content.kind !== 'replaced') return;
    const { replaced } = box.content;
    const inset = insetOf(edges);
    const size = { width: width - inset.left - inset.right, height: height - inset.top - inset.bottom };
    const fitted = fittedIn(replaced, box.style, size);
    const area = this.#area(
      x + pen.dx + inset.left + fitted.x,
      y + pen.dy + inset.top + fitted.y,
      fitted.width,
      fitted.height,
    );
    const figure = pen.isRepeated ? undefined : replaced.figure;
    const seen = boundsOf(this.#matrix, area);
    if (box.structure && !pen.isRepeated) this.#tagger.enter(box.structure, seen);
    if (figure)
      this.#tagger.figure(figure, [seen.left, seen.top, seen.left + seen.width, seen.top + seen.height]);
    else this.#tagger.artifact('Layout');
    if (replaced.picture) this.context.image(this.#canvas.image(replaced.picture), area.left, area.top, area);
    else if (replaced.draw) this.#canvas.drawing(replaced.draw(fitted), area.left, area.top);
    this.#tagger.endBlock();
  }

  #lines({ layout, lines }: PageFragment, atoms: readonly PageFragment[], pen: Pen): void {
    const isVisible = layout.box.style.visibility === 'visible';
    const painted = new Set<PageFragment>();
    for (const line of lines) {
      for (const inline of line.line.inlineBoxes) this.#inlineBox(inline, line, pen);
      for (const run of line.line.runs) {
        const atom =
          run.run.atom && atoms.find((each) => each.layout.box === run.run.atom && !painted.has(each));
        if (atom) {
          painted.add(atom);
          this.#fragment(atom, pen);
        } else if (isVisible && run.run.inline.style.visibility === 'visible') this.#run(run, line, pen);
      }
    }
    this.#tagger.endBlock();
    for (const child of inReadingOrder(atoms)) if (!painted.has(child)) this.#fragment(child, pen);
  }

  #inlineBox(
    { edges, height, inline, sides, top, width, x }: InlineFragment,
    placed: PlacedLine,
    pen: Pen,
  ): void {
    const left = placed.x + pen.dx + x;
    const baseline = placed.y + pen.dy + placed.line.baseline;
    this.#tagger.artifact('Layout');
    const area = this.#area(left, baseline - top, width, height);
    const ends = { top: true, bottom: true, ...sides };
    decorateBox(this.context, inline.style, this.#edges(edges), area, ends, pen.alpha);
    this.#tagger.close();
  }

  #run({ painted, rise, run, x }: LineRun, placed: PlacedLine, pen: Pen): void {
    if (painted.glyphs.length === 0) return;
    const { inline } = run;
    const left = (placed.x + pen.dx + x) * this.#unit;
    const baseline = (placed.y + pen.dy + placed.line.baseline - rise) * this.#unit;
    const size = painted.fontSize * this.#unit;
    const area = { left, top: baseline - size * 0.88, width: painted.xAdvance * this.#unit, height: size };
    this.#tagger.enter(pen.isRepeated ? undefined : inline.structure, boundsOf(this.#matrix, area));
    this.#tagger.text();
    const { a } = inline.style.color;
    this.context.fillColor(painted.color, a * pen.alpha);
    const positions = painted.positions.map(({ xAdvance, xOffset, yOffset }) => ({
      xAdvance: xAdvance * this.#unit,
      xOffset: xOffset * this.#unit,
      yOffset: yOffset * this.#unit,
    }));
    const font = this.#canvas.font(painted.font);
    paintGlyphs(
      this.context,
      font,
      size,
      painted.glyphs,
      positions,
      left,
      baseline,
      run.isSlanted ? SLANT : 0,
    );
    for (const style of inline.decorations)
      this.#textDecoration(style, left, baseline + rise * this.#unit, area.width, pen);
  }

  /** The lines along a run of text that a style asks for. */
  #textDecoration(style: ComputedStyle, left: number, baseline: number, width: number, pen: Pen): void {
    const {
      fontSize,
      textDecorationColor: color,
      textDecorationThickness: thick,
      textUnderlineOffset: offset,
    } = style;
    const thickness =
      (thick === 'auto' || thick === 'from-font' ? fontSize * THICKNESS : resolveLength(thick, fontSize)) *
      POINT;
    const below = (offset === 'auto' ? fontSize * 0.1 : resolveLength(offset, fontSize)) * this.#unit;
    const middles = {
      underline: below + thickness / 2,
      'line-through': -fontSize * 0.28 * this.#unit,
      overline: -fontSize * 0.88 * this.#unit,
    };
    this.context.fillColor(cssColor(color), color.a * pen.alpha);
    for (const line of style.textDecorationLine) {
      const top = baseline + middles[line] - thickness / 2;
      this.context.rect(left, top, width, thickness);
      if (style.textDecorationStyle === 'double')
        this.context.rect(left, top + thickness * 2, width, thickness);
      this.context.fill();
    }
  }
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

const inReadingOrder = (fragments: readonly PageFragment[]): readonly PageFragment[] =>
  fragments.toSorted((a, b) => a.layout.box.order - b.layout.box.order);

/** Whether what stands next to lines is read before them: a marker, or a float that comes first. */
function isReadBeforeLines({ layout }: PageFragment, { layout: around }: PageFragment): boolean {
  const { box, inline } = around;
  // A marker is an anonymous box with the place of its item among the boxes.
  if (box.marker && layout.box.isAnonymous && layout.box.order === box.order) return true;
  const at = inline?.runs.findIndex(({ outOfFlow }) => outOfFlow === layout.box) ?? -1;
  if (!inline || at < 0) return false;
  return inline.styled.slice(0, at).every(({ text }) => text.trim() === '');
}
