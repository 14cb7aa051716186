import * as mupdf from 'mupdf';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../index.js';
import { fonts } from '../test/fonts.js';
import { srgbProfile } from './srgb-profile.js';

describe('a file for archives', () => {
  it('holds the profile of sRGB', async () => {
    const bytes = await renderHtml('<p>x</p>', {
      title: 'x',
      lang: 'en',
      date: new Date(0),
      conformance: ['a-3b'],
      fonts,
    });
    const root = (mupdf.Document.openDocument(bytes, 'application/pdf') as mupdf.PDFDocument)
      .getTrailer()
      .get('Root');
    const profile = root.get('OutputIntents').get(0).get('DestOutputProfile');
    expect(profile.get('N').asNumber()).toBe(3);
    expect(profile.readStream().asUint8Array()).toEqual(srgbProfile());
  });
});

describe('srgbProfile', () => {
  const profile = srgbProfile();
  const view = new DataView(profile.buffer);

  it('says how long it is, and what it is', () => {
    expect(view.getUint32(0)).toBe(profile.length);
    expect(new TextDecoder().decode(profile.subarray(12, 24))).toBe('mntrRGB XYZ ');
    expect(new TextDecoder().decode(profile.subarray(36, 40))).toBe('acsp');
  });

  it('has its tags within it, at multiples of four bytes', () => {
    const count = view.getUint32(128);
    for (let index = 0; index < count; index++) {
      const [offset, length] = [view.getUint32(136 + index * 12), view.getUint32(140 + index * 12)];
      expect(offset % 4).toBe(0);
      expect(offset + length).toBeLessThanOrEqual(profile.length);
    }
  });

  it('leaves the colours of sRGB as they are', () => {
    const space = new mupdf.ColorSpace(profile, 'sRGB');
    const pixmap = new mupdf.Pixmap(space, [0, 0, 1, 1], false);
    for (const color of [
      [200, 30, 30],
      [12, 130, 240],
      [255, 255, 255],
    ]) {
      pixmap.getPixels().set(color);
      const [r = 0, g = 0, b = 0] = pixmap.convertToColorSpace(mupdf.ColorSpace.DeviceRGB).getPixels();
      for (const [index, value] of [r, g, b].entries())
        expect(Math.abs(value - (color[index] ?? 0))).toBeLessThanOrEqual(2);
    }
  });
});
