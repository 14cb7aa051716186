import type { StyledElement, StyledNode } from '@resume/css';
import { isInline } from './inlines.js';

/** A box, or the contents of lines between two boxes. */
export type Group = StyledElement | { readonly kind: 'nodes'; readonly nodes: readonly StyledNode[] };

/** The boxes in an element, and the lines between them. */
export function groupsOf({ children }: StyledElement): readonly Group[] {
  const groups: Group[] = [];
  let nodes: StyledNode[] = [];
  const flush = () => {
    if (nodes.length > 0) groups.push({ kind: 'nodes', nodes });
    nodes = [];
  };
  for (const child of children) {
    if (isInline(child)) nodes.push(child);
    else if (child.kind === 'element') {
      flush();
      groups.push(child);
    }
  }
  flush();
  return groups;
}
