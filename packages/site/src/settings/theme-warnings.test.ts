import { formatDiagnostic } from '@resume/schema';
import { defineTheme } from '@resume/ui/themes';
import { expect, it } from 'vitest';
import { themeWarnings } from './theme-warnings.js';

it('names file, line and column of what is wrong in a theme', () => {
  const stylesheet = 'p { margin: 0 }\nem { font-stile: italic }';
  const theme = defineTheme({ name: 'press', stylesheet, file: 'src/press/theme.css' });
  expect(themeWarnings(theme).map(formatDiagnostic)).toEqual([
    expect.stringMatching(/^src\/press\/theme\.css:2:6.*font-style/),
  ]);
});
