import { expect, it } from 'vitest';
import { isTooDeep, MAX_DEPTH } from './depth.js';

const nested = (depth: number, wrap: (value: unknown) => unknown) => {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = wrap(value);
  return value;
};

it.each([
  ['lists', (value: unknown) => [null, value]],
  ['maps', (value: unknown) => ({ none: null, value })],
])('takes so many %s in each other, and no more', (_, wrap) => {
  expect(isTooDeep(nested(MAX_DEPTH, wrap))).toBe(false);
  expect(isTooDeep(nested(MAX_DEPTH + 2, wrap))).toBe(true);
});

it('takes what is no list and no map', () => {
  expect([isTooDeep('x'), isTooDeep(null), isTooDeep(undefined)]).toEqual([false, false, false]);
});
