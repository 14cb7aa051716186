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

  it('says nothing of what is for screens alone', () => {
    const stylesheet = '@media screen { .resume-tag { letter-spaceing: 1px } }';
    expect(checkTheme(defineTheme({ name: 'press', stylesheet }))).toEqual([]);
  });
});
