import * as mupdf from 'mupdf';
import { describe, expect, it } from 'vitest';
import { type RenderPdfOptions, renderPdf } from './index.js';
import { placesOf } from './test/every-string.js';
import { fonts } from './test/fonts.js';

const SECRET = 'Zanzibar 密 7741';
const options: RenderPdfOptions = { fonts, title: '题', lang: 'zh', date: new Date(0) };
const source = (data: string) => ({ name: 'resume.json', mediaType: 'application/json', data });

describe('the search finds a text wherever a PDF may hold it', () => {
  it.each<[where: string, element: React.ReactElement, more: Partial<RenderPdfOptions>, place: RegExp]>([
    ['on a page', <p key="1">前{SECRET}后</p>, {}, /page 1/],
    [
      'on a page, in parts',
      <p key="2">
        Zanzi<b>bar</b> <i>密</i> 7741
      </p>,
      {},
      /page 1/,
    ],
    ['as the title', <p key="3">字</p>, { title: SECRET }, /object|stream/],
    ['as the author', <p key="4">字</p>, { author: SECRET, footer: '' }, /object|stream/],
    ['as a keyword', <p key="5">字</p>, { keywords: [SECRET] }, /object|stream/],
    ['as the outline', <h1 key="6">{SECRET}</h1>, {}, /object|stream/],
    [
      'as a link',
      <a key="7" href={`https://example.org/${encodeURIComponent(SECRET)}`}>
        链
      </a>,
      {},
      /object|stream|bytes/,
    ],
    [
      'as what a picture shows',
      <svg key="8" role="img" aria-label={SECRET} width="9" height="9">
        <title>{SECRET}</title>
        <rect width="9" height="9" />
      </svg>,
      {},
      /object|stream/,
    ],
    ['attached', <p key="9">字</p>, { source: source(JSON.stringify({ phone: SECRET })) }, /stream/],
    [
      'as a file name',
      <p key="10">字</p>,
      { source: { ...source('{}'), description: SECRET } },
      /object|stream/,
    ],
  ])('%s', async (_, element, more, place) => {
    const places = placesOf(SECRET, await renderPdf(element, { ...options, ...more }));
    expect(places.join()).toMatch(place);
  });
});

describe('pictures', () => {
  const GPS = 'GPS 51.5074N 0.1278W';
  const pixmap = new mupdf.Pixmap(mupdf.ColorSpace.DeviceRGB, [0, 0, 40, 20], false);
  pixmap.clear(128);
  const ascii = (text: string) => Buffer.from(text, 'latin1');

  const segment = (marker: number, data: Buffer) =>
    Buffer.concat([Buffer.of(0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff), data]);
  /** A photograph as a camera writes it: EXIF of its own, XMP, a comment, and something behind its end. */
  function photograph(orientation: number): Buffer {
    const jpeg = Buffer.from(pixmap.asJPEG(80, false));
    const entry = Buffer.of(0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0);
    const exif = Buffer.concat([ascii('Exif\0\0MM\0*\0\0\0\x08\0\x01'), entry, Buffer.alloc(4), ascii(GPS)]);
    return Buffer.concat([
      jpeg.subarray(0, 2),
      segment(0xe1, exif),
      segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0<x>${GPS}</x>`)),
      segment(0xfe, ascii(GPS)),
      jpeg.subarray(2),
      ascii(GPS),
    ]);
  }
  /** A PNG with a comment. The checksum is not looked at. */
  function commentedPng(): Buffer {
    const png = Buffer.from(pixmap.asPNG());
    const data = ascii(`Comment\0${GPS}`);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(data.length);
    return Buffer.concat([
      png.subarray(0, 33),
      length,
      ascii('tEXt'),
      data,
      Buffer.alloc(4),
      png.subarray(33),
    ]);
  }
  const render = (type: string, data: Buffer) =>
    renderPdf(<img src={`data:${type};base64,${data.toString('base64')}`} alt="我" />, options);
  const sizeOf = (pdf: Uint8Array) => {
    let size = [0, 0];
    mupdf.Document.openDocument(pdf, 'application/pdf')
      .loadPage(0)
      .toStructuredText('preserve-images')
      .walk({
        onImageBlock: ([left, top, right, bottom]) => {
          size = [Math.round(right - left), Math.round(bottom - top)];
        },
      });
    return size;
  };

  it.each([
    ['JPEG', 'image/jpeg', photograph(1)],
    ['PNG', 'image/png', commentedPng()],
  ])('contain the picture alone: %s', async (_, type, data) => {
    expect(data.includes(GPS)).toBe(true);
    const pdf = await render(type, data);
    expect(placesOf(GPS, pdf)).toEqual([]);
    expect(sizeOf(pdf)).toEqual([30, 15]);
  });

  it('stay the right way up', async () => {
    const pdf = await render('image/jpeg', photograph(6));
    expect(placesOf(GPS, pdf)).toEqual([]);
    expect(sizeOf(pdf)).toEqual([15, 30]);
  });
});
