import { type CssNode, childrenOf, nameOf } from '../css-node.js';
import type { Medium } from '../medium.js';
import { nearest } from '../nearest.js';
import { absoluteUnit } from '../values/units.js';
import { evaluateCondition, evaluateFeature, type FeatureValue, featuresOf } from './condition.js';

/** Takes what is wrong, and the part of a query that it is about. */
type Report = (message: string, at: CssNode) => void;

export type MediaTest = (medium: Medium) => boolean;

/** The value of each feature. A printed page does not move, is not touched and has its own colours. */
const FEATURES: Readonly<Record<string, (medium: Medium) => FeatureValue>> = {
  width: ({ width }) => width,
  height: ({ height }) => height,
  'device-width': ({ width }) => width,
  'device-height': ({ height }) => height,
  'aspect-ratio': ({ height, width }) => width / height,
  orientation: ({ height, width }) => (height >= width ? 'portrait' : 'landscape'),
  resolution: () => 96,
  '-webkit-device-pixel-ratio': () => 1,
  color: () => 8,
  'color-index': () => 0,
  monochrome: () => 0,
  'color-gamut': () => 'srgb',
  'dynamic-range': () => 'standard',
  grid: () => 0,
  scan: () => 'progressive',
  update: ({ type }) => (type === 'print' ? 'none' : 'fast'),
  'overflow-block': ({ type }) => (type === 'print' ? 'paged' : 'scroll'),
  'overflow-inline': ({ type }) => (type === 'print' ? 'none' : 'scroll'),
  hover: ({ type }) => (type === 'print' ? 'none' : 'hover'),
  'any-hover': ({ type }) => (type === 'print' ? 'none' : 'hover'),
  pointer: ({ type }) => (type === 'print' ? 'none' : 'fine'),
  'any-pointer': ({ type }) => (type === 'print' ? 'none' : 'fine'),
  'display-mode': () => 'browser',
  scripting: () => 'none',
  'forced-colors': () => 'none',
  'inverted-colors': () => 'none',
  'prefers-color-scheme': ({ colorScheme = 'light' }) => colorScheme,
  'prefers-contrast': () => 'no-preference',
  'prefers-reduced-data': () => 'no-preference',
  'prefers-reduced-motion': ({ type }) => (type === 'print' ? 'reduce' : 'no-preference'),
  'prefers-reduced-transparency': () => 'no-preference',
};

/** The features that queries can ask for. */
export const MEDIA_FEATURES = Object.keys(FEATURES).filter((name) => !name.startsWith('-'));

/** Compiles the queries of `@media`: one of them must hold. `report` is called for features that are none. */
export function compileMediaQueries(list: CssNode, report: Report): MediaTest {
  const queries = childrenOf(list).map((query) => compileQuery(query, report));
  return (medium) => queries.length === 0 || queries.some((query) => query(medium));
}

/** The types of media; all but the first three never hold. */
const MEDIA_TYPES = [
  'all',
  'print',
  'screen',
  ...['speech', 'aural', 'braille', 'embossed', 'handheld', 'projection', 'tty', 'tv'],
];

function compileQuery(query: CssNode, report: Report): MediaTest {
  const type = String(query.mediaType ?? 'all').toLowerCase();
  if (!MEDIA_TYPES.includes(type)) {
    const close = nearest(type, MEDIA_TYPES);
    const remedy = close ? `Did you mean ${close}?` : 'Write print, screen or all.';
    report(`${type} is no media type. ${remedy}`, query);
  }
  const negated = String(query.modifier ?? '').toLowerCase() === 'not';
  const condition = query.condition as CssNode | null;
  if (condition) reportUnknown(condition, report);
  return (medium) => {
    const ofType = type === 'all' || type === medium.type;
    const holds =
      ofType && (!condition || evaluateCondition(condition, (leaf) => featureHolds(leaf, medium)));
    // What is not known holds in neither case.
    return holds === undefined ? false : holds !== negated;
  };
}

const featureHolds = (node: CssNode, medium: Medium) =>
  evaluateFeature(
    node,
    (name) => (Object.hasOwn(FEATURES, name) ? FEATURES[name]?.(medium) : undefined),
    toNumber,
  );

function reportUnknown(node: CssNode, report: Report): void {
  for (const name of featuresOf(node)) {
    if (Object.hasOwn(FEATURES, name) || name.startsWith('-')) continue;
    const close = nearest(name, Object.keys(FEATURES));
    report(
      `(${name}) is no media feature.${close ? ` Did you mean (${close})?` : ' Ask for width, height or orientation.'}`,
      node,
    );
  }
  reportValue(node, report);
  if (node.type === 'GeneralEnclosed')
    report('A media query is not understood. Write (feature: value).', node);
  for (const child of childrenOf(node)) reportUnknown(child, report);
}

/** The values of features that designers ask for with words. */
const KEYWORDS: Readonly<Record<string, readonly string[]>> = {
  orientation: ['portrait', 'landscape'],
  hover: ['none', 'hover'],
  'any-hover': ['none', 'hover'],
  pointer: ['none', 'coarse', 'fine'],
  'any-pointer': ['none', 'coarse', 'fine'],
  'forced-colors': ['none', 'active'],
  'prefers-color-scheme': ['light', 'dark'],
  'prefers-contrast': ['no-preference', 'more', 'less', 'custom'],
  'prefers-reduced-motion': ['no-preference', 'reduce'],
};

function reportValue(node: CssNode, report: Report): void {
  const [name] = node.type === 'Feature' ? featuresOf(node) : [];
  const values = name === undefined || !Object.hasOwn(KEYWORDS, name) ? undefined : KEYWORDS[name];
  const value = node.value as CssNode | null;
  if (!values || !value || values.includes(nameOf(value))) return;
  const written = nameOf(value) || String(value.value);
  report(`(${name}: ${written}) never holds. Write one of ${values.join(', ')}.`, node);
}

/** A value of a feature as a number: px of lengths, dpi of resolutions, ratios. */
export function toNumber(node: CssNode): number | undefined {
  const amount = Number(node.value);
  if (node.type === 'Number') return amount;
  if (node.type === 'Ratio') {
    const [left, right] = [node.left, node.right] as [CssNode, CssNode | null];
    return Number(left.value) / Number(right?.value ?? 1);
  }
  if (node.type !== 'Dimension') return undefined;
  const unit = node.unit?.toLowerCase() ?? '';
  if (/^r?em$/.test(unit)) return amount * 16;
  if (unit === 'dpi') return amount;
  if (unit === 'dppx' || unit === 'x') return amount * 96;
  if (unit === 'dpcm') return amount * 2.54;
  const px = absoluteUnit(unit);
  return px === undefined ? undefined : amount * px;
}
