import type { StructureNode } from '../boxes/structure-node.js';
import type { PageFragment } from '../fragmentation/page-fragment.js';

const zIndexOf = ({ layout: { box } }: PageFragment): number =>
  box.style.zIndex === 'auto' || box.style.position === 'static' ? 0 : box.style.zIndex;

/** Whether nothing in a box is read. */
const isDecoration = ({ children, layout: { box }, lines }: PageFragment): boolean =>
  lines.length === 0 &&
  !(box.content.kind === 'replaced' && box.content.replaced.figure) &&
  children.every(isDecoration);

const inDocumentOrder = (fragments: readonly PageFragment[]) =>
  fragments.toSorted((a, b) => a.layout.box.order - b.layout.box.order);

/** Whether `order` changes the sequence in which the items of a flex or grid container are painted. */
export const isReordered = ({ children, layout }: PageFragment): boolean =>
  /flex|grid/.test(layout.box.style.display) && children.some((child) => child.layout.box.style.order !== 0);

/** The boxes in a box in the order they are painted, apart from decoration that a `z-index` puts below or above them. */
export function stacked(fragment: PageFragment): {
  readonly below: readonly PageFragment[];
  readonly middle: readonly PageFragment[];
  readonly above: readonly PageFragment[];
} {
  const inDocument = inDocumentOrder(fragment.children);
  const ordered = isReordered(fragment)
    ? inDocument.toSorted((a, b) => a.layout.box.style.order - b.layout.box.style.order)
    : inDocument;
  const raised = ordered.filter((each) => zIndexOf(each) !== 0 && isDecoration(each));
  if (raised.length === 0) return { below: [], middle: ordered, above: [] };
  const byIndex = raised.toSorted((a, b) => zIndexOf(a) - zIndexOf(b));
  return {
    below: byIndex.filter((each) => zIndexOf(each) < 0),
    middle: ordered.filter((each) => !raised.includes(each)),
    above: byIndex.filter((each) => zIndexOf(each) > 0),
  };
}

/** The structure elements that hold the text and pictures of a box, in document order: `order` does not change how they are read. */
export function structuresIn({ children, layout, lines }: PageFragment): readonly StructureNode[] {
  const { content, structure } = layout.box;
  const held =
    content.kind === 'replaced' ? content.replaced.figure : lines.length > 0 ? structure : undefined;
  return [...(held ? [held] : []), ...inDocumentOrder(children).flatMap(structuresIn)];
}
