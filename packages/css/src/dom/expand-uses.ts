import { createElement, type HtmlText, type MutableElement } from './node.js';

/** As deep as elements that are written. */
const MAX_DEPTH = 200;

/** More elements than this are not copied into one document: a few `use` of each other would make millions. */
const MOST_COPIES = 20_000;

/**
 * Puts a copy of what each `use` of a drawing names into it, as browsers do unseen: what is copied inherits from the `use`.
 * One that names nothing in the document, or what it stands in, stays empty.
 */
export function expandUses(root: MutableElement): void {
  const uses: MutableElement[] = [];
  const named = new Map<string, MutableElement>();
  const visit = (element: MutableElement) => {
    if (element.name === 'use') uses.push(element);
    if (element.id !== undefined && !named.has(element.id)) named.set(element.id, element);
    for (const child of element.children) if (child.kind === 'element') visit(child);
  };
  visit(root);
  let left = MOST_COPIES;
  const fill = (use: MutableElement, around: ReadonlySet<MutableElement>, depth: number) => {
    const { href = use.attributes['xlink:href'] } = use.attributes;
    const target = href?.startsWith('#') ? named.get(href.slice(1)) : undefined;
    if (!target || around.has(target)) return;
    const within = new Set(around).add(target);
    const copy = (
      element: MutableElement,
      parent: MutableElement,
      level: number,
    ): MutableElement | undefined => {
      if (left <= 0 || level > MAX_DEPTH) return undefined;
      left -= 1;
      const made = createElement(element.name, { ...element.attributes });
      made.parent = parent;
      if (element.name === 'use') fill(made, within, level);
      else
        made.children = element.children
          .map((child) => (child.kind === 'text' ? child : copy(child, made, level + 1)))
          .filter((child): child is MutableElement | HtmlText => child !== undefined);
      return made;
    };
    const made = copy(target, use, depth + 1);
    use.children = made ? [made] : [];
  };
  for (const use of uses) {
    const around = ancestorsOf(use);
    fill(use, new Set(around), around.length);
  }
}

function ancestorsOf(element: MutableElement): readonly MutableElement[] {
  const found: MutableElement[] = [];
  for (let at = element.parent; at; at = at.parent) found.push(at);
  return found;
}
