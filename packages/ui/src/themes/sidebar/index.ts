import { defineTheme } from '../../theme/define-theme.js';
import stylesheet from './theme.css?raw';
import tokens from './tokens.json' with { type: 'json' };

export const sidebar = defineTheme({ name: 'sidebar', tokens, stylesheet });
