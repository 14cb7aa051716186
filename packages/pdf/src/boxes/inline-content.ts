import type { ComputedStyle } from '@resume/css';
import { isRightToLeft, mirrorOf } from '../text/bidi.js';
import type { StyledRun } from '../text/clusters.js';
import type { Face, FontSet } from '../text/font-set.js';
import { Hyphenation } from '../text/hyphenation.js';
import { itemize } from '../text/itemize.js';
import type { Missing } from '../text/missing-glyphs.js';
import type { InlineBox, InlineContent, InlineItem, InlineRun } from './box-types.js';
import { cssColor } from './css-color.js';
import { edgesOf, type Sides } from './edges.js';
import { featuresOf, SMALL_CAPS, synthesizesCaps } from './font-features.js';
import { settledText } from './white-space.js';

/** Stands for what has no character of its own. */
const OBJECT = '\ufffc';

/** The faces of a style, the preferred first, and those of the other families. */
interface Faces {
  readonly preferred: readonly Face[];
  readonly fallbacks: readonly Face[];
}

/** Itemizes the text of block containers into runs of one face each. */
export class InlineContents {
  readonly hyphenation = new Hyphenation();
  readonly #faces = new WeakMap<ComputedStyle, Faces>();

  constructor(
    private readonly fonts: FontSet,
    private readonly onMissing: (missing: Missing) => void,
  ) {}

  /** The face whose metrics a style has. */
  primaryFace = (style: ComputedStyle): Face => this.#facesOf(style).preferred[0] as Face;

  #facesOf(style: ComputedStyle): Faces {
    const known = this.#faces.get(style);
    if (known) return known;
    const { fontFamily, fontStyle, fontWeight } = style;
    const slope = fontStyle === 'normal' ? 'normal' : 'italic';
    const faces = {
      preferred: this.fonts.resolve(fontFamily, fontWeight, slope),
      fallbacks: this.fonts.fallbacks(fontFamily, fontWeight, slope),
    };
    this.#faces.set(style, faces);
    return faces;
  }

  /** Undefined where there is nothing to set. */
  contentOf(root: InlineBox, items: readonly InlineItem[], place: string): InlineContent | undefined {
    const collapsed = settledText(items);
    if (collapsed.length === 0) return undefined;
    const runs: InlineRun[] = [];
    const styled: StyledRun[] = [];
    const turns =
      root.style.direction === 'rtl' || collapsed.some((item) => 'text' in item && isRightToLeft(item.text));
    const add = (run: InlineRun, text: string, rest: Partial<StyledRun>) => {
      const { style } = run.inline;
      const face = this.primaryFace(style);
      // A line is set in some font, even if nothing but boxes stands on it.
      if (!rest.face) face.use(' ');
      const base = { text, face, fontSize: style.fontSize, color: cssColor(style.color) };
      styled.push({ ...base, ...rest, index: runs.push(run) - 1 });
    };
    for (const item of collapsed) {
      const { inline } = item;
      switch (item.kind) {
        case 'text':
          for (const { run, text, ...rest } of this.#textRuns(item.text, inline, place, turns))
            add(run, text, rest);
          break;
        case 'break':
          add({ inline }, '\n', {});
          break;
        case 'direction':
          add({ inline }, item.text, {});
          break;
        case 'atom':
          add({ inline, atom: item.box }, OBJECT, { drawing: { width: 0, height: 0 } });
          break;
        case 'out-of-flow':
          add({ inline, outOfFlow: item.box }, '', { edge: { side: 'open', width: 0 } });
          break;
        default: {
          const width = edgeWidth(inline, item.kind);
          if (width !== undefined) add({ inline }, '', { edge: { side: item.kind, width } });
        }
      }
    }
    return { root, runs, styled };
  }

  *#textRuns(
    text: string,
    inline: InlineBox,
    place: string,
    turns: boolean,
  ): Generator<Partial<StyledRun> & { readonly run: InlineRun; readonly text: string }> {
    const { style } = inline;
    const { fontSize, letterSpacing, wordSpacing } = style;
    const { fallbacks, preferred: faces } = this.#facesOf(style);
    const noWrap = style.textWrapMode === 'nowrap';
    const broken =
      style.hyphens === 'auto' && !noWrap
        ? this.hyphenation.hyphenated(text, inline.language, style.hyphenateLimitChars)
        : text;
    for (const part of capsOf(broken, style, faces[0] as Face)) {
      const size = fontSize * part.scale;
      const split = itemize(part.text, faces, inline.language, fallbacks);
      for (const { face, isMissing, shown, text: own } of split) {
        const features = featuresOf(style, face);
        const isSlanted =
          style.fontStyle !== 'normal' && face.style === 'normal' && style.fontSynthesisStyle === 'auto';
        if (style.fontFamily.includes(face.family)) this.fonts.noteWeight(face, style.fontWeight);
        const run = { inline, isSlanted };
        const common = { language: inline.language, letterSpacing, wordSpacing, noWrap, fontSize: size };
        if (shown !== undefined) {
          if (isMissing) this.onMissing({ characters: own, text, place, source: inline.source });
          yield { run, text: own, face, shown, ...common };
          continue;
        }
        if (features) face.addFeatures(features);
        if (turns) for (const char of own) face.use(mirrorOf(char) ?? char);
        if (own.includes('\u00ad')) for (const char of hyphenIn(face, style)) face.use(char);
        yield { run, text: own, face, ...common, ...(features && { features }) };
      }
    }
  }
}

/** What a line shows that ends at a soft hyphen: the hyphen of the face, unless the style says another. */
export const hyphenIn = (face: Face, { hyphenateCharacter }: ComputedStyle): string =>
  hyphenateCharacter === 'auto' ? (face.has(0x2010) ? '\u2010' : '-') : hyphenateCharacter;

/** A text and how large it is set: small letters as small capitals where the face has none. */
function capsOf(
  text: string,
  style: ComputedStyle,
  face: Face,
): readonly { readonly text: string; readonly scale: number }[] {
  if (!synthesizesCaps(style, face)) return [{ text, scale: 1 }];
  if (style.fontVariantCaps.startsWith('all')) return [{ text: text.toUpperCase(), scale: SMALL_CAPS }];
  return text
    .split(/((?:\p{Ll}\p{M}*)+)/u)
    .map((part, index) =>
      index % 2 === 1 ? { text: part.toUpperCase(), scale: SMALL_CAPS } : { text: part, scale: 1 },
    )
    .filter((part) => part.text !== '');
}

/** How wide the edge of an inline box is where it opens or closes; undefined for one without edges. */
function edgeWidth({ parent, style }: InlineBox, kind: 'open' | 'close'): number | undefined {
  const edges = edgesOf(style, 0);
  const opensLeft = (parent?.style ?? style).direction === 'ltr';
  const side: keyof Sides = (kind === 'open') === opensLeft ? 'left' : 'right';
  const hasEdges = [edges.margin, edges.border, edges.padding].some(
    ({ left, right }) => left !== 0 || right !== 0,
  );
  return hasEdges ? edges.margin[side] + edges.border[side] + edges.padding[side] : undefined;
}
