import { describe, expect, it } from 'vitest';
import { linesOfText } from './extractors.js';
import { differenceOf, jumpsIn, oddCharactersIn, repetitionsIn } from './reading.js';

const line = (text: string, y: number, page = 1, x = 50) => ({ text, page, line: 1, x, y, size: 10 });

describe('texts that are read more than once', () => {
  it('are overprinted in one place, running on several pages, or repeated', () => {
    const kinds = repetitionsIn([
      line('Ada Lovelace, mathematician', 20),
      line('Ada Lovelace, mathematician', 20.5),
      line('Curriculum of Ada', 780, 1),
      line('Curriculum of Ada', 780, 2),
      line('Analytical Engines Ltd', 100),
      line('Analytical Engines Ltd', 300),
    ]).map(({ kind }) => kind);
    expect(kinds).toEqual(['overprinted', 'on several pages', 'repeated']);
  });
});

describe('the order of reading', () => {
  it('jumps where a column begins', () => {
    expect(jumpsIn([line('left', 100), line('left again', 120), line('right', 100, 1, 300)])).toMatchObject([
      { from: { text: 'left again' }, to: { text: 'right' } },
    ]);
    expect(jumpsIn([line('one', 700, 1), line('two', 20, 2)])).toEqual([]);
  });
});

describe('characters that nobody types', () => {
  it.each([
    ['\ue001 Skills', 'private use'],
    ['ex\ufffdample', 'not decoded'],
    ['⽂字', 'look-alike radicals'],
    ['eﬃcient', 'ligatures'],
    ['type\u00adsetting', 'invisible'],
    ['S K I L L S', 'letters apart'],
  ])('are reported in %j', (text, kind) => {
    expect(oddCharactersIn(linesOfText(text))).toMatchObject([{ kind, page: 1, line: 1 }]);
  });

  it('are not in ordinary text', () => {
    expect(oddCharactersIn(linesOfText('Ünal 文字 – 5 % · A B'))).toEqual([]);
  });
});

describe('the difference of another extractor', () => {
  const base = linesOfText('Ada Lovelace the first\nWorked on engines there\nStudied at home alone');

  it('is nothing where words and order are the same, however lines are divided', () => {
    const lines = linesOfText('Ada Lovelace\nthe first Worked on en-\ngines there\nStudied at home alone');
    expect(differenceOf(base, { extractor: 'x', lines })).toEqual({
      extractor: 'x',
      lacks: [],
      adds: [],
      reordered: undefined,
    });
  });

  it('is words that it lacks or adds, and the first line in another order', () => {
    const lines = linesOfText('Studied at home alone\nWorked on engines there\nAda Lovelace the zero');
    expect(differenceOf(base, { extractor: 'x', lines })).toMatchObject({
      lacks: [{ text: 'first', page: 1, line: 1 }],
      adds: [{ text: 'zero', page: 1, line: 3 }],
      reordered: { from: { line: 2 }, to: { line: 3 } },
    });
  });
});
