import { defineTheme } from '../../theme/define-theme.js';
import { facesOf } from '../../theme/faces.js';
import picture from './picture.svg?raw';
import stylesheet from './theme.css?raw';
import tokens from './tokens.json' with { type: 'json' };

const faces = [
  ...facesOf('EB Garamond', { weights: [400, 600], italics: [400, 600] }),
  ...facesOf('Noto Serif SC', { weights: [400, 600], script: 'Hans' }),
  ...facesOf('Noto Serif JP', { weights: [400, 600], script: 'Jpan' }),
  {
    family: 'LXGW WenKai',
    weight: 500,
    script: 'Hans',
    file: '@fontsource/lxgw-wenkai/files/lxgw-wenkai-latin-500-normal.woff2',
  },
];

export const xuan = defineTheme({ name: 'xuan', tokens, stylesheet, picture, faces });
