import type { HtmlElement } from './node.js';

/**
 * The elements that links of the document go to, with the names by which they find them: their `id`, or the `name` of an
 * `a`.
 */
export function anchorsIn(root: HtmlElement): ReadonlyMap<HtmlElement, readonly string[]> {
  const wanted = new Set<string>();
  const places = new Map<string, HtmlElement>();
  const visit = (element: HtmlElement) => {
    const { href, name } = element.attributes;
    const target = element.name === 'a' ? fragmentOf(href) : undefined;
    if (target !== undefined) wanted.add(target);
    for (const each of [element.id, element.name === 'a' ? name : undefined]) {
      if (each && !places.has(each)) places.set(each, element);
    }
    for (const child of element.elements) visit(child);
  };
  visit(root);
  const anchors = new Map<HtmlElement, readonly string[]>();
  for (const [name, element] of places) {
    if (wanted.has(name)) anchors.set(element, [...(anchors.get(element) ?? []), name]);
  }
  return anchors;
}

/** The name that a link within the document goes to. */
function fragmentOf(href: string | undefined): string | undefined {
  const address = href?.trim() ?? '';
  if (!address.startsWith('#') || address === '#') return undefined;
  try {
    return decodeURIComponent(address.slice(1));
  } catch {
    return address.slice(1);
  }
}
