import { type ChildNode, Element, isTag, isText, type ParentNode } from 'domhandler';

const isLink = (node: ChildNode): boolean =>
  isTag(node) && node.name === 'a' && node.attribs.href !== undefined;

/**
 * A tree without links within links, which HTML does not allow and PDF cannot hold: a link that begins within another
 * ends it, as in a browser, and what is left of the other goes on behind it.
 */
export function splitNestedLinks(nodes: readonly ChildNode[]): readonly ChildNode[] {
  return nodes.some(hasNestedLink) ? adopt(null, nodes.flatMap(splitWithin)) : nodes;
}

const hasLink = (node: ChildNode): boolean => isLink(node) || (isTag(node) && node.children.some(hasLink));

const hasNestedLink = (node: ChildNode): boolean =>
  isTag(node) && node.children.some(isLink(node) ? hasLink : hasNestedLink);

function splitWithin(node: ChildNode): readonly ChildNode[] {
  if (!isTag(node)) return [node];
  const children = node.children.flatMap(splitWithin);
  return isLink(node) ? linkParts(node, children) : [withChildren(node, children)];
}

/** A link around nodes of which some are links: as many links as there are parts between those. */
function linkParts(link: Element, nodes: readonly ChildNode[]): readonly ChildNode[] {
  if (!nodes.some(hasLink)) return [withChildren(link, nodes)];
  const parts: ChildNode[] = [];
  let part: ChildNode[] = [];
  const flush = () => {
    if (part.every((node) => isText(node) && node.data.trim() === '')) parts.push(...part);
    else parts.push(withChildren(link, part));
    part = [];
  };
  for (const node of nodes) {
    if (!hasLink(node)) {
      part.push(node);
      continue;
    }
    flush();
    if (isTag(node)) parts.push(isLink(node) ? node : withChildren(node, linkParts(link, node.children)));
  }
  flush();
  return parts;
}

function withChildren(element: Element, children: readonly ChildNode[]): Element {
  const copy = new Element(element.name, element.attribs);
  copy.children = adopt(copy, children);
  return copy;
}

/** Tells nodes what stands around and next to them. */
function adopt(parent: ParentNode | null, nodes: readonly ChildNode[]): ChildNode[] {
  for (const [i, node] of nodes.entries()) {
    node.parent = parent;
    node.prev = nodes[i - 1] ?? null;
    node.next = nodes[i + 1] ?? null;
  }
  return [...nodes];
}
