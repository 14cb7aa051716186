import * as folders from '../themes/index.js';
import type { Theme } from './define-theme.js';

export * from '../themes/index.js';
export { defaultTheme } from './default-theme.js';
export * from './tokens.js';

/** The themes of this package by name. */
export const themes: Readonly<Record<string, Theme>> = folders;
