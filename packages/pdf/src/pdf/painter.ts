import type { Fragment, SolidBox } from '../boxes/box.js';
import type { StructureNode } from '../boxes/structure-node.js';
import type { DocumentLayout, PageLayout } from '../fragmentation/document-layout.js';
import { ASCENT, type TextLine } from '../text/line.js';
import { Canvas } from './canvas.js';
import { paintGlyphs } from './paint-glyphs.js';
import type { PdfkitContext } from './pdfkit-context.js';
import { Tagger } from './tagger.js';

/** A rectangle on the page, in pt from its top left corner. */
interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How far above the baseline a line through text is drawn, in em: about half the height of small letters. */
const LINE_THROUGH = 0.28;

/** Paints a document page by page, each thing as content of its structure element. */
export class Painter {
  readonly #tagger: Tagger;
  readonly #canvas: Canvas;
  /** The colour that text on this page was painted in last. */
  #color: string | undefined;

  constructor(
    private readonly context: PdfkitContext,
    private readonly layout: DocumentLayout,
  ) {
    this.#tagger = new Tagger(context);
    this.#canvas = new Canvas(context);
  }

  /**
   * Adds a page and paints it.
   *
   * @throws {PdfError} for a glyph that its font was cut without
   */
  page({ children }: PageLayout): void {
    this.context.addPage({ size: this.layout.size, margin: 0 });
    this.#color = undefined;
    for (const fragment of children) this.#fragment(fragment);
    this.#tagger.endPage();
  }

  /** @param repeated whether it was said before, and belongs to no structure element here */
  #fragment(fragment: Fragment, repeated = fragment.repeated): void {
    if (fragment.box.kind === 'solid') this.#solid(fragment, fragment.box, repeated);
    else if (fragment.lines) this.#text(fragment, fragment.lines, repeated);
    else for (const child of fragment.children) this.#fragment(child, repeated);
  }

  #solid(area: Fragment, { content, figure, structure }: SolidBox, repeated = false): void {
    const { context } = this;
    const { height, left, top, width } = area;
    if (structure && !repeated) this.#tagger.enter(structure, area);
    this.#open(repeated ? undefined : figure, area);
    if ('picture' in content)
      context.image(this.#canvas.image(content.picture), left, top, { width, height });
    else if ('drawing' in content) this.#canvas.drawing(content.drawing, left, top);
    else {
      context.save();
      context.fillColor(content.color);
      context.rect(left, top, width, height);
      context.fill();
      context.restore();
    }
    this.#tagger.endBlock();
  }

  /** What is painted until it is closed is a figure, or decoration. */
  #open(figure: StructureNode | undefined, area: Area): void {
    if (figure) this.#tagger.figure(figure, boundsOf(area));
    else this.#tagger.artifact('Layout');
  }

  #text(
    { left, box: { direction, paddingEnd = 0, paddingStart = 0 }, top }: Fragment,
    lines: readonly TextLine[],
    repeated = false,
  ): void {
    const x = left + (direction === 'rtl' ? paddingEnd : paddingStart);
    const y = top - (lines[0]?.box.y ?? 0);
    for (const line of lines) this.#line(line, x + line.box.x, y + line.box.y + line.ascent, repeated);
    this.#tagger.endBlock();
  }

  #line({ runs }: TextLine, x: number, baseline: number, repeated: boolean): void {
    let pen = x;
    for (const { color, font, fontSize, glyphs, index, positions, xAdvance } of runs) {
      const { drawing, figure, lineThrough, rise = 0, structure } = this.layout.runs[index] ?? {};
      const { height, top } = drawing
        ? { height: drawing.height, top: baseline - rise - drawing.height }
        : { height: fontSize, top: baseline - ASCENT * fontSize };
      const area = { left: pen, top, width: xAdvance, height };
      this.#tagger.enter(repeated ? undefined : structure, area);
      if (drawing) {
        this.#open(repeated ? undefined : figure, area);
        this.#canvas.drawing(drawing, pen, top);
        this.#tagger.close();
      } else if (glyphs.length > 0) {
        this.#tagger.text();
        if (this.#color !== color) this.context.fillColor(color);
        this.#color = color;
        paintGlyphs(this.context, this.#canvas.font(font), fontSize, glyphs, positions, pen, baseline - rise);
        if (lineThrough) {
          this.context.rect(pen, baseline - rise - LINE_THROUGH * fontSize, xAdvance, fontSize / 18);
          this.context.fill();
        }
      }
      pen += xAdvance;
    }
  }
}

const boundsOf = ({ height, left, top, width }: Area): readonly number[] => [
  left,
  top,
  left + width,
  top + height,
];
