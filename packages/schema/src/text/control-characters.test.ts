import { expect, it } from 'vitest';
import { hasControls, inOneLine, printable, withoutControls } from './control-characters.js';

it.each([
  ['a\r\nb\rc\u0085d\u2028e\u2029f', 'a\nb\nc\nd\ne\nf'],
  ['a\tb\u0000\u001b[31mc\u007f\u009b', 'a\tb[31mc'],
  ['Zoë 字 🚀\u200d\u00ad', 'Zoë 字 🚀\u200d\u00ad'],
])('%j is left without control characters', (text, expected) => {
  expect(withoutControls(text)).toBe(expected);
});

it('puts a text in one line', () => {
  expect(inOneLine('a \r\n\u2028 b\u0007')).toBe('a b');
});

it.each([
  ['\u001b[31mred\u009b0m\u0007', '\\u001b[31mred\\u009b0m\\u0007'],
  ['exe.\u202egnp\u2069\r', 'exe.\\u202egnp\\u2069\\u000d'],
  ['Zoë\t字 🚀\n\u200d', 'Zoë\t字 🚀\n\u200d'],
])('%j is printed as %j', (text, expected) => {
  expect(printable(text)).toBe(expected);
});

it.each([
  ['a\nb', true],
  ['a\u0085', true],
  ['a\u2028', true],
  ['a b\u200b', false],
])('whether %j has control characters is %s', (text, expected) => {
  expect(hasControls(text)).toBe(expected);
});
