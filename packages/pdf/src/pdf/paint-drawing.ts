import type { Drawing, Gradient, Paints, Shape, TextMark, TextPiece } from '../drawing/drawing.js';
import { IDENTITY, type Matrix, product, translation } from '../drawing/matrix.js';
import { writtenPath } from '../drawing/path.js';
import type { TextLine } from '../text/line.js';
import type { setParagraph } from '../text/paragraph.js';
import type { Canvas } from './canvas.js';
import type { paintGlyphs } from './paint-glyphs.js';
import type { PdfkitContext, PdfkitGradient } from './pdfkit-context.js';
import type { decorateText } from './text-decoration.js';

/** What drawings share with the rest of the painter. It is passed to them for the reason of `drawingTools`. */
export interface PaintingTools {
  readonly decorateText: typeof decorateText;
  readonly paintGlyphs: typeof paintGlyphs;
  readonly setParagraph: typeof setParagraph;
}

/** Paints a drawing. Its gradients need to know what the transforms around do to it. */
export class DrawingPainter {
  /** From the units of the drawing to those of the page, y pointing down. */
  readonly #matrix: Matrix;

  /**
   * @param left the place of its top left corner in pt
   * @param around what the transforms around do to what is painted
   */
  constructor(
    private readonly context: PdfkitContext,
    private readonly canvas: Canvas,
    private readonly drawing: Drawing,
    private readonly left: number,
    private readonly top: number,
    around: Matrix,
    private readonly tools: PaintingTools,
  ) {
    this.#matrix = product(around, this.#own);
  }

  get #own(): Matrix {
    return product(translation(this.left, this.top), this.drawing.matrix);
  }

  paint(): void {
    const { context, drawing, left, top } = this;
    context.save();
    if (drawing.isClipped) {
      context.path(`M${left} ${top}h${drawing.width}v${drawing.height}h${-drawing.width}z`);
      context.addContent('W n');
    }
    // pdfkit would count the transform a second time for gradients.
    this.#transform(this.#own);
    for (const mark of drawing.marks) {
      context.save();
      for (const { evenOdd, outline } of mark.clips) {
        context.path(writtenPath(outline));
        context.addContent(evenOdd ? 'W* n' : 'W n');
      }
      this.#transform(mark.matrix);
      if (mark.kind === 'shape') this.#shape(mark);
      else this.#text(mark);
      context.restore();
    }
    context.restore();
  }

  #transform(matrix: Matrix): void {
    if (matrix === IDENTITY) return;
    this.context.addContent(`${matrix.map((value) => Number(value.toFixed(8))).join(' ')} cm`);
  }

  #shape({ evenOdd, fill, matrix, outline, stroke }: Shape): void {
    const { context } = this;
    this.#set({ fill, stroke }, matrix);
    context.path(writtenPath(outline));
    const rule = evenOdd ? 'even-odd' : undefined;
    if (fill && stroke) context.fillAndStroke(rule);
    else if (fill) context.fill(rule);
    else context.stroke();
  }

  #set({ fill, stroke }: Paints, matrix: Matrix): void {
    const { context } = this;
    if (fill)
      context.fillColor('color' in fill ? fill.color : this.#gradient(fill.gradient, matrix), fill.opacity);
    if (!stroke) return;
    const paint = 'color' in stroke ? stroke.color : this.#gradient(stroke.gradient, matrix);
    context.strokeColor(paint, stroke.opacity);
    context.lineWidth(stroke.width);
    context.lineCap(stroke.cap);
    context.lineJoin(stroke.join);
    context.addContent(`${stroke.miterLimit} M`);
    if (stroke.dashes.length > 0) context.addContent(`[${stroke.dashes.join(' ')}] ${stroke.dashOffset} d`);
  }

  #gradient({ coordinates, kind, matrix: own, stops }: Gradient, matrix: Matrix): PdfkitGradient {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = coordinates;
    const gradient =
      kind === 'linear'
        ? this.context.linearGradient(a, b, c, d)
        : this.context.radialGradient(a, b, c, d, e, f);
    gradient.setTransform(...product(product(this.#matrix, matrix), own));
    for (const { color, offset, opacity } of stops) gradient.stop(offset, color, opacity);
    return gradient;
  }

  #text({ anchor, direction, matrix, pieces, x, y }: TextMark): void {
    const lines = pieces.map((piece) => this.#line(piece, direction));
    const width = pieces.reduce((sum, { dx }, index) => sum + dx + (lines[index]?.xAdvance ?? 0), 0);
    const before = { start: 0, middle: 0.5, end: 1 }[anchor];
    let left = x - width * (direction === 'rtl' ? 1 - before : before);
    let baseline = y;
    const order = direction === 'rtl' ? pieces.toReversed() : pieces;
    for (const piece of order) {
      const line = lines[pieces.indexOf(piece)];
      left += piece.dx;
      baseline += piece.dy;
      if (line) this.#piece(piece, line, matrix, left, baseline + piece.drop);
      left += line?.xAdvance ?? 0;
    }
  }

  #piece(piece: TextPiece, line: TextLine, matrix: Matrix, left: number, baseline: number): void {
    const { fill, slanted, stroke, style } = piece;
    if (!fill && !stroke) return;
    const { context } = this;
    context.save();
    this.#set({ fill, stroke }, matrix);
    if (stroke) context.addContent(fill ? '2 Tr' : '1 Tr');
    let x = left;
    for (const run of line.runs) {
      const font = this.canvas.font(run.font);
      this.tools.paintGlyphs(
        context,
        font,
        run.fontSize,
        run.glyphs,
        run.positions,
        x,
        baseline,
        slanted.has(run.index),
      );
      x += run.xAdvance;
    }
    const span = { left, baseline, width: line.xAdvance };
    if (style.textDecorationLine.length > 0)
      this.tools.decorateText(context, style, span, 1, fill?.opacity ?? 1);
    context.restore();
  }

  /** Text on one line. Its fonts are cut by now, so that it can be shaped. */
  #line({ runs, style: { fontSize } }: TextPiece, direction: TextMark['direction']): TextLine | undefined {
    const [line] = this.tools.setParagraph(runs, {
      width: 1e9,
      fontSize,
      lineHeight: fontSize,
      align: 'left',
      direction,
      autospace: 0,
      shortestLast: 0,
    });
    return line;
  }
}
