import { expect, it } from 'vitest';
import { PdfError } from '../pdf-error.js';
import { sourceDate } from './source-date.js';

it.each([
  ['0', '1970-01-01T00:00:00.000Z'],
  ['1767225600', '2026-01-01T00:00:00.000Z'],
  ['253402300799', '9999-12-31T23:59:59.000Z'],
])('SOURCE_DATE_EPOCH=%s is %s', (SOURCE_DATE_EPOCH, date) => {
  expect(sourceDate({ SOURCE_DATE_EPOCH }).toISOString()).toBe(date);
});

it.each(['abc', '-1', '1.5', '1e9', ' ', '2026-01-01', '253402300800', '9'.repeat(400), '٣'])(
  'SOURCE_DATE_EPOCH=%j is refused with an example',
  (SOURCE_DATE_EPOCH) => {
    expect(() => sourceDate({ SOURCE_DATE_EPOCH })).toThrow(PdfError);
    expect(() => sourceDate({ SOURCE_DATE_EPOCH })).toThrow(/not a date\. Give whole seconds since 1970/);
  },
);

it.each([{}, { SOURCE_DATE_EPOCH: '' }])('midnight UTC of today without it', (env) => {
  expect(sourceDate(env).toISOString()).toMatch(/T00:00:00\.000Z$/);
});
