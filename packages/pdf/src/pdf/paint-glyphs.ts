import { PdfError } from '../pdf-error.js';
import type { GlyphPosition } from '../text/line.js';
import type { ShapedGlyph } from '../text/shape.js';
import { GlyphCodes } from './glyph-codes.js';
import type { EmbeddedFont, PdfkitContext } from './pdfkit-context.js';

/** How far upright glyphs lean that stand for an italic. */
const SLANT = 0.25;

const round = (value: number) => Math.round(value * 1e4) / 1e4;

/**
 * Paints glyphs of a font as one text object, advances adjusted within it so that words stay whole.
 *
 * @param x where the first begins, from the left of the page
 * @param y of the baseline, from the top of the page
 * @param isSlanted whether upright glyphs lean to the right
 * @throws {PdfError} for a glyph that stands for a missing one: text that would be lost without a word
 */
export function paintGlyphs(
  context: PdfkitContext,
  font: EmbeddedFont,
  size: number,
  glyphs: readonly ShapedGlyph[],
  positions: readonly GlyphPosition[],
  x: number,
  y: number,
  isSlanted = false,
): void {
  const slant = isSlanted ? SLANT : 0;
  context.page.fonts[font.id] ??= font.ref();
  const thousandths = 1000 / size;
  const fontUnits = 1000 / font.font.unitsPerEm;
  const lines: string[] = [];
  let shown = '';
  let pen = x;
  let moved = false;
  let together = 0;
  const flush = () => {
    if (shown) lines.push(`[${shown}] TJ`);
    shown = '';
  };
  for (let index = 0; index < glyphs.length; index += 1) {
    const glyph = glyphs[index] as ShapedGlyph;
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    if (glyph.together) {
      flush();
      lines.push(`/Span <</ActualText <${utf16(glyph.together.text)}>>> BDC`);
      together = glyph.together.glyphs;
    }
    if (xOffset || yOffset || moved) {
      flush();
      lines.push(`1 0 ${slant} -1 ${round(pen + xOffset)} ${round(y - yOffset)} Tm`);
    }
    moved = Boolean(xOffset || yOffset);
    const adjustment = round(glyph.advanceWidth * fontUnits - xAdvance * thousandths);
    shown += `<${encode(font, glyph)}>${adjustment ? ` ${adjustment} ` : ''}`;
    pen += xAdvance;
    if (together > 0) {
      together -= 1;
      if (together === 0) {
        flush();
        lines.push('EMC');
      }
    }
  }
  flush();
  // The page's y points down, that of glyphs up.
  context.addContent(
    `BT\n1 0 ${slant} -1 ${round(x)} ${round(y)} Tm\n/${font.id} ${round(size)} Tf\n${lines.join('\n')}\nET`,
  );
}

/** A text as a hexadecimal string of UTF-16 with a byte order mark. */
const utf16 = (text: string) =>
  `\ufeff${text}`
    .split('')
    .map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'))
    .join('');

const codes = new WeakMap<EmbeddedFont, GlyphCodes>();

function encode(font: EmbeddedFont, glyph: ShapedGlyph): string {
  if (glyph.id === 0) throw missing(glyph);
  const own = codes.get(font) ?? new GlyphCodes(font);
  codes.set(font, own);
  return own.hexOf(glyph);
}

function missing({ codePoints }: ShapedGlyph): PdfError {
  const codes = codePoints.map((code) => `U+${code.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
  return new PdfError(
    `"${String.fromCodePoint(...codePoints)}" (${codes}) reached the page in a font cut without it. This is a fault of @resume/pdf: please report it with the text it stands in.`,
  );
}
