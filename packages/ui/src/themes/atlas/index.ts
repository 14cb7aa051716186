import { defineTheme } from '../../theme/define-theme.js';
import picture from './picture.svg?raw';
import stylesheet from './theme.css?raw';
import tokens from './tokens.json' with { type: 'json' };

export const atlas = defineTheme({ name: 'atlas', tokens, stylesheet, picture });
