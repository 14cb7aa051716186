import { GENERIC_FAMILIES } from '@resume/ui/themes';
import { createFont, type Font } from '#pdfkit';
import { subsetFont } from '#subset-font';
import { PdfError } from '../pdf-error.js';
import {
  bestFaces,
  type Features,
  type FontDescription,
  type FontFace,
  type FontSource,
  type FontStyle,
  isInRange,
} from './font-face.js';
import { toSfnt } from './sfnt.js';
import { isInvisible } from './shape.js';

/**
 * Finds further faces for characters that the fonts of a document lack.
 *
 * @param language where given, the fonts have the characters, but not in the forms of this language: `ja`, `ko`, `zh-Hans`,
 *   `zh-Hant` or `zh-HK`
 * @param families with a language, the families that the style names for it and that are not given
 */
export type FontFinder = (
  characters: readonly string[],
  language?: string,
  families?: readonly string[],
) => Promise<readonly (FontFace | FontSource)[]>;

/** How high a face stands, in em: above and below the baseline, and the space between its lines. */
export interface FaceMetrics {
  readonly ascent: number;
  readonly descent: number;
  readonly lineGap: number;
  readonly xHeight: number;
}

/** A face opened, and the characters a document takes from it. */
export class Face implements FontDescription {
  readonly name: string;
  readonly family: string;
  readonly weight: number;
  readonly style: FontStyle;
  /** The bytes of the font file. */
  readonly data: Uint8Array;
  readonly #range: string | undefined;
  readonly #sfnt: Uint8Array;
  readonly #whole: Font;
  readonly #used = new Set<string>();
  readonly #features = new Set<string>();
  #metrics: FaceMetrics | undefined;
  readonly #has = new Map<number, boolean>();
  readonly #advances = new Map<number, number>();
  #subset: Font | undefined;

  private constructor(
    name: string,
    { family, weight, style = 'normal', unicodeRange, data }: FontFace,
    { sfnt, font }: OpenedFont,
  ) {
    this.name = name;
    this.family = family;
    this.weight = weight;
    this.style = style;
    this.#range = unicodeRange;
    this.data = data;
    this.#sfnt = sfnt;
    this.#whole = font;
  }

  /** @throws {PdfError} when the bytes are no font */
  static async open(face: FontFace): Promise<Face> {
    const { data, family, style = 'normal', weight } = face;
    const name = `${family} ${weight}${style === 'normal' ? '' : ` ${style}`}`;
    try {
      return new Face(name, face, await remember(opened, data, () => openFont(data)));
    } catch (error) {
      throw unreadable(name, error);
    }
  }

  /** @throws {PdfError} when the font turns out broken: its tables are read when they are asked for */
  has(codePoint: number): boolean {
    const known = this.#has.get(codePoint);
    if (known !== undefined) return known;
    const has =
      isInRange(codePoint, this.#range) && this.reading(() => this.#whole.hasGlyphForCodePoint(codePoint));
    this.#has.set(codePoint, has);
    return has;
  }

  /** How wide a character is, in em. */
  advanceOf(codePoint: number): number {
    const known = this.#advances.get(codePoint);
    if (known !== undefined) return known;
    const { advanceWidth } = this.reading(() => this.#whole.glyphForCodePoint(codePoint));
    const advance = advanceWidth / this.#whole.unitsPerEm;
    this.#advances.set(codePoint, advance);
    return advance;
  }

  /** Where the middle of the ink of a character is, in em from its origin. */
  inkMiddleOf(codePoint: number): number {
    const { bbox } = this.reading(() => this.#whole.glyphForCodePoint(codePoint));
    return (bbox.minX + bbox.maxX) / 2 / this.#whole.unitsPerEm;
  }

  /** Does something with the font, and names it where that fails. */
  reading<Result>(read: () => Result): Result {
    try {
      return read();
    } catch (error) {
      throw unreadable(this.name, error);
    }
  }

  /** Whether glyphs can be embedded wider than they are: outlines in TrueType say their widths apart. */
  get widens(): boolean {
    return 'glyf' in this.font;
  }

  /** Takes a character into the document. */
  use(char: string): void {
    this.#used.add(char);
  }

  /** Takes the features into the document that text is set with. */
  addFeatures(features: Features): void {
    for (const [tag, isOn] of Object.entries(features)) if (isOn) this.#features.add(tag);
  }

  /** How high it stands, as browsers read it from the font. */
  get metrics(): FaceMetrics {
    this.#metrics ??= this.reading(() => metricsOf(this.#whole));
    return this.#metrics;
  }

  /** Whether it has an OpenType feature. */
  hasFeature(tag: string): boolean {
    return this.reading(() => this.#whole.availableFeatures.includes(tag));
  }

  /** Subsets the font to the characters taken so far. */
  async subset(): Promise<void> {
    if (this.#used.size === 0) return;
    const text = [...this.#used].sort().join('');
    const subsets = remember(subsetBefore, this.data, () => new Map<string, Promise<Font>>());
    const features = [...this.#features].sort();
    const key = `${this.weight} ${features} ${text}`;
    const subset = subsets.get(key) ?? this.#subsetTo(text, features);
    subsets.delete(key);
    subsets.set(key, subset);
    for (const [oldest] of subsets) if (subsets.size > SUBSETS_KEPT) subsets.delete(oldest);
    try {
      this.#subset = await subset;
    } catch (error) {
      subsets.delete(key);
      throw unreadable(this.name, error);
    }
  }

  /** The whole font as other programs can embed it: without the compression of the web, at its weight. */
  async openWhole(): Promise<Font> {
    const { availableFeatures, characterSet, variationAxes } = this.#whole;
    try {
      if (!variationAxes.wght) return withOwnCharacters(createFont(padded(this.#sfnt)));
      const text = characterSet.map((codePoint) => String.fromCodePoint(codePoint)).join('');
      return await this.#subsetTo(text, availableFeatures);
    } catch (error) {
      throw unreadable(this.name, error);
    }
  }

  async #subsetTo(text: string, features: readonly string[]): Promise<Font> {
    const { wght } = this.#whole.variationAxes;
    const weight = wght && Math.min(wght.max, Math.max(wght.min, this.weight));
    const subset = await subsetFont(this.#sfnt, { text, features, weight });
    return withOwnCharacters(createFont(padded(subset)));
  }

  /** The font to shape and embed. There is one for every face that was used, once it is subset. */
  get font(): Font {
    if (!this.#subset) throw new Error(`${this.name} was asked for before it was subset.`);
    return this.#subset;
  }
}

/** The size of what fontkit reads of a glyph before it looks whether there is one, in bytes. */
const GLYPH_HEADER = 10;

function metricsOf(font: Font): FaceMetrics {
  const { hhea, unitsPerEm, 'OS/2': os2 } = font;
  const { typoAscender = 0, typoDescender = 0, typoLineGap = 0 } = os2 ?? {};
  const [ascent, descent, lineGap] =
    os2?.fsSelection?.useTypoMetrics || hhea.ascent === 0
      ? [typoAscender, typoDescender, typoLineGap]
      : [hhea.ascent, hhea.descent, hhea.lineGap];
  return {
    ascent: ascent / unitsPerEm,
    descent: Math.abs(descent) / unitsPerEm,
    lineGap: lineGap / unitsPerEm,
    xHeight: (os2?.xHeight || unitsPerEm / 2) / unitsPerEm,
  };
}

/** A font padded with zeros at its end: fontkit reads past it where the last glyph is empty, as a space may be. */
function padded(data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + GLYPH_HEADER);
  bytes.set(data);
  return bytes;
}

/**
 * A font whose glyphs say the characters they stand for where they stand: fontkit keeps one object for each glyph, with the
 * characters it first stood for, be it alone, in a ligature, or as the second half of one character.
 */
function withOwnCharacters(font: Font): Font {
  const getGlyph = font.getGlyph.bind(font);
  return Object.assign(font, {
    getGlyph: (id: number, codePoints?: readonly number[]) =>
      codePoints ? Object.create(getGlyph(id), { codePoints: { value: codePoints } }) : getGlyph(id),
  });
}

/** How many documents' worth of subsets is kept of a font, for those who render again and again. */
const SUBSETS_KEPT = 8;

/** A font file without the compression of the web. */
interface OpenedFont {
  readonly sfnt: Uint8Array;
  readonly font: Font;
}

async function openFont(data: Uint8Array): Promise<OpenedFont> {
  const sfnt = await toSfnt(data);
  return { sfnt, font: createFont(sfnt) };
}

const opened = new WeakMap<Uint8Array, Promise<OpenedFont>>();
const subsetBefore = new WeakMap<Uint8Array, Map<string, Promise<Font>>>();

function remember<Value>(memory: WeakMap<Uint8Array, Value>, data: Uint8Array, make: () => Value): Value {
  const value = memory.get(data) ?? make();
  memory.set(data, value);
  return value;
}

const unreadable = (name: string, error: unknown) =>
  new PdfError(
    `The font "${name}" could not be read (${error instanceof Error ? error.message : error}). Give the bytes of a TTF, OTF, WOFF or WOFF2 file.`,
  );

/** The least weight that looks bold. */
const BOLD = 600;

/** The fonts of one document. */
export class FontSet {
  readonly #faces: readonly Face[];
  readonly #absent = new Map<string, readonly string[]>();
  /** Warnings about weights that text was to have, by face and whether it is bold. */
  readonly #otherWeights = new Map<string, string>();

  private constructor(faces: readonly Face[]) {
    this.#faces = faces;
  }

  /** @throws {PdfError} when there is no font, or one cannot be read */
  static async open(faces: readonly FontFace[]): Promise<FontSet> {
    if (faces.length === 0)
      throw new PdfError(
        'No fonts were given. Pass at least one face in options.fonts, such as those of facesFrom in @resume/pdf/fonts.',
      );
    return new FontSet(await Promise.all(faces.map((face) => Face.open(face))));
  }

  /** The same faces for another document, without what was noted in this one. */
  forDocument(): FontSet {
    return new FontSet(this.#faces);
  }

  /**
   * The faces of families in order of preference. Those of every family stand in where none of them was given, which
   * `warnings` then says.
   */
  resolve(families: readonly string[], weight: number, style: FontStyle = 'normal'): readonly Face[] {
    const found = this.#facesOf(families, weight, style);
    if (found.length > 0) return found;
    const named = families.filter((family) => !GENERIC_FAMILIES.has(family));
    if (named.length > 0) this.#absent.set(named.join(), named);
    return this.#facesOf(this.families, weight, style);
  }

  /** The faces of the other families that were given, for characters that none of these has. */
  fallbacks(families: readonly string[], weight: number, style: FontStyle = 'normal'): readonly Face[] {
    const others = this.families.filter((family) => !families.includes(family));
    return this.#facesOf(others, weight, style);
  }

  #facesOf(families: readonly string[], weight: number, style: FontStyle): readonly Face[] {
    return families.flatMap((family) =>
      bestFaces(
        this.#faces.filter((face) => face.family === family),
        weight,
        style,
      ),
    );
  }

  /** Takes note of a face that sets text of a weight: where bold text is not bold in it, or other text is, it is reported. */
  noteWeight({ family, style, weight }: Face, asked: number): void {
    if (asked >= BOLD === weight >= BOLD) return;
    const key = `${family} ${style} ${asked >= BOLD}`;
    if (this.#otherWeights.has(key)) return;
    const italic = style === 'italic' ? ' italic' : '';
    const effect = asked >= BOLD ? 'Bold text looks like any other' : 'All text looks bold';
    this.#otherWeights.set(
      key,
      `${effect} in "${family}"${italic}: weight ${asked} is asked for, and the nearest face has ${weight}. Add the${italic} face of weight ${asked} to the faces of the theme or to options.fonts.`,
    );
  }

  /** What to write about families that were asked for while none of them was given, and about weights that are missing. */
  get warnings(): readonly string[] {
    const quoted = (families: readonly string[]) => families.map((family) => `"${family}"`).join(', ');
    const absent = [...this.#absent.values()].map(
      (families) =>
        `The style asks for ${quoted(families)}, and the fonts given are ${quoted(this.families)}: those are used instead. Add a font of that name to options.fonts, or name another in the style.`,
    );
    return [...absent, ...this.#otherWeights.values()];
  }

  /** Which of these characters no face has. */
  lacking(characters: Iterable<string>): readonly string[] {
    return [...new Set(characters)].filter(
      (char) =>
        !isInvisible(char) &&
        !/\p{Cc}/u.test(char) &&
        !this.#faces.some((face) => face.has(char.codePointAt(0) ?? 0)),
    );
  }

  /** All faces, in the order they were given. */
  get faces(): readonly Face[] {
    return this.#faces;
  }

  /** The families that were given. */
  get families(): readonly string[] {
    return [...new Set(this.#faces.map(({ family }) => family))];
  }

  /** Subsets each face to the characters taken from it. */
  async subset(): Promise<void> {
    await Promise.all(this.#faces.map((face) => face.subset()));
  }
}
