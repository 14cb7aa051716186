import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../test/arbitrary.js';
import { readBlocks, type SourceBlock, writeBlocks } from './blocks.js';

const bullets = (...items: (readonly SourceBlock[])[]) => ({ ordered: false, start: 0, items });
const numbers = (start: number, ...items: (readonly SourceBlock[])[]) => ({ ordered: true, start, items });

describe('readBlocks', () => {
  it.each<[string, readonly SourceBlock[]]>([
    ['', []],
    ['One.', ['One.']],
    ['One.\nStill one.', ['One.\nStill one.']],
    ['One.\n\nTwo.', ['One.', 'Two.']],
    ['One.\r\n \r\n\tTwo.', ['One.', 'Two.']],
    ['- a\n- b', [bullets(['a'], ['b'])]],
    ['Did this:\n- a\n- b\n\nAfter.', ['Did this:', bullets(['a'], ['b']), 'After.']],
    ['- a\n  goes on\nlazily\n- b', [bullets(['a\ngoes on\nlazily'], ['b'])]],
    ['- a\n\n  more\n- b', [bullets(['a', 'more'], ['b'])]],
    ['- a\n  - b\n  - c\n- d', [bullets(['a', bullets(['b'], ['c'])], ['d'])]],
    ['- a\n    - b\n\n- c', [bullets(['a', bullets(['b'])], ['c'])]],
    ['- a\n\t- b', [bullets(['a', bullets(['b'])])]],
    ['- a\n  - b\n    - c\n      - d', [bullets(['a', bullets(['b'], ['c'], ['d'])])]],
    ['1. a\n2. b', [numbers(1, ['a'], ['b'])]],
    ['1) a\n1) b', [numbers(1, ['a'], ['b'])]],
    ['3. a\n4. b', [numbers(3, ['a'], ['b'])]],
    ['1. a\n   - b\n2. c', [numbers(1, ['a', bullets(['b'])], ['c'])]],
    ['- a\n* b', [bullets(['a']), bullets(['b'])]],
    ['• a\n•b', [bullets(['a'], ['b'])]],
    ['12. März 2020 in Bonn', ['12. März 2020 in Bonn']],
    ['1. Platz', ['1. Platz']],
    ['2019. a\n2021. b', ['2019. a', '2021. b']],
    ['Since\n2019. a', ['Since\n2019. a']],
    ['-', ['-']],
    ['-5 °C', ['-5 °C']],
    ['- - -', ['- - -']],
    ['**Note**', ['**Note**']],
    ['\\- a', ['\\- a']],
  ])('reads %j', (source, blocks) => {
    expect(readBlocks(source)).toEqual(blocks);
  });

  it('reads what writeBlocks writes as the same blocks', () => {
    const line = fc.constantFrom('a', '**b** c', '字。', 'x\ny', '1.5 s');
    const item: fc.Arbitrary<readonly SourceBlock[]> = line.map((text) => [text]);
    const list = (inner: fc.Arbitrary<readonly SourceBlock[]>) =>
      fc
        .tuple(fc.boolean(), fc.array(inner, { minLength: 2, maxLength: 3 }))
        .map(([ordered, items]) => ({ ordered, start: ordered ? 1 : 0, items }));
    const nested = fc
      .tuple(line, fc.option(list(item), { nil: undefined }), fc.option(line, { nil: undefined }))
      .map(([text, inner, after]) => [text, ...(inner ? [inner] : []), ...(after ? [after] : [])]);
    const blocks = fc.array(fc.oneof(line, list(nested)), { maxLength: 4 });
    fc.assert(
      fc.property(blocks, (given) => {
        // Neighbouring lists of one kind are one list.
        fc.pre(!given.some((block, i) => typeof block === 'object' && typeof given[i + 1] === 'object'));
        expect(readBlocks(writeBlocks(given))).toEqual(given);
      }),
      runs,
    );
  });

  it('keeps every word of any text, in order', () => {
    const pieces = fc.constantFrom(
      '- ',
      '* ',
      '1. ',
      '2) ',
      '• ',
      ' ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      'a',
      '字',
      '---',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const source = parts.join('');
        const letters = (text: string) => text.replace(/[^a字]/g, '');
        const text = writeBlocks(readBlocks(source));
        expect(letters(text)).toBe(letters(source));
        expect(readBlocks(writeBlocks(readBlocks(text)))).toEqual(readBlocks(text));
      }),
      runs,
    );
  });
});
