import { createElement, type HtmlText, type MutableElement } from './node.js';

type Node = MutableElement | HtmlText;

const isLink = (node: Node): boolean =>
  node.kind === 'element' && node.name === 'a' && node.attributes.href !== undefined;

/**
 * Splits links within links, which HTML does not allow and PDF cannot hold: a link that begins within another ends it,
 * as in a browser, and what is left of the other goes on behind it.
 */
export function splitNestedLinks(root: MutableElement): void {
  if (hasNestedLink(root)) adopt(root, root.children.flatMap(splitWithin));
}

const hasLink = (node: Node): boolean =>
  isLink(node) || (node.kind === 'element' && node.children.some(hasLink));

const hasNestedLink = (node: Node): boolean =>
  node.kind === 'element' && node.children.some(isLink(node) ? hasLink : hasNestedLink);

function splitWithin(node: Node): readonly Node[] {
  if (node.kind === 'text') return [node];
  const children = node.children.flatMap(splitWithin);
  return isLink(node) ? linkParts(node, children) : [copyWith(node, children)];
}

/** A link around nodes of which some are links: as many links as there are parts between those. */
function linkParts(link: MutableElement, nodes: readonly Node[]): readonly Node[] {
  if (!nodes.some(hasLink)) return [copyWith(link, nodes)];
  const parts: Node[] = [];
  let part: Node[] = [];
  const flush = () => {
    if (part.every((node) => node.kind === 'text' && node.text.trim() === '')) parts.push(...part);
    else parts.push(copyWith(link, part));
    part = [];
  };
  for (const node of nodes) {
    if (node.kind === 'text' || !hasLink(node)) {
      part.push(node);
      continue;
    }
    flush();
    parts.push(isLink(node) ? node : copyWith(node, linkParts(link, node.children)));
  }
  flush();
  return parts;
}

function copyWith(element: MutableElement, children: readonly Node[]): MutableElement {
  return adopt(createElement(element.name, element.attributes, element.implied), children);
}

function adopt(parent: MutableElement, children: readonly Node[]): MutableElement {
  parent.children = [...children];
  for (const child of children) if (child.kind === 'element') child.parent = parent;
  return parent;
}
