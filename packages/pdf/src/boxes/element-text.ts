import { labelOfDrawing, type StyledElement, type StyledNode } from '@resume/css';
import { PdfError } from '../pdf-error.js';
import { collapse } from './collapse.js';

/** The text below a node and what its pictures show, with a space where lines and blocks end. */
export function textIn(node: StyledNode): string {
  if (node.kind === 'text') return node.text;
  if (node.name === 'br') return ' ';
  if (node.name === 'img') return node.attributes.alt ?? '';
  if (node.name === 'svg') return isHidden(node) ? '' : (labelOfDrawing(node.source) ?? '');
  const text = node.children.map(textIn).join('');
  return node.style.display.startsWith('inline') ? text : ` ${text} `;
}

export const isHidden = ({ attributes }: StyledElement): boolean => attributes['aria-hidden'] === 'true';

/** What a link is called. */
export const linkNameOf = (link: StyledElement): string =>
  link.attributes['aria-label'] || collapse(textIn(link)) || (link.attributes.href ?? '');

/**
 * The label of the link around a picture that shows nothing by itself, where the link holds nothing else.
 *
 * @throws {PdfError} for such a link without a label
 */
export function labelOfLinkAround(picture: StyledElement): string | undefined {
  const link = linkAround(picture);
  if (!link || collapse(textIn(link))) return undefined;
  const { 'aria-label': label, href } = link.attributes;
  if (label) return label;
  throw new PdfError(
    `The link to "${href}" at ${placeOf(link)} holds nothing but decoration, so that nobody hears where it goes. Give it an aria-label, or what it holds an alt, or role="img" and a name.`,
  );
}

function linkAround({ parent }: StyledElement): StyledElement | undefined {
  if (!parent) return undefined;
  return parent.name === 'a' && parent.attributes.href ? parent : linkAround(parent);
}

/** The element and those around it, for errors: `document > p > a.link`. */
function placeOf(element: StyledElement): string {
  const around = element.parent ? placeOf(element.parent) : 'document';
  return placeIn(around, element);
}

/** The place of an element by that of its parent. `html` and `body` are the document. */
export const placeIn = (around: string, { classes, name }: StyledElement): string =>
  name === 'html' || name === 'body' ? around : `${around} > ${[name, ...classes].join('.')}`;
