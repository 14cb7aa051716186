import { expect, it } from 'vitest';
import { defineTheme } from './define-theme.js';
import { standInRules } from './system-families.js';
import { themeCss } from './theme-css.js';

it('names faces of systems in the measures of a family, regular and bold', () => {
  const [regular = '', bold = '', ...others] = standInRules('Source Sans 3');
  expect(others).toEqual([]);
  expect(regular).toMatch(/local\("Segoe UI"\),local\("Helvetica Neue"\),local\("Roboto"\)/);
  // Its letters are narrower than those of systems: 0.418 of 0.4458. What is made smaller is as high as it was.
  expect(regular).toContain('size-adjust:93.76%;ascent-override:109.21%');
  expect(bold).toMatch(/font-weight:700;src:local\("Segoe UI Bold"\)/);
});

it('leaves out the characters that a family is not to set', () => {
  expect(standInRules('Inter', 'U+0-2013').every((rule) => rule.endsWith(';unicode-range:U+0-2013}'))).toBe(
    true,
  );
});

it('has no rules for a family whose measures are not known', () => {
  expect(standInRules('Somewhere')).toEqual([]);
});

it('ends the stacks of a theme with families of systems, those of a language for it', () => {
  const text = { $value: ['STIX Two Text', 'Noto Serif SC', 'serif'] };
  const css = themeCss(defineTheme({ name: 'own', tokens: { font: { $type: 'fontFamily', text } } })).replace(
    /\s+/g,
    ' ',
  );
  expect(css).toContain(
    '"STIX Two Text", "STIX Two Text by Georgia", "STIX Two Text by Noto", "STIX Two Text by Times", "Noto Serif SC", "Songti SC", "SimSun", "Noto Serif CJK SC", serif',
  );
  expect(css).toContain('"Noto Serif JP", "Hiragino Mincho ProN", "Yu Mincho", "Noto Serif CJK JP", serif');
});
