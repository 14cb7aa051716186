import type { Picture } from './picture.js';

/** A picture whose pixels have the colours that a function says, in hex. */
export function picture(width: number, height: number, colourAt: (x: number, y: number) => string): Picture {
  const data = new Uint8Array(width * height * 4).fill(255);
  for (let at = 0; at < width * height; at += 1) {
    const colour = colourAt(at % width, Math.floor(at / width));
    data.set(Buffer.from(colour.slice(1), 'hex'), at * 4);
  }
  return { width, height, data };
}
