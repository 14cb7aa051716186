import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { PdfError } from '../pdf-error.js';

/** One weight of one family, as the bytes of a static TTF file. */
export interface FontFace {
  readonly family: string;
  readonly weight: number;
  readonly data: Uint8Array;
}

/** A face opened, and the characters a document takes from it. */
export interface OpenFace {
  readonly name: string;
  readonly family: string;
  readonly weight: number;
  readonly data: Uint8Array;
  readonly used: Set<string>;
  has(codePoint: number): boolean;
}

const opened = new WeakMap<Uint8Array, fontkit.Font>();

function open(face: FontFace): fontkit.Font {
  let font = opened.get(face.data);
  if (!font) {
    try {
      font = fontkit.create(face.data);
    } catch (error) {
      throw new PdfError(
        `The font "${face.family}" ${face.weight} could not be read (${error instanceof Error ? error.message : error}). Give the bytes of a static TTF file.`,
      );
    }
    opened.set(face.data, font);
  }
  return font;
}

/** The fonts of one document. */
export class FontSet {
  readonly #faces: readonly OpenFace[];

  /** @throws {PdfError} when there is no font, or one cannot be read */
  constructor(faces: readonly FontFace[]) {
    if (faces.length === 0)
      throw new PdfError('No fonts were given. Pass at least one face in options.fonts.');
    this.#faces = faces.map((face) => {
      const font = open(face);
      return {
        ...face,
        name: `${face.family} ${face.weight}`,
        used: new Set<string>(),
        has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
      };
    });
  }

  /**
   * The faces for families in order of preference, each in the nearest weight there is.
   *
   * @throws {PdfError} when none of the families was given
   */
  resolve(families: readonly string[], weight: number): readonly OpenFace[] {
    const found = families.flatMap((family) => {
      const faces = this.#faces.filter((face) => face.family === family);
      const [nearest] = faces.toSorted((a, b) => Math.abs(a.weight - weight) - Math.abs(b.weight - weight));
      return nearest ?? [];
    });
    if (found.length > 0) return found;
    const given = [...new Set(this.#faces.map(({ family }) => `"${family}"`))].join(', ');
    throw new PdfError(
      `The style asks for ${families.map((family) => `"${family}"`).join(' or ')}, and the fonts given are ${given}. Add one to options.fonts, or name another in options.styles.`,
    );
  }

  /** A store for layout that holds each face cut to the characters taken from it. */
  async subset(): Promise<FontStore> {
    const fonts = new Map<string, fontkit.Font>();
    for (const { name, data, used } of this.#faces) {
      if (used.size === 0) continue;
      const text = [...used].sort().join('') + ALWAYS;
      const subset = await subsetFont(data, text, { targetFormat: 'truetype' });
      fonts.set(name, withEvenMetrics(fontkit.create(subset)));
    }
    return new FontStore(fonts);
  }
}

/** Height above the baseline of every face, in em: that of the ideographic em box. */
export const ASCENT = 0.88;

/** Gives all faces the same ascent and descent, so that a line's baseline does not depend on the scripts in it. */
function withEvenMetrics(font: fontkit.Font): fontkit.Font {
  const { unitsPerEm } = font;
  return Object.defineProperties(font, {
    ascent: { value: ASCENT * unitsPerEm },
    descent: { value: (ASCENT - 1) * unitsPerEm },
    lineGap: { value: 0 },
  });
}

/** Layout looks these up in every font, and takes plain Helvetica where they are missing. */
const ALWAYS = ' -\u00a0\u00ad';

/** What @react-pdf/layout asks of a font store; a face is found by its name alone. */
export class FontStore {
  constructor(readonly fonts: ReadonlyMap<string, fontkit.Font>) {}

  getFont({ fontFamily }: { fontFamily: string }): { data: fontkit.Font } | undefined {
    const [first] = this.fonts.values();
    const data = this.fonts.get(fontFamily) ?? first;
    return data && { data };
  }

  async load(): Promise<void> {}

  getEmojiSource(): null {
    return null;
  }

  getHyphenationCallback(): null {
    return null;
  }
}
