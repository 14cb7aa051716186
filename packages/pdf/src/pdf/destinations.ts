import type { StructureNode } from '../boxes/structure-node.js';
import type { PdfVersion } from './conformance.js';
import type { PdfkitContext, StructureElement } from './pdfkit-context.js';

/** Where something stands: a page, and how far above its lower edge, in pt. */
export interface Place {
  readonly page: unknown;
  readonly top: number;
}

type Dictionary = StructureElement['dictionary'];

/**
 * The places in a document that links and bookmarks go to, under the names of its elements: `file.pdf#nameddest=projects`. In PDF 2.0 each is an element of the structure too, so that readers
 * go on there and not at the top of a page.
 */
export class Destinations {
  readonly #named = new Map<string, Place & { readonly node: StructureNode }>();

  constructor(
    private readonly context: PdfkitContext,
    private readonly version: PdfVersion,
  ) {}

  /** Names the place of an element where it begins, so far below the top of the page. */
  begin(node: StructureNode, top: number): void {
    for (const anchor of node.anchors ?? []) {
      if (this.#named.has(anchor)) continue;
      const { dictionary: page, height } = this.context.page;
      this.#named.set(anchor, { page, top: height - top, node });
    }
  }

  /** A place: D for readers that know pages alone, SD for those that know the structure. */
  to({ page, top }: Place, element: Dictionary): Record<string, unknown> {
    const at = ['XYZ', 0, top, null];
    return { D: [page, ...at], ...(this.version === '2.0' && { SD: [element, ...at] }) };
  }

  /** Writes the names. */
  end(elementOf: (node: StructureNode) => StructureElement): void {
    const { Dests: names } = this.context._root.data.Names.data;
    // A name may be one that every object has, such as "__proto__".
    names._items = Object.create(null);
    names._compareKeys = byBytes;
    for (const [name, { node, ...place }] of this.#named)
      names.add(name, this.to(place, elementOf(node).dictionary));
  }
}

/** As readers look names up, where pdfkit sorts by language: names with other characters than those of ASCII begin with a mark. */
function byBytes(a: string, b: string): number {
  const [first, second] = [written(a), written(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

const written = (name: string): string => (/[^\0-\x7f]/.test(name) ? `\ufeff${name}` : name);
