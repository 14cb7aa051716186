import { elementsIn, type StyledElement } from '@resume/css';
import { decoded } from './box-structure.js';
import { linkNameOf } from './element-text.js';
import { anchorsOf } from './link-targets.js';

/** What is wrong with the links within a document: nothing has the id that they go to. */
export function linkWarnings(root: StyledElement): readonly string[] {
  const ids = new Set([...anchorsOf(root).values()].flat());
  return elementsIn(root).flatMap((link) => {
    const href = link.attributes.href?.trim() ?? '';
    if (link.name !== 'a' || !href.startsWith('#')) return [];
    const target = decoded(href.slice(1));
    if (ids.has(target)) return [];
    return `The link “${linkNameOf(link)}” goes to "#${target}", and nothing that is printed has that id: it is set as text. Give one element that id, or the link a whole address.`;
  });
}
