export { contrastRatio } from './contrast.js';
export * from './design-tokens.js';
export { themeCss } from './theme-css.js';
