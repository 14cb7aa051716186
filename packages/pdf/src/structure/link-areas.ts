import type { PdfkitContext } from './pdfkit-context.js';

/** A rectangle on the page, in pt from its top left corner. */
interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/**
 * Gathers where one link is painted. A link may be many runs of text (fonts, emphasis), and a reader should meet it once
 * a line: runs on one line become one area.
 */
export class LinkAreas {
  readonly #areas: Area[] = [];

  /** Adds a rectangle in the current coordinates of the context, which layout only ever moves, never scales. */
  add(
    { _ctm: [, , , , left, bottom], page }: PdfkitContext,
    x: number,
    y: number,
    width: number,
    height: number,
  ) {
    const top = page.height - bottom + y;
    const area = { left: left + x, top, right: left + x + width, bottom: top + height };
    const last = this.#areas.at(-1);
    if (last && area.top < last.bottom && area.bottom > last.top && area.left >= last.left) {
      last.right = Math.max(last.right, area.right);
      last.top = Math.min(last.top, area.top);
      last.bottom = Math.max(last.bottom, area.bottom);
    } else this.#areas.push(area);
  }

  /** Makes each area clickable. */
  annotate(context: PdfkitContext, url: string, options: unknown): void {
    const [, , , , left, bottom] = context._ctm;
    const top = context.page.height - bottom;
    for (const area of this.#areas) {
      if (area.right <= area.left) continue;
      const { right, bottom: foot } = area;
      context.link(area.left - left, area.top - top, right - area.left, foot - area.top, url, options);
    }
  }
}
