import type { PropertyKey } from './index.js';
import { styleKey } from './property.js';

type Direction = 'ltr' | 'rtl';

/** The physical sides of the logical ones; lines run from top to bottom. */
const SIDES: Readonly<Record<string, Readonly<Record<Direction, string>>>> = {
  'block-start': { ltr: 'top', rtl: 'top' },
  'block-end': { ltr: 'bottom', rtl: 'bottom' },
  'inline-start': { ltr: 'left', rtl: 'right' },
  'inline-end': { ltr: 'right', rtl: 'left' },
};

const CORNERS: Readonly<Record<string, Readonly<Record<Direction, string>>>> = {
  'start-start': { ltr: 'top-left', rtl: 'top-right' },
  'start-end': { ltr: 'top-right', rtl: 'top-left' },
  'end-start': { ltr: 'bottom-left', rtl: 'bottom-right' },
  'end-end': { ltr: 'bottom-right', rtl: 'bottom-left' },
};

const AXES: Readonly<Record<string, string>> = { 'inline-size': 'width', 'block-size': 'height' };

/** Logical longhands by their CSS name, and what they are in each direction. */
export const LOGICAL: ReadonlyMap<string, Readonly<Record<Direction, PropertyKey>>> = new Map([
  ...Object.entries(SIDES).flatMap(([side, physical]) =>
    [
      ['margin-', ''],
      ['padding-', ''],
      ['inset-', '', ''],
      ['border-', '-width'],
      ['border-', '-style'],
      ['border-', '-color'],
    ].map(([prefix = '', suffix = '', written = prefix]) =>
      entry(prefix + side + suffix, (direction) => written + physical[direction] + suffix),
    ),
  ),
  ...Object.entries(CORNERS).map(([corner, physical]) =>
    entry(`border-${corner}-radius`, (direction) => `border-${physical[direction]}-radius`),
  ),
  ...Object.entries(AXES).flatMap(([axis, physical]) =>
    ['', 'min-', 'max-'].map((prefix) => entry(prefix + axis, () => prefix + physical)),
  ),
]);

function entry(
  name: string,
  physical: (direction: Direction) => string,
): readonly [string, Readonly<Record<Direction, PropertyKey>>] {
  const key = (direction: Direction) => styleKey(physical(direction)) as PropertyKey;
  return [name, { ltr: key('ltr'), rtl: key('rtl') }];
}
