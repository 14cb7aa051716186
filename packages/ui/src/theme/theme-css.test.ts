import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { themeCss } from './theme-css.js';
import { type ColorScheme, contrastRatio, type Theme, themes } from './tokens.js';

const source = join(import.meta.dirname, '..');
const css = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => readFileSync(join(source, file), 'utf8'))
  .join('\n');
const namesIn = (pattern: RegExp) => new Set([...css.matchAll(pattern)].map(([, name = '']) => name));
const defined = namesIn(/(--resume-[\w-]+):/g);
const used = namesIn(/var\((--resume-[\w-]+)/g);

it('keeps theme.css in step with the tokens', async () => {
  await expect(themeCss()).toMatchFileSnapshot('./theme.css');
});

it('uses no variable that nothing defines', () => {
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
});

it('defines no variable that nothing uses', () => {
  expect([...defined].filter((name) => !used.has(name) && !onPageAlone.has(name))).toEqual([]);
});

/** The ground is painted by the page around the sheet, which is not ours. */
const onPageAlone = new Set(['--resume-color-ground']);

describe.each(Object.entries(themes))('theme %s', (_, { color }: Theme) => {
  const pairs = (['light', 'dark'] as const).flatMap((scheme) =>
    (['ink', 'muted', 'accent'] as const).flatMap((text) =>
      (['paper', 'ground'] as const).map((behind) => [scheme, text, behind] as const),
    ),
  );

  it.each(pairs)('in the %s shows %s on %s clearly', (scheme, text, behind) => {
    const colors: ColorScheme = color[scheme];
    expect(contrastRatio(colors[text], colors[behind])).toBeGreaterThanOrEqual(4.5);
  });
});
