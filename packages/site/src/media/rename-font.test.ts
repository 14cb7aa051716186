import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { facesFor } from '@resume/pdf/fonts';
import { noCache } from '@resume/pdf/vite';
import { defaultTheme } from '@resume/ui/themes';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { fontLicences } from './font-licences.js';
import { readFace, webFont } from './fonts.js';

const faces = facesFor(defaultTheme, ['zh', 'en', 'ar']);

/** The text of the name table, in both of the encodings that it may be in. */
const namesOf = async (font: Uint8Array) => {
  const sfnt = Buffer.from(await subsetFont(Buffer.from(font), 'a字ا', { targetFormat: 'sfnt' }));
  return (
    sfnt.toString('latin1') +
    Buffer.from(sfnt)
      .subarray(0, sfnt.length & ~1)
      .swap16()
      .toString('utf16le')
  );
};

const withoutNulls = (text: string) => text.replaceAll('\0', '');

describe('a font that the site serves', () => {
  it.each(faces)('bears no reserved name: $family $weight', async (face) => {
    const font = await webFont(face, 'Aa 字体 ابت', [], noCache);
    const text = withoutNulls(await namesOf(font));
    // The names of families, full and PostScript names; the copyright, which says what is reserved, stays.
    expect(text).toMatch(/WebFont[\da-f]{8}/);
    for (const name of ['SourceSans3', 'SourceSerif4', 'NotoSansSC', 'NotoSerifSC', 'IBMPlexSansArabic'])
      expect(text).not.toContain(`${name}-`);
    expect(text).toMatch(/Copyright|©|\(c\)/i);
  });

  it('is drawn as before', async () => {
    const [face] = faces;
    if (!face) throw new Error('There are no faces.');
    GlobalFonts.register(await readFace(face, 'Hand 12'), 'whole');
    GlobalFonts.register(Buffer.from(await webFont(face, 'Hand 12', [], noCache)), 'served');
    const width = (name: string) => {
      const context = createCanvas(1, 1).getContext('2d');
      context.font = `100px "${name}"`;
      return context.measureText('Hand 12').width;
    };
    expect(width('served')).toBe(width('whole'));
  });
});

it('the licence of every font is on the site', async () => {
  const licences = fontLicences(faces);
  expect([...licences.keys()]).toEqual(
    ['source-sans-3', 'source-serif-4', 'noto-sans-sc', 'noto-serif-sc', 'ibm-plex-sans-arabic'].map(
      (name) => `fonts/licences/${name}.txt`,
    ),
  );
  for (const read of licences.values())
    expect(Buffer.from(await read()).toString()).toMatch(
      /Copyright[\s\S]*SIL Open Font License, *\n*Version 1\.1/,
    );
});
