import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import wawoff2 from 'wawoff2';
import { PdfError, renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { inTheClear, readPdf } from '../test/read-pdf.js';

const require = createRequire(import.meta.url);
const read = (file: string) => readFileSync(require.resolve(file));
const date = new Date('2026-01-01T00:00:00Z');
const [regular] = fonts;
const options = { title: 'Fonts', lang: 'en', date, styles: { p: { fontFamily: ['Test'] } } };

describe('fonts', () => {
  it('takes WOFF2, and embeds only the glyphs used', async () => {
    const data = await wawoff2.compress(regular?.data ?? new Uint8Array());
    const bytes = await renderPdf(<p>affinity</p>, {
      ...options,
      fonts: [...fonts, { family: 'Test', weight: 400, data }],
    });
    expect((await readPdf(bytes))[0]?.text).toContain('affinity');
    expect(breachesOf(bytes)).toEqual([]);
    expect(bytes.length).toBeLessThan(30_000);
  });

  it('sets a variable font at the weight asked for', async () => {
    const data = read('@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2');
    const render = (weight: number) =>
      renderPdf(<p>weight</p>, { ...options, fonts: [...fonts, { family: 'Test', weight, data }] });
    const [light, bold] = [await render(300), await render(900)];
    expect(breachesOf(bold)).toEqual([]);
    const widths = (bytes: Uint8Array) => inTheClear(bytes).match(/\/W ?\[.*?\]\]?/s)?.[0];
    expect(widths(light)).not.toBe(widths(bold));
  });

  it('takes the first family that has a character, then any font that does', async () => {
    const arabic = read(
      '@expo-google-fonts/ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf',
    );
    const bytes = await renderPdf(<p>漢字 Ελληνικά Кириллица Tiếng Việt かな سلام</p>, {
      ...options,
      // Arabic is in none of the families of the style, and comes from the font that has it.
      styles: { p: { fontFamily: ['Source Sans 3', 'Noto Sans SC'] } },
      fonts: [...fonts, { family: 'Arabic', weight: 400, data: arabic }],
    });
    const text = (await readPdf(bytes))[0]?.text ?? '';
    for (const word of ['漢字', 'Ελληνικά', 'Кириллица', 'Tiếng Việt', 'かな', 'سلام']) {
      expect(text.normalize('NFKC')).toContain(word);
    }
    expect(breachesOf(bytes)).toEqual([]);
  });

  it('says which font cannot be read', async () => {
    const failure = renderPdf(<p>x</p>, {
      ...options,
      fonts: [{ family: 'Broken', weight: 400, data: new TextEncoder().encode('no font') }],
    });
    await expect(failure).rejects.toThrow(PdfError);
    await expect(failure).rejects.toThrow(/"Broken 400" could not be read/);
  });
});
