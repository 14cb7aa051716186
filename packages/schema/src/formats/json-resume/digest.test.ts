import { expect, it } from 'vitest';
import { canonical, digest, isEqual } from './digest.js';

// Worked out apart from this code, by the definition of FNV-1a with 64 bits.
it.each([
  ['字', '2588a46ca6dead66'],
  [{ b: [null], a: 1 }, '3544dd4c3c714620'],
])('makes of %j the fingerprint %s', (value, fingerprint) => {
  expect(digest(value)).toBe(fingerprint);
});

it('writes keys in order, however deep, and lists as they are', () => {
  expect(canonical({ c: 1, a: { z: [2, 1], y: { b: 1, a: 2 } }, b: null })).toBe(
    '{"a":{"y":{"a":2,"b":1},"z":[2,1]},"b":null,"c":1}',
  );
});

it('differs for values that differ', () => {
  expect(isEqual({ a: 1, b: 2 }, { b: 2, a: 1 })).toBe(true);
  expect(isEqual(undefined, undefined)).toBe(true);
  expect(isEqual([1, 2], [2, 1])).toBe(false);
  expect(isEqual({ a: 1 }, { a: '1' })).toBe(false);
});
