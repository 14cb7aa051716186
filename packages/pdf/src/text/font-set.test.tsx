import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { PdfError, renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { breachesOf } from '../test/matterhorn.js';
import { inTheClear, readPdf } from '../test/read-pdf.js';

const require = createRequire(import.meta.url);
const read = (file: string) => readFileSync(require.resolve(file));
const date = new Date('2026-01-01T00:00:00Z');
const options = { title: 'Fonts', lang: 'en', date, stylesheets: [{ css: 'p { font-family: Test }' }] };

describe('fonts', () => {
  it.each(['woff', 'woff2'])(
    'takes several faces in %s at once, and embeds only the glyphs used',
    async (format) => {
      const face = (weight: number, style: 'normal' | 'italic') => ({
        family: 'Inter',
        weight,
        style,
        data: read(`@fontsource/inter/files/inter-latin-${weight}-${style}.${format}`),
      });
      const bytes = await renderPdf(
        <article>
          <h1>affinity</h1>
          <p>office</p>
        </article>,
        {
          ...options,
          stylesheets: [],
          fonts: [face(400, 'normal'), face(400, 'italic'), face(700, 'normal')],
        },
      );
      expect((await readPdf(bytes))[0]?.text).toMatch(/affinity\s+office/);
      expect(breachesOf(bytes)).toEqual([]);
      expect(bytes.length).toBeLessThan(30_000);
    },
  );

  it.each(['woff', 'woff2'])('says that a %s file is damaged', async (format) => {
    const data = read(`@fontsource/inter/files/inter-latin-400-normal.${format}`).subarray(0, 9000);
    const failure = renderPdf(<p>x</p>, { ...options, fonts: [{ family: 'Test', weight: 400, data }] });
    await expect(failure).rejects.toThrow(PdfError);
    await expect(failure).rejects.toThrow(/"Test 400" could not be read/);
  });

  it('sets a document in the one family it is given, and says so', async () => {
    const warnings: string[] = [];
    const data = read('@fontsource/inter/files/inter-latin-400-normal.woff2');
    const bytes = await renderPdf(<h1>One family</h1>, {
      title: 'Fonts',
      lang: 'en',
      date,
      fonts: [{ family: 'Inter', weight: 400, data }],
      onWarning: (message) => warnings.push(message),
    });
    expect((await readPdf(bytes))[0]?.text).toContain('One family');
    expect(warnings).toContainEqual(
      expect.stringMatching(/^The style asks for "Source Serif 4".*the fonts given are "Inter"/),
    );
  });

  it('loads the files of a split family that the text needs', async () => {
    const loaded: string[] = [];
    const part = (subset: string, unicodeRange: string) => ({
      family: 'Inter',
      weight: 400,
      unicodeRange,
      async load() {
        loaded.push(subset);
        return read(`@fontsource/inter/files/inter-${subset}-400-normal.woff2`);
      },
    });
    const bytes = await renderPdf(<p>Ada Ελληνικά</p>, {
      title: 'Fonts',
      lang: 'en',
      date,
      fonts: [part('latin', 'U+0000-00FF'), part('greek', 'U+0370-03FF'), part('cyrillic', 'U+04??')],
    });
    expect((await readPdf(bytes))[0]?.text).toContain('Ada Ελληνικά');
    expect(loaded.toSorted()).toEqual(['greek', 'latin']);
  });

  it.each([
    [
      700,
      400,
      'Bold text looks like any other in "Test": weight 700 is asked for, and the nearest face has 400.',
    ],
    [400, 700, 'All text looks bold in "Test": weight 400 is asked for, and the nearest face has 700.'],
    [600, 700, undefined],
    [400, 500, undefined],
  ])('reports text of weight %i where the nearest face has %i', async (asked, weight, expected) => {
    const data = read('@fontsource/inter/files/inter-latin-400-normal.woff2');
    const warnings: string[] = [];
    await renderPdf(<p>text, and more of it</p>, {
      ...options,
      theme: 'none',
      footer: '',
      stylesheets: [{ css: `body { font: ${asked} 12px Test }` }],
      fonts: [{ family: 'Test', weight, data }],
      onWarning: (message) => warnings.push(message.replace(/ Add .*/, '')),
    });
    expect(warnings).toEqual(expected ? [expected] : []);
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
      stylesheets: [{ css: 'p { font-family: "Source Sans 3", "Noto Sans SC" }' }],
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
