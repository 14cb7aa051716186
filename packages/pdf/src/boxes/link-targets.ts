import type { StyledElement } from '@resume/css';

const REPLACED = new Set(['img', 'svg']);

/**
 * The elements that have an `id` or that links of the document go to, with the names by which links find them. An element
 * that shows nothing, such as an empty `a`, passes its names on to what comes next.
 */
export function anchorsOf(root: StyledElement): ReadonlyMap<StyledElement, readonly string[]> {
  const anchors = new Map<StyledElement, readonly string[]>();
  /** Of several elements with one `id`, the first has it. */
  const taken = new Set<string>();
  let waiting: readonly string[] = [];
  let last = root;
  const give = (element: StyledElement, names: readonly string[]) => {
    if (names.length > 0) anchors.set(element, [...(anchors.get(element) ?? []), ...names]);
  };
  const visit = (element: StyledElement) => {
    const { id } = element.attributes;
    const own = [...element.anchors, ...(id ? [id] : [])].filter((name) => !taken.has(name));
    const names = new Set([...waiting, ...own]);
    for (const name of own) taken.add(name);
    const isShown = names.size === 0 || showsSomething(element);
    waiting = isShown ? [] : [...names];
    if (isShown) {
      give(element, [...names]);
      last = element;
    }
    for (const child of element.children) {
      if (child.kind === 'element') visit(child);
      else if (waiting.length > 0 && /\S/.test(child.text)) {
        give(element, waiting);
        waiting = [];
      }
    }
  };
  visit(root);
  give(last, waiting);
  return anchors;
}

function showsSomething({ children, name }: StyledElement): boolean {
  if (REPLACED.has(name)) return true;
  return children.some((child) => (child.kind === 'text' ? /\S/.test(child.text) : showsSomething(child)));
}
