export { colorCss, colorValue } from './color-css.js';
export { contrastRatio } from './contrast.js';
export * from './define-theme.js';
export * from './design-tokens.js';
export type { ThemeFace } from './faces.js';
export * from './font-families.js';
export { standInRules } from './system-families.js';
export { baseCss, browserPrintCss, themeCss, tokensCss } from './theme-css.js';
export {
  type ColorValue,
  type DimensionValue,
  GENERIC_FAMILIES,
  readTokens,
  type Token,
  TokenError,
  type TokenGroup,
} from './token-file.js';
