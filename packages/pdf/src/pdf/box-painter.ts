import type { CssBox, InlineFragment, LineRun } from '../boxes/box-types.js';
import { type Edges, insetOf, type Sides } from '../boxes/edges.js';
import { fittedIn } from '../boxes/replaced-size.js';
import { POINT } from '../boxes/units.js';
import type { Drawings } from '../drawing/load-drawings.js';
import { IDENTITY, type Matrix, product } from '../drawing/matrix.js';
import type { PageFragment, PlacedLine } from '../fragmentation/page-fragment.js';
import { setParagraph } from '../text/paragraph.js';
import { type Area, innerRadii, radiiOf, roundedPath, within } from './box-paths.js';
import { Canvas } from './canvas.js';
import { paintColumnRules } from './column-rules.js';
import type { PdfVersion } from './conformance.js';
import { decorateBox, isDecorated } from './decorate-box.js';
import { addOutline, type OutlineEntry } from './outline.js';
import { paintGlyphs } from './paint-glyphs.js';
import { isReordered, stacked, structuresIn } from './painting-order.js';
import type { PdfkitContext } from './pdfkit-context.js';
import { Tagger } from './tagger.js';
import { decorateText } from './text-decoration.js';
import { boundsOf, transformOf } from './transform.js';

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
  /** Fragments on this part of the page that are behind the text of others: their backgrounds are painted. */
  #behind = new WeakSet<PageFragment>();
  /** What the transforms around do to what is painted. */
  #matrix: Matrix = IDENTITY;

  constructor(
    private readonly context: PdfkitContext,
    version: PdfVersion,
    private readonly drawings: Drawings | undefined,
  ) {
    this.#tagger = new Tagger(context, version);
    this.#canvas = new Canvas(context);
  }

  /** Adds a page and paints it. */
  page({ height, parts, width }: PaintedPage): void {
    this.context.addPage({ size: [width, height], margin: 0 });
    for (const { fragment, left, top, unit } of parts) {
      this.#unit = unit;
      this.#behind = new WeakSet();
      this.#fragment(fragment, { dx: left / unit, dy: top / unit, alpha: 1, isRepeated: false });
    }
    this.#tagger.endPage();
  }

  /** Adds what goes to places on the pages, once they are painted: bookmarks and names. */
  end(outline: readonly OutlineEntry[]): void {
    this.#tagger.endDocument();
    addOutline(this.context, outline, (node, place) => this.#tagger.destinationOf(node, place));
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
    if (!this.#behind.has(fragment)) this.#backgrounds(fragment, pen);
    if (box.content.kind === 'replaced')
      this.#clipped(
        fragment,
        pen,
        ({ border, padding }) => insetOf({ border, padding }),
        () => this.#replaced(fragment, pen),
      );
    else if (box.style.overflow !== 'visible' && reachesOut(fragment))
      this.#clipped(
        fragment,
        pen,
        ({ border }) => border,
        () => this.#content(fragment, pen),
      );
    else this.#content(fragment, pen);
  }

  /**
   * Paints the backgrounds and borders of a box and of those in its flow, which stand behind all text, wherever it is read, and
   * before them the decoration that has a negative `z-index`.
   */
  #backgrounds(fragment: PageFragment, pen: Pen): void {
    this.#behind.add(fragment);
    const { box } = fragment.layout;
    if (box.style.visibility === 'visible') {
      this.#decoration(fragment, pen);
      this.#columnRules(fragment, pen);
    }
    if (box.content.kind === 'replaced' || box.style.overflow !== 'visible') return;
    const { below, middle } = stacked(fragment);
    for (const child of below) {
      this.#fragment(child, pen);
      this.#behind.add(child);
    }
    for (const child of middle) {
      const isRepeated = pen.isRepeated || (child.isRepeated ?? false);
      if (isInFlow(child)) this.#backgrounds(child, { ...pen, isRepeated });
    }
  }

  /** Paints what is in a box: in its `order`, with decoration that has a `z-index` below or above the rest. */
  #content(fragment: PageFragment, pen: Pen): void {
    if (isReordered(fragment)) this.#tagger.reserve(structuresIn(fragment));
    const { above, below, middle } = stacked(fragment);
    const before = middle.filter((child) => isReadBeforeLines(child, fragment));
    const after = middle.filter((child) => !before.includes(child));
    const under = below.filter((child) => !this.#behind.has(child));
    for (const child of [...under, ...before]) this.#fragment(child, pen);
    if (fragment.lines.length > 0) this.#lines(fragment, after, pen);
    else for (const child of after) this.#fragment(child, pen);
    for (const child of above) this.#fragment(child, pen);
  }

  /** Paints within the edges of a box that lie so far inside of its border box. */
  #clipped(
    { height, layout, width, x, y }: PageFragment,
    pen: Pen,
    insets: (edges: Edges) => Sides,
    paint: () => void,
  ): void {
    const border = this.#area(x + pen.dx, y + pen.dy, width, height);
    const inset = insets(this.#edges(layout.edges));
    const radii = radiiOf(layout.box.style, border);
    const isSquare = radii.every(([across, down]) => across === 0 || down === 0);
    if (isSquare && layout.box.content.kind === 'replaced' && layout.box.style.objectFit === 'fill') {
      paint();
      return;
    }
    this.#tagger.close();
    this.context.save();
    this.context.path(roundedPath(within(border, inset), innerRadii(radii, inset)));
    this.context.addContent('W n');
    paint();
    this.#tagger.close();
    this.context.restore();
  }

  /** Where a fragment begins on the page, in pt. */
  #topOf({ height, width, x, y }: PageFragment, { dx, dy }: Pen): number {
    return boundsOf(this.#matrix, this.#area(x + dx, y + dy, width, height)).top;
  }

  #decoration({ height, isFirst, isLast, layout, width, x, y }: PageFragment, pen: Pen): void {
    const { box, edges } = layout;
    if (!isDecorated(box.style, edges) || isHiddenCell(box)) return;
    const clones = box.style.boxDecorationBreak === 'clone';
    const ends = { top: isFirst || clones, right: true, bottom: isLast || clones, left: true };
    this.#tagger.artifact('Layout');
    const area = this.#area(x + pen.dx, y + pen.dy, width, height);
    decorateBox(this.context, box.style, this.#edges(edges), area, ends, pen.alpha);
    this.#tagger.close();
  }

  #columnRules({ children, layout: { box, columns } }: PageFragment, pen: Pen): void {
    if (!columns || box.style.columnRuleWidth === 0) return;
    const areas = children.map(({ height, width, x, y }) =>
      this.#area(x + pen.dx, y + pen.dy, width, height),
    );
    this.#tagger.artifact('Layout');
    paintColumnRules(this.context, box.style, areas, this.#unit, pen.alpha);
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
    else if (replaced.draw && this.drawings) {
      const drawing = replaced.draw(fitted);
      const { DrawingPainter } = this.drawings;
      new DrawingPainter(this.context, this.#canvas, drawing, area.left, area.top, this.#matrix, {
        decorateText,
        paintGlyphs,
        setParagraph,
      }).paint();
    }
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
    for (const child of atoms) if (!painted.has(child)) this.#fragment(child, pen);
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
    paintGlyphs(this.context, font, size, painted.glyphs, positions, left, baseline, run.isSlanted);
    const span = { left, baseline: baseline + rise * this.#unit, width: area.width };
    for (const style of inline.decorations) decorateText(this.context, style, span, this.#unit, pen.alpha);
  }
}

const rounded = (value: number): number => Math.round(value * 1e5) / 1e5;

/** Whether a table hides the borders and the background of a cell, as nothing is in it. */
const isHiddenCell = ({ content, style }: CssBox): boolean =>
  style.display === 'table-cell' &&
  style.emptyCells === 'hide' &&
  style.borderCollapse === 'separate' &&
  content.kind === 'boxes' &&
  content.boxes.length === 0;

/** Whether a box is painted with those around it, and not as a layer of its own or in a line. */
const isInFlow = ({ layout: { box, shift } }: PageFragment): boolean => {
  const { display, float, opacity, position, transform } = box.style;
  return (
    position === 'static' &&
    float === 'none' &&
    opacity === 1 &&
    transform.length === 0 &&
    shift === undefined &&
    !display.startsWith('inline')
  );
};

/** Whether something in a box may stand outside of it. */
const reachesOut = (fragment: PageFragment): boolean => {
  const { height, layout, width, x, y } = fragment;
  const isRound = layout.box.style.borderTopLeftRadius.x !== 0;
  return (
    isRound ||
    fragment.lines.some(({ line, x: left, y: top }) => {
      const end = line.runs.reduce((most, run) => Math.max(most, run.x + run.painted.xAdvance), 0);
      return left < x || left + end > x + width || top < y || top + line.height > y + height;
    }) ||
    fragment.children.some(
      (child) =>
        child.x < x ||
        child.y < y ||
        child.x + child.width > x + width ||
        child.y + child.height > y + height ||
        child.layout.shift !== undefined ||
        reachesOut(child),
    )
  );
};

/** Whether what stands next to lines is read before them: a marker, or a float that comes first. */
function isReadBeforeLines({ layout }: PageFragment, { layout: around }: PageFragment): boolean {
  const { box, inline } = around;
  // A marker is an anonymous box with the place of its item among the boxes.
  if (box.marker && layout.box.isAnonymous && layout.box.order === box.order) return true;
  const at = inline?.runs.findIndex(({ outOfFlow }) => outOfFlow === layout.box) ?? -1;
  if (!inline || at < 0) return false;
  return inline.styled.slice(0, at).every(({ text }) => text.trim() === '');
}
