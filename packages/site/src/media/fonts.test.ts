import { facesFor, fontSlug, fontStylesheet } from '@resume/pdf/fonts';
import { defaultTheme, themes } from '@resume/ui/themes';
import { expect, it } from 'vitest';
import { fontLicences } from './font-licences.js';
import { readFace } from './fonts.js';

it('names a font that is missing, and says what to do', async () => {
  const face = {
    family: 'Source Sans 0',
    weight: 400,
    file: '@expo-google-fonts/none/x.ttf',
  } as const;
  await expect(readFace(face, 'a')).rejects.toThrow(
    'The font Source Sans 0 400 was not found at @expo-google-fonts/none/x.ttf. Run: npm install @expo-google-fonts/none',
  );
});

it('opens WOFF2 fonts, and finds the licence of their package', async () => {
  const file = '@fontsource-variable/noto-sans-jp/files/noto-sans-jp-latin-wght-normal.woff2';
  const font = await readFace({ family: 'Noto Sans JP', weight: 400, file }, 'a');
  expect(font.readUInt32BE(0)).toBe(0x00010000);
  const [licence] = fontLicences([{ family: 'Noto Sans JP', file }]).values();
  expect(String(await licence?.())).toContain('SIL Open Font License');
});

it('finds every face of every theme', async () => {
  const faces = Object.values(themes).flatMap((theme) => theme.faces);
  const files = new Map(faces.map((face) => [face.file, face]));
  for (const face of files.values()) expect((await readFace(face, 'a字')).length).toBeGreaterThan(0);
});

it('names Chinese fonts on pages in other languages than Japanese and Korean', () => {
  const faces = facesFor(defaultTheme, ['zh', 'ja']);
  const named = (locale: string) => fontStylesheet(faces, locale, () => '/', 'swap').includes('Noto Sans SC');
  expect(['zh', 'en', 'ja', 'ko'].map(named)).toEqual([true, true, false, false]);
});

it('names italics as such', () => {
  const css = fontStylesheet(
    facesFor(defaultTheme, ['en']),
    'en',
    (face) => `/${fontSlug(face)}.woff2`,
    'swap',
  );
  expect(css).toMatch(
    /font-family:"Source Sans 3";font-style:italic;font-weight:400;.*source-sans-3-400-italic\.woff2/,
  );
});
