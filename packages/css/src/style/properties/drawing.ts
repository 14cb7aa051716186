import type { DrawingStyle, Paint } from '../drawing-style.js';
import { color } from '../values/color.js';
import type { Specified } from '../values/context.js';
import { length, number, percentage } from '../values/numeric.js';
import { aliases, constant, either, keywords, mapped, type Syntax, syntax } from '../values/syntax.js';
import type { ValueReader } from '../values/value-reader.js';
import type { Property, PropertyTable } from './property.js';

/** An address within the document: `url(#id)`. */
function url(reader: ValueReader): string | undefined {
  const node = reader.peek();
  if (node?.type !== 'Url' || typeof node.value !== 'string') return undefined;
  reader.next();
  return node.value;
}

const plain = either(keywords('none'), color);

const paint = syntax<Paint>(`${plain.grammar} | <url> [ ${plain.grammar} ]?`, (reader) => {
  const address = url(reader);
  if (address === undefined) return plain.read(reader);
  const fallback = reader.attempt(() => plain.read(reader)) ?? constant('none' as const);
  return (context) => ({ url: address, fallback: fallback(context) });
});

const clipPath = either(
  keywords('none'),
  // The idiom of text for screen readers, which hides what `overflow: hidden` hides already.
  syntax<'none'>('inset( 50% )', (reader) => {
    const args = reader.function('inset')?.args;
    const node = args?.next();
    const isAll = node?.type === 'Percentage' && /^(50|100)$/.test(String(node.value));
    return isAll && args?.done ? constant('none') : undefined;
  }),
  syntax<{ url: string }>('<url>', (reader) => {
    const address = url(reader);
    return address === undefined ? undefined : constant({ url: address });
  }),
);

const share: Syntax<number> = mapped(
  either(
    number(),
    mapped(percentage(), (value) => value / 100),
  ),
  (value) => Math.max(0, Math.min(1, value)),
);

/** A number of px is a length, as in the attributes of SVG. */
const extent = (range: { readonly min?: number } = {}) => either(number(range), length(range));

const dashes = syntax<DrawingStyle['strokeDasharray']>(
  'none | [ <number [0,∞]> | <length [0,∞]> ]+#',
  (reader) => {
    if (reader.keyword('none')) return constant('none');
    const values: Specified<number>[] = [];
    while (!reader.done) {
      const value = reader.attempt(() => extent({ min: 0 }).read(reader));
      if (!value) return undefined;
      values.push(value);
      reader.operator(',');
    }
    return values.length > 0 ? (context) => values.map((value) => value(context)) : undefined;
  },
);

const rule = keywords('nonzero', 'evenodd');

const own = <T>(initial: string, syntax: Syntax<T>): Property<T> => ({
  inherited: false,
  initial,
  syntax,
  appliesTo: 'drawings',
});
const inherited = <T>(initial: string, syntax: Syntax<T>): Property<T> => ({
  ...own(initial, syntax),
  inherited: true,
});

export const drawingProperties: PropertyTable<DrawingStyle> = {
  fill: inherited('black', paint),
  fillOpacity: inherited('1', share),
  fillRule: inherited('nonzero', rule),
  stroke: inherited('none', paint),
  strokeOpacity: inherited('1', share),
  strokeWidth: inherited('1', extent({ min: 0 })),
  strokeLinecap: inherited('butt', keywords('butt', 'round', 'square')),
  strokeLinejoin: inherited('miter', keywords('miter', 'round', 'bevel')),
  strokeMiterlimit: inherited('4', number({ min: 0 })),
  strokeDasharray: inherited('none', dashes),
  strokeDashoffset: inherited('0', extent()),
  clipPath: own('none', clipPath),
  clipRule: inherited('nonzero', rule),
  stopColor: own('black', color),
  stopOpacity: own('1', share),
  textAnchor: inherited('start', keywords('start', 'middle', 'end')),
  dominantBaseline: inherited(
    'auto',
    either(
      keywords('auto', 'alphabetic', 'middle', 'central', 'hanging', 'text-before-edge', 'text-after-edge'),
      aliases({ 'text-top': 'text-before-edge', 'text-bottom': 'text-after-edge' } as const),
    ),
  ),
};
