import { color } from '../../values/color.js';
import type { ComputeContext, Specified } from '../../values/context.js';
import type { LengthPercentage } from '../../values/length-percentage.js';
import { lengthPercentage } from '../../values/numeric.js';
import { aliases, either, type Syntax } from '../../values/syntax.js';
import { boxProperties, lineStyle, lineWidth } from '../box.js';
import { pair, readUpTo, type Shorthand, type ShorthandTable, sides, unordered } from './shorthand.js';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const AXES = ['block', 'inline'] as const;
const margin = boxProperties.marginTop.syntax;
const padding = boxProperties.paddingTop.syntax;
const inset = boxProperties.top.syntax;

const sidesOf = (prefix: string, suffix = '') =>
  SIDES.map((side) => `${prefix}${side}${suffix}`) as unknown as readonly [string, string, string, string];

const pairs = (prefix: string, syntax: Syntax<unknown>, suffix = '') =>
  Object.fromEntries(
    AXES.map((axis) => [
      `${prefix}${axis}${suffix}`,
      pair(`${prefix}${axis}-start${suffix}`, `${prefix}${axis}-end${suffix}`, syntax),
    ]),
  );

const PARTS = { width: lineWidth, style: lineStyle, color } as const;
const partNames = Object.keys(PARTS) as readonly (keyof typeof PARTS)[];

/** `border-top` and the like: width, style and colour. */
const line = (prefix: string): Shorthand =>
  unordered(Object.fromEntries(partNames.map((part) => [`${prefix}-${part}`, PARTS[part]])));

/** A line on several sides at once. */
function lines(prefixes: readonly string[]): Shorthand {
  const one = line('side');
  return {
    longhands: prefixes.flatMap((prefix) => partNames.map((part) => `${prefix}-${part}`)),
    grammar: '<line-width> || <line-style> || <color>',
    expand(reader) {
      const found = one.expand(reader);
      return (
        found &&
        Object.fromEntries(
          prefixes.flatMap((prefix) =>
            Object.entries(found).map(([name, value]) => [name.replace('side', prefix), value]),
          ),
        )
      );
    },
  };
}

const CORNERS = ['top-left', 'top-right', 'bottom-right', 'bottom-left'].map(
  (corner) => `border-${corner}-radius`,
);

const borderRadius: Shorthand = {
  longhands: CORNERS,
  grammar: '<length-percentage [0,∞]>{1,4} [ / <length-percentage [0,∞]>{1,4} ]?',
  expand(reader) {
    const radii = () => {
      const [a, b = a, c = a, d = b] = readUpTo(4, reader, lengthPercentage({ min: 0 }));
      return [a, b, c, d] as readonly (Specified<LengthPercentage> | undefined)[];
    };
    const across = radii();
    const down = reader.operator('/') ? radii() : across;
    const entries = CORNERS.map((corner, i) => {
      const x = across[i];
      const y = down[i];
      return x && y
        ? ([corner, (context: ComputeContext) => ({ x: x(context), y: y(context) })] as const)
        : undefined;
    });
    return entries.every((each) => each !== undefined) ? Object.fromEntries(entries) : undefined;
  },
};

/** Of backgrounds, the colour alone. */
const background: Shorthand = {
  longhands: ['background-color'],
  grammar: 'none || <color>',
  expand(reader) {
    const value = either(aliases({ none: { r: 0, g: 0, b: 0, a: 0 } }), color);
    const found = value.read(reader);
    return found && { 'background-color': found };
  },
};

export const boxShorthands: ShorthandTable = {
  margin: sides(sidesOf('margin-'), margin),
  padding: sides(sidesOf('padding-'), padding),
  inset: sides(SIDES, inset),
  ...pairs('margin-', margin),
  ...pairs('padding-', padding),
  ...pairs('inset-', inset),
  'border-width': sides(sidesOf('border-', '-width'), lineWidth),
  'border-style': sides(sidesOf('border-', '-style'), lineStyle),
  'border-color': sides(sidesOf('border-', '-color'), color),
  ...pairs('border-', lineWidth, '-width'),
  ...pairs('border-', lineStyle, '-style'),
  ...pairs('border-', color, '-color'),
  border: lines(SIDES.map((side) => `border-${side}`)),
  ...Object.fromEntries(SIDES.map((side) => [`border-${side}`, line(`border-${side}`)])),
  ...Object.fromEntries(
    AXES.flatMap((axis) => [
      [`border-${axis}`, lines([`border-${axis}-start`, `border-${axis}-end`])],
      [`border-${axis}-start`, line(`border-${axis}-start`)],
      [`border-${axis}-end`, line(`border-${axis}-end`)],
    ]),
  ),
  'border-radius': borderRadius,
  'column-rule': line('column-rule'),
  background,
};
