import { createCanvas } from '@napi-rs/canvas';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Cache } from './cache.js';

/** The size at which the first page of a PDF is pictured, in CSS px; pictures hold twice as many. */
export const PREVIEW = { width: 240, height: 340 } as const;

/** A picture of a PDF's first page, as WebP. */
export function picture(pdf: Uint8Array, cache: Cache): Promise<Uint8Array> {
  return cache('preview', [pdf], async () => {
    // The reader takes the bytes for itself, so it gets a copy.
    const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
    const document = await task.promise;
    const page = await document.getPage(1);
    const viewport = page.getViewport({ scale: (2 * PREVIEW.width) / page.getViewport({ scale: 1 }).width });
    const canvas = createCanvas(viewport.width, viewport.height);
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    const bytes = await canvas.encode('webp', 82);
    await task.destroy();
    return bytes;
  });
}
