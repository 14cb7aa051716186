import { defineTheme } from '../../theme/define-theme.js';
import { facesOf } from '../../theme/faces.js';
import head from './head.css?raw';
import picture from './picture.svg?raw';
import table from './theme.css?raw';
import tokens from './tokens.json' with { type: 'json' };

const faces = [
  ...facesOf('Source Serif 4', { weights: [400, 700], italics: [400, 700] }),
  ...facesOf('Noto Serif SC', { weights: [400, 700], script: 'Hans' }),
  ...facesOf('Noto Serif JP', { weights: [400, 700], script: 'Jpan' }),
];

export const form = defineTheme({ name: 'form', tokens, stylesheet: `${head}\n${table}`, picture, faces });
