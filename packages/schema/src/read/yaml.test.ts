import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { runs } from '../test/arbitrary.js';
import { printYaml, readPlainYaml, readYaml } from './yaml.js';
import { toValue, YamlValueError } from './yaml-value.js';

/** The value that the whole parser gives. */
const wholeValue = (text: string) => {
  const source = readYaml(text);
  return source && toValue(source).value;
};

describe('readYaml', () => {
  it('returns line and column of an offset, from 1', () => {
    const yaml = readYaml('a: 1\nb:\n  c: 2\n');
    expect(yaml?.placeOf(0)).toEqual({ line: 1, column: 1 });
    expect(yaml?.placeOf(10)).toEqual({ line: 3, column: 3 });
  });

  it('keeps the errors of the source', () => {
    const [error] = readYaml('a: "x')?.document.errors ?? [];
    expect(error?.message).not.toContain('\n');
  });

  it.each([
    ['[', ']'],
    ['{a: ', '}'],
  ])('reads %s five hundred times, and no deeper', (open, close) => {
    const nested = (depth: number) => `a: ${open.repeat(depth)}1${close.repeat(depth)}`;
    expect(readYaml(nested(500))).toBeDefined();
    expect(readYaml(nested(501))).toBeUndefined();
  });

  it('counts what is open, not what was', () => {
    expect(readYaml(`a: [${'[], {}, '.repeat(600)}]`)).toBeDefined();
    expect(readYaml(`a: [${'[], {}, '.repeat(600)}${'['.repeat(600)}`)).toBeUndefined();
  });

  it('takes brackets in a text for text, also those that close nothing', () => {
    expect(readYaml(`a: "${'['.repeat(600)}"`)).toBeDefined();
    expect(readYaml(`a: "${']'.repeat(600)}"\nb: ${'['.repeat(501)}`)).toBeUndefined();
  });

  it('reads lists within lists to the same depth', () => {
    expect(readYaml(`${'- '.repeat(499)}1`)).toBeDefined();
    expect(readYaml(`${'- '.repeat(600)}1`)).toBeUndefined();
  });
});

describe('writtenAt', () => {
  it('returns the characters of a value', () => {
    const yaml = readYaml('a: [010000, 2023.10]\nb: True\nc: {}\n');
    expect(yaml?.writtenAt(['a', 0])).toBe('010000');
    expect(yaml?.writtenAt(['a', 1])).toBe('2023.10');
    expect(yaml?.writtenAt(['b'])).toBe('True');
    expect(yaml?.writtenAt(['c'])).toBe('{}');
    expect(yaml?.writtenAt(['d', 0])).toBeUndefined();
  });
});

describe('readPlainYaml', () => {
  it('reads simple YAML', () => {
    expect(readPlainYaml('# mine\na: b & c\nd:\n  - 1\n  - "x: y"\n')).toEqual({
      a: 'b & c',
      d: [1, 'x: y'],
    });
  });

  it.each([
    'a: &x 1',
    '<<: { a: 1 }',
    'a: {<<: { a: 1 }}',
    'a: {b: 1,<<: { a: 1 }}',
    'a: !t 1',
    '? a\n: b',
    '---\na: 1',
    'a: 1\n...',
    '%YAML 1.2\na: 1',
    'a:\tb',
    'a: 1\rb: 2',
    'a: [1',
    'a: 1\na: 2',
  ])('leaves %j to the parser that keeps places', (source) => {
    expect(readPlainYaml(source)).toBeUndefined();
  });
});

describe('toValue', () => {
  it('refuses aliases that grow without end', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 9; level += 1)
      lines.push(`a${level}: &a${level} [${`*a${level - 1}, `.repeat(10)}]`);
    expect(() => wholeValue(lines.join('\n'))).toThrow(YamlValueError);
  });

  it('shares what an alias repeats, and merges maps, the first before the others', () => {
    expect(
      wholeValue('a: &a { x: 1, y: 2 }\nb: &b { y: 3, z: 4 }\nc: { <<: [*a, *b], x: 0 }\nd: *a'),
    ).toEqual({
      a: { x: 1, y: 2 },
      b: { y: 3, z: 4 },
      c: { x: 0, y: 2, z: 4 },
      d: { x: 1, y: 2 },
    });
  });

  it.each([
    'null: 1',
    '~: 1',
    '{~}',
    '{null}',
    'a: { null: 1 }',
    '{"a": 1, Null: 2}',
    'True: 1',
    '0x1f: 1',
    '2020: 1',
    '"": 1',
  ])('names the keys of %j as the quick parser does', (text) => {
    expect(wholeValue(text)).toEqual(load(text));
  });
});

describe('printYaml', () => {
  it.each(['\n two\n', ' one\n two', 'a: b', '2024-05', 'x'.repeat(300), 'word '.repeat(60)])(
    'writes %j so that it is read again',
    (text) => {
      expect(readPlainYaml(printYaml({ text })) ?? wholeValue(printYaml({ text }))).toEqual({ text });
    },
  );

  it('writes a key that looks like a merge so that it is one no more', () => {
    const value = { '<<': { a: '<<' } };
    expect(readPlainYaml(printYaml(value))).toEqual(value);
    expect(wholeValue(printYaml(value))).toEqual(value);
  });

  it('writes texts of several lines as they are', () => {
    expect(printYaml({ text: 'one\n\n- two\n' })).toBe('text: |\n  one\n\n  - two\n');
  });

  it('writes any text so that both parsers read it again, at any depth', () => {
    const pieces = fc.constantFrom(
      'a',
      'word ',
      '字',
      ' ',
      '\n',
      '\n\n',
      '\n  ',
      '\t',
      '# ',
      '- ',
      ': ',
      '"',
      "'",
      '|',
      '\u2028',
      '\u0085',
      '\r',
      '…',
    );
    const texts = fc
      .tuple(fc.array(pieces, { maxLength: 40 }), fc.constantFrom('', 'word '.repeat(30)))
      .map(([parts, long]) => parts.join('') + long);
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const value = { a, list: [{ deep: { er: [{ b }, b] } }] };
        const printed = printYaml(value);
        expect(load(printed)).toEqual(value);
        expect(wholeValue(printed)).toEqual(value);
      }),
      runs,
    );
  });

  it('breaks long texts near 110 characters', () => {
    const lengths = printYaml({ text: 'word '.repeat(60) })
      .split('\n')
      .map(({ length }) => length);
    expect(Math.max(...lengths)).toBeGreaterThan(90);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(110);
  });
});
