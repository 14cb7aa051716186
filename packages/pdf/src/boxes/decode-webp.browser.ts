import type { Pixels } from './pixels.js';

/** The pixels of a WebP file, decoded by the browser. */
export async function decodeWebp(data: Uint8Array): Promise<Pixels> {
  const bitmap = await createImageBitmap(new Blob([data.slice()]));
  const { height, width } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gave no canvas to read it with.');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  const { data: rgba } = context.getImageData(0, 0, width, height);
  return { rgba: new Uint8Array(rgba.buffer), width, height };
}
