export * from '../themes/index.js';
export { defaultTheme } from './default-theme.js';
export * from './tokens.js';
