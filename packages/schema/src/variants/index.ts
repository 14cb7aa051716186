export { countWords, variantDifferences } from './differences.js';
export { reportVariants, resolveVariant, VariantError } from './resolve-variant.js';
export { type SelectedVariant, selectVariant } from './select-variant.js';
export type { Variant } from './variant-schema.js';
