import pixelmatch from 'pixelmatch';
import type { Picture } from './picture.js';

/**
 * What counts as looking the same. Another version of the browser sets a letter's edge a little lighter or darker: single
 * pixels may differ, many next to each other may not.
 */
const TOLERANCE = {
  /** How far two colours may be from each other, where black and white are 1 apart. */
  colour: 0.1,
  /** Side of the square, in pixels, that may hold… */
  window: 16,
  /** …this many pixels of another colour. */
  pixels: 8,
} as const;

/** How two pictures differ. */
export interface Difference {
  /** In words: the sizes, or how many pixels. */
  readonly text: string;
  /** What differs in red, above the picture in grey. */
  readonly picture: Picture;
}

/** Compares the committed picture with the one just drawn. Nothing where they look the same. */
export function comparePictures(before: Picture, after: Picture): Difference | undefined {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const sheets = [before, after].map((picture) => onSheet(picture, width, height));
  const count = (windowSize: number, output?: Uint8Array) => {
    const [one, other] = sheets as [Uint8Array, Uint8Array];
    return pixelmatch(one, other, output, width, height, { threshold: TOLERANCE.colour, windowSize });
  };
  const sameSize = before.width === after.width && before.height === after.height;
  if (sameSize && count(TOLERANCE.window) <= TOLERANCE.pixels) return undefined;

  const data = new Uint8Array(width * height * 4);
  const pixels = count(Number.POSITIVE_INFINITY, data);
  const sizes = `${before.width}×${before.height} became ${after.width}×${after.height}`;
  return {
    text: sameSize ? `${pixels} pixels differ` : `${sizes}, ${pixels} pixels differ`,
    picture: { width, height, data },
  };
}

/** The pixels of a picture on a sheet that may be larger; the rest of it is empty. */
function onSheet(picture: Picture, width: number, height: number): Uint8Array {
  if (picture.width === width && picture.height === height) return picture.data;
  const sheet = new Uint8Array(width * height * 4);
  const row = picture.width * 4;
  for (let y = 0; y < picture.height; y += 1) {
    sheet.set(picture.data.subarray(y * row, (y + 1) * row), y * width * 4);
  }
  return sheet;
}
