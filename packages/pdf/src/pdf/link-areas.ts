import type { PdfkitContext } from './pdfkit-context.js';

/** A rectangle on the page, in pt from its top left corner. */
interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Gathers where one link is painted. A link may be many runs of text (fonts, emphasis) and pictures, and a reader should
 * meet it once a line: what stands on one line becomes one area.
 */
export class LinkAreas {
  readonly #areas: Area[] = [];

  add(left: number, top: number, width: number, height: number): void {
    const area = { left, top, right: left + width, bottom: top + height };
    const last = this.#areas.at(-1);
    if (last && area.top < last.bottom && area.bottom > last.top && area.left >= last.left) {
      last.right = Math.max(last.right, area.right);
      last.top = Math.min(last.top, area.top);
      last.bottom = Math.max(last.bottom, area.bottom);
    } else this.#areas.push(area);
  }

  /**
   * Makes each area clickable.
   *
   * @param href an address, or `#` and the name of a destination in the document
   */
  annotate(context: PdfkitContext, href: string, options: unknown): void {
    for (const { bottom, left, right, top } of this.#areas) {
      if (right <= left) continue;
      const place = [left, top, right - left, bottom - top] as const;
      if (href.startsWith('#')) context.goTo(...place, href.slice(1), options);
      else context.link(...place, href, options);
    }
  }
}
