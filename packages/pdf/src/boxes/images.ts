import {
  elementsIn,
  ImageError,
  type ImageLoader,
  imageBytes,
  imageName,
  type StyledElement,
} from '@resume/css';
import type { imageSize } from 'image-size';
import { decodeWebp } from '#decode-webp';
import { PdfError } from '../pdf-error.js';
import { isWholeJpeg, pictureAlone } from './picture-metadata.js';
import type { Pixels } from './pixels.js';

/** A picture that a PDF can hold. */
export interface Picture {
  /** Its address, for errors. */
  readonly name: string;
  /** The bytes of a PNG or JPEG file, or what was in another. */
  readonly data: Uint8Array | Pixels;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** The `svg` of an SVG file, whose size is its own. */
  readonly drawing?: StyledElement;
}

/**
 * Loads every image of a document, each once.
 *
 * @throws {PdfError} naming the image that cannot be had, is broken, or is none of PNG, JPEG and WebP
 */
export async function loadImages(
  root: StyledElement,
  load: ImageLoader | undefined,
  styleDrawing: DrawingStyler,
): Promise<ReadonlyMap<string, Picture>> {
  const files = [...(await loadFiles(root, load))];
  const pictures = files.map(async ([src, data]) => {
    const svg = svgIn(data);
    return [src, svg === undefined ? await read(src, data) : drawn(src, svg, styleDrawing)] as const;
  });
  return new Map(await Promise.all(pictures));
}

/** Gives the `svg` element of the text of an SVG file with its computed styles; undefined where there is none. */
export type DrawingStyler = (text: string, file: string) => StyledElement | undefined;

/** The text of an SVG file; undefined for any other. */
function svgIn(data: Uint8Array): string | undefined {
  const begin = new TextDecoder().decode(data.subarray(0, 4096));
  if (
    !/^\s*(?:<\?[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[^[>]*(?:\[[^\]]*\]\s*)?>\s*)*<svg[\s>]/i.test(
      begin,
    )
  )
    return undefined;
  return new TextDecoder().decode(data);
}

function drawn(src: string, text: string, styleDrawing: DrawingStyler): Picture {
  const name = imageName(src);
  const drawing = styleDrawing(text, name);
  if (!drawing) throw broken(name);
  return { name, data: new Uint8Array(), width: 0, height: 0, drawing };
}

/**
 * The bytes of an image that can be printed.
 *
 * @throws {PdfError} where it cannot be had, is broken, or is none of PNG, JPEG and WebP
 */
export async function readPrintable(src: string, load: ImageLoader): Promise<Uint8Array> {
  const data = await bytesOf(src, load);
  await read(src, data);
  return data;
}

/**
 * The files of all images of a document, by their `src`, each loaded once.
 *
 * @throws {PdfError} naming the image that cannot be had
 */
export async function loadFiles(
  root: StyledElement,
  load: ImageLoader | undefined,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const images = elementsIn(root).filter(({ name }) => name === 'img');
  const sources = new Set(images.map(({ attributes }) => attributes.src ?? ''));
  const files = [...sources].map(async (src) => [src, await bytesOf(src, load)] as const);
  return new Map(await Promise.all(files));
}

async function bytesOf(src: string, load: ImageLoader | undefined): Promise<Uint8Array> {
  try {
    return await imageBytes(src, load);
  } catch (error) {
    throw error instanceof ImageError ? new PdfError(error.message) : error;
  }
}

/**
 * What keeps the bytes of an image from being used: they are cut off or damaged, or stand for more pixels than can be
 * decoded. Nothing where they are sound, or of another format than PNG, JPEG and WebP.
 */
export async function imageFault(data: Uint8Array): Promise<string | undefined> {
  const found = await sizeOf(data);
  if (!found) return 'it is cut off, damaged or no image';
  const { height, type, width } = found;
  if (width * height > MOST_PIXELS)
    return `it is ${width} × ${height} pixels, more than ${MOST_PIXELS / 1e6} million`;
  const isWhole =
    type === 'jpg'
      ? isWholeJpeg(data)
      : type === 'png'
        ? await isWholePng(data)
        : type !== 'webp' || isWholeWebp(data);
  return isWhole ? undefined : 'it is cut off or damaged';
}

/** Pictures by the bytes of their files: documents that are made of the same ones, such as variants, share them. */
const pictures = new WeakMap<Uint8Array, Picture>();

async function read(src: string, data: Uint8Array): Promise<Picture> {
  const name = imageName(src);
  const picture = pictures.get(data) ?? (await decode(name, data));
  pictures.set(data, picture);
  return { ...picture, name };
}

async function decode(name: string, data: Uint8Array): Promise<Picture> {
  const found = await sizeOf(data);
  if (!found) throw broken(name);
  const { height, orientation = 1, type, width } = found;
  if (type !== 'png' && type !== 'jpg' && type !== 'webp') {
    throw new PdfError(
      `The image ${name} is ${type}, which PDF does not hold. Convert it to PNG, JPEG or WebP.`,
    );
  }
  if (type === 'jpg') {
    if (!isWholeJpeg(data)) throw broken(name);
    const picture = pictureAlone(data, orientation);
    // A camera held upright writes a picture that lies on its side, and says so.
    return orientation > 4
      ? { name, data: picture, width: height, height: width }
      : { name, data: picture, width, height };
  }
  if (width * height > MOST_PIXELS) {
    throw new PdfError(
      `The image ${name} is ${width} × ${height} pixels, more than ${MOST_PIXELS / 1e6} million. Make it smaller: ${PRINTED_WIDE} pixels across print sharply on a whole page.`,
    );
  }
  try {
    if (type === 'webp') return { name, data: await decodeWebp(data), width, height };
    return { name, data: await pngPixels(data), width, height };
  } catch {
    throw broken(name);
  }
}

/** Few documents hold a picture, so what reads them is loaded for those that do. */
async function sizeOf(data: Uint8Array): Promise<ReturnType<typeof imageSize> | undefined> {
  const { imageSize } = await import('image-size');
  try {
    // It reads on beyond the end of a view, into what else the buffer holds.
    const size = imageSize(new Uint8Array(data));
    return size.width > 0 && size.height > 0 ? size : undefined;
  } catch {
    return undefined;
  }
}

/** Without what a PNG holds besides the picture. */
const pngPixels = async (data: Uint8Array) => (await import('./png.js')).readPng(data);

const isWholePng = (data: Uint8Array) =>
  pngPixels(data).then(
    () => true,
    () => false,
  );

/** The header of a WebP says how long the rest is. */
const isWholeWebp = (data: Uint8Array) =>
  data.length >= 8 + new DataView(data.buffer, data.byteOffset).getUint32(4, true);

const broken = (name: string) =>
  new PdfError(`The image ${name} is cut off, damaged or no picture. Give a PNG, JPEG or still WebP file.`);

/** More take more than a quarter of a gigabyte to decode. */
const MOST_PIXELS = 64e6;

/** Pixels across a page of A4 at 300 to the inch. */
const PRINTED_WIDE = 2500;
