import { expect, it } from 'vitest';
import { contrastRatio } from './contrast.js';

// Known values of WCAG 2.2: a channel with another weight changes them.
it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#ff0000', '#ffffff', 3.998],
  ['#00ff00', '#ffffff', 1.372],
  ['#0000ff', '#ffffff', 8.592],
  ['#777777', '#ffffff', 4.478],
  ['#0a0a0a', '#000000', 1.061],
])('contrastRatio(%s, %s) is %d', (color, other, ratio) => {
  expect(contrastRatio(color, other)).toBeCloseTo(ratio, 2);
  expect(contrastRatio(other, color)).toBeCloseTo(ratio, 2);
});
