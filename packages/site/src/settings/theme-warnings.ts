import { checkTheme } from '@resume/pdf';
import type { Diagnostic } from '@resume/schema';
import type { Theme } from '@resume/ui/themes';

/** What PDFs do not understand in the stylesheet of a theme, at its place there. */
export const themeWarnings = (theme: Theme): readonly Diagnostic[] =>
  checkTheme(theme).map((found) => ({ severity: 'warning', path: '', ...found }));
