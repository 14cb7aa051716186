import { expect, it } from 'vitest';
import { fromCslText, toCslText } from './markup.js';

it.each([
  ['x<sup>2</sup> and <i>a b</i>', 'x^2^ and *a b*'],
  ['x<sup>a <i>b c</i></sup> d', 'x^a\\ *b\\ c*^ d'],
  ['x<sub>a<sup>b</sup> c</sub> d', 'x~a^b^\\ c~ d'],
])('reads and writes %s', (csl, markdown) => {
  expect(fromCslText(csl)).toBe(markdown);
  expect(toCslText(markdown)).toBe(csl);
});

it('leaves the words behind a script without an end alone', () => {
  expect(fromCslText('a <sup>b c')).toBe('a ^b c');
});
