import { imageSize } from 'image-size';
import { isWholeJpeg, pictureAlone } from './picture-metadata.js';

/** Chunks of a PNG that make up the picture; the others hold texts, times and EXIF data. */
const PNG_CHUNKS = /^(?:IHDR|PLTE|tRNS|gAMA|cHRM|sRGB|iCCP|pHYs|IDAT|IEND)$/;
const PNG_SIGNATURE = 8;

/** Chunks of a WebP that hold EXIF and XMP data, and their flags in VP8X. */
const WEBP_METADATA = /^(?:EXIF|XMP )$/;
const WEBP_METADATA_FLAGS = 0x0c;
const RIFF_HEADER = 12;

const nameAt = (data: Uint8Array, at: number) => String.fromCharCode(...data.subarray(at, at + 4));

/**
 * An image as a `data:` address for a page, without metadata, such as where it was taken.
 *
 * @param data a PNG, JPEG or WebP; nothing for another format
 */
export function imageAddress(data: Uint8Array): string | undefined {
  const { orientation = 1, type } = imageSize(data);
  const address = (subtype: string, bytes: Uint8Array) =>
    `data:image/${subtype};base64,${Buffer.from(bytes).toString('base64')}`;
  if (type === 'jpg' && isWholeJpeg(data)) return address('jpeg', pictureAlone(data, orientation));
  if (type === 'png') return address('png', pngAlone(data));
  if (type === 'webp') return address('webp', webpAlone(data));
  return undefined;
}

/** A PNG of the chunks that make up the picture. */
function pngAlone(data: Uint8Array): Uint8Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const kept = [data.subarray(0, PNG_SIGNATURE)];
  for (let at = PNG_SIGNATURE; at + 8 <= data.length; ) {
    // Length, name, content and checksum.
    const end = at + 12 + view.getUint32(at);
    if (PNG_CHUNKS.test(nameAt(data, at + 4))) kept.push(data.subarray(at, end));
    at = end;
  }
  return Buffer.concat(kept);
}

/** A WebP without EXIF and XMP data. */
function webpAlone(data: Uint8Array): Uint8Array {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const kept: Uint8Array[] = [];
  for (let at = RIFF_HEADER; at + 8 <= data.length; ) {
    const size = view.getUint32(at + 4, true);
    // Chunks begin at even places.
    const end = at + 8 + size + (size % 2);
    const name = nameAt(data, at);
    const chunk = Uint8Array.from(data.subarray(at, end));
    if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~WEBP_METADATA_FLAGS;
    if (!WEBP_METADATA.test(name)) kept.push(chunk);
    at = end;
  }
  const content = Buffer.concat(kept);
  const header = Buffer.from(data.subarray(0, RIFF_HEADER));
  header.writeUInt32LE(content.length + 4, 4);
  return Buffer.concat([header, content]);
}
