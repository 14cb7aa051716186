import { defineTheme, plain, themes } from '@resume/ui/themes';
import { describe, expect, it } from 'vitest';
import { checkTheme } from './theme-sheet.js';

describe('checkTheme', () => {
  it.each(Object.keys(themes))('finds nothing in %s', (name) => {
    expect(checkTheme(themes[name] ?? plain)).toEqual([]);
  });

  it('reports what is not understood where the designer wrote it, in the file of the theme', () => {
    const stylesheet =
      '.resume-header { colour: red }\n@media print {\n  .resume-tag { letter-spaceing: 1px }\n}';
    const theme = defineTheme({ name: 'press', stylesheet, file: 'themes/press/theme.css' });
    expect(checkTheme(theme)).toMatchObject([
      { file: 'themes/press/theme.css', line: 1, column: 18 },
      {
        file: 'themes/press/theme.css',
        line: 3,
        column: 17,
        message: expect.stringContaining('letter-spacing'),
      },
    ]);
  });

  it.each([
    ['.resume-timline { color: red }', 1, 'Did you mean resume-timeline?'],
    ['.own > :is(.resume-hedaer, p) {}', 12, 'Did you mean resume-header?'],
    ['.resume-unicorn {}', 1, 'PARTS.md'],
    ['@media prnit { p { margin: 0 } }', 8, 'Did you mean print?'],
    ['@media (min-widht: 40rem) { p { margin: 0 } }', 8, 'Did you mean (width)?'],
    ['@media (orientation: potrait) { p { margin: 0 } }', 8, 'portrait, landscape'],
    ['@page chapter {} p { page: chaptre }', 22, 'Did you mean chapter?'],
    ['p { page: unicorn }', 5, '@page unicorn'],
    [':root { --resume-color-acent: red }', 9, 'read by no rule. Did you mean --resume-color-accent?'],
    ['p { color: var(--resume-color-acent, red) }', 16, 'never set. Did you mean --resume-color-accent?'],
  ])('finds the name that is none in %s', (stylesheet, column, message) => {
    const theme = defineTheme({ name: 'press', stylesheet, file: 'press/theme.css' });
    expect(checkTheme(theme)).toMatchObject([
      { file: 'press/theme.css', line: 1, column, message: expect.stringContaining(message) },
    ]);
  });

  it('accepts variables of the theme that are set and read, and of the library', () => {
    const stylesheet =
      ':root { --resume-color-accents: red } p { color: var(--resume-color-accents, var(--resume-color-ink)) } /* --resume-color-acent: */';
    expect(checkTheme(defineTheme({ name: 'press', stylesheet }))).toEqual([]);
  });

  it('accepts other classes, and pages that are described', () => {
    const stylesheet = '.own, .resume-timeline {} @page chapter {} p { page: chapter } b { page: auto }';
    expect(checkTheme(defineTheme({ name: 'press', stylesheet }))).toEqual([]);
  });

  it('says nothing of what is for screens alone', () => {
    const stylesheet = '@media screen { .resume-tag { letter-spaceing: 1px } }';
    expect(checkTheme(defineTheme({ name: 'press', stylesheet }))).toEqual([]);
  });
});
