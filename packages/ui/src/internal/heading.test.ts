import { expect, it } from 'vitest';
import { headingTag, nextLevel } from './heading.js';

it('nextLevel goes one level down and ends at h6', () => {
  expect(nextLevel(1)).toBe(2);
  expect(nextLevel(5)).toBe(6);
  expect(headingTag(nextLevel(6))).toBe('h6');
});
