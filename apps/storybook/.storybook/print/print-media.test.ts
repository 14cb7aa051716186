import { expect, it } from 'vitest';
import { asPrinted } from './print-media.js';

it.each([
  ['print', 'all'],
  ['only print', 'all'],
  ['print and (min-width: 10cm)', '(min-width: 10cm)'],
  ['not print', 'not all'],
  ['screen', 'not all'],
  ['screen and (min-width: 40rem)', 'not all'],
  ['not screen', 'all'],
  ['(scripting: none)', '(scripting: none)'],
])('reads %s as %s', (query, printed) => {
  expect(asPrinted(query)).toBe(printed);
});
