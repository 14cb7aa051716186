import { joined } from '../bytes.js';

/** Segments of a JPEG by their marker. */
const SOS = 0xda;
const EOI = 0xd9;
const COM = 0xfe;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP15 = 0xef;

/** What decoders need of what applications write: JFIF's density, ICC colour profiles, Adobe's colour transform. */
const NEEDED: Readonly<Record<number, string>> = {
  [APP0]: 'JFIF\0',
  [APP0 + 2]: 'ICC_PROFILE\0',
  [APP0 + 14]: 'Adobe',
};

/**
 * A JPEG without its metadata: where and when it was taken, with what, thumbnails, comments, and
 * whatever follows its end. Which way is up is kept.
 *
 * @param orientation as EXIF counts, 1 being upright
 */
export function pictureAlone(jpeg: Uint8Array, orientation: number): Uint8Array {
  const kept: Uint8Array[] = [jpeg.subarray(0, 2)];
  if (orientation !== 1) kept.push(orientationSegment(orientation));
  for (const { marker, start, end } of segmentsOf(jpeg)) {
    const isTelling = marker === COM || (marker >= APP0 && marker <= APP15 && !isNeeded(jpeg, start, marker));
    if (!isTelling) kept.push(jpeg.subarray(start, end));
  }
  return joined(kept);
}

/** Whether a JPEG has a scan, and the marker that ends it; some cameras write more behind that. */
export function isWholeJpeg(jpeg: Uint8Array): boolean {
  const markers = [...segmentsOf(jpeg)].map(({ marker }) => marker);
  return markers.includes(SOS) && markers.at(-1) === EOI;
}

interface Segment {
  readonly marker: number;
  /** Where its marker begins, and where what belongs to it ends: the compressed data with the head of its scan. */
  readonly start: number;
  readonly end: number;
}

/** The segments of a JPEG as far as they are whole, to the marker that ends it. Thumbnails lie within segments. */
function* segmentsOf(jpeg: Uint8Array): Generator<Segment> {
  let at = 2;
  while (at + 2 <= jpeg.length) {
    const marker = jpeg[at + 1] ?? 0;
    // Decoders pass over whatever stands between segments.
    if (jpeg[at] !== 0xff || marker === 0xff || marker === 0) {
      at += 1;
      continue;
    }
    const head = marker === EOI ? at + 2 : at + 2 + lengthAt(jpeg, at + 2);
    if (head > jpeg.length) return;
    const end = marker === SOS ? endOfScan(jpeg, head) : head;
    yield { marker, start: at, end };
    if (marker === EOI) return;
    at = end;
  }
}

const lengthAt = (bytes: Uint8Array, at: number) => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);

function isNeeded(jpeg: Uint8Array, at: number, marker: number): boolean {
  const { [marker]: name } = NEEDED;
  return name !== undefined && [...name].every((char, index) => jpeg[at + 4 + index] === char.charCodeAt(0));
}

/** Where the compressed data of a scan ends: at the next marker that is none of its own (stuffed zeros, restarts). */
function endOfScan(jpeg: Uint8Array, from: number): number {
  for (let at = from; at + 1 < jpeg.length; at += 1) {
    const next = jpeg[at + 1] ?? 0;
    if (jpeg[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return jpeg.length;
}

/** An EXIF segment that says the orientation and nothing else. */
const orientationSegment = (orientation: number): Uint8Array =>
  Uint8Array.of(
    ...[0xff, APP1, 0, 34],
    ...[0x45, 0x78, 0x69, 0x66, 0, 0], // "Exif"
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8], // big-endian TIFF; its directory follows
    ...[0, 1], // of one entry:
    ...[0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0], // Orientation, one short
    ...[0, 0, 0, 0], // and no other directory
  );
