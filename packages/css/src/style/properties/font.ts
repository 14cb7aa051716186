import type { FontStyle } from '../font-style.js';
import type { Specified } from '../values/context.js';
import { resolveLength } from '../values/length-percentage.js';
import { angle, lengthPercentage, number } from '../values/numeric.js';
import {
  aliases,
  anyOf,
  constant,
  either,
  keywords,
  list,
  mapped,
  type Syntax,
  syntax,
} from '../values/syntax.js';
import type { PropertyTable } from './property.js';

const KEYWORD_SIZES = {
  'xx-small': 9,
  'x-small': 10,
  small: 13,
  medium: 16,
  large: 18,
  'x-large': 24,
  'xx-large': 32,
  'xxx-large': 48,
};

const relativeSize = syntax<number>('larger | smaller', (reader) => {
  const name = reader.keyword('larger', 'smaller');
  if (!name) return undefined;
  return ({ fontSize }) => (name === 'larger' ? fontSize * 1.2 : fontSize / 1.2);
});

/** Percentages of the parent's size. */
const sizeByLength = syntax<number>('<length-percentage [0,∞]>', (reader) => {
  const value = lengthPercentage({ min: 0 }).read(reader);
  return value && ((context) => Math.max(0, resolveLength(value(context), context.fontSize)));
});

const relativeWeight = syntax<number>('bolder | lighter', (reader) => {
  const name = reader.keyword('bolder', 'lighter');
  if (!name) return undefined;
  return ({ parent }) => (name === 'bolder' ? bolder : lighter)(parent.fontWeight);
});

const bolder = (weight: number) => (weight < 350 ? 400 : weight < 550 ? 700 : Math.max(weight, 900));
const lighter = (weight: number) => (weight < 100 ? weight : weight < 550 ? 100 : weight < 750 ? 400 : 700);

export const fontWeight = either(
  aliases({ normal: 400, bold: 700 }),
  relativeWeight,
  number({ min: 1, max: 1000 }),
);

const oblique = syntax<'oblique'>('oblique <angle>?', (reader) => {
  if (!reader.keyword('oblique')) return undefined;
  reader.attempt(() => angle.read(reader));
  return constant('oblique');
});

export const fontStyle: Syntax<FontStyle['fontStyle']> = either(keywords('normal', 'italic'), oblique);

/** Sizes by keyword, which are smaller in `monospace`. */
const keywordSizes = new WeakSet<Specified<unknown>>();

/** Whether a declared `font-size` is a keyword such as `medium`. */
export const isKeywordSize = (value: Specified<unknown>): boolean => keywordSizes.has(value);

const sizeByKeyword = syntax<number>(Object.keys(KEYWORD_SIZES).join(' | '), (reader) => {
  const value = aliases(KEYWORD_SIZES).read(reader);
  if (value) keywordSizes.add(value);
  return value;
});

export const fontSize = either(sizeByKeyword, relativeSize, sizeByLength);

/** Values of `line-height` that are plain numbers: elements that inherit one multiply it by their own font size. */
const lineHeightFactors = new WeakMap<Specified<unknown>, Specified<number>>();

/** The number that a declared `line-height` is, where it is one. */
export const lineHeightFactor = (value: Specified<unknown>): Specified<number> | undefined =>
  lineHeightFactors.get(value);

const lineHeightByNumber = syntax<number>('<number [0,∞]>', (reader) => {
  const factor = number({ min: 0 }).read(reader);
  if (!factor) return undefined;
  const value: Specified<number> = (context) => factor(context) * context.fontSize;
  lineHeightFactors.set(value, factor);
  return value;
});

const lineHeightByLength = syntax<number>('<length-percentage [0,∞]>', (reader) => {
  const value = lengthPercentage({ min: 0 }).read(reader);
  return value && ((context) => resolveLength(value(context), context.fontSize));
});

export const lineHeight: Syntax<FontStyle['lineHeight']> = either(
  keywords('normal'),
  lineHeightByNumber,
  lineHeightByLength,
);

/** A family: a string, or words with a space between. */
const family = syntax<string>('<family-name> | <generic-family>', (reader) => {
  const string = reader.string();
  if (string !== undefined) return constant(string);
  const words: string[] = [];
  for (let word = reader.identifier(); word !== undefined; word = reader.identifier()) words.push(word);
  return words.length > 0 ? constant(words.join(' ')) : undefined;
});

export const fontFamily: Syntax<readonly string[]> = list(family, { separator: 'comma' });

const tagged = syntax<readonly [string, number]>('<string> [ <number> | on | off ]?', (reader) => {
  const tag = reader.string();
  if (tag === undefined || !/^[\x20-\x7e]{4}$/.test(tag)) return undefined;
  const value =
    reader.attempt(() => number().read(reader)) ??
    reader.attempt(() => aliases({ on: 1, off: 0 }).read(reader)) ??
    constant(1);
  return (context) => [tag, value(context)];
});

const settings: Syntax<Readonly<Record<string, number>>> = either(
  aliases({ normal: {} }),
  mapped(list(tagged, { separator: 'comma' }), (pairs) => Object.fromEntries(pairs)),
);

const normal = aliases<readonly string[]>({ normal: [] });
const normalOrNone = aliases<readonly string[]>({ normal: [], none: ['none'] });

export const NUMERIC = [
  ['lining-nums', 'oldstyle-nums'],
  ['proportional-nums', 'tabular-nums'],
  ['diagonal-fractions', 'stacked-fractions'],
  ['ordinal'],
  ['slashed-zero'],
] as const;
export const LIGATURES = [
  ['common-ligatures', 'no-common-ligatures'],
  ['discretionary-ligatures', 'no-discretionary-ligatures'],
  ['historical-ligatures', 'no-historical-ligatures'],
  ['contextual', 'no-contextual'],
] as const;
export const EAST_ASIAN = [
  ['jis78', 'jis83', 'jis90', 'jis04', 'simplified', 'traditional'],
  ['full-width', 'proportional-width'],
  ['ruby'],
] as const;

export const fontProperties: PropertyTable<FontStyle> = {
  fontFamily: {
    inherited: true,
    initial: 'serif',
    syntax: fontFamily,
    appliesTo: 'text',
  },
  fontSize: {
    inherited: true,
    initial: 'medium',
    syntax: fontSize,
    appliesTo: 'text',
  },
  fontWeight: { inherited: true, initial: 'normal', syntax: fontWeight, appliesTo: 'text' },
  fontStyle: {
    inherited: true,
    initial: 'normal',
    syntax: fontStyle,
    appliesTo: 'text',
  },
  fontVariantCaps: {
    inherited: true,
    initial: 'normal',
    syntax: keywords(
      'normal',
      'small-caps',
      'all-small-caps',
      'petite-caps',
      'all-petite-caps',
      'unicase',
      'titling-caps',
    ),
    appliesTo: 'text',
  },
  fontVariantNumeric: {
    inherited: true,
    initial: 'normal',
    syntax: either(normal, anyOf(...NUMERIC)),
    appliesTo: 'text',
  },
  fontVariantLigatures: {
    inherited: true,
    initial: 'normal',
    syntax: either(normalOrNone, anyOf(...LIGATURES)),
    appliesTo: 'text',
  },
  fontVariantEastAsian: {
    inherited: true,
    initial: 'normal',
    syntax: either(normal, anyOf(...EAST_ASIAN)),
    appliesTo: 'text',
  },
  fontVariantPosition: {
    inherited: true,
    initial: 'normal',
    syntax: keywords('normal', 'sub', 'super'),
    appliesTo: 'text',
  },
  fontVariantAlternates: {
    inherited: true,
    initial: 'normal',
    syntax: keywords('normal', 'historical-forms'),
    appliesTo: 'text',
  },
  fontKerning: {
    inherited: true,
    initial: 'auto',
    syntax: keywords('auto', 'normal', 'none'),
    appliesTo: 'text',
  },
  fontSynthesisStyle: {
    inherited: true,
    initial: 'auto',
    syntax: keywords('auto', 'none'),
    appliesTo: 'text',
  },
  fontFeatureSettings: { inherited: true, initial: 'normal', syntax: settings, appliesTo: 'text' },
  lineHeight: { inherited: true, initial: 'normal', syntax: lineHeight, appliesTo: 'text' },
};
