import { defineTheme } from '../../theme/define-theme.js';
import stylesheet from './theme.css?raw';
import tokens from './tokens.json' with { type: 'json' };

export const ledger = defineTheme({ name: 'ledger', tokens, stylesheet });
