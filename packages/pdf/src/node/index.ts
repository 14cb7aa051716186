import type { ReactElement } from 'react';
import type { RenderPdfOptions } from '../render-html.js';
import { renderPdf } from '../render-pdf.js';
import { writeWhole } from '../write-file.js';

export { isOfFirstHeading } from '../boxes/headings.js';
export { readPrintable } from '../boxes/images.js';
export { imageAddress } from '../boxes/web-image.js';
export { readImageFile } from '../vite/image-file.js';
export { sourceDate } from '../vite/source-date.js';

/**
 * Renders an element to a file, as `renderPdf` does. Folders that are not there are made; a file that is there is replaced
 * when the new one is whole.
 *
 * @throws {PdfError} for what `renderPdf` does not render, and a file that cannot be written
 */
export async function renderToFile(
  element: ReactElement,
  path: string,
  options: RenderPdfOptions,
): Promise<void> {
  await writeWhole(path, await renderPdf(element, options));
}
