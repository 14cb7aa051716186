import { type CssDiagnostic, parseHtml, styleDocument } from '@resume/css';
import type { Theme } from '@resume/ui/themes';
import { stylesheetsOf } from './look.js';

/** What is not understood in the stylesheet of a theme when it is printed after the components' own, with its place. */
export const checkTheme = (theme: Theme): readonly CssDiagnostic[] =>
  styleDocument(parseHtml('<article class="resume-document"></article>', { lang: 'en' }), {
    stylesheets: stylesheetsOf({ theme }),
    medium: { type: 'print', width: 680, height: 960 },
  }).diagnostics;
