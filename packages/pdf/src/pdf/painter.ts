import type { Font } from 'fontkit';
import type { Fragment, SolidBox } from '../boxes/box.js';
import type { Drawing } from '../boxes/drawing.js';
import type { Picture } from '../boxes/images.js';
import type { StructureNode } from '../boxes/structure-node.js';
import type { DocumentLayout, PageLayout } from '../fragmentation/document-layout.js';
import { PdfError } from '../pdf-error.js';
import { ASCENT, type TextLine } from '../text/line.js';
import { paintGlyphs } from './paint-glyphs.js';
import type { EmbeddedFont, EmbeddedImage, PdfkitContext } from './pdfkit-context.js';
import { pixelImage } from './pixel-image.js';
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
  readonly #fonts = new Map<Font, EmbeddedFont>();
  readonly #images = new Map<Picture, EmbeddedImage>();
  /** The colour that text on this page was painted in last. */
  #color: string | undefined;

  constructor(
    private readonly context: PdfkitContext,
    private readonly layout: DocumentLayout,
  ) {
    this.#tagger = new Tagger(context);
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
    if ('picture' in content) context.image(this.#image(content.picture), left, top, { width, height });
    else if ('drawing' in content) this.#drawing(content.drawing, left, top);
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
        this.#drawing(drawing, pen, top);
        this.#tagger.close();
      } else if (glyphs.length > 0) {
        this.#tagger.text();
        if (this.#color !== color) this.context.fillColor(color);
        this.#color = color;
        paintGlyphs(this.context, this.#embedded(font), fontSize, glyphs, positions, pen, baseline - rise);
        if (lineThrough) {
          this.context.rect(pen, baseline - rise - LINE_THROUGH * fontSize, xAdvance, fontSize / 18);
          this.context.fill();
        }
      }
      pen += xAdvance;
    }
  }

  #embedded(font: Font): EmbeddedFont {
    const known = this.#fonts.get(font);
    if (known) return known;
    this.context.font(font);
    const embedded = this.context._font;
    this.#fonts.set(font, embedded);
    return embedded;
  }

  #image(picture: Picture): EmbeddedImage {
    const known = this.#images.get(picture);
    if (known) return known;
    const { data, name } = picture;
    try {
      const image = 'rgba' in data ? pixelImage(data, `P${this.#images.size}`) : this.context.openImage(data);
      this.#images.set(picture, image);
      return image;
    } catch {
      throw new PdfError(
        `The image ${name} is broken: its header is sound, and what follows is not. Save it anew.`,
      );
    }
  }

  #drawing(
    { shapes, transform: [scaleX, scaleY, shiftX, shiftY] }: Drawing,
    left: number,
    top: number,
  ): void {
    const { context } = this;
    context.save();
    context.transform(scaleX, 0, 0, scaleY, left + shiftX, top + shiftY);
    for (const { evenOdd, fill, path, stroke } of shapes) {
      if ((!fill && !stroke) || !path) continue;
      const rule = evenOdd ? 'even-odd' : undefined;
      context.save();
      if (fill) context.fillColor(fill.color, fill.opacity);
      if (stroke) {
        context.strokeColor(stroke.color, stroke.opacity);
        context.lineWidth(stroke.width);
        context.lineCap(stroke.cap);
        context.lineJoin(stroke.join);
      }
      context.path(path);
      if (fill && stroke) context.fillAndStroke(rule);
      else if (fill) context.fill(rule);
      else context.stroke();
      context.restore();
    }
    context.restore();
  }
}

const boundsOf = ({ height, left, top, width }: Area): readonly number[] => [
  left,
  top,
  left + width,
  top + height,
];
