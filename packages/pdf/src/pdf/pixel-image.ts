import type { Pixels } from '../boxes/pixels.js';
import type { EmbeddedImage, PdfkitContext } from './pdfkit-context.js';

/** Pixels as an image that pdfkit embeds: colours, and a mask where any pixel lets the page through. */
export function pixelImage({ height, rgba, width }: Pixels, label: string): EmbeddedImage {
  return {
    label,
    width,
    height,
    obj: null,
    embed(context: PdfkitContext) {
      const count = width * height;
      const colors = new Uint8Array(count * 3);
      const alpha = new Uint8Array(count);
      for (let pixel = 0; pixel < count; pixel += 1) {
        colors.set(rgba.subarray(pixel * 4, pixel * 4 + 3), pixel * 3);
        alpha[pixel] = rgba[pixel * 4 + 3] ?? 255;
      }
      const form = { Type: 'XObject', Subtype: 'Image', Width: width, Height: height, BitsPerComponent: 8 };
      let mask: ReturnType<PdfkitContext['ref']> | undefined;
      if (alpha.some((value) => value < 255)) {
        mask = context.ref({ ...form, ColorSpace: 'DeviceGray' });
        mask.end(alpha);
      }
      this.obj = context.ref({ ...form, ColorSpace: 'DeviceRGB', ...(mask && { SMask: mask }) });
      this.obj.end(colors);
    },
  };
}
