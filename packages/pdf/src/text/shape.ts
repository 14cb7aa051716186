import type { Font } from '#pdfkit';
import { isRightToLeft } from './bidi.js';
import type { Features } from './font-face.js';
import { languageSystemOf } from './language-system.js';

/** A face that text is shaped in. */
export interface ShapingFace {
  readonly font: Font;
  /** Does something with the font, and names it where that fails. */
  reading<Result>(read: () => Result): Result;
}

/** The least of text that a line can part at: a character with its marks, or a ligature. */
export interface Cluster {
  /** The characters, as written. */
  readonly text: string;
  readonly glyphs: readonly ShapedGlyph[];
  readonly offsets: readonly { readonly x: number; readonly y: number }[];
  /** In font units. */
  readonly advances: readonly number[];
}

/** A glyph of a font, and the characters it stands for here: one glyph may stand for different ones elsewhere. */
export interface ShapedGlyph {
  readonly id: number;
  /** In font units. */
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
  /** On the first of several glyphs that together are read as one text: that text, and how many they are. */
  readonly together?: { readonly text: string; readonly glyphs: number };
}

/** What orders or parts a line without a look of its own: line ends, soft hyphens, bidi marks, zero-width spaces. */
const INVISIBLE = '\\n\\u00ad\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff';

const IS_INVISIBLE = new RegExp(`^[${INVISIBLE}]$`);

/** Whether a character needs no glyph. */
export const isInvisible = (char: string): boolean => IS_INVISIBLE.test(char);

/**
 * What is shaped at once: ideographs, a word, a space. Words come again and again, so that most are shaped already. One of
 * more than a thousand letters is shaped in pieces, which bounds what is kept of it.
 */
const WORD = `[^\\p{Script=Han}${INVISIBLE} ]{1,1000}[\\p{M}\\u200c\\u200d]*`;
const PARTS = new RegExp(`\\p{Script=Han}+|${WORD}(?:\\u00ad${WORD})*|[${INVISIBLE}]| `, 'gu');
const IS_HAN = /^\p{Script=Han}/u;

/** How a run of text is shaped. */
export interface ShapingOptions {
  /** OpenType features that are turned on or off, by tag. */
  readonly features?: Features | undefined;
  /** BCP 47 tag of the text, whose forms the font may have. */
  readonly language?: string | undefined;
}

/** Shapes a run of text in one face: ligatures, kerning, marks. Clusters come in the order of the text. */
export function shape(text: string, face: ShapingFace, options: ShapingOptions = {}): readonly Cluster[] {
  const { features, language = '' } = options;
  return face.reading(() => shapeIn(text, shaperOf(face.font, features, languageSystemOf(language))));
}

function shapeIn(text: string, shaper: Shaper): readonly Cluster[] {
  const parts = [...text.matchAll(PARTS)].map(([part]) => {
    if (isInvisible(part)) return [{ text: part, glyphs: [], offsets: [], advances: [] }];
    // Ideographs join with nothing, so each is looked up alone.
    if (IS_HAN.test(part) && !shaper.features)
      return [...part].map((char) => shaper.ideographs.get(char, () => ideograph(char, shaper.font)));
    return shaper.words.get(part, () =>
      part.includes(SOFT_HYPHEN)
        ? withSoftHyphens(layOut(part.replaceAll(SOFT_HYPHEN, ''), shaper), part)
        : layOut(part, shaper),
    );
  });
  return parts.flatMap((clusters, index) => {
    const [last, first] = [clusters.at(-1), parts[index + 1]?.[0]];
    if (!last || !first || (last.text === ' ') === (first.text === ' ')) return clusters;
    const kerning = shaper.kerning.get(last.text + first.text, () =>
      kerningBetween(last.text, first.text, shaper),
    );
    if (kerning === 0) return clusters;
    const advances = [...last.advances.slice(0, -1), (last.advances.at(-1) ?? 0) + kerning];
    return [...clusters.slice(0, -1), { ...last, advances }];
  });
}

/** The kerning between the end of a text and a space, or a space and what follows, which are shaped alone. In font units. */
function kerningBetween(before: string, after: string, shaper: Shaper): number {
  const [char = ''] = [...before].slice(-1);
  const pair = char + [...after][0];
  if (!KERNED.test(pair)) return 0;
  const [together] = layOut(pair, shaper);
  const [alone] = layOut(char, shaper);
  return (together?.advances[0] ?? 0) - (alone?.advances[0] ?? 0);
}

/** A space next to a character of a script that fonts kern with spaces. */
const KERNED =
  /^(?: [\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}]|[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}] )$/u;

const SOFT_HYPHEN = '\u00ad';

/** Puts the soft hyphens of a word between its clusters, which are those of the word without them. */
function withSoftHyphens(clusters: readonly Cluster[], word: string): readonly Cluster[] {
  const whole: Cluster[] = [];
  let at = 0;
  for (const cluster of clusters) {
    if (word.charAt(at) === SOFT_HYPHEN) {
      whole.push({ text: SOFT_HYPHEN, glyphs: [], offsets: [], advances: [] });
      at += 1;
    }
    let end = at;
    for (let left = cluster.text.length; left > 0; end += 1) if (word.charAt(end) !== SOFT_HYPHEN) left -= 1;
    // A ligature over a soft hyphen stays whole.
    whole.push({ ...cluster, text: word.slice(at, end) });
    at = end;
  }
  return whole;
}

/** A font with one set of features and one language, and what was shaped in it. */
class Shaper {
  readonly ideographs = new Remembered<Cluster>();
  readonly words = new Remembered<readonly Cluster[]>();
  /** By the texts of two clusters, one of which is a space. In font units. */
  readonly kerning = new Remembered<number>();

  constructor(
    readonly font: Font,
    readonly features: Features | undefined,
    readonly languageSystem: string | undefined,
  ) {}
}

/** What was made for a text. */
class Remembered<Made> {
  /** How many are kept. */
  static readonly KEPT = 5000;
  readonly #made = new Map<string, Made>();

  get(text: string, make: () => Made): Made {
    const known = this.#made.get(text);
    if (known !== undefined) return known;
    if (this.#made.size >= Remembered.KEPT) this.#made.clear();
    const made = make();
    this.#made.set(text, made);
    return made;
  }
}

const memory = new WeakMap<Font, Map<string, Shaper>>();

function shaperOf(font: Font, features: Features | undefined, languageSystem: string | undefined): Shaper {
  const shapers = memory.get(font) ?? new Map<string, Shaper>();
  memory.set(font, shapers);
  const key = `${languageSystem}${features ? JSON.stringify(features) : ''}`;
  const shaper = shapers.get(key) ?? new Shaper(font, features, languageSystem);
  shapers.set(key, shaper);
  return shaper;
}

const ORIGIN = [{ x: 0, y: 0 }];

function ideograph(char: string, font: Font): Cluster {
  const codePoint = char.codePointAt(0) ?? 0;
  const { advanceWidth, id } = font.glyphForCodePoint(codePoint);
  const glyphs = [{ id, advanceWidth, codePoints: [codePoint] }];
  return { text: char, glyphs, offsets: ORIGIN, advances: [advanceWidth] };
}

function layOut(text: string, { features, font, languageSystem }: Shaper): readonly Cluster[] {
  // Left to right whatever the script: glyphs stay in the order of the text, and lines are reordered when whole.
  const { glyphs, positions } = font.layout(text, features, undefined, languageSystem, 'ltr');
  const chars = [...text];
  const clusters: Mutable<Cluster>[] = [];
  let taken = 0;
  for (const [index, { id, advanceWidth, codePoints }] of glyphs.entries()) {
    // Glyphs may stand in another order than their characters: readers are given these in the order of the text.
    const own = chars.slice(taken, taken + codePoints.length);
    taken += own.length;
    const glyph = { id, advanceWidth, codePoints: readAs(own) };
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const joined = own.join('');
    const last = clusters.at(-1);
    if (last && (joined === '' || MARK.test(joined))) {
      last.text += joined;
      last.glyphs.push(glyph);
      last.offsets.push({ x: xOffset, y: yOffset });
      last.advances.push(xAdvance);
    } else {
      const offsets = [{ x: xOffset, y: yOffset }];
      clusters.push({ text: joined, glyphs: [glyph], offsets, advances: [xAdvance] });
    }
  }
  return clusters;
}

/**
 * The characters that readers get for a glyph. They turn right-to-left text around from how it stands on the page,
 * and ligatures with it.
 */
function readAs(chars: readonly string[]): readonly number[] {
  // A glyph that is the second half of a character has to stand for something: for nothing that is seen.
  const codes = chars.length > 0 ? chars.map((char) => char.codePointAt(0) ?? 0) : [ZERO_WIDTH_SPACE];
  return isRightToLeft(chars.join('')) ? codes.reverse() : codes;
}

const ZERO_WIDTH_SPACE = 0x200b;

type Mutable<Type> = {
  -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[] ? Item[] : Type[Key];
};

/** Combining marks, joiners and selectors stay with the character before. */
const MARK = /^(?:\p{M}|\u200c|\u200d|[\ufe00-\ufe0f])/u;
