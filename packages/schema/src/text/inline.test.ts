import { describe, expect, it } from 'vitest';
import { linkTargets, writeLink } from './addresses.js';
import { isSafeHref } from './href.js';
import { parseInline } from './inline.js';
import { inlineToString } from './nodes.js';

describe('parseInline', () => {
  it.each([
    ['plain', ['plain']],
    ['a **b** c', ['a ', { type: 'strong', children: ['b'] }, ' c']],
    ['*a*', [{ type: 'emphasis', children: ['a'] }]],
    ['**a *b***', [{ type: 'strong', children: ['a ', { type: 'emphasis', children: ['b'] }] }]],
    ['`a*b*`', [{ type: 'code', children: ['a*b*'] }]],
    [
      'x^2^ y~i~',
      ['x', { type: 'superscript', children: ['2'] }, ' y', { type: 'subscript', children: ['i'] }],
    ],
    [
      '[a **b**](https://x.org)',
      [{ type: 'link', href: 'https://x.org', children: ['a ', { type: 'strong', children: ['b'] }] }],
    ],
    ['[1] and [a](/b)', ['[1] and ', { type: 'link', href: '/b', children: ['a'] }]],
    [
      '[a](https://x.org/b_(c)) (d)',
      [{ type: 'link', href: 'https://x.org/b_(c)', children: ['a'] }, ' (d)'],
    ],
    ['[a](/b(c)', ['[a](/b(c)']],
    ['from 10^6 to 10^3 rows', ['from 10^6 to 10^3 rows']],
    ['a~b c~d', ['a~b c~d']],
    ['10^6 or 10^3^', ['10^6 or 10', { type: 'superscript', children: ['3'] }]],
    ['x^a\\ b^ c\\ d', ['x', { type: 'superscript', children: ['a b'] }, ' c\\ d']],
    ['x~\\ a\\ ~', ['x', { type: 'subscript', children: [' a '] }]],
    ['^a\\^ b', ['^a^ b']],
    ['^**a b**^', ['^', { type: 'strong', children: ['a b'] }, '^']],
    ['^^', ['^^']],
    ['\\*a\\*', ['*a*']],
    ['3 * 4 * 5', ['3 * 4 * 5']],
    ['**open', ['**open']],
    ['a [b', ['a [b']],
    ['[a](javascript:x)', ['a']],
    ['', []],
  ])('%j', (source, expected) => {
    expect(parseInline(source)).toEqual(expected);
  });

  it('never loses a character that is not a mark', () => {
    const seed = Date.now() % 100_000;
    let state = seed;
    const next = (n: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % n;
    };
    const pieces = ['a', '字', ' ', '**', '*', '`', '[', ']', '](b)', '^', '~', '\\'];
    for (let round = 0; round < 2000; round += 1) {
      const source = Array.from({ length: next(30) }, () => pieces[next(pieces.length)]).join('');
      const letters = (text: string) => text.replace(/[^a字]/g, '');
      expect(letters(inlineToString(parseInline(source))), `seed ${seed}: ${source}`).toBe(letters(source));
    }
  });

  it.each(['*a_ [b **c ` ', '[a](b', '[a](b) ^', '^a', '^a\\ '])('reads %j again and again', (piece) => {
    const source = piece.repeat(20_000);
    expect(inlineToString(parseInline(source)).length).toBeGreaterThanOrEqual(20_000);
  });
});

describe('linkTargets', () => {
  it('finds the addresses that links are read with', () => {
    const source = '[a](/b_(c)) [d](javascript:e(1)) [f](/g';
    expect(linkTargets(source)).toEqual(['/b_(c)', 'javascript:e(1)']);
  });

  it.each(['](', '](a)', '](('])('answers %j again and again', (piece) => {
    expect(linkTargets(piece.repeat(200_000)).length).toBeLessThanOrEqual(200_000);
  });
});

describe('writeLink', () => {
  it.each([
    ['/b_(c)', '/b_(c)'],
    ['/b(c', '/b(c'],
    ['/b)c(', '/b)c('],
  ])('leads to %s', (written, href) => {
    expect(parseInline(writeLink('a', written))).toEqual([{ type: 'link', href, children: ['a'] }]);
  });
});

describe('isSafeHref', () => {
  it.each(['https://a.b', 'mailto:a@b.c', 'tel:+86', '/zh/', '#work', 'a.html'])('allows %j', (href) => {
    expect(isSafeHref(href)).toBe(true);
  });
  it.each(['javascript:x', 'JAVASCRIPT:x', ' java\nscript:x', 'data:text/html,x', 'vbscript:x', 'https://['])(
    'refuses %j',
    (href) => {
      expect(isSafeHref(href)).toBe(false);
    },
  );
});
