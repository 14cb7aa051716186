import { type CssDiagnostic, nearest, parseHtml, styleDocument } from '@resume/css';
import { stylesheetSources } from '@resume/ui/look';
import type { Theme } from '@resume/ui/themes';
import { stylesheetsOf } from './look.js';

/** What is not understood in the stylesheet of a theme when it is printed after the components' own, with its place. */
export const checkTheme = (theme: Theme): readonly CssDiagnostic[] => [
  ...styleDocument(parseHtml('<article class="resume-document"></article>', { lang: 'en' }), {
    stylesheets: stylesheetsOf({ theme }),
    medium: { type: 'print', width: 680, height: 960 },
  }).diagnostics,
  ...misspeltVariables(theme),
];

/**
 * Custom properties of the stylesheet that are almost named like those of the library: set and never read, or read with a
 * fallback and never set. Both have no effect; one that is read without a fallback is reported where an element has the rule.
 */
function misspeltVariables(theme: Theme): readonly CssDiagnostic[] {
  const { file } = theme;
  const css = theme.stylesheet.replaceAll(/\/\*.*?\*\//gs, (comment) => comment.replaceAll(/[^\n]/g, ' '));
  const known = new Set(
    stylesheetSources({ theme: { ...theme, stylesheet: '' } })
      .flatMap(({ css, imports = {} }) => [css, ...Object.values(imports).map((imported) => imported.css)])
      .flatMap((text) => text.match(/--resume-[\w-]+/g) ?? []),
  );
  const uses = Array.from(css.matchAll(/(var\(\s*)?(--resume-[\w-]+)(\s*[:,])?/g), (match) => {
    const [, isRead, name = '', end = ''] = match;
    return {
      name,
      isRead: isRead !== undefined,
      hasFallback: end.endsWith(','),
      index: match.index + (isRead ?? '').length,
    };
  });
  return uses.flatMap(({ hasFallback, index, isRead, name }) => {
    if (known.has(name) || (isRead && !hasFallback)) return [];
    if (uses.some((use) => use.name === name && use.isRead !== isRead)) return [];
    const meant = nearest(name, known);
    if (meant === undefined) return [];
    const before = css.slice(0, index).split('\n');
    const message = `${name} is ${isRead ? 'never set' : 'read by no rule'}. Did you mean ${meant}?`;
    return [{ message, file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }];
  });
}
