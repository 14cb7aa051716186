import type { Font } from 'fontkit';
import type { Face } from './font-set.js';

/** The least of text that a line can part at: a character with its marks, or a ligature. */
export interface Cluster {
  /** Where it starts in its run, UTF-16. */
  readonly start: number;
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
}

const PARTS = /\p{Script=Han}+|\n|[^\p{Script=Han}\n]+/gu;
const IS_HAN = /^\p{Script=Han}/u;

/** Shapes a run of text in one face: ligatures, kerning, marks. Clusters come in the order of the text. */
export function shape(text: string, face: Face): readonly Cluster[] {
  const { font } = face;
  return [...text.matchAll(PARTS)].flatMap(({ 0: part, index }) => {
    if (part === '\n') return [{ start: index, text: part, glyphs: [], offsets: [], advances: [] }];
    return IS_HAN.test(part) ? han(part, index, font) : layOut(part, index, font);
  });
}

/** Ideographs join with nothing, so each is looked up alone: tens of times faster than laying out. */
function han(text: string, offset: number, font: Font): readonly Cluster[] {
  let start = offset;
  return [...text].map((char) => {
    const codePoint = char.codePointAt(0) ?? 0;
    const { id, advanceWidth } = font.glyphForCodePoint(codePoint);
    const cluster = {
      start,
      text: char,
      glyphs: [{ id, advanceWidth, codePoints: [codePoint] }],
      offsets: [{ x: 0, y: 0 }],
      advances: [advanceWidth],
    };
    start += char.length;
    return cluster;
  });
}

function layOut(text: string, offset: number, font: Font): readonly Cluster[] {
  // Left to right whatever the script: glyphs stay in the order of the text, and lines are reordered when whole.
  const { glyphs, positions } = font.layout(text, undefined, undefined, undefined, 'ltr');
  const chars = [...text];
  const clusters: Mutable<Cluster>[] = [];
  let start = offset;
  let taken = 0;
  for (const [index, { id, advanceWidth, codePoints }] of glyphs.entries()) {
    // fontkit keeps one object a glyph, with the characters it first stood for: only their number is right.
    const own = chars.slice(taken, taken + codePoints.length);
    taken += own.length;
    const glyph = { id, advanceWidth, codePoints: own.map((char) => char.codePointAt(0) ?? 0) };
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
      clusters.push({ start, text: joined, glyphs: [glyph], offsets, advances: [xAdvance] });
    }
    start += joined.length;
  }
  return clusters;
}

type Mutable<Type> = {
  -readonly [Key in keyof Type]: Type[Key] extends readonly (infer Item)[] ? Item[] : Type[Key];
};

/** Combining marks, joiners and selectors stay with the character before. */
const MARK = /^(?:\p{M}|\u200c|\u200d|[\ufe00-\ufe0f])/u;
