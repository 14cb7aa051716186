import { defaultTheme } from '@resume/ui/themes';
import { expect, it } from 'vitest';
import { rangesOf, screenFont } from './screen-font.js';

it('the ranges of some characters and of all others meet without a gap', () => {
  expect(rangesOf([0x4e00, 0x41, 0x42])).toEqual({
    range: 'U+41,U+42,U+4e00',
    rest: 'U+0-40,U+43-4dff,U+4e01-10ffff',
  });
});

it('the fonts of the default theme together are at most 1.5 MB', { timeout: 60_000 }, async () => {
  const fonts = await Promise.all(defaultTheme.faces.map(screenFont));
  const bytes = fonts.reduce((sum, { data }) => sum + data.length, 0);
  expect(bytes).toBeGreaterThan(100_000);
  expect(bytes).toBeLessThan(1_500_000);
});

it('a font has the characters of the ten people', { timeout: 60_000 }, async () => {
  const han = defaultTheme.faces.find(({ script }) => script === 'Hans');
  if (han === undefined) throw new Error('The default theme has no Chinese face.');
  expect((await screenFont(han)).range).toContain(`U+${'求'.codePointAt(0)?.toString(16)},`);
});
