import { expect, it } from 'vitest';
import { fillText, joinTexts } from './compose.js';
import type { InlineNode, Text } from './nodes.js';

const link: InlineNode = { type: 'link', href: '/a', children: ['a'] };

it.each<[readonly Text[], Text]>([
  [[], ''],
  [['a', '', 'b'], 'a, b'],
  [['', { lang: 'en', children: ['b'] }], { lang: 'en', children: ['b'] }],
  [['a', { children: [link] }], { children: ['a, ', link] }],
  [['a', { children: ['b'] }], 'a, b'],
  [
    [{ lang: 'ar', dir: 'rtl', children: ['ب'] }, 'b', 'c'],
    { children: [{ type: 'span', lang: 'ar', dir: 'rtl', children: ['ب'] }, ', b, c'] },
  ],
])('joins %j, each text in its own language', (texts, joined) => {
  expect(joinTexts(texts, ', ')).toEqual(joined);
});

it('fills a phrase with texts, and keeps places that have no value', () => {
  expect(fillText('{count} of {all}', { count: 2, all: '3' })).toBe('2 of 3');
  expect(fillText('{a} in {b}', { a: { children: [link] } })).toEqual({ children: [link, ' in {b}'] });
});

it('gives the words of a phrase their language, with the numbers in it', () => {
  const inEnglish = (words: string): Text => ({ lang: 'en', children: [words] });
  expect(fillText('{count} papers', { count: '12' }, inEnglish)).toEqual({
    lang: 'en',
    children: ['12 papers'],
  });
  expect(fillText('by {name}', { name: 'Mia' }, inEnglish)).toEqual({
    children: [{ type: 'span', lang: 'en', children: ['by '] }, 'Mia'],
  });
});
