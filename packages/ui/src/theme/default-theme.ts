import { ledger } from '../themes/index.js';
import type { Theme } from './define-theme.js';

/** The theme of `styles.css`, and of PDFs that name none. */
export const defaultTheme: Theme = ledger;
