import { defineTheme } from '../../theme/define-theme.js';
import { facesOf } from '../../theme/faces.js';
import picture from './picture.svg?raw';
import stylesheet from './theme.css?raw';
import tokens from './tokens.json' with { type: 'json' };

const faces = facesOf('Bricolage Grotesque', { weights: [700] });

export const banner = defineTheme({ name: 'banner', tokens, stylesheet, picture, faces });
