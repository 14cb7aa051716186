import type { ShapedGlyph } from '../text/shape.js';
import type { EmbeddedFont } from './pdfkit-context.js';

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

  constructor(font: EmbeddedFont) {
    this.#font = font;
    const { subset } = font;
    if (!subset._addGlyph) return;
    const add = subset._addGlyph.bind(subset);
    subset._addGlyph = (id) => {
      const code = add(id);
      const metrics = subset.hmtx?.metrics[code];
      const advance = this.#advances.get(code);
      if (metrics && advance !== undefined) metrics.advance = advance;
      return code;
    };
  }

  /** The code of a glyph, new where no other has its width and text. */
  codeOf({ advanceWidth, codePoints, id }: ShapedGlyph): number {
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

/** A no-break space has done its work in layout: who searches a PDF for words types a common one. */
const readAs = (codePoint: number): number => (codePoint === 0xa0 ? 0x20 : codePoint);
