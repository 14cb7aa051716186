import type { LayoutNode } from '../layout-node.js';
import type { PdfkitContext } from './pdfkit-context.js';

interface Entry {
  readonly title: string;
  readonly level: number;
  readonly pageNumber: number;
  readonly top: number;
}

/** The headings of a laid-out document, in order; one parted over pages counts where it starts. */
function headings(root: LayoutNode): readonly Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<unknown>();
  const visit = (node: LayoutNode, pageNumber: number, offset: number) => {
    const top = offset + (node.box.top ?? 0);
    const { outline } = node.props;
    if (outline && !seen.has(outline)) {
      seen.add(outline);
      entries.push({ ...outline, pageNumber, top });
    }
    for (const child of node.children ?? []) visit(child, pageNumber, top);
  };
  for (const [pageNumber, page] of root.children.entries()) visit(page, pageNumber, 0);
  return entries;
}

/** Adds bookmarks: the headings, each below the nearest one of a higher level. */
export function addOutline(context: PdfkitContext, root: LayoutNode): void {
  const path: { readonly level: number; readonly item: PdfkitContext['outline'] }[] = [];
  for (const { title, level, pageNumber, top } of headings(root)) {
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const parent = path.at(-1)?.item ?? context.outline;
    // pdfkit writes left as the page's width less it.
    path.push({ level, item: parent.addItem(title, { pageNumber, top, left: context.page.width }) });
  }
}
