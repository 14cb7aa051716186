import { expect, it } from 'vitest';
import { isLanguageTag } from './language-tag.js';

it.each([
  'en',
  'zh-Hant-TW',
  'yue',
  'zh-yue-HK',
  'sl-rozaj-biske',
  'de-CH-1901',
  'es-419',
  'en-u-hc-h12',
  'ar-x-own',
  'x-a',
])('%s has the form of a language tag', (tag) => {
  expect(isLanguageTag(tag)).toBe(true);
});

it.each([
  '',
  'e',
  'en-',
  '-en',
  'en--GB',
  'en_GB',
  'xx-invalid-!!',
  'deutsch sprache',
  'en\n',
  'abcdefghi',
  'en-x',
  'x',
])('%j has not', (tag) => {
  expect(isLanguageTag(tag)).toBe(false);
});
