import { createCanvas } from '@napi-rs/canvas';
import type { Cache } from '@resume/pdf/vite';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { PREVIEW } from './preview-size.js';

/** A picture of a PDF's first page, as WebP. */
export const picture = (pdf: Uint8Array, cache: Cache): Promise<Uint8Array> =>
  cache('preview', [pdf], async () => {
    const [first] = await pictures(pdf, 2 * PREVIEW.width, 1);
    if (!first) throw new Error('The PDF to be pictured has no page.');
    return first;
  });

/** Pictures of the first pages of a PDF, as WebP. */
export async function pictures(
  pdf: Uint8Array,
  width: number,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly Uint8Array[]> {
  // The reader takes the bytes for itself, so it gets a copy.
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const made: Uint8Array[] = [];
  for (let number = 1; number <= Math.min(document.numPages, most); number += 1) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    const canvas = createCanvas(viewport.width, viewport.height);
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    made.push(await canvas.encode('webp', 82));
  }
  await task.destroy();
  return made;
}
