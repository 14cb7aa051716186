import type { Fragment } from '../boxes/box.js';
import type { DocumentLayout } from '../fragmentation/document-layout.js';
import type { PdfkitContext } from './pdfkit-context.js';

interface Entry {
  readonly title: string;
  readonly level: number;
  readonly pageNumber: number;
  readonly top: number;
}

/** The headings of a laid-out document, in order; one parted over pages counts where it starts. */
function headings(pages: DocumentLayout['pages']): readonly Entry[] {
  const entries: Entry[] = [];
  const seen = new Set<unknown>();
  const visit = ({ box, children, top }: Fragment, pageNumber: number) => {
    const { outline } = box;
    if (outline && !seen.has(outline)) {
      seen.add(outline);
      entries.push({ ...outline, pageNumber, top });
    }
    for (const child of children) visit(child, pageNumber);
  };
  for (const [pageNumber, page] of pages.entries())
    for (const child of page.children) visit(child, pageNumber);
  return entries;
}

/** Adds bookmarks: the headings, each below the nearest one of a higher level. */
export function addOutline(context: PdfkitContext, { pages }: DocumentLayout): void {
  const path: { readonly level: number; readonly item: PdfkitContext['outline'] }[] = [];
  for (const { title, level, pageNumber, top } of headings(pages)) {
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const parent = path.at(-1)?.item ?? context.outline;
    // pdfkit writes left as the page's width less it.
    path.push({ level, item: parent.addItem(title, { pageNumber, top, left: context.page.width }) });
  }
}
