import {
  type CssDiagnostic,
  compileStylesheet,
  parseHtml,
  type Stylesheet,
  styleDocument,
} from '@resume/css';
import { type Theme, tokensCss } from '@resume/ui/themes';

const sheets = new WeakMap<Theme, Stylesheet>();

/**
 * The CSS of a theme as `themeCss` has it, compiled once. Its stylesheet is a file of its own: what is wrong in it is
 * reported at the line where its designer wrote it.
 */
export function themeSheet(theme: Theme): Stylesheet {
  const sheet = sheets.get(theme) ?? compiledTheme(theme);
  sheets.set(theme, sheet);
  return sheet;
}

const compiledTheme = (theme: Theme): Stylesheet =>
  compileStylesheet('@import "tokens"; @import "theme" layer(resume.theme);', {
    imports: (address) =>
      address === 'tokens'
        ? { css: tokensCss(theme), file: `${theme.name}/tokens.json` }
        : { css: theme.stylesheet, file: theme.file },
  });

/** What is not understood in the stylesheet of a theme when it is printed, with its place. */
export const checkTheme = (theme: Theme): readonly CssDiagnostic[] =>
  styleDocument(parseHtml('<article class="resume-document"></article>', { lang: 'en' }), {
    stylesheets: [themeSheet(theme)],
    medium: { type: 'print', width: 680, height: 960 },
  }).diagnostics;
