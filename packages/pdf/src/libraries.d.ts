// Packages without types of their own; only what is used here, held in place by contract.test.ts.

declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    /** In font units. */
    readonly advanceWidth: number;
    readonly codePoints: readonly number[];
    /** Of its ink, in font units. */
    readonly bbox: { readonly minX: number; readonly maxX: number };
  }
  export interface Font {
    readonly familyName?: string | null;
    /** In degrees, counter-clockwise; 0 where upright. */
    readonly italicAngle: number;
    readonly 'OS/2'?: {
      readonly usWeightClass?: number;
      readonly fsSelection?: { readonly useTypoMetrics: boolean };
      readonly typoAscender?: number;
      readonly typoDescender?: number;
      readonly typoLineGap?: number;
      readonly xHeight?: number;
    };
    /** In font units; the descent is negative. */
    readonly hhea: { readonly ascent: number; readonly descent: number; readonly lineGap: number };
    readonly availableFeatures: readonly string[];
    readonly unitsPerEm: number;
    /** The code points that the font has a glyph for. */
    readonly characterSet: readonly number[];
    readonly variationAxes: Readonly<
      Record<string, { readonly min: number; readonly default: number; readonly max: number } | undefined>
    >;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): Glyph;
    getGlyph(id: number, codePoints?: readonly number[]): Glyph;
    layout(
      text: string,
      features?: Readonly<Record<string, boolean>>,
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ): {
      readonly glyphs: readonly Glyph[];
      /** In font units. */
      readonly positions: readonly {
        readonly xAdvance: number;
        readonly xOffset: number;
        readonly yOffset: number;
      }[];
    };
  }
  export function create(data: Uint8Array): Font;
}

declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}

declare module 'hyphen' {
  export default function createHyphenator(
    patterns: unknown,
    options: { readonly hyphenChar: string; readonly minWordLength: number },
  ): (text: string) => string;
}

declare module 'hyphen/patterns/*' {
  const patterns: unknown;
  export default patterns;
}
