import type { ComputedStyle } from '@resume/css';
import type { Features } from '../text/font-face.js';
import type { Face } from '../text/font-set.js';

/** The OpenType features of the keywords of `font-variant-*`. */
const KEYWORDS: Readonly<Record<string, Features>> = {
  'common-ligatures': { liga: true, clig: true },
  'no-common-ligatures': { liga: false, clig: false },
  'discretionary-ligatures': { dlig: true },
  'no-discretionary-ligatures': { dlig: false },
  'historical-ligatures': { hlig: true },
  'no-historical-ligatures': { hlig: false },
  contextual: { calt: true },
  'no-contextual': { calt: false },
  none: { liga: false, clig: false, calt: false },
  'lining-nums': { lnum: true },
  'oldstyle-nums': { onum: true },
  'proportional-nums': { pnum: true },
  'tabular-nums': { tnum: true },
  'diagonal-fractions': { frac: true },
  'stacked-fractions': { afrc: true },
  ordinal: { ordn: true },
  'slashed-zero': { zero: true },
  jis78: { jp78: true },
  jis83: { jp83: true },
  jis90: { jp90: true },
  jis04: { jp04: true },
  simplified: { smpl: true },
  traditional: { trad: true },
  'full-width': { fwid: true },
  'proportional-width': { pwid: true },
  ruby: { ruby: true },
};

const CAPS: Readonly<Record<string, readonly string[]>> = {
  normal: [],
  'small-caps': ['smcp'],
  'all-small-caps': ['smcp', 'c2sc'],
  'petite-caps': ['pcap'],
  'all-petite-caps': ['pcap', 'c2pc'],
  unicase: ['unic'],
  'titling-caps': ['titl'],
};

/** The features a style turns on or off in a face; undefined where there are none. */
export function featuresOf(style: ComputedStyle, face: Face): Features | undefined {
  const keywords = [
    ...style.fontVariantLigatures,
    ...style.fontVariantNumeric,
    ...style.fontVariantEastAsian,
  ];
  const caps = synthesizesCaps(style, face) ? [] : (CAPS[style.fontVariantCaps] ?? []);
  const position = { normal: [], sub: ['subs'], super: ['sups'] }[style.fontVariantPosition];
  const features: Record<string, boolean> = Object.assign(
    {},
    style.letterSpacing === 0 ? {} : { liga: false, clig: false },
    style.fontKerning === 'none' ? { kern: false } : {},
    style.fontVariantAlternates === 'historical-forms' ? { hist: true } : {},
    ...keywords.map((keyword) => KEYWORDS[keyword] ?? {}),
    ...[...caps, ...position].map((tag) => ({ [tag]: true })),
    Object.fromEntries(Object.entries(style.fontFeatureSettings).map(([tag, value]) => [tag, value > 0])),
  );
  return Object.keys(features).length > 0 ? features : undefined;
}

/** Whether small capitals are made of large ones, as the face has none. */
export const synthesizesCaps = ({ fontVariantCaps }: ComputedStyle, face: Face): boolean =>
  /^(all-)?(small|petite)-caps$/.test(fontVariantCaps) &&
  !(CAPS[fontVariantCaps] ?? []).some((tag) => face.hasFeature(tag));

/** The features that a stylesheet turns on, wherever it does. */
export function featuresAskedFor(css: string): readonly string[] {
  const values = (css.match(/\bfont(?:-variant[\w-]*|-feature-settings)?\s*:[^;}]*/gi) ?? []).join(' ');
  const words = new Set(values.match(/[\w-]+/g));
  const named = Object.entries(KEYWORDS).flatMap(([keyword, features]) =>
    words.has(keyword) ? Object.keys(features) : [],
  );
  const caps = Object.entries(CAPS).flatMap(([keyword, features]) => (words.has(keyword) ? features : []));
  const tags = [...values.matchAll(/["']([\w ]{4})["']/g)].map(([, tag = '']) => tag);
  return [...new Set([...named, ...caps, ...tags])].sort();
}

/** How large synthesized small capitals are, as a share of the font size, as in browsers. */
export const SMALL_CAPS = 0.7;
