import { expect, it } from 'vitest';
import { prepareText, resolveText } from './localized.js';

it.each([
  ['zh-Hans-CN', { 'zh-Hans': 'a', zh: 'b' }, { value: 'a' }],
  ['zh-Hans-CN', { zh: 'b', en: 'c' }, { value: 'b' }],
  ['zh-TW', { 'zh-Hans': 'a', 'zh-Hant': 'b' }, { value: 'b' }],
  ['zh', { 'zh-Hant': 'b', en: 'c' }, { value: 'b', lang: 'zh-Hant' }],
  ['pt', { 'pt-PT': 'a', 'pt-BR': 'b' }, { value: 'b' }],
  ['pt-AO', { 'pt-BR': 'b', 'pt-PT': 'a' }, { value: 'a' }],
  ['en-AU', { 'en-US': 'a', 'en-GB': 'b' }, { value: 'b' }],
  ['de', { en: 'c', default: 'd' }, { value: 'd' }],
  ['de', { en: 'c', zh: 'b' }, { value: 'c', lang: 'en' }],
  ['de', {}, { value: '' }],
])('resolves for %s from %j', (locale, source, expected) => {
  expect(resolveText(source as Record<string, string>, locale)).toEqual(expected);
});

it('says which way a text in another language runs where that is the other way', () => {
  expect(prepareText({ en: 'Notes.' }, 'ar')).toEqual({ lang: 'en', dir: 'ltr', children: ['Notes.'] });
  expect(prepareText({ ar: 'نص' }, 'en')).toEqual({ lang: 'ar', dir: 'rtl', children: ['نص'] });
  expect(prepareText({ en: 'Notes.' }, 'zh')).toEqual({ lang: 'en', children: ['Notes.'] });
});
