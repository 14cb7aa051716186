import {
  collapseWhiteSpace,
  type LineContents,
  labelOfDrawing,
  type StyledElement,
  type StyledNode,
} from '@resume/css';
import type { Inline, InlineText } from './flow-types.js';

/** Whether a node stands in a line, with everything in it. */
export function isInline(node: StyledNode): boolean {
  if (node.kind === 'text') return true;
  if (isAside(node)) return true;
  if (node.name === 'br' || node.name === 'img' || node.name === 'svg') return true;
  const { display } = node.style;
  return (display === 'inline' || display === 'contents') && node.children.every(isInline);
}

/** Whether an element has no place in the text: what only screen readers hear, and what nobody sees. */
export const isAside = ({ style }: StyledElement): boolean =>
  style.visibility !== 'visible' ||
  (style.position === 'absolute' &&
    style.overflow !== 'visible' &&
    isTiny(style.width) &&
    isTiny(style.height));

const isTiny = (size: unknown) => typeof size === 'number' && size <= 1;

/** The contents of lines, with white space as it stands in the source. */
export function inlinesOf(nodes: readonly StyledNode[]): Inline[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'text') return { kind: 'text' as const, text: node.text, element: node.parent };
    if (isAside(node)) return [];
    if (node.name === 'br') return { kind: 'break' as const };
    if (node.name === 'img') return { kind: 'picture' as const, element: node, floats: false };
    if (node.name === 'svg') return labelOf(node);
    return inlinesOf(node.children);
  });
}

/** A drawing is its label: Word shows text. */
function labelOf(drawing: StyledElement): Inline[] {
  if (drawing.attributes['aria-hidden'] === 'true') return [];
  const text = labelOfDrawing(drawing.source);
  return text && drawing.parent ? [{ kind: 'text', text, element: drawing.parent }] : [];
}

/** Collapses white space as CSS does. Nothing where there is nothing to see. */
export const collapsed = (inlines: readonly Inline[]): readonly Inline[] =>
  collapseWhiteSpace(inlines, CONTENTS);

const CONTENTS: LineContents<Inline> = {
  kindOf: ({ kind }) => (kind === 'picture' ? 'atom' : kind === 'tab' ? 'break' : kind),
  textOf: (inline) => (inline as InlineText).text,
  styleOf: (inline) => (inline as InlineText).element.style,
  withText: (inline, text) => ({ ...(inline as InlineText), text }),
  breakIn: () => ({ kind: 'break' }),
};

/** The text that a reader sees. */
export const textOfInlines = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
