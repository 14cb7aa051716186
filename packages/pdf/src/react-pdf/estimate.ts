import { type ComputedStyle, hasPercentage } from '@resume/css';
import { gapOf, inOrder } from '../boxes/alignment.js';
import type { CssBox, InlineContent } from '../boxes/box-types.js';
import { edgesOf, horizontal, vertical } from '../boxes/edges.js';
import { columnAxis, rowAxis } from '../boxes/grid-layout.js';
import { placeItems } from '../boxes/grid-placement.js';
import { longestWord } from '../text/measure.js';
import { lineWidthOf, piecesOf, type TextPiece } from './text.js';

// react-pdf lays out after its elements are made. What they need before is estimated by the advances of characters.

/** The widths of the lines of a text that is never broken but by its author, in px. */
function lineWidths(inline: InlineContent): readonly number[] {
  const lines: TextPiece[][] = [[]];
  for (const piece of piecesOf(inline, inline.styled)) {
    for (const [index, text] of piece.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...piece, text });
    }
  }
  const atoms = inline.runs.reduce((sum, { atom }) => sum + (atom ? maxContent(atom) : 0), 0);
  return lines.map((pieces, index) => lineWidthOf(pieces, inline.root.style) + (index === 0 ? atoms : 0));
}

/** A little more than text takes: in less, it would be broken where no line may end. */
const TOLERANCE = 1.02;

/** The margin, border and padding of both sides of a box, in px. */
export function edgesAcross({ style }: CssBox, basis: number): number {
  const { border, margin, padding } = edgesOf(style, basis);
  return horizontal(margin) + horizontal(border) + horizontal(padding);
}

/** About how wide a box is that has all the space it wants, in px: its margin box. */
export function maxContent(box: CssBox): number {
  const around = edgesAcross(box, 0);
  const { width } = box.style;
  if (typeof width === 'number') return width + around;
  return contentWidth(box) + around;
}

function contentWidth({ content, style }: CssBox): number {
  if (content.kind === 'inline') return Math.max(...lineWidths(content.inline)) * TOLERANCE;
  if (content.kind === 'replaced') return content.replaced.width || style.fontSize;
  const widths = content.boxes.map(maxContent);
  const isRow = style.display.endsWith('flex') && style.flexDirection.startsWith('row');
  const gap = isRow ? gapOf(style.columnGap, 0) : 0;
  if (isRow || style.display === 'table-row')
    return widths.reduce((sum, each) => sum + each, gap * Math.max(0, widths.length - 1));
  if (style.display.endsWith('grid')) return gridWidth(content.boxes, style);
  const isFloat = (index: number) => content.boxes[index]?.style.float !== 'none';
  const floats = widths.filter((_, index) => isFloat(index)).reduce((sum, each) => sum + each, 0);
  return floats + Math.max(0, ...widths.filter((_, index) => !isFloat(index)));
}

/** The columns of a grid, each as wide as the widest that begins in it. */
function gridWidth(boxes: readonly CssBox[], style: ComputedStyle): number {
  const gap = gapOf(style.columnGap, 0);
  const { items } = placeItems(style, inOrder(boxes), columnAxis(style, 0, gap), rowAxis(style));
  const columns: number[] = [];
  for (const { box, column } of items)
    columns[column.start] = Math.max(columns[column.start] ?? 0, maxContent(box));
  return columns.reduce((sum, each) => sum + each, gap * Math.max(0, columns.length - 1));
}

/** About how wide a box is at least, in px: as its longest word. */
export function minContent(box: CssBox): number {
  const around = edgesAcross(box, 0);
  const { content, style } = box;
  if (content.kind === 'replaced') return (content.replaced.width || style.fontSize) + around;
  if (content.kind === 'boxes') return Math.max(0, ...content.boxes.map(minContent)) + around;
  const words = content.inline.styled.map(({ face, fontSize, text }) => longestWord(text, [face]) * fontSize);
  return Math.max(0, ...words) + around;
}

/** The height of a line of a box, in px. */
export const lineHeightOf = ({ style: { fontSize, lineHeight } }: Pick<CssBox, 'style'>): number =>
  lineHeight === 'normal' ? fontSize * 1.2 : lineHeight;

/** About how high text is at a width, in px. */
export const textHeight = (inline: InlineContent, width: number): number => {
  const lines = lineWidths(inline).reduce(
    (sum, each) => sum + Math.max(1, Math.ceil(each / Math.max(1, width))),
    0,
  );
  return lines * lineHeightOf(inline.root);
};

/** About how high a box is at a width, in px: its margin box. */
export function heightAt(box: CssBox, width: number): number {
  const { border, margin, padding } = edgesOf(box.style, width);
  const inner = width - horizontal(margin) - horizontal(border) - horizontal(padding);
  const around = vertical(margin) + vertical(border) + vertical(padding);
  const { height } = box.style;
  if (height !== 'auto' && typeof height === 'number' && !hasPercentage(height)) return height + around;
  return contentHeight(box, inner) + around;
}

export function contentHeight({ content, style }: CssBox, width: number): number {
  if (content.kind === 'inline') return textHeight(content.inline, width);
  if (content.kind === 'replaced') return content.replaced.height || style.fontSize;
  const isRow =
    (style.display.endsWith('flex') && style.flexDirection === 'row' && style.flexWrap === 'nowrap') ||
    style.display === 'table-row';
  const heights = content.boxes.map((child) => heightAt(child, isRow ? width / content.boxes.length : width));
  return isRow ? Math.max(0, ...heights) : heights.reduce((sum, each) => sum + each, 0);
}
