import type { HtmlElement, HtmlNode, StyledElement, StyledNode } from '@resume/css';
import type { Inline } from './flow-types.js';

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
  const title = drawing.source.elements.find(({ name }) => name === 'title');
  const text = drawing.attributes['aria-label'] ?? (title && textOf(title));
  return text && drawing.parent ? [{ kind: 'text', text, element: drawing.parent }] : [];
}

const textOf = (node: HtmlNode | HtmlElement): string =>
  node.kind === 'text' ? node.text : node.children.map(textOf).join('');

/**
 * Collapses white space as CSS does: one space between words, none at the ends of lines. Nothing where there is nothing to
 * see.
 */
export function collapsed(inlines: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  let atStart = true;
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      if (inline.kind !== 'picture') trimEnd(result);
      atStart = inline.kind !== 'picture';
      result.push(inline);
      continue;
    }
    if (inline.element.style.whiteSpaceCollapse !== 'collapse') {
      const [first = '', ...rest] = inline.text.replace(/\r\n?/g, '\n').split('\n');
      result.push({ ...inline, text: first });
      for (const text of rest) result.push({ kind: 'break' }, { ...inline, text });
      atStart = false;
      continue;
    }
    const joined = inline.text.replace(BREAK_IN_HAN, '').replace(/[ \t\n\r\f]+/g, ' ');
    const text = atStart ? joined.replace(/^ /, '') : joined;
    if (text === '') continue;
    atStart = text.endsWith(' ');
    result.push({ ...inline, text });
  }
  trimEnd(result);
  return result.some((inline) => inline.kind !== 'text' || inline.text !== '') ? result : [];
}

/** A line break of the source between ideographs is no space. */
const BREAK_IN_HAN =
  /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])[ \t]*\n[ \t\n]*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu;

function trimEnd(inlines: Inline[]): void {
  for (let last = inlines.at(-1); last?.kind === 'text'; last = inlines.at(-1)) {
    if (last.element.style.whiteSpaceCollapse !== 'collapse') return;
    inlines.pop();
    const text = last.text.replace(/ $/, '');
    if (text === '') continue;
    inlines.push({ ...last, text });
    return;
  }
}

/** The text that a reader sees. */
export const textOfInlines = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
