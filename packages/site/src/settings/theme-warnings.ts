import { checkTheme } from '@resume/pdf';
import { type Diagnostic, formatDiagnostic } from '@resume/schema';
import type { Theme } from '@resume/ui/themes';

/** What PDFs do not understand in the stylesheet of a theme, at its place there. */
export const themeWarnings = (theme: Theme): readonly Diagnostic[] =>
  checkTheme(theme).map((found) => ({ severity: 'warning', path: '', ...found }));

/** These as text. They are reported for the site, and every document of it would repeat them. */
export const themeMessages = (theme: Theme): readonly string[] => themeWarnings(theme).map(formatDiagnostic);
