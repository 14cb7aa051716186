import { joined } from '../bytes.js';
import type { Pixels } from './pixels.js';

const SIGNATURE = 8;
/** Bytes of a chunk in addition to its data: length, type, checksum. */
const FRAME = 12;

const [GRAY, RGB, PALETTE] = [0, 2, 3];

/** Samples a pixel by colour type. */
const SAMPLES: Readonly<Record<number, number>> = { [GRAY]: 1, [RGB]: 3, [PALETTE]: 1, 4: 2, 6: 4 };

/** The pixels of each pass of an interlaced image: where they begin, and how far apart they are. */
const PASSES = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** What is in a PNG file. */
interface Png {
  readonly width: number;
  readonly height: number;
  /** Bits a sample. */
  readonly depth: number;
  readonly color: number;
  readonly interlaced: boolean;
  readonly palette: Uint8Array;
  /** What of a palette is how transparent, or which colour is. */
  readonly transparency: Uint8Array | undefined;
  /** Compressed. */
  readonly data: readonly Uint8Array<ArrayBuffer>[];
}

/**
 * What pdfkit embeds of a PNG, once it is known to be whole: pdfkit finds out about broken pixels only when nobody can
 * catch it, or not at all. It gets the file, and the pixels of those it misreads: with transparency apart from the pixels,
 * or interlaced with several pixels in a byte.
 *
 * @throws {Error} when a chunk or pixels are missing, or there are far more of them than the header says
 */
export async function readPng(file: Uint8Array): Promise<Uint8Array | Pixels> {
  const png = parse(file);
  const misread = (png.transparency && png.color <= PALETTE) || (png.interlaced && png.depth < 8);
  const rows = await inflate(png, misread === true);
  return misread ? decode(png, rows) : file;
}

function parse(file: Uint8Array): Png {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const data: Uint8Array<ArrayBuffer>[] = [];
  let palette = new Uint8Array();
  let transparency: Uint8Array | undefined;
  let type = '';
  for (let at = SIGNATURE; type !== 'IEND'; ) {
    const length = view.getUint32(at);
    type = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (at + FRAME + length > file.length) throw new Error(`${type} ends too early.`);
    const chunk = file.slice(at + 8, at + 8 + length);
    if (type === 'IDAT') data.push(chunk);
    if (type === 'PLTE') palette = chunk;
    if (type === 'tRNS') transparency = chunk;
    at += FRAME + length;
  }
  return {
    width: view.getUint32(16),
    height: view.getUint32(20),
    depth: view.getUint8(24),
    color: view.getUint8(25),
    interlaced: view.getUint8(28) === 1,
    palette,
    transparency,
    data,
  };
}

/** Counts the bytes of all rows, and keeps them where they are needed. */
async function inflate({ color, data, depth, height, width }: Png, keep: boolean): Promise<Uint8Array> {
  const least = Math.ceil((width * (SAMPLES[color] ?? 4) * depth) / 8) * height;
  // Each row has a byte more; interlaced images have some more rows.
  const most = 2 * least + 16 * height + 64;
  const rows: Uint8Array[] = [];
  let found = 0;
  for await (const chunk of new Blob([...data]).stream().pipeThrough(new DecompressionStream('deflate'))) {
    found += chunk.length;
    if (found > most) throw new Error('There are more pixels than the header says.');
    if (keep) rows.push(chunk);
  }
  if (found < least) throw new Error('There are fewer pixels than the header says.');
  return joined(rows);
}

/** The pixels of a PNG, row by row, of one pass or of seven. */
function decode(png: Png, rows: Uint8Array): Pixels {
  const { color, depth, height, interlaced, width } = png;
  const rgba = new Uint8Array(width * height * 4);
  const bits = (SAMPLES[color] ?? 4) * depth;
  let at = 0;
  for (const [left, top, across, down] of interlaced ? PASSES : [[0, 0, 1, 1] as const]) {
    const columns = Math.ceil((width - left) / across);
    if (columns <= 0) continue;
    const length = Math.ceil((columns * bits) / 8);
    let above = new Uint8Array(length);
    for (let y = top; y < height; y += down) {
      const row = rows.slice(at + 1, at + 1 + length);
      unfilter(rows[at] ?? 0, row, above, Math.max(1, bits / 8));
      for (let column = 0; column < columns; column += 1)
        rgba.set(colorOf(png, row, column), (y * width + left + column * across) * 4);
      above = row;
      at += 1 + length;
    }
  }
  return { rgba, width, height };
}

/** Adds to each byte of a row what its filter took off: a guess from its neighbours, a pixel to the left and above. */
function unfilter(filter: number, row: Uint8Array, above: Uint8Array, pixel: number): void {
  for (let index = 0; index < row.length; index += 1) {
    const left = row[index - pixel] ?? 0;
    const up = above[index] ?? 0;
    row[index] = (row[index] ?? 0) + guessOf(filter, left, up, above[index - pixel] ?? 0);
  }
}

function guessOf(filter: number, left: number, up: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter === 4) return paeth(left, up, corner);
  throw new Error(`There is no filter ${filter}.`);
}

/** Whichever neighbour is nearest to where they lead. */
function paeth(left: number, up: number, corner: number): number {
  const toLeft = Math.abs(up - corner);
  const toUp = Math.abs(left - corner);
  const toCorner = Math.abs(left + up - 2 * corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

/** Red, green, blue and alpha of a pixel that is no more than gray, three samples, or a place in the palette. */
function colorOf({ color, depth, palette, transparency }: Png, row: Uint8Array, column: number): number[] {
  const count = SAMPLES[color] ?? 1;
  const samples = Array.from({ length: count }, (_, index) => sampleAt(row, column * count + index, depth));
  if (color === PALETTE) {
    const [entry = 0] = samples;
    return [...palette.subarray(entry * 3, entry * 3 + 3), transparency?.[entry] ?? 255];
  }
  const channels = samples.map((sample) => (sample * 255) / (2 ** depth - 1));
  const [red = 0, green = red, blue = red] = channels;
  const clear =
    transparency && samples.every((sample, index) => sampleAt(transparency, index, 16) === sample);
  return [red, green, blue, clear ? 0 : 255];
}

function sampleAt(bytes: Uint8Array, index: number, depth: number): number {
  if (depth === 16) return ((bytes[index * 2] ?? 0) << 8) | (bytes[index * 2 + 1] ?? 0);
  const bit = index * depth;
  return ((bytes[bit >> 3] ?? 0) >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
}
