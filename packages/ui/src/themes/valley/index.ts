import { defineTheme } from '../../theme/define-theme.js';
import { facesOf } from '../../theme/faces.js';
import picture from './picture.svg?raw';
import stylesheet from './theme.css?raw';
import tokens from './tokens.json' with { type: 'json' };

const faces = [
  ...facesOf('STIX Two Text', { weights: [400, 700], italics: [400, 700] }),
  ...facesOf('Noto Serif SC', { weights: [400, 700], script: 'Hans' }),
  ...facesOf('Amiri', { weights: [400, 700], script: 'Arab' }),
];

export const valley = defineTheme({ name: 'valley', tokens, stylesheet, picture, faces });
