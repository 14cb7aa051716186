import { defineTheme } from '../../theme/define-theme.js';
import stylesheet from './theme.css?raw';
import tokens from './tokens.json' with { type: 'json' };

export const plain = defineTheme({ name: 'plain', tokens, stylesheet });
