import type { Look } from '@resume/pdf';
import type { Theme } from '@resume/ui/themes';
import type { PDFPageProxy } from 'pdfjs-dist';
import type { ReactElement } from 'react';
import type { PageBreak } from '../stage/PageHint.js';
import { fetchThemeFace } from '../themes/themes.js';

/** How a document looks, in a theme whose faces can be loaded. */
export interface PdfLook extends Look {
  readonly theme: Theme;
}

/** The PDF of an element as the page makes it, and what there is to say about it. */
export interface StoryPdf {
  readonly bytes: Uint8Array;
  readonly warnings: readonly string[];
}

/** Makes the PDF of an element. Its code, a megabyte, is loaded when it is asked for. */
export async function makePdf(element: ReactElement, lang: string, look: PdfLook): Promise<StoryPdf> {
  const { renderPdf, themeSources } = await import('@resume/pdf');
  const warnings: string[] = [];
  const bytes = await renderPdf(element, {
    title: 'Story',
    lang,
    ...look,
    date: new Date(0),
    fonts: themeSources(look.theme.faces, fetchThemeFace),
    onWarning: (message) => warnings.push(message),
  });
  return { bytes, warnings };
}

/** A page as a picture, and where it begins. */
export interface DrawnPage {
  readonly canvas: HTMLCanvasElement;
  readonly hint: PageBreak;
}

/** Draws each page of a PDF on a canvas of its own, with the text it carries for who cannot see it. */
export async function drawPages(bytes: Uint8Array, scale: number): Promise<readonly DrawnPage[]> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({ data: bytes.slice() });
  const document = await task.promise;
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
    const canvas = window.document.createElement('canvas');
    Object.assign(canvas, { width: viewport.width, height: viewport.height });
    const content = await contentOf(page);
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', content.text);
    await page.render({ canvas, viewport }).promise;
    pages.push({ canvas, hint: content.hint });
  }
  await task.destroy();
  return pages;
}

/** pdf.js with its worker, which also reads the PDF for the panels. */
export async function loadPdfjs() {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const { default: worker } = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs?url');
  pdfjs.GlobalWorkerOptions.workerSrc = worker;
  return pdfjs;
}

/** Margin of the sheet and the space its footer takes, in pt. */
const MARGIN = 16 * (72 / 25.4);

interface StructureNode {
  readonly role: string;
  readonly children: readonly (StructureNode | { readonly type: string; readonly id: string })[];
}

/** The text of a page, and the block that stands first in its structure. */
async function contentOf(page: PDFPageProxy): Promise<{ text: string; hint: PageBreak }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  const all: string[] = [];
  let lowest = page.view[3] ?? 0;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id || undefined);
      continue;
    }
    const id = open.at(-1);
    all.push(item.str);
    // What has no place in the structure is the footer.
    if (id === undefined || item.str.trim() === '') continue;
    texts.set(id, (texts.get(id) ?? '') + item.str);
    lowest = Math.min(lowest, item.transform[5]);
  }
  const tree = (await page.getStructTree()) as StructureNode | null;
  const first = tree ? firstBlock(tree, texts) : undefined;
  return {
    text: all.join(' '),
    hint: {
      block: first?.role,
      text: first?.text ?? '',
      continued: false,
      unused: (lowest - MARGIN) / (72 / 25.4),
    },
  };
}

/** Roles of what stands inside a line. */
const INLINE: ReadonlySet<string> = new Set(['Span', 'Link', 'Strong', 'Em', 'Reference', 'Code', 'Lbl']);

/** The first block below a node that holds text of its own. */
function firstBlock(
  node: StructureNode,
  texts: ReadonlyMap<string, string>,
): { role: string; text: string } | undefined {
  const text = node.children.map((child) =>
    'role' in child ? inlineText(child, texts) : (texts.get(child.id) ?? ''),
  );
  if (text.join('').trim() !== '') return { role: node.role, text: text.join('') };
  for (const child of node.children) {
    const found = 'role' in child ? firstBlock(child, texts) : undefined;
    if (found) return found;
  }
  return undefined;
}

function inlineText(node: StructureNode, texts: ReadonlyMap<string, string>): string {
  if (!INLINE.has(node.role)) return '';
  return node.children
    .map((child) => ('role' in child ? inlineText(child, texts) : (texts.get(child.id) ?? '')))
    .join('');
}
