import { defineTheme } from '../../theme/define-theme.js';
import { facesOf } from '../../theme/faces.js';
import picture from './picture.svg?raw';
import stylesheet from './theme.css?raw';
import tokens from './tokens.json' with { type: 'json' };

const faces = facesOf('Inter', { weights: [400, 700], italics: [400, 700] });

export const swiss = defineTheme({ name: 'swiss', tokens, stylesheet, picture, faces });
