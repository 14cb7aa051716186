import { ColorSpace, PDFDocument } from 'mupdf';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { taggedText } from '../../../../tools/tagged-text.js';

/** A node of a page's structure tree, as pdf.js reads it. */
export interface StructTreeNode {
  readonly role: string;
  readonly children: readonly (StructTreeNode | { readonly type: string; readonly id: string })[];
  readonly lang?: string;
}

interface PdfPage {
  /** In the order in which it is painted. */
  readonly text: string;
  /** In the order in which it is read. */
  readonly tagged: string;
  readonly lines: readonly string[];
  readonly structure: StructTreeNode;
  readonly links: readonly string[];
}

/** Reads a PDF with pdf.js: text in content order and in reading order, structure and links of each page. */
export async function readPdf(bytes: Uint8Array): Promise<readonly PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const lines = new Map<number, string>();
    let text = '';
    for (const item of items) {
      if (!('str' in item)) continue;
      text += item.str + (item.hasEOL ? '\n' : '');
      const baseline =
        [...lines.keys()].find((y) => Math.abs(y - item.transform[5]) < 1) ?? item.transform[5];
      lines.set(baseline, (lines.get(baseline) ?? '') + item.str);
    }
    const annotations = await page.getAnnotations();
    pages.push({
      text,
      tagged: await taggedText(page),
      lines: [...lines.values()],
      structure: (await page.getStructTree()) as unknown as StructTreeNode,
      links: annotations.flatMap(({ url }) => url ?? []),
    });
  }
  await task.destroy();
  return pages;
}

/** The colour of a page at a place, in pt from its top left corner: red, green, blue. */
export function colorAt(bytes: Uint8Array, x: number, y: number, index = 0): readonly number[] {
  const page = PDFDocument.openDocument(bytes, 'application/pdf').loadPage(index);
  const drawn = page.toPixmap([1, 0, 0, 1, 0, 0], ColorSpace.DeviceRGB, false);
  const from = y * drawn.getStride() + x * 3;
  return [...drawn.getPixels().slice(from, from + 3)];
}

/** The file with its objects written out one by one, for what no reader gives. */
export function inTheClear(bytes: Uint8Array): string {
  const document = PDFDocument.openDocument(bytes, 'application/pdf') as PDFDocument;
  return Buffer.from(document.saveToBuffer('decompress').asUint8Array()).toString('latin1');
}

/** The roles below a node, in order, as a nested list: `['L', ['LI', ['Lbl'], ['LBody']]]`. */
export type RoleTree = readonly [string, ...RoleTree[]];

export function roles(node: StructTreeNode): RoleTree {
  const children = node.children.filter((child): child is StructTreeNode => 'role' in child);
  return [node.role, ...children.map(roles)];
}
