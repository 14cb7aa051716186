import type { PDFPageProxy } from 'pdfjs-dist';
import { loadReader, reading } from './open-pdf.js';

/** A line of text as a page paints it. */
export interface TextLine {
  /** Its text; a tab stands for a wide gap. */
  readonly text: string;
  /** Where it begins, in points from the left and from the top of the page. */
  readonly x: number;
  readonly y: number;
  /** The size of its largest letters, in points. */
  readonly size: number;
}

/** A page as text extractors see it. */
export interface TextPage {
  /** In the order in which they are painted. */
  readonly lines: readonly TextLine[];
  /** Whether it has a picture; asked only of pages without text, which may be scanned. */
  readonly hasPicture: boolean;
}

/**
 * Reads the lines of a PDF with their places, as pdf.js reads them.
 *
 * @throws {PdfError} for bytes that are no PDF, that need a password, or hold more than 512 MB once decompressed
 */
export function readText(pdf: Uint8Array): Promise<readonly TextPage[]> {
  return reading(pdf, async (document) => {
    const pages: TextPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const lines = await linesOf(page);
      pages.push({ lines, hasPicture: lines.length === 0 && (await hasPicture(page)) });
      page.cleanup();
    }
    return pages;
  });
}

/** A line that is not yet ended. */
interface OpenLine {
  text: string;
  readonly x: number;
  readonly y: number;
  size: number;
  /** Where its last text ends. */
  end: number;
}

async function linesOf(page: PDFPageProxy): Promise<readonly TextLine[]> {
  const { items } = await page.getTextContent();
  const viewport = page.getViewport({ scale: 1 });
  const lines: OpenLine[] = [];
  let open: OpenLine | undefined;
  for (const item of items) {
    if (!('str' in item)) continue;
    if (item.str.trim() === '') {
      if (open && item.str !== '') open.text += ' ';
    } else {
      const [x = 0, y = 0] = viewport.convertToViewportPoint(item.transform[4], item.transform[5]);
      const size = Math.hypot(item.transform[2], item.transform[3]);
      if (!open || Math.abs(y - open.y) > Math.max(size, open.size) / 2) {
        open = { text: '', x, y, size, end: x };
        lines.push(open);
      }
      const isApart = x - open.end > WIDE_GAP * size && open.text.trim() !== '';
      open.text = isApart ? `${open.text.trimEnd()}\t${item.str}` : open.text + item.str;
      open.size = Math.max(open.size, size);
      open.end = x + item.width;
    }
    if (item.hasEOL) open = undefined;
  }
  return lines.map(({ size, text, x, y }) => ({ text: text.trim(), x, y, size }));
}

/** How wide a gap is that divides a line into columns, in ems. */
const WIDE_GAP = 1.5;

async function hasPicture(page: PDFPageProxy): Promise<boolean> {
  const { OPS } = await loadReader();
  const { fnArray } = await page.getOperatorList();
  const pictures: readonly number[] = [
    OPS.paintImageXObject,
    OPS.paintInlineImageXObject,
    OPS.paintImageMaskXObject,
  ];
  return fnArray.some((operator) => pictures.includes(operator));
}
