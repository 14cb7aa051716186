import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { decompress } from 'woff2-encoder';
import { createFont } from '#pdfkit';
import { webFeatures, webFont } from './web-font.js';

const { resolve } = createRequire(import.meta.url);
const GARAMOND = '@expo-google-fonts/eb-garamond/400Regular/EBGaramond_400Regular.ttf';
const INTER = '@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf';

const featuresWith = async (css: string, file: string) => {
  const features = webFeatures(css);
  const font = await webFont(readFileSync(resolve(file)), { family: 'A', text: 'Curriculum 2019', features });
  return createFont(Buffer.from(await decompress(font))).availableFeatures;
};

describe('a web font', () => {
  it.each([
    ['small capitals', 'h1 { font-variant-caps: small-caps }', GARAMOND, 'smcp'],
    ['old-style figures', '.a{font-variant-numeric:oldstyle-nums}', GARAMOND, 'onum'],
    ['figures of one width', '.a { font-variant: tabular-nums }', INTER, 'tnum'],
    ['what font-feature-settings name', '.a { font-feature-settings: "c2sc" 1 }', GARAMOND, 'c2sc'],
  ])('has %s where a stylesheet asks for them', async (_, css, file, feature) => {
    expect(await featuresWith(css, file)).toContain(feature);
    expect(await featuresWith('.small-caps { color: red }', file)).not.toContain(feature);
  });

  it('says its licence', async () => {
    const font = await webFont(readFileSync(resolve(INTER)), { family: 'Inter', text: 'A', features: [] });
    const text = Buffer.from(await decompress(font))
      .swap16()
      .toString('utf16le');
    expect(text).toContain('SIL Open Font License');
  });
});
