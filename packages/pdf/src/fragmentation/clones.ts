import type { PageFragment } from './page-fragment.js';

/** Boxes in lines that are to have their edges again where they continue, which only boxes on pages have: a warning for each. */
export function cloneWarnings(page: PageFragment): readonly string[] {
  const own = page.lines.flatMap(({ line }) =>
    line.inlineBoxes.flatMap(({ edges, inline, sides }) => {
      const isOpen = !sides.left || !sides.right;
      const hasEdges = edges.border.top + edges.padding.left + edges.padding.right > 0;
      if (inline.style.boxDecorationBreak !== 'clone' || !isOpen || !hasEdges) return [];
      return `${page.layout.box.place}: box-decoration-break: clone holds for blocks; what stands in lines is open where it continues on the next. Write display: inline-block, or no padding and borders.`;
    }),
  );
  return [...own, ...page.children.flatMap(cloneWarnings)];
}
