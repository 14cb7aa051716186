import { expect, it } from 'vitest';
import { prepareText } from '../text/localized.js';
import type { InlineNode } from '../text/nodes.js';
import { prepareTitle } from './title.js';

const context = {
  text: (source: Parameters<typeof prepareText>[0], ...rest: [string?, { autolinks?: boolean }?]) =>
    prepareText(source, 'en', ...rest),
};
const link = (href: string, ...children: InlineNode[]): InlineNode => ({ type: 'link', href, children });

it.each([
  ['A map', undefined, { title: 'A map' }],
  ['A map', '/map', { title: 'A map', url: '/map' }],
  ['A *map*', '/map', { title: { children: ['A ', { type: 'emphasis', children: ['map'] }] }, url: '/map' }],
  [undefined, 'https://a.org/map/', { title: 'a.org/map', url: 'https://a.org/map/' }],
  [' ', 'mailto:a@b.org', { title: 'a@b.org', url: 'mailto:a@b.org' }],
  [undefined, undefined, { title: '' }],
  ['https://a.org', 'https://b.org', { title: 'https://a.org', url: 'https://b.org' }],
  ['[A map](/a) of rain', undefined, { title: { children: [link('/a', 'A map'), ' of rain'] } }],
  [
    'A [map](/a) of rain',
    '/b',
    { title: { children: [link('/b', 'A'), ' ', link('/a', 'map'), ' ', link('/b', 'of rain')] } },
  ],
  [
    '**A [map](/a)**',
    '/b',
    { title: { children: [{ type: 'strong', children: [link('/b', 'A'), ' ', link('/a', 'map')] }] } },
  ],
  ['[A map](/a)', '/a', { title: { children: ['A map'] }, url: '/a' }],
  [
    '[A map](/a)',
    'https://b.org',
    { title: { children: [link('/a', 'A map'), ' (', link('https://b.org', 'b.org'), ')'] } },
  ],
])('prepares %j that leads to %s', (source, url, expected) => {
  expect(prepareTitle(source, url, context)).toEqual(expected);
});
