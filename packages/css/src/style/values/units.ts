import type { ComputeContext } from './context.js';

/** CSS px of the units that are the same everywhere. */
const ABSOLUTE: Readonly<Record<string, number>> = {
  px: 1,
  cm: 96 / 2.54,
  mm: 96 / 25.4,
  q: 96 / 101.6,
  in: 96,
  pt: 96 / 72,
  pc: 16,
};

/** CSS px of the units that depend on the element or the medium. Of fonts the common proportions are taken. */
const RELATIVE: Readonly<Record<string, (context: ComputeContext) => number>> = {
  em: ({ fontSize }) => fontSize,
  rem: ({ rootFontSize }) => rootFontSize,
  ex: ({ fontSize }) => fontSize / 2,
  rex: ({ rootFontSize }) => rootFontSize / 2,
  ch: ({ fontSize }) => fontSize / 2,
  rch: ({ rootFontSize }) => rootFontSize / 2,
  cap: ({ fontSize }) => fontSize * 0.7,
  rcap: ({ rootFontSize }) => rootFontSize * 0.7,
  ic: ({ fontSize }) => fontSize,
  ric: ({ rootFontSize }) => rootFontSize,
  lh: ({ lineHeight }) => lineHeight,
  rlh: ({ rootLineHeight }) => rootLineHeight,
  ...viewportUnits('w', ({ medium }) => medium.width / 100),
  ...viewportUnits('i', ({ medium }) => medium.width / 100),
  ...viewportUnits('h', ({ medium }) => medium.height / 100),
  ...viewportUnits('b', ({ medium }) => medium.height / 100),
  ...viewportUnits('min', ({ medium }) => Math.min(medium.width, medium.height) / 100),
  ...viewportUnits('max', ({ medium }) => Math.max(medium.width, medium.height) / 100),
  cqw: ({ container }) => container.width / 100,
  cqi: ({ container }) => container.width / 100,
  cqh: ({ container }) => container.height / 100,
  cqb: ({ container }) => container.height / 100,
  cqmin: ({ container }) => Math.min(container.width, container.height) / 100,
  cqmax: ({ container }) => Math.max(container.width, container.height) / 100,
};

/** The small, large and dynamic viewport are one in print. */
function viewportUnits(axis: string, size: (context: ComputeContext) => number) {
  return Object.fromEntries(['v', 'sv', 'lv', 'dv'].map((prefix) => [prefix + axis, size]));
}

/** The units of length. */
export const LENGTH_UNITS = [...Object.keys(ABSOLUTE), ...Object.keys(RELATIVE)];

export const isLengthUnit = (unit: string): boolean => LENGTH_UNITS.includes(unit.toLowerCase());

/** How many px one of a unit is; undefined for what is no absolute unit of length. */
export const absoluteUnit = (unit: string): number | undefined =>
  Object.hasOwn(ABSOLUTE, unit) ? ABSOLUTE[unit] : undefined;

/** How many px one of a unit is on an element; undefined for what is no relative unit of length. */
export const relativeUnit = (unit: string): ((context: ComputeContext) => number) | undefined =>
  Object.hasOwn(RELATIVE, unit) ? RELATIVE[unit] : undefined;

/** Degrees of the units of angles. */
const ANGLES: Readonly<Record<string, number>> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

export const angleUnit = (unit: string): number | undefined =>
  Object.hasOwn(ANGLES, unit) ? ANGLES[unit] : undefined;
