import { describe, expect, it } from 'vitest';
import { defineTheme } from './define-theme.js';
import { familyWithForms, hanFormsOf, hasHanForms } from './font-families.js';
import { baseCss, themeCss } from './theme-css.js';

describe('hanFormsOf', () => {
  it.each([
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-HK'],
    ['yue', 'zh-HK'],
    ['ja-JP', 'ja'],
    ['ko', 'ko'],
    ['en', undefined],
  ])('of %s are those of %s', (lang, expected) => {
    expect(hanFormsOf(lang)).toBe(expected);
  });
});

describe('hasHanForms', () => {
  it.each([
    ['Noto Sans JP', 'ja', true],
    ['Source Han Serif K', 'ko', true],
    ['Noto Sans CJK SC', 'zh-Hans', true],
    ['Noto Sans SC', 'ja', false],
    ['Inter', 'ja', false],
  ])('says whether %s is made for %s', (family, forms, expected) => {
    expect(hasHanForms(family, forms)).toBe(expected);
  });
});

describe('familyWithForms', () => {
  it.each([
    ['Noto Serif SC', 'ja', 'Noto Serif JP'],
    ['Noto Sans JP', 'zh-HK', 'Noto Sans HK'],
    ['LXGW WenKai', 'ja', undefined],
    ['Noto Sans SC', 'en', undefined],
  ])('of %s for %s is %s', (family, forms, expected) => {
    expect(familyWithForms(family, forms)).toBe(expected);
  });
});

/** The rule for text that begins in a language. */
const ruleFor = (css: string, language: string) =>
  new RegExp(`:where\\(:lang\\(${language}\\):not[^{]*\\{([^}]*)\\}`).exec(css)?.[1] ?? '';

describe('the fonts of a language', () => {
  it('are never those made for another one', () => {
    expect(ruleFor(baseCss(), 'ja')).toContain('"Noto Sans JP"');
    expect(ruleFor(baseCss(), 'ko')).toContain('"Noto Serif KR"');
    expect(ruleFor(baseCss(), 'ja') + ruleFor(baseCss(), 'ko')).not.toContain(' SC"');
  });

  it('are left out of the stacks of a theme where there is no sibling', () => {
    const tokens = {
      font: { $type: 'fontFamily', text: { $value: ['Inter', 'Source Han Serif SC', 'serif'] } },
    };
    const css = themeCss(defineTheme({ name: 'han', tokens }));
    expect(ruleFor(css, 'ja')).toContain('--resume-font-text: "Inter"');
    expect(ruleFor(css, 'ja')).not.toContain('Source Han');
  });
});
