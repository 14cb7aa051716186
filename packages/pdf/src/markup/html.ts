import { type ChildNode, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** The HTML of a React element as a tree. */
export function toHtmlTree(element: ReactElement): readonly ChildNode[] {
  return parseDocument(renderToStaticMarkup(element)).children;
}

/** Elements that set text in a line; everything else known here is a block. */
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'br',
  'cite',
  'code',
  'em',
  'i',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
]);

/** Elements that stand for a block. */
const BLOCK = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'dd',
  'div',
  'dl',
  'dt',
  'figcaption',
  'figure',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'main',
  'ol',
  'p',
  'section',
  'svg',
  'ul',
]);

/** What only a screen can use. */
const SCREEN_ONLY = new Set([
  'button',
  'dialog',
  'input',
  'label',
  'nav',
  'script',
  'select',
  'style',
  'template',
  'textarea',
]);

export type Display = 'inline' | 'block' | 'none' | 'unknown';

/** How paper treats an element. */
export function displayOf(element: Element): Display {
  const { name, attribs } = element;
  if (SCREEN_ONLY.has(name) || 'hidden' in attribs || attribs['data-media'] === 'screen') return 'none';
  if (INLINE.has(name)) return 'inline';
  return BLOCK.has(name) ? 'block' : 'unknown';
}

/** The part classes of an element, in the order they were written. */
export const classesOf = ({ attribs }: Element): readonly string[] =>
  attribs.class?.split(/\s+/).filter(Boolean) ?? [];

/** The element as a person would look for it: `p.resume-timeline-date`. */
export const describeElement = (element: Element): string => [element.name, ...classesOf(element)].join('.');

/** The visible characters below a node, white space as written. */
export function textContent(node: ChildNode): string {
  if (isText(node)) return node.data;
  return isTag(node) ? node.children.map(textContent).join('') : '';
}
