import { type ChildNode, type Element, isTag } from 'domhandler';
import { imageSize } from 'image-size';
import { PdfError } from '../pdf-error.js';
import { displayOf } from './html.js';
import { pictureAlone } from './picture-metadata.js';

/** A picture that a PDF can hold as it is. */
export interface Picture {
  /** The bytes of a PNG or JPEG file. */
  readonly data: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** Finds the bytes of an image by its `src`, which is not a `data:` address. */
export type ImageLoader = (src: string) => Uint8Array | Promise<Uint8Array>;

/** A CSS pixel in pt. */
const PIXEL = 0.75;

/**
 * Loads every image of a document, each once.
 *
 * @throws {PdfError} naming the image that cannot be had or is neither PNG nor JPEG
 */
export async function loadImages(
  nodes: readonly ChildNode[],
  load: ImageLoader | undefined,
): Promise<ReadonlyMap<string, Picture>> {
  const sources = new Set(images(nodes).map(({ attribs }) => attribs.src ?? ''));
  const pictures = [...sources].map(async (src) => [src, read(src, await bytesOf(src, load))] as const);
  return new Map(await Promise.all(pictures));
}

function images(nodes: readonly ChildNode[]): readonly Element[] {
  return nodes.flatMap((node) => {
    if (!isTag(node) || displayOf(node) === 'none') return [];
    return node.name === 'img' ? [node] : images(node.children);
  });
}

async function bytesOf(src: string, load: ImageLoader | undefined): Promise<Uint8Array> {
  const [, encoded] = /^data:[^,]*;base64,(.*)$/s.exec(src) ?? [];
  if (encoded !== undefined) return Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0));
  if (!load)
    throw new PdfError(`The image ${nameOf(src)} cannot be loaded. Pass loadImage, which gives its bytes.`);
  try {
    return await load(src);
  } catch (error) {
    throw new PdfError(
      `The image ${nameOf(src)} was not found (${error instanceof Error ? error.message : error}).`,
    );
  }
}

function read(src: string, data: Uint8Array): Picture {
  try {
    const { height, orientation = 1, type, width } = imageSize(data);
    if (type !== 'png' && type !== 'jpg') {
      throw new PdfError(
        `The image ${nameOf(src)} is ${type}, which PDF does not hold. Convert it to PNG or JPEG.`,
      );
    }
    // What a PNG tells beside the picture is not embedded.
    const picture = type === 'jpg' ? pictureAlone(data, orientation) : data;
    // A camera held upright writes a picture that lies on its side, and says so.
    return orientation > 4
      ? { data: picture, width: height, height: width }
      : { data: picture, width, height };
  } catch (error) {
    if (error instanceof PdfError) throw error;
    throw new PdfError(`The image ${nameOf(src)} is broken or no picture. Give a PNG or JPEG file.`);
  }
}

const nameOf = (src: string) => `"${src.length > 60 ? `${src.slice(0, 60)}…` : src}"`;

/** How large an image is set, in pt: as its style or its attributes say, else a CSS pixel a pixel, never over the width. */
export function imageBox(
  { attribs }: Element,
  picture: Picture,
  style: { readonly width?: number; readonly height?: number },
  room: number,
): { readonly width: number; readonly height: number } {
  const ratio = picture.height / picture.width;
  const given =
    style.width ??
    pixels(attribs.width) ??
    (style.height ?? pixels(attribs.height) ?? picture.height * PIXEL) / ratio;
  const width = Math.min(given, room);
  return {
    width,
    height: width < given ? width * ratio : (style.height ?? pixels(attribs.height) ?? width * ratio),
  };
}

const pixels = (attribute: string | undefined): number | undefined =>
  attribute && Number(attribute) > 0 ? Number(attribute) * PIXEL : undefined;
