import { describe, expect, it } from 'vitest';
import { runs } from '../test/arbitrary.js';
import { linkTargets, writeLink } from './addresses.js';
import { isSafeHref } from './href.js';
import { parseInline } from './inline.js';
import { type InlineNode, inlineToString } from './nodes.js';

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

  const strong = (...children: InlineNode[]): InlineNode => ({ type: 'strong', children });
  const emphasis = (...children: InlineNode[]): InlineNode => ({ type: 'emphasis', children });
  const link = (href: string, ...children: InlineNode[]): InlineNode => ({ type: 'link', href, children });

  it.each([
    ['_a_ snake_case __b__', [emphasis('a'), ' snake_case ', strong('b')]],
    ['a_b_c and _a b_', ['a_b_c and ', emphasis('a b')]],
    ['*a**b*', [emphasis('a**b')]],
    ['***a** b*', [emphasis(strong('a'), ' b')]],
    ['**a **b** c**', [strong('a b c')]],
    ['** a ** and 1A* in', ['** a ** and 1A* in']],
    ['**“降本”**增效', [strong('“降本”'), '增效']],
    ['实现**“降本”**增效', ['实现', strong('“降本”'), '增效']],
    ['已**完成！**然后*（快）*地', ['已', strong('完成！'), '然后', emphasis('（快）'), '地']],
    ['**한국어(韓國語)**는', [strong('한국어(韓國語)'), '는']],
    ['**a.**b', ['**a.**b']],
    [
      '~~old~~ H~2~O ~~~x~~~',
      [
        { type: 'strikethrough', children: ['old'] },
        ' H',
        { type: 'subscript', children: ['2'] },
        'O ~~~x~~~',
      ],
    ],
    ['``a`b`` `c', [{ type: 'code', children: ['a`b'] }, ' `c']],
    ['*a [b*](/c)', ['*a ', link('/c', 'b*')]],
    ['[a [b](/c) d](/e)', ['[a ', link('/c', 'b'), ' d](/e)']],
    ['[a](</b c> "title")', [link('/b c', 'a')]],
    ['[a](/b c)', ['[a](/b c)']],
    ['[](https://x.org/)', [link('https://x.org/', 'x.org')]],
    ['[ ](/x) [](javascript:x)', [link('/x', '/x'), ' ']],
    [
      'see https://a.org/b_c, or (www.b.org).',
      [
        'see ',
        link('https://a.org/b_c', 'https://a.org/b_c'),
        ', or (',
        link('https://www.b.org', 'www.b.org'),
        ').',
      ],
    ],
    ['见https://a.org/x（存档）', ['见', link('https://a.org/x', 'https://a.org/x'), '（存档）']],
    [
      'https://a.org/b_(c)) **https://d.org**',
      [
        link('https://a.org/b_(c)', 'https://a.org/b_(c)'),
        ') ',
        strong(link('https://d.org', 'https://d.org')),
      ],
    ],
    ['a.b@c.org; @d@e.org git@f.org:g', [link('mailto:a.b@c.org', 'a.b@c.org'), '; @d@e.org git@f.org:g']],
    [
      '<https://a.org> <b@c.org> <d>',
      [link('https://a.org', 'https://a.org'), ' ', link('mailto:b@c.org', 'b@c.org'), ' <d>'],
    ],
    ['[https://a.org](/b)', [link('/b', 'https://a.org')]],
    ['`https://a.org`', [{ type: 'code', children: ['https://a.org'] }]],
    ['a\\\nb  \nc\nd', ['a', { type: 'break' }, 'b', { type: 'break' }, 'c d']],
    ['方言\n识别，**新**\n字 a\n字', ['方言识别，', strong('新'), '字 a 字']],
    ['\\_a\\_ \\# \\a', ['_a_ # \\a']],
  ])('reads %j as CommonMark does', (source, expected) => {
    expect(parseInline(source)).toEqual(expected);
  });

  it('leaves bare addresses alone where the option says so', () => {
    expect(parseInline('https://a.org *b*', { autolinks: false })).toEqual(['https://a.org ', emphasis('b')]);
  });

  it('never loses a character that is not a mark', () => {
    const { seed } = runs;
    let state = seed;
    const next = (n: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % n;
    };
    const pieces = ['a', '字', ' ', '**', '*', '_', '`', '[', ']', '](b)', '^', '~', '~~', '\\', '\n', '“'];
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
