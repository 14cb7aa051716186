import type { StructureNode } from '../boxes/structure-node.js';
import type { PageFragment } from '../fragmentation/page-fragment.js';
import { fragmentsIn } from '../fragmentation/pages.js';
import type { PdfkitContext } from './pdfkit-context.js';
import type { Tagger } from './tagger.js';

/** A heading, and where it stands: the number of its page, from 0, and how far below its top in pt. */
export interface OutlineEntry {
  readonly title: string;
  readonly level: number;
  readonly pageNumber: number;
  readonly top: number;
  /** The path in the document of the entry it heads. */
  readonly source?: string;
  readonly structure?: StructureNode | undefined;
}

/**
 * The headings of a document on its pages.
 *
 * @param topOf how far below the top of a page, given by its number from 0, a place in the page area is, in pt
 */
export function outlineEntries(
  pages: readonly PageFragment[],
  topOf: (y: number, page: number) => number,
): readonly OutlineEntry[] {
  return pages.flatMap((page, pageNumber) =>
    fragmentsIn(page)
      .filter(({ isFirst, isRepeated, layout }) => isFirst && !isRepeated && layout.box.outline)
      .toSorted((a, b) => a.layout.box.order - b.layout.box.order)
      .flatMap(({ layout, y }) =>
        layout.box.outline
          ? [
              {
                ...layout.box.outline,
                pageNumber,
                top: topOf(y, pageNumber),
                structure: layout.box.structure,
              },
            ]
          : [],
      ),
  );
}

/** Adds bookmarks: the headings, each below the nearest one of a higher level. */
export function addOutline(
  context: PdfkitContext,
  entries: readonly OutlineEntry[],
  destinationOf: Tagger['destinationOf'],
): void {
  const { Kids: pages } = context._root.data.Pages.data;
  const path: { readonly level: number; readonly item: PdfkitContext['outline'] }[] = [];
  for (const { title, level, pageNumber, structure, top } of entries) {
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const parent = path.at(-1)?.item ?? context.outline;
    const item = parent.addItem(title, { pageNumber });
    const page = pages[pageNumber];
    const [, , , height = 0] = page?.data.MediaBox ?? [];
    const { D, SD } = destinationOf(structure, { page, top: height - top });
    if (SD) {
      delete item.outlineData.Dest;
      item.outlineData.A = { S: 'GoTo', D, SD };
    } else item.outlineData.Dest = D;
    path.push({ level, item });
  }
}
