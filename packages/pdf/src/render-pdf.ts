import type { ReactElement } from 'react';
import { toHtml } from './boxes/static-html.js';
import { type RenderPdfOptions, renderHtml } from './render-html.js';

/**
 * Renders a React element made of semantic HTML to a tagged PDF 1.7: its static HTML, through `renderHtml`.
 *
 * @returns the bytes of the file
 * @throws {PdfError} for a character no font has, a family not given, or an element that print does not know
 */
export async function renderPdf(
  element: ReactElement,
  options: RenderPdfOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  return renderHtml(toHtml(element), options);
}
