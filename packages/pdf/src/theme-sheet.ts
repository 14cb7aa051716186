import { type CssDiagnostic, compileStylesheet, parseHtml, styleDocument } from '@resume/css';
import { themeStylesheet } from '@resume/ui/look';
import type { Theme } from '@resume/ui/themes';

/** What is not understood in the stylesheet of a theme when it is printed, with its place. */
export const checkTheme = (theme: Theme): readonly CssDiagnostic[] =>
  styleDocument(parseHtml('<article class="resume-document"></article>', { lang: 'en' }), {
    stylesheets: [compiledTheme(theme)],
    medium: { type: 'print', width: 680, height: 960 },
  }).diagnostics;

function compiledTheme(theme: Theme) {
  const { css, ...options } = themeStylesheet(theme);
  return compileStylesheet(css, options);
}
