import type { ShapedGlyph } from '../text/shape.js';
import type { EmbeddedFont, TrueTypeSubset } from './pdfkit-context.js';

/**
 * The codes that stand for glyphs in an embedded font.
 *
 * A PDF font gives each code one width and one text. Where a shape stands for different characters (a bullet and a
 * middle dot), or carries the space between Chinese and Latin, it is embedded once more under a code of its own: readers
 * then find each character as it was written, and no gap that they would take for a space.
 */
export class GlyphCodes {
  readonly #font: EmbeddedFont;
  readonly #codes = new Map<string, number>();
  readonly #advances = new Map<number, number>();
  readonly #written = new Map<ShapedGlyph, string>();

  constructor(font: EmbeddedFont) {
    this.#font = font;
    if (isTrueType(font.subset)) this.#writeGlyphs(font.subset);
  }

  /** Writes the glyphs of a subset with the advances of their codes, simple ones byte by byte as they are in the font. */
  #writeGlyphs(subset: TrueTypeSubset): void {
    const add = subset._addGlyph.bind(subset);
    subset._addGlyph = (id) => {
      const { font, glyf, hmtx, loca } = subset;
      const [start = 0, end = 0] = font.loca.offsets.slice(id, id + 2);
      const stream = font._getTableStream('glyf');
      stream.pos += start;
      const bytes = stream.readBuffer(end - start);
      const code = glyf.length;
      const advance = this.#advances.get(code);
      if (isComposite(bytes)) {
        add(id);
        const metrics = hmtx.metrics[code];
        if (metrics && advance !== undefined) metrics.advance = advance;
        return code;
      }
      const glyph = font.getGlyph(id);
      glyf.push(bytes);
      loca.offsets.push(subset.offset);
      hmtx.metrics.push({
        advance: advance ?? glyph.advanceWidth,
        bearing: glyph._getMetrics().leftBearing,
      });
      subset.offset += bytes.length;
      return code;
    };
  }

  /** The code of a glyph as the content of a page has it, in hexadecimal. */
  hexOf(glyph: ShapedGlyph): string {
    const known = this.#written.get(glyph);
    if (known !== undefined) return known;
    const hex = this.#codeOf(glyph).toString(16).padStart(4, '0');
    this.#written.set(glyph, hex);
    return hex;
  }

  /** The code of a glyph, new where no other has its width and text. */
  #codeOf({ advanceWidth, codePoints, id }: ShapedGlyph): number {
    const text = codePoints.map(readAs);
    const key = `${id} ${advanceWidth} ${text}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    const { scale, subset, unicode, widths } = this.#font;
    const code = subset.glyphs.push(id) - 1;
    this.#codes.set(key, code);
    this.#advances.set(code, advanceWidth);
    widths[code] = advanceWidth * scale;
    unicode[code] = text;
    return code;
  }
}

const isTrueType = (subset: object): subset is TrueTypeSubset => '_addGlyph' in subset;

/** Whether a glyph is made of others: its number of contours, the first of its bytes, is negative then. */
const isComposite = ([first = 0]: Uint8Array): boolean => first >= 0x80;

/** A no-break space has done its work in layout: who searches a PDF for words types a common one. */
const readAs = (codePoint: number): number => (codePoint === 0xa0 ? 0x20 : codePoint);
