import { describe, expect, it } from 'vitest';
import { breakOpportunities, markBreaks, partMarked } from './line-breaks.js';

const linesOf = (text: string, longest = 99) => {
  const cuts = [0, ...breakOpportunities(text, longest), text.length];
  return cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
};

describe('breakOpportunities', () => {
  it.each([
    ['中文', ['中', '文']],
    ['好，好', ['好，', '好']],
    ['（好）', ['（好）']],
    ['用 LLM 做', ['用 ', 'LLM ', '做']],
    ['达 1,000.5%。', ['达 ', '1,000.5%。']],
    ['“引用”后', ['“引', '用”', '后']],
  ])('%s', (text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it('cuts a stretch longer than a line, and only that', () => {
    expect(linesOf('abcdefghij 好', 4).every((line) => line.trim().length <= 4)).toBe(true);
    expect(linesOf('abc 好', 4)).toEqual(['abc ', '好']);
  });

  it('never starts a line with closing punctuation, never ends one with an opening bracket', () => {
    const seed = Date.now() % 1_000_000;
    let state = seed;
    const next = (n: number) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return state % n;
    };
    const pieces = [
      '模',
      '型',
      'Agent',
      ' ',
      '，',
      '。',
      '（',
      '）',
      '“',
      '”',
      '《',
      '》',
      '23%',
      '、',
      '…',
      'C++',
      '·',
    ];
    for (let round = 0; round < 2000; round += 1) {
      const text = Array.from({ length: 1 + next(40) }, () => pieces[next(pieces.length)]).join('');
      const lines = linesOf(text);
      expect(lines.join(''), `seed ${seed}`).toBe(text);
      for (const line of lines.slice(1))
        expect(line, `seed ${seed}: ${text}`).not.toMatch(/^[，。、）”》…·]/);
      for (const line of lines.slice(0, -1)) expect(line, `seed ${seed}: ${text}`).not.toMatch(/[（“《]$/);
    }
  });
});

describe('marking breaks for textkit', () => {
  it('gives the text back whole, with an empty part or a space at each break', () => {
    const text = '用 LLM 做，好';
    const parts = partMarked(markBreaks(text, 0, new Set(breakOpportunities(text, 99))));
    expect(parts).toEqual(['用', ' ', 'LLM', ' ', '做，', '', '好']);
    expect(parts.join('')).toBe(text);
  });
});
