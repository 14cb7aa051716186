import { crc32, deflateSync } from 'node:zlib';
import * as mupdf from 'mupdf';
import type { ReactElement } from 'react';
import { describe, expect, it } from 'vitest';
import { renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { colorAt, inTheClear } from '../test/read-pdf.js';
import { RED_WEBP } from '../test/red-webp.js';
import { imageFault } from './images.js';

const date = new Date('2026-01-01T00:00:00Z');
const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, 40, 20], false);
pixmap.clear(128);
const png = pixmap.asPNG();
const jpeg = pixmap.asJPEG(80, false);
const webp = Buffer.from(RED_WEBP.slice(RED_WEBP.indexOf(',') + 1), 'base64');
const GIF = Buffer.from('R0lGODlhBAAEAPAAAP8AAAAAACH5BAAAAAAALAAAAAAEAAQAAAIEhI8JBQA7', 'base64');
/** The boxes of an AVIF of 4 by 4 pixels, without its content. */
const AVIF = Buffer.from(
  'AAAAHGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZgAAAOptZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAABAAAAImlsb2MAAAAAREAAAQABAAAAAAEOAAEAAAAAAAAAHAAAACNpaW5mAAAAAAABAAAAFWluZmUCAAAAAAEAAGF2MDEAAAAAamlwcnAAAABLaXBjbwAAABNjb2xybmNseAACAAIABoAAAAAMYXYxQ4EADAAAAAAUaXNwZQAAAAAAAAAEAAAABAAAABBwaXhpAAAAAAMICAgAAAAXaXBtYQAAAAAAAAABAAEEgYIDhA==',
  'base64',
);
const address = (type: string, data: Uint8Array) =>
  `data:${type};base64,${Buffer.from(data).toString('base64')}`;

const render = (element: ReactElement, loadImage?: (src: string) => Uint8Array) =>
  renderPdf(element, { fonts, title: '图', lang: 'zh', date, ...(loadImage && { loadImage }) });

/** A PNG written by hand, of one colour type, depth and order of rows. */
function pngOf(
  [width, height, depth, color, interlaced]: readonly [number, number, number, number, number],
  rows: readonly number[],
  chunks: readonly (readonly [type: string, data: readonly number[]])[],
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, color, 0, 0, interlaced], 8);
  const chunk = (type: string, data: Uint8Array) => {
    const frame = Buffer.alloc(4);
    frame.writeUInt32BE(data.length);
    const body = Buffer.concat([Buffer.from(type), data]);
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([frame, body, sum]);
  };
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...chunks.map(([type, data]) => chunk(type, Uint8Array.from(data))),
    chunk('IDAT', deflateSync(Uint8Array.from(rows))),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** A PNG whose size is said to be another. */
function withSize(data: Uint8Array, width: number, height: number): Uint8Array {
  const copy = Buffer.from(data);
  copy.writeUInt32BE(width, 16);
  copy.writeUInt32BE(height, 20);
  return copy;
}

/** A PNG that is said to be higher than its pixels go. */
const withoutPixels = (data: Uint8Array) => withSize(data, 40, 40);

/** The pictures on the first page as MuPDF draws them: how large, in pt. */
function drawn(bytes: Uint8Array): readonly (readonly [width: number, height: number])[] {
  const sizes: [number, number][] = [];
  const page = mupdf.Document.openDocument(bytes, 'application/pdf').loadPage(0);
  page.toStructuredText('preserve-images').walk({
    onImageBlock: ([left, top, right, bottom]) => void sizes.push([right - left, bottom - top]),
  });
  return sizes;
}

/** A JPEG with a whole smaller one in it, as cameras put a thumbnail into their notes. */
function withThumbnail(image: Uint8Array): Buffer {
  const thumbnail = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, 4, 4], false).asJPEG(50, false);
  const text = Buffer.concat([Buffer.from('Exif\0\0'), thumbnail]);
  const head = Buffer.from([0xff, 0xe1, (text.length + 2) >> 8, (text.length + 2) & 255]);
  return Buffer.concat([image.subarray(0, 2), head, text, image.subarray(2)]);
}

/** Bytes as files are read: in a buffer that holds something else behind them. */
const followed = (data: Uint8Array) =>
  Buffer.concat([data, Buffer.alloc(64, 'other')]).subarray(0, data.length);

describe('imageFault', () => {
  const thumbnail = withThumbnail(jpeg);
  it.each([
    ['PNG', png],
    ['JPEG', jpeg],
    ['JPEG with a thumbnail', thumbnail],
    ['JPEG with more behind its end', Buffer.concat([jpeg, Buffer.from('more')])],
    ['WebP', webp],
  ])('finds none in a whole %s', async (_, data) => {
    expect(await imageFault(data)).toBeUndefined();
  });

  it.each([
    ['PNG', png.subarray(0, png.length - 20)],
    ['JPEG', jpeg.subarray(0, jpeg.length - 2)],
    ['JPEG with a thumbnail', thumbnail.subarray(0, thumbnail.length - 2)],
    ['WebP', webp.subarray(0, webp.length - 3)],
    ['PNG at the beginning of a larger buffer', followed(png.subarray(0, 20))],
    ['text', Buffer.from('no image')],
    ['nothing', Buffer.alloc(0)],
  ])('finds one in a %s that is cut off', async (_, data) => {
    expect(await imageFault(data)).toMatch(/^it is cut off/);
  });

  it('finds more pixels than can be decoded', async () => {
    const large = Buffer.from(png);
    large.writeUInt32BE(20_000, 16);
    large.writeUInt32BE(20_000, 20);
    expect(await imageFault(large)).toBe('it is 20000 × 20000 pixels, more than 64 million');
  });
});

it.each(['@@@', 'AAA', '%zz'])('refuses the address of an image that is no base64: %s', async (encoded) => {
  await expect(render(<img src={`data:image/png;base64,${encoded}`} alt="x" />)).rejects.toThrow(
    /is no base64|is cut off, damaged/,
  );
});

describe('images', () => {
  it.each([
    ['PNG', address('image/png', png)],
    ['JPEG', address('image/jpeg', jpeg)],
    ['WebP', RED_WEBP],
  ])('draws a %s as a Figure with what it shows, a CSS pixel a pixel', async (_, src) => {
    const bytes = await render(
      <figure>
        <img src={src} alt="灰色方块" />
        <figcaption>图一</figcaption>
      </figure>,
    );
    expect(drawn(bytes)).toEqual([[30, 15]]);
    expect(breachesOf(bytes)).toEqual([]);
    expect(inTheClear(bytes)).toContain('/S/Figure');
  });

  it('paints a WebP in its colours, and the page where it is transparent', async () => {
    const bytes = await render(<img src={RED_WEBP} alt="红" />);
    const margin = 46;
    expect(colorAt(bytes, margin + 5, margin + 5)).toEqual([200, 30, 30]);
    expect(colorAt(bytes, margin + 25, margin + 5)).toEqual([255, 255, 255]);
  });

  describe('of a PNG with transparency apart from its pixels', () => {
    const [red, green, blue] = [
      [255, 0, 0],
      [0, 255, 0],
      [0, 0, 255],
    ] as const;
    const palette = ['PLTE', [...green, ...red, ...blue]] as const;
    const clearGreen = ['tRNS', [0]] as const;
    // Four pixels in each of two rows: red, clear, blue, clear, and the same from the right.
    const wanted = [red, [255, 255, 255], blue, [255, 255, 255]];
    it.each([
      ['a palette of 2 bits', pngOf([4, 2, 2, 3, 0], [0, 0b01001000, 0, 0b00100001], [palette, clearGreen])],
      [
        'a palette of 4 bits, rows filtered by those above',
        pngOf([4, 2, 4, 3, 0], [1, 0x10, 0x10, 2, 0xf2, 0xe1], [palette, clearGreen]),
      ],
      [
        'a palette of 8 bits, by averages and Paeth',
        pngOf([4, 2, 8, 3, 0], [3, 1, 0, 2, 255, 4, 255, 2, 254, 1], [palette, clearGreen]),
      ],
      [
        'a palette of 2 bits, interlaced',
        pngOf(
          [4, 2, 2, 3, 1],
          [0, 0b01000000, 0, 0b10000000, 0, 0b00000000, 0, 0b00100001],
          [palette, clearGreen],
        ),
      ],
      [
        'colours of 8 bits',
        pngOf(
          [4, 2, 8, 2, 0],
          [0, ...red, ...green, ...blue, ...green, 0, ...green, ...blue, ...green, ...red],
          [['tRNS', [0, 0, 0, 255, 0, 0]]],
        ),
      ],
    ])('paints %s', async (_, data) => {
      const bytes = await render(<img src={address('image/png', data)} alt="色" width={160} height={80} />);
      const [margin, pixel] = [46, 30];
      const row = (y: number) =>
        [0, 1, 2, 3].map((x) => colorAt(bytes, margin + x * pixel + 15, margin + y * pixel + 15));
      expect(row(0)).toEqual(wanted);
      expect(row(1)).toEqual(wanted.toReversed());
      expect(breachesOf(bytes)).toEqual([]);
    });

    it('paints gray of 16 bits, where black is clear and is not', async () => {
      const gray = pngOf([2, 1, 16, 0, 0], [0, 0, 1, 0, 0], [['tRNS', [0, 0]]]);
      const bytes = await render(<img src={address('image/png', gray)} alt="灰" width={80} height={40} />);
      expect(colorAt(bytes, 60, 60)).toEqual([0, 0, 0]);
      expect(colorAt(bytes, 90, 60)).toEqual([255, 255, 255]);
    });
  });

  it('keeps the proportions of what is wider than the page', async () => {
    const [size] = drawn(await render(<img src={address('image/png', png)} alt="宽" width={4000} />));
    expect(size?.[0]).toBeLessThan(600);
    expect((size?.[0] ?? 0) / (size?.[1] ?? 1)).toBeCloseTo(2);
  });

  it('loads other addresses through the caller, each once', async () => {
    const asked: string[] = [];
    const element = (
      <p>
        <img src="me.png" alt="我" />
        <img src="me.png" alt="" />
      </p>
    );
    const bytes = await render(element, (src) => {
      asked.push(src);
      return png;
    });
    expect(asked).toEqual(['me.png']);
    expect(drawn(bytes)).toHaveLength(2);
    expect(breachesOf(bytes)).toEqual([]);
  });

  it.each([
    [
      'is broken',
      <img key="1" src={address('image/png', png.slice(0, 4))} alt="x" />,
      /is cut off, damaged or no picture/,
    ],
    [
      'has lost half of its pixels',
      <img key="4" src={address('image/png', withoutPixels(png))} alt="x" />,
      /is cut off, damaged or no picture/,
    ],
    [
      'is a GIF',
      <img key="8" src={address('image/gif', GIF)} alt="x" />,
      /is gif, which PDF does not hold\. Convert it to PNG, JPEG or WebP\./,
    ],
    [
      'is an AVIF',
      <img key="9" src={address('image/avif', AVIF)} alt="x" />,
      /is avif, which PDF does not hold\. Convert it to PNG, JPEG or WebP\./,
    ],
    [
      'is a broken WebP',
      <img key="5" src={address('image/webp', webp.subarray(0, 30))} alt="x" />,
      /is cut off, damaged or no picture/,
    ],
    [
      'says it is huge',
      <img key="6" src={address('image/png', withSize(png, 60_000, 60_000))} alt="x" />,
      /60000 × 60000 pixels, more than 64 million/,
    ],
    [
      'is cut off and a JPEG',
      <img key="7" src={address('image/jpeg', jpeg.slice(0, -20))} alt="x" />,
      /is cut off, damaged or no picture/,
    ],
    [
      'cannot be loaded',
      <img key="2" src="photo.png" alt="x" />,
      /"photo.png" cannot be loaded. Pass loadImage/,
    ],
    // biome-ignore lint/a11y/useAltText: that it is missing is the point
    ['says nothing', <img key="3" src={address('image/png', png)} />, /<img> at document has no alt/],
  ])('says so where an image %s', async (_, element, message) => {
    await expect(render(element)).rejects.toThrow(message);
  });
});

it('decodes the bytes of a picture once, whatever is made of them', async () => {
  const bytes = new Uint8Array(webp);
  const picture = () => render(<img src="me.webp" alt="我" />, () => bytes);
  const first = await picture();
  bytes.fill(0);
  expect(await picture()).toEqual(first);
});
