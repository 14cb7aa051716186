import type { StyledElement } from '@resume/css';
import type { InlineBox } from '../boxes/box-types.js';
import type { InlineContents } from '../boxes/inline-content.js';
import type { Paints, TextMark, TextPiece } from './drawing.js';
import type { DrawingTools } from './tools.js';
import { type Axis, lengthOf, type Viewport } from './units.js';

/** Some text of one element, and where it is moved to. */
interface Piece {
  readonly element: StyledElement;
  text: string;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly dx: number;
  readonly dy: number;
}

/** Places that are not used up yet, one for each character. */
type Places = Readonly<Record<'x' | 'y' | 'dx' | 'dy', number[]>>;

const AXES = { x: 'x', y: 'y', dx: 'x', dy: 'y' } as const satisfies Readonly<Record<keyof Places, Axis>>;

export interface TextSource {
  readonly contents: InlineContents;
  readonly tools: DrawingTools;
  readonly viewport: Viewport;
  readonly place: string;
  /** What an element is painted with, by the box around its text. */
  paintsOf(element: StyledElement, box: { x: number; y: number; width: number; height: number }): Paints;
}

/** The text of a `text` element, one mark for each place that it begins at. */
export function readText(
  text: StyledElement,
  source: TextSource,
): readonly Pick<TextMark, 'x' | 'y' | 'anchor' | 'direction' | 'pieces'>[] {
  const chunks: Piece[][] = [];
  for (const piece of piecesOf(text, source.viewport)) {
    if (chunks.length === 0 || piece.x !== undefined || piece.y !== undefined) chunks.push([]);
    chunks.at(-1)?.push(piece);
  }
  let [x, y] = [0, 0];
  return chunks.flatMap((pieces) => {
    const [first] = pieces;
    if (!first) return [];
    [x, y] = [first.x ?? x, first.y ?? y];
    const { direction, textAnchor: anchor } = first.element.style;
    const widths = pieces.map((piece) => piece.dx + widthOf(piece, source));
    const width = widths.reduce((sum, each) => sum + each, 0);
    const share = { start: 0, middle: 0.5, end: 1 }[anchor];
    const { fontSize } = first.element.style;
    const box = { x: x - width * share, y: y - fontSize, width, height: fontSize * 1.25 };
    const set = pieces.flatMap((piece) => setPiece(piece, source, box) ?? []);
    const mark = { x, y, anchor, direction, pieces: set };
    // Text without a place of its own across goes on where this ends.
    x += width * (1 - share);
    y += pieces.reduce((sum, { dy }) => sum + dy, 0);
    return set.length > 0 ? [mark] : [];
  });
}

function widthOf({ element: { style }, text }: Piece, { contents, tools }: TextSource): number {
  const spacing = style.letterSpacing * [...text].length;
  return tools.measure(text, [contents.primaryFace(style)]) * style.fontSize + spacing;
}

function setPiece(
  { dx, dy, element, text }: Piece,
  { contents, paintsOf, place }: TextSource,
  box: Parameters<TextSource['paintsOf']>[1],
): TextPiece | undefined {
  const { language, style } = element;
  if (style.visibility !== 'visible') return undefined;
  const inline: InlineBox = {
    style: { ...style, whiteSpaceCollapse: 'preserve', textWrapMode: 'nowrap', textIndent: 0 },
    parent: undefined,
    structure: undefined,
    language,
    source: undefined,
    decorations: [],
  };
  const content = contents.contentOf(inline, [{ kind: 'text', text, inline }], place);
  if (!content) return undefined;
  const { ascent, descent, xHeight } = contents.primaryFace(style).metrics;
  const drops: Readonly<Record<typeof style.dominantBaseline, number>> = {
    auto: 0,
    alphabetic: 0,
    middle: xHeight / 2,
    central: (ascent - descent) / 2,
    hanging: ascent * 0.8,
    'text-before-edge': ascent,
    'text-after-edge': -descent,
  };
  const drop = drops[style.dominantBaseline] * style.fontSize;
  const slanted = new Set(content.runs.flatMap(({ isSlanted }, index) => (isSlanted ? [index] : [])));
  return { style, runs: content.styled, slanted, dx, dy, drop, ...paintsOf(element, box) };
}

/** Text by where it stands: white space collapsed, and cut where a character has a place of its own. */
function piecesOf(text: StyledElement, viewport: Viewport): readonly Piece[] {
  const pieces: Piece[] = [];
  let afterSpace = true;
  const visit = (element: StyledElement, around: Places, keeps: boolean) => {
    const places = placesOf(element, viewport, around);
    const preserves =
      element.attributes['xml:space'] === 'preserve' ||
      element.style.whiteSpaceCollapse.startsWith('preserve') ||
      keeps;
    let open: Piece | undefined;
    for (const child of element.children) {
      if (child.kind === 'element') {
        open = undefined;
        if (isTextPart(child)) visit(child, places, preserves);
        continue;
      }
      for (const char of child.text.replace(/[\t\n\r\f]/g, ' ')) {
        if (char === ' ' && afterSpace && !preserves) continue;
        afterSpace = char === ' ';
        const isPlaced = Object.values(places).some((list) => list.length > 0);
        if (!open || isPlaced) {
          const [x, y, dx = 0, dy = 0] = [places.x, places.y, places.dx, places.dy].map((list) =>
            list.shift(),
          );
          open = { element, text: '', x, y, dx, dy };
          pieces.push(open);
        }
        open.text += char;
      }
    }
  };
  visit(text, { x: [], y: [], dx: [], dy: [] }, false);
  const last = pieces.at(-1);
  if (last && !last.element.style.whiteSpaceCollapse.startsWith('preserve')) last.text = last.text.trimEnd();
  return pieces.filter((piece) => piece.text !== '');
}

/** Elements within text that are text. */
export const isTextPart = ({ name }: StyledElement): boolean => name === 'tspan' || name === 'a';

function placesOf(element: StyledElement, viewport: Viewport, around: Places): Places {
  const own = (name: keyof Places): number[] =>
    element.attributes[name]
      ?.trim()
      .split(/[\s,]+/)
      .map((text) => lengthOf(text, element, viewport, AXES[name]) || 0) ?? around[name];
  return { x: own('x'), y: own('y'), dx: own('dx'), dy: own('dy') };
}
