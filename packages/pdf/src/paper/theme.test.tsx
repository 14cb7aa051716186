import { visibleStrings } from '@resume/schema';
import { fixtureView } from '@resume/schema/fixtures';
import { Resume } from '@resume/ui';
import { defaultTheme, defineTheme, themes } from '@resume/ui/themes';
import { describe, expect, it } from 'vitest';
import { type Look, renderPdf } from '../index.js';
import { fonts } from '../test/fonts.js';
import { readPdf } from '../test/read-pdf.js';

const date = new Date('2026-01-01T00:00:00Z');

const print = async (lang: string, look: Look) =>
  readPdf(
    await renderPdf(<Resume view={fixtureView(lang)} />, { fonts, title: '测试', lang, date, ...look }),
  );

const letters = (text: string) => text.replace(/\s+/g, '');

describe.each(Object.entries(themes))('theme %s', (_, theme) => {
  it.each(['zh', 'en'])('carries every string of the view in %s, in order', async (lang) => {
    const text = letters((await print(lang, { theme })).map((page) => page.text).join(''));
    let from = 0;
    for (const string of visibleStrings(fixtureView(lang))) {
      const at = text.indexOf(letters(string), from);
      expect(at, `"${string}" after "…${text.slice(from - 20, from)}"`).toBeGreaterThanOrEqual(from);
      from = at + letters(string).length;
    }
  });
});

it('takes fewer pages when compact', async () => {
  const [comfortable, compact] = [await print('zh', {}), await print('zh', { density: 'compact' })];
  expect(compact.length).toBeLessThan(comfortable.length);
});

it('draws with the values of a token file of one’s own', async () => {
  const tokens = { print: { $type: 'number', density: { comfortable: { 'text-han': { $value: 14 } } } } };
  const larger = await print('zh', { theme: defineTheme({ name: 'large', extends: defaultTheme, tokens }) });
  expect(larger.length).toBeGreaterThan((await print('zh', {})).length);
});
