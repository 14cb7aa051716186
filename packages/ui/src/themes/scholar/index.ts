import { defineTheme } from '../../theme/define-theme.js';
import { facesOf } from '../../theme/faces.js';
import picture from './picture.svg?raw';
import stylesheet from './theme.css?raw';
import tokens from './tokens.json' with { type: 'json' };

const faces = [
  ...facesOf('Newsreader', { weights: [400, 600], italics: [400, 600] }),
  ...facesOf('Noto Serif SC', { weights: [400, 600], script: 'Hans' }),
  ...facesOf('Amiri', { weights: [400, 700], script: 'Arab' }),
];

export const scholar = defineTheme({ name: 'scholar', tokens, stylesheet, picture, faces });
