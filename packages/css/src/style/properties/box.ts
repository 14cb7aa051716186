import type { BoxStyle, CornerRadius, MaxSize, Size, TransformFunction } from '../box-style.js';
import { color } from '../values/color.js';
import type { Specified } from '../values/context.js';
import type { LengthPercentage } from '../values/length-percentage.js';
import { angle, integer, length, lengthPercentage, number, percentage } from '../values/numeric.js';
import { aliases, constant, either, keywords, list, mapped, type Syntax, syntax } from '../values/syntax.js';
import type { ValueReader } from '../values/value-reader.js';
import type { Property, PropertyTable } from './property.js';

const SINGLE_DISPLAYS = [
  'none',
  'contents',
  'block',
  'flow-root',
  'inline',
  'inline-block',
  'list-item',
  'flex',
  'inline-flex',
  'grid',
  'inline-grid',
  'table',
  'inline-table',
  'table-caption',
  'table-column-group',
  'table-column',
  'table-header-group',
  'table-row-group',
  'table-footer-group',
  'table-row',
  'table-cell',
] as const;

/** By the words in alphabetical order. */
const DISPLAYS: Readonly<Record<string, BoxStyle['display']>> = {
  ...Object.fromEntries(SINGLE_DISPLAYS.map((name) => [name, name])),
  flow: 'block',
  'block flow': 'block',
  'block flow-root': 'flow-root',
  'flow inline': 'inline',
  'flow-root inline': 'inline-block',
  'block list-item': 'list-item',
  'block flow list-item': 'list-item',
  'flow list-item': 'list-item',
  'block flex': 'flex',
  'flex inline': 'inline-flex',
  'block grid': 'grid',
  'grid inline': 'inline-grid',
  'block table': 'table',
  'inline table': 'inline-table',
};

/** One keyword, or the two or three of CSS Display that mean the same. */
const display: Syntax<BoxStyle['display']> = syntax(
  `${SINGLE_DISPLAYS.join(' | ')} | [ block | inline ] && [ flow | flow-root | flex | grid | table ]`,
  (reader) => {
    const words: string[] = [];
    for (let word = reader.keyword(); word !== undefined; word = reader.keyword()) words.push(word);
    const value = DISPLAYS[words.sort().join(' ')];
    return value && constant(value);
  },
);

const auto = keywords('auto');
const autoOrLength = either(auto, lengthPercentage());

const fitContent = syntax<{ fitContent: LengthPercentage }>(
  'fit-content( <length-percentage> )',
  (reader) => {
    const args = reader.function('fit-content')?.args;
    const limit = args && lengthPercentage({ min: 0 }).read(args);
    return limit && args.done ? (context) => ({ fitContent: limit(context) }) : undefined;
  },
);

const intrinsic = either(
  keywords('min-content', 'max-content', 'fit-content'),
  aliases({
    '-webkit-fill-available': { px: 0, percent: 100 },
    '-moz-available': { px: 0, percent: 100 },
    stretch: { px: 0, percent: 100 },
    '-webkit-min-content': 'min-content',
    '-webkit-max-content': 'max-content',
    '-webkit-fit-content': 'fit-content',
    '-moz-fit-content': 'fit-content',
  } as const),
  fitContent,
  lengthPercentage({ min: 0 }),
);
const size: Syntax<Size> = either(auto, intrinsic);
const maxSize: Syntax<MaxSize> = either(keywords('none'), intrinsic);

export const lineWidth = either(aliases({ thin: 1, medium: 3, thick: 5 }), length({ min: 0 }));
export const lineStyle = keywords(
  'none',
  'hidden',
  'solid',
  'dashed',
  'dotted',
  'double',
  'groove',
  'ridge',
  'inset',
  'outset',
);

const radius: Syntax<CornerRadius> = syntax('<length-percentage [0,∞]>{1,2}', (reader) => {
  const x = lengthPercentage({ min: 0 }).read(reader);
  const y = reader.attempt(() => lengthPercentage({ min: 0 }).read(reader)) ?? x;
  return x && y && ((context) => ({ x: x(context), y: y(context) }));
});

const POSITIONS: Readonly<Record<string, number>> = { left: 0, top: 0, center: 50, right: 100, bottom: 100 };
const VERTICAL = new Set(['top', 'bottom']);
const HORIZONTAL = new Set(['left', 'right']);

/** `<position>` of one or two values, as fractions of the space left. */
const position: Syntax<readonly [LengthPercentage, LengthPercentage]> = syntax('<position>', (reader) => {
  const [first, second] = [0, 1].map(() => reader.attempt(() => positionPart(reader)));
  if (!first) return undefined;
  const swap = VERTICAL.has(first.name) || (second !== undefined && HORIZONTAL.has(second.name));
  const [x, y] = swap ? [second, first] : [first, second];
  const center: Specified<LengthPercentage> = constant({ px: 0, percent: 50 });
  if ((x && VERTICAL.has(x.name)) || (y && HORIZONTAL.has(y.name))) return undefined;
  return (context) => [(x?.value ?? center)(context), (y?.value ?? center)(context)];
});

function positionPart(
  reader: ValueReader,
): { readonly name: string; readonly value: Specified<LengthPercentage> } | undefined {
  const name = reader.keyword(...Object.keys(POSITIONS));
  if (name !== undefined) return { name, value: constant({ px: 0, percent: POSITIONS[name] ?? 0 }) };
  const value = lengthPercentage().read(reader);
  return value && { name: '', value };
}

const numberOrPercentage = either(
  number(),
  mapped(percentage(), (value) => value / 100),
);

/** The functions of `transform` in the plane, and what their arguments are. */
const TRANSFORMS: Readonly<
  Record<string, { arg: Syntax<unknown>; make: (args: readonly never[]) => TransformFunction; most: number }>
> = {
  translate: {
    arg: lengthPercentage(),
    most: 2,
    make: ([x, y = 0 as never]) => ({ translate: [x as never, y] }),
  },
  translatex: { arg: lengthPercentage(), most: 1, make: ([x]) => ({ translate: [x as never, 0] }) },
  translatey: { arg: lengthPercentage(), most: 1, make: ([y]) => ({ translate: [0, y as never] }) },
  scale: { arg: numberOrPercentage, most: 2, make: ([x, y = x as never]) => ({ scale: [x as never, y] }) },
  scalex: { arg: numberOrPercentage, most: 1, make: ([x]) => ({ scale: [x as never, 1] }) },
  scaley: { arg: numberOrPercentage, most: 1, make: ([y]) => ({ scale: [1, y as never] }) },
  rotate: { arg: angle, most: 1, make: ([degrees]) => ({ rotate: degrees as never }) },
  skew: { arg: angle, most: 2, make: ([x, y = 0 as never]) => ({ skew: [x as never, y] }) },
  skewx: { arg: angle, most: 1, make: ([x]) => ({ skew: [x as never, 0] }) },
  skewy: { arg: angle, most: 1, make: ([y]) => ({ skew: [0, y as never] }) },
  matrix: { arg: number(), most: 6, make: (args) => ({ matrix: args as never }) },
};

const transformFunction: Syntax<TransformFunction> = syntax('<transform-function>', (reader) => {
  const called = reader.function(...Object.keys(TRANSFORMS));
  const transform = called && TRANSFORMS[called.name];
  const args =
    transform && list(transform.arg, { separator: 'comma', most: transform.most }).read(called.args);
  return args && called.args.done
    ? (context) => transform.make(args(context) as readonly never[])
    : undefined;
});

const aspectRatio: Syntax<BoxStyle['aspectRatio']> = syntax('auto || <ratio>', (reader) => {
  const before = reader.keyword('auto');
  const width = reader.attempt(() => number({ min: 0 }).read(reader));
  const height = width && reader.operator('/') ? number({ min: 0 }).read(reader) : constant(1);
  const fromContent = Boolean(before ?? (width && reader.keyword('auto')));
  if (!width || !height) return before ? constant('auto') : undefined;
  return (context) => {
    const ratio = width(context) / height(context);
    return Number.isFinite(ratio) && ratio > 0 ? { ratio, fromContent } : 'auto';
  };
});

const overflowKeyword = keywords('visible', 'hidden', 'clip', 'auto', 'scroll');

/** A side by the direction of the element around, as `float` and `clear` have it. */
function flowSide(reader: ValueReader): Specified<'left' | 'right'> | undefined {
  const name = reader.keyword('inline-start', 'inline-end');
  if (!name) return undefined;
  return ({ parent }) => ((name === 'inline-start') === (parent.direction === 'ltr') ? 'left' : 'right');
}

const all = 'all elements';
const placed = 'positioned elements';
const edge = <T>(initial: string, syntax: Syntax<T>, appliesTo = all): Property<T> => ({
  inherited: false,
  initial,
  syntax,
  appliesTo,
});

const inset = edge('auto', autoOrLength, placed);
const margin = edge('0', autoOrLength, 'all but inner table boxes');
const padding = edge('0', lengthPercentage({ min: 0 }), 'all but inner table boxes');
const borderWidth = edge('medium', lineWidth);
const borderStyle = edge('none', lineStyle);
const borderColor = edge('currentcolor', color);
const borderRadius = edge('0', radius);
const sized = 'all but inline boxes';

export const boxProperties: PropertyTable<BoxStyle> = {
  display: edge('inline', display),
  position: edge('static', keywords('static', 'relative', 'absolute')),
  top: inset,
  right: inset,
  bottom: inset,
  left: inset,
  zIndex: edge('auto', either(auto, integer()), placed),
  float: edge(
    'none',
    either(
      keywords('none', 'left', 'right'),
      syntax<'left' | 'right'>('inline-start | inline-end', flowSide),
    ),
  ),
  clear: edge(
    'none',
    either(
      keywords('none', 'left', 'right', 'both'),
      syntax<'left' | 'right'>('inline-start | inline-end', flowSide),
    ),
    'block-level elements',
  ),
  overflow: edge(
    'visible',
    syntax<BoxStyle['overflow']>('[ visible | hidden | clip | auto | scroll ]{1,2}', (reader) => {
      const x = overflowKeyword.read(reader);
      const y = reader.attempt(() => overflowKeyword.read(reader)) ?? x;
      if (!x || !y) return undefined;
      return (context) => (x(context) === 'visible' ? y(context) : x(context));
    }),
    'block containers',
  ),
  boxSizing: edge('content-box', keywords('content-box', 'border-box'), sized),
  width: edge('auto', size, sized),
  height: edge('auto', size, sized),
  minWidth: edge('auto', size, sized),
  minHeight: edge('auto', size, sized),
  maxWidth: edge('none', maxSize, sized),
  maxHeight: edge('none', maxSize, sized),
  aspectRatio: edge('auto', aspectRatio, sized),
  marginTop: margin,
  marginRight: margin,
  marginBottom: margin,
  marginLeft: margin,
  paddingTop: padding,
  paddingRight: padding,
  paddingBottom: padding,
  paddingLeft: padding,
  borderTopWidth: borderWidth,
  borderRightWidth: borderWidth,
  borderBottomWidth: borderWidth,
  borderLeftWidth: borderWidth,
  borderTopStyle: borderStyle,
  borderRightStyle: borderStyle,
  borderBottomStyle: borderStyle,
  borderLeftStyle: borderStyle,
  borderTopColor: borderColor,
  borderRightColor: borderColor,
  borderBottomColor: borderColor,
  borderLeftColor: borderColor,
  borderTopLeftRadius: borderRadius,
  borderTopRightRadius: borderRadius,
  borderBottomRightRadius: borderRadius,
  borderBottomLeftRadius: borderRadius,
  boxDecorationBreak: edge('slice', keywords('slice', 'clone')),
  backgroundColor: edge('transparent', color),
  opacity: edge(
    '1',
    mapped(numberOrPercentage, (value) => Math.min(1, Math.max(0, value))),
  ),
  transform: edge(
    'none',
    either(aliases<readonly TransformFunction[]>({ none: [] }), list(transformFunction)),
    sized,
  ),
  transformOrigin: edge('50% 50%', position, sized),
  objectFit: edge('fill', keywords('fill', 'contain', 'cover', 'none', 'scale-down'), 'images'),
  objectPosition: edge('50% 50%', position, 'images'),
};
