import { describe, expect, it } from 'vitest';
import { hasPercentage, resolveLength } from './length-percentage.js';

describe('resolveLength', () => {
  it('gives lengths as they are, and percentages of the basis', () => {
    expect(resolveLength(12, 400)).toBe(12);
    expect(resolveLength({ px: -8, percent: 50 }, 400)).toBe(192);
  });

  it('takes the least, the greatest and the sum of values', () => {
    const half = { px: 0, percent: 50 };
    expect(resolveLength({ min: [half, 100] }, 400)).toBe(100);
    expect(resolveLength({ max: [half, 100] }, 400)).toBe(200);
    expect(resolveLength({ sum: [{ min: [half, 100] }, 20] }, 400)).toBe(120);
  });
});

it('a length without percentages needs no basis', () => {
  expect(hasPercentage(12)).toBe(false);
  expect(hasPercentage({ px: 0, percent: 10 })).toBe(true);
});
