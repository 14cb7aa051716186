import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { defaultTheme } from '@resume/ui/themes';
import * as fontkit from 'fontkit';
import { afterAll, describe, expect, it } from 'vitest';
import { subsetFont } from '#subset-font';
import { loadFaces } from '../text/font-face.js';
import { isLatin, packageOfFace, readThemeFace, themeFonts, webFont } from './index.js';
import { mergeFonts } from './merge-fonts.js';

const require = createRequire(import.meta.url);

// A machine that has the Chinese family in parts, and no whole file of it.
const bare = mkdtempSync(join(tmpdir(), 'resume-parts-'));
afterAll(() => rmSync(bare, { recursive: true, force: true }));
for (const name of [
  '@fontsource-variable/noto-sans-sc',
  '@expo-google-fonts/source-sans-3',
  '@expo-google-fonts/source-serif-4',
]) {
  const link = join(bare, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(dirname(require.resolve(`${name}/package.json`)), link);
}

const face = (weight: number) => {
  const found = defaultTheme.faces.find((one) => one.family === 'Noto Sans SC' && one.weight === weight);
  if (!found) throw new Error(`The theme has no Noto Sans SC ${weight}.`);
  return found;
};
/** The same face, of whose file nothing is installed. */
const inParts = (weight: number) => ({ ...face(weight), file: 'not-installed/NotoSansSC.ttf' });
const theme = { name: 'parts', faces: [...defaultTheme.faces.filter(isLatin), inParts(400), inParts(700)] };

// Frequent and rare characters, punctuation, and a letter that is composed of two.
const TEXT = '简历的应用研究员龘靐，。“Ǘ”é';

const merged = async (weight: number) =>
  fontkit.create((await readThemeFace(inParts(weight), [bare], TEXT)) ?? new Uint8Array());

describe('a family that is split into many fonts', () => {
  it.each([400, 700])('is one font with the glyphs of the whole in weight %i', async (weight) => {
    const whole = fontkit.create(
      (await readThemeFace(face(weight), [import.meta.dirname], TEXT)) ?? new Uint8Array(),
    );
    const font = await merged(weight);
    for (const char of TEXT) {
      const [glyph, original] = [font, whole].map((one) => one.glyphForCodePoint(char.codePointAt(0) ?? 0));
      if (!glyph || !original) throw new Error('There is no glyph.');
      // The parts are of another release on the same design: outlines differ by rounding.
      const scale = font.unitsPerEm / whole.unitsPerEm;
      expect(glyph.advanceWidth / scale, char).toBeCloseTo(original.advanceWidth, -1);
      for (const edge of ['minX', 'maxX'] as const)
        expect(Math.abs(glyph.bbox[edge] / scale - original.bbox[edge]), `${char} ${edge}`).toBeLessThan(30);
    }
  });

  it('holds no more than the characters that are asked for', async () => {
    const font = await merged(400);
    expect(font.hasGlyphForCodePoint('龘'.codePointAt(0) ?? 0)).toBe(true);
    expect(font.hasGlyphForCodePoint('猫'.codePointAt(0) ?? 0)).toBe(false);
  });

  it('becomes one font of a page', async () => {
    const data = (await readThemeFace(inParts(700), [bare], TEXT)) ?? new Uint8Array();
    const options = { family: 'Noto Sans SC', text: '简历', features: [] };
    const font = fontkit.create(await webFont(data, options));
    expect(font.familyName).toMatch(/^Web Font /);
    expect(font.hasGlyphForCodePoint('历'.codePointAt(0) ?? 0)).toBe(true);
  });

  it('is loaded for a PDF as far as its characters need', async () => {
    const fonts = await themeFonts(theme, [bare]);
    const loaded = async (text: string) =>
      (await loadFaces(fonts, text)).filter(({ family }) => family === 'Noto Sans SC').length;
    expect(await loaded('Ada “Lovelace”, née Byron')).toBe(0);
    const few = await loaded('简');
    expect(few).toBeGreaterThan(0);
    expect(await loaded('简历龘')).toBeGreaterThan(few);
    expect(await loaded('简历龘')).toBeLessThan(40);
  });

  it('comes with the licence of its package', () => {
    expect(packageOfFace(inParts(400), [bare])).toMatch(/@fontsource-variable[\\/]noto-sans-sc$/);
    expect(packageOfFace({ ...inParts(400), family: 'None' }, [bare])).toBeUndefined();
  });
});

it('merges a part that has none of the characters asked for', async () => {
  const whole = (await readThemeFace(face(400), [import.meta.dirname], TEXT)) ?? new Uint8Array();
  const partOf = async (text: string) => ({
    text,
    data: await subsetFont(whole, { text, features: [], weight: undefined }),
  });
  const font = fontkit.create(mergeFonts([await partOf('简'), await partOf('\u0627')]));
  expect(font.hasGlyphForCodePoint('简'.codePointAt(0) ?? 0)).toBe(true);
  expect(font.hasGlyphForCodePoint(0x627)).toBe(false);
});
