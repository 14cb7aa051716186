import { convertIndexedToRgb, decode, encode } from 'fast-png';

/** Pixels from the top left, four bytes each: red, green, blue, alpha. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Reads a PNG as browsers and {@link writePicture} make them: eight bits a channel, or a palette. */
export function readPicture(png: Uint8Array): Picture {
  const decoded = decode(png);
  const { width, height, palette } = decoded;
  const data = palette ? convertIndexedToRgb(decoded) : new Uint8Array(decoded.data);
  const channels = palette?.[0]?.length ?? decoded.channels;
  if (channels === 4) return { width, height, data };
  if (channels === 3) return { width, height, data: opaque(data) };
  throw new Error(`A PNG with ${channels} channels. Pictures of pages have three or four.`);
}

function opaque(rgb: Uint8Array): Uint8Array {
  const rgba = new Uint8Array((rgb.length / 3) * 4).fill(255);
  for (let from = 0, to = 0; from < rgb.length; from += 3, to += 4) {
    rgba[to] = rgb[from] as number;
    rgba[to + 1] = rgb[from + 1] as number;
    rgba[to + 2] = rgb[from + 2] as number;
  }
  return rgba;
}

/** As many colours as a palette holds. */
const MOST = 256;

/** Grounds, inks and rules are a handful of colours. */
const KEPT = 8;

/**
 * A picture with few colours, which its file needs a quarter of the bytes for. The colours seen most stay as they are; of
 * the others, which are edges of letters, each channel keeps 16 levels, or fewer where there is a photograph.
 */
export function withFewColours(picture: Picture): Picture {
  const kept = mostSeen(picture);
  for (const levels of [16, 10, 6]) {
    const few = withLevels(picture, levels, kept);
    if (indexed(few).palette.length <= MOST) return few;
  }
  throw new Error(
    'Six levels of three channels are 216 colours; this picture has transparent pixels as well.',
  );
}

function mostSeen(picture: Picture): ReadonlySet<number> {
  const { data, palette } = indexed(picture);
  const counts = new Uint32Array(palette.length);
  for (const place of data) counts[place] = (counts[place] as number) + 1;
  const places = [...palette.keys()].sort((a, b) => (counts[b] as number) - (counts[a] as number));
  return new Set(places.slice(0, KEPT).map((place) => palette[place] as number));
}

function withLevels(picture: Picture, levels: number, kept: ReadonlySet<number>): Picture {
  const step = 255 / (levels - 1);
  const nearest = Uint8Array.from({ length: 256 }, (_, value) => Math.round(Math.round(value / step) * step));
  const { data, palette } = indexed(picture);
  const colours = Uint32Array.from(palette, (colour) => {
    if (kept.has(colour)) return colour;
    const channels = new Uint8Array(Uint32Array.of(colour).buffer);
    return new Uint32Array(channels.map((value) => nearest[value] as number).buffer)[0] as number;
  });
  const pixels = new Uint32Array(data.length);
  for (const [at, place] of data.entries()) pixels[at] = colours[place] as number;
  return { ...picture, data: new Uint8Array(pixels.buffer) };
}

/** A PNG of a picture with few colours. */
export function writePicture(picture: Picture): Uint8Array {
  const { width, height } = picture;
  const { data, palette } = indexed(picture);
  if (palette.length > MOST) throw new Error('More than 256 colours. Take withFewColours(picture).');
  const colours = palette.map((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]);
  return encode(
    { width, height, data: Uint8Array.from(data), depth: 8, channels: 1, palette: colours },
    { zlib: { level: 9 } },
  );
}

/** The colours of a picture, each as one number, and which of them each pixel has. */
function indexed({ data: bytes }: Picture): { data: Uint32Array; palette: readonly number[] } {
  const pixels = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const data = new Uint32Array(pixels.length);
  const places = new Map<number, number>();
  let colour: number | undefined;
  let place = 0;
  for (const [at, pixel] of pixels.entries()) {
    // Most pixels are like the one before.
    if (pixel !== colour) {
      colour = pixel;
      place = places.get(pixel) ?? places.size;
      places.set(pixel, place);
    }
    data[at] = place;
  }
  return { data, palette: [...places.keys()] };
}
