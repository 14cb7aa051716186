import { color } from '../../values/color.js';
import { constant, keywords } from '../../values/syntax.js';
import type { ValueReader } from '../../values/value-reader.js';
import { listStylePosition, listStyleType } from '../content.js';
import {
  EAST_ASIAN,
  fontFamily,
  fontSize,
  fontStyle,
  fontWeight,
  LIGATURES,
  lineHeight,
  NUMERIC,
} from '../font.js';
import {
  textDecorationLine,
  textDecorationStyle,
  textDecorationThickness,
  textWrapMode,
  textWrapStyle,
  whiteSpaceCollapse,
} from '../text.js';
import { type Expansion, type Shorthand, type ShorthandTable, unordered } from './shorthand.js';

const VARIANTS = {
  'font-variant-ligatures': LIGATURES,
  'font-variant-numeric': NUMERIC,
  'font-variant-east-asian': EAST_ASIAN,
} as const;

const variantLonghands = [
  ...Object.keys(VARIANTS),
  'font-variant-caps',
  'font-variant-position',
  'font-variant-alternates',
];

/** Keywords in any order: those of one longhand may stand apart. */
const fontVariant: Shorthand = {
  longhands: variantLonghands,
  grammar: 'normal | none | [ <font-variant-caps> || <font-variant-numeric> || … ]',
  expand(reader) {
    if (reader.keyword('normal')) return {};
    if (reader.keyword('none')) return { 'font-variant-ligatures': constant(['none']) };
    const found: Record<string, string[]> = {};
    while (!reader.done) {
      const name = reader.keyword();
      const longhand = name === undefined ? undefined : longhandOf(name);
      if (name === undefined || !longhand) return undefined;
      found[longhand] = [...(found[longhand] ?? []), name];
    }
    return Object.fromEntries(
      Object.entries(found).map(([longhand, names]) => [longhand, constant(inOrder(longhand, names))]),
    );
  },
};

/** Keywords of one longhand in the order of its groups, or the one keyword that it takes. */
function inOrder(longhand: string, names: readonly string[]): readonly string[] | string | undefined {
  if (!(longhand in VARIANTS)) return names[0];
  const order: readonly string[] = VARIANTS[longhand as keyof typeof VARIANTS].flat();
  return [...names].sort((a, b) => order.indexOf(a) - order.indexOf(b));
}

const SINGLE_VARIANTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['small-caps', 'all-small-caps', 'petite-caps', 'all-petite-caps', 'unicase', 'titling-caps'].map(
      (name) => [name, 'font-variant-caps'],
    ),
  ),
  sub: 'font-variant-position',
  super: 'font-variant-position',
  'historical-forms': 'font-variant-alternates',
};

const longhandOf = (name: string): string | undefined =>
  Object.hasOwn(SINGLE_VARIANTS, name)
    ? SINGLE_VARIANTS[name]
    : Object.entries(VARIANTS).find(([, groups]) =>
        groups.some((group) => (group as readonly string[]).includes(name)),
      )?.[0];

const PREFIXES = {
  'font-style': fontStyle,
  'font-weight': fontWeight,
  'font-variant-caps': keywords('normal', 'small-caps'),
} as const;

/** Widths, which are read and reported: print has none. */
const FONT_WIDTHS = ['ultra-', 'extra-', '', 'semi-'].flatMap((degree) => [
  `${degree}condensed`,
  `${degree}expanded`,
]);

/** Style, weight and small capitals in any order, then size, line height and families. */
const font: Shorthand = {
  longhands: [
    ...Object.keys(PREFIXES),
    'font-size',
    'line-height',
    'font-family',
    ...variantLonghands.filter((name) => name !== 'font-variant-caps'),
    'font-kerning',
    'font-feature-settings',
  ],
  grammar:
    "[ <'font-style'> || <font-variant-css2> || <'font-weight'> ]? <'font-size'> [ / <'line-height'> ]? <'font-family'>",
  expand(reader) {
    const found: Record<string, Expansion[string]> = {};
    for (let size = reader.attempt(() => fontSize.read(reader)); ; ) {
      if (size) {
        found['font-size'] = size;
        break;
      }
      if (!readPrefix(reader, found)) return undefined;
      size = reader.attempt(() => fontSize.read(reader));
    }
    if (reader.operator('/')) {
      const height = lineHeight.read(reader);
      if (!height) return undefined;
      found['line-height'] = height;
    }
    const families = fontFamily.read(reader);
    return families && { ...found, 'font-family': families };
  },
};

function readPrefix(reader: ValueReader, found: Record<string, Expansion[string]>): boolean {
  if (reader.keyword('normal', ...FONT_WIDTHS)) return true;
  return Object.entries(PREFIXES).some(([name, syntax]) => {
    const value = found[name] ? undefined : reader.attempt(() => syntax.read(reader));
    if (value) found[name] = value;
    return value !== undefined;
  });
}

/** What may be synthesized, in any order. Weights are not synthesized in print, and small capitals always are. */
const fontSynthesis: Shorthand = {
  longhands: ['font-synthesis-style'],
  grammar: 'none | [ weight || style || small-caps || position ]',
  expand(reader) {
    if (reader.keyword('none')) return { 'font-synthesis-style': constant('none') };
    const found = new Set<string>();
    while (!reader.done) {
      const name = reader.keyword('weight', 'style', 'small-caps', 'position');
      if (name === undefined || found.has(name)) return undefined;
      found.add(name);
    }
    return { 'font-synthesis-style': constant(found.has('style') ? 'auto' : 'none') };
  },
};

const WHITE_SPACE: Readonly<Record<string, readonly [collapse: string, mode: string]>> = {
  normal: ['collapse', 'wrap'],
  nowrap: ['collapse', 'nowrap'],
  pre: ['preserve', 'nowrap'],
  'pre-wrap': ['preserve', 'wrap'],
  'pre-line': ['preserve-breaks', 'wrap'],
};

const separateWhiteSpace = unordered({
  'white-space-collapse': whiteSpaceCollapse,
  'text-wrap-mode': textWrapMode,
});

const whiteSpace: Shorthand = {
  longhands: separateWhiteSpace.longhands,
  grammar: `${Object.keys(WHITE_SPACE).join(' | ')} | ${separateWhiteSpace.grammar}`,
  expand(reader) {
    const [collapse, mode] = WHITE_SPACE[reader.keyword(...Object.keys(WHITE_SPACE)) ?? ''] ?? [];
    if (collapse === undefined) return separateWhiteSpace.expand(reader);
    return { 'white-space-collapse': constant(collapse), 'text-wrap-mode': constant(mode) };
  },
};

/** Either value alone resets the other half. */
const textWrap = unordered({ 'text-wrap-mode': textWrapMode, 'text-wrap-style': textWrapStyle });

const listStyle: Shorthand = {
  longhands: ['list-style-type', 'list-style-position'],
  grammar: "<'list-style-type'> || <'list-style-position'>",
  expand(reader) {
    const found: Record<string, Expansion[string]> = {};
    for (let count = 0; !reader.done; count += 1) {
      const position = found['list-style-position']
        ? undefined
        : reader.attempt(() => listStylePosition.read(reader));
      const type = position ? undefined : listStyleType.read(reader);
      // A second `none` is that of `list-style-image`.
      if (count > 2 || (!position && !type)) return undefined;
      if (position) found['list-style-position'] = position;
      else if (type) found['list-style-type'] = type;
    }
    return found;
  },
};

export const textShorthands: ShorthandTable = {
  font,
  'font-variant': fontVariant,
  'font-synthesis': fontSynthesis,
  'white-space': whiteSpace,
  'text-wrap': textWrap,
  'text-decoration': unordered({
    'text-decoration-line': textDecorationLine,
    'text-decoration-style': textDecorationStyle,
    'text-decoration-thickness': textDecorationThickness,
    'text-decoration-color': color,
  }),
  'list-style': listStyle,
};
