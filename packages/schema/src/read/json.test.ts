import { describe, expect, it } from 'vitest';
import { readJson } from './json.js';

describe('readJson', () => {
  it('reads an object, whatever stands before it', () => {
    expect(readJson('\uFEFF \n{"name": "Ada\uFEFF"}')?.value).toEqual({ name: 'Ada\uFEFF' });
  });

  it.each(['', '"{}"', 'a: {}', '{"a": 1', '{a: 1}', 'x {"a": 1}'])('leaves %j to others', (source) => {
    expect(readJson(source)).toBeUndefined();
  });

  it.each([
    ['{}', false],
    ['{"a": 1, "b": 2}', false],
    ['{"a": 1, "a": 2}', true],
    ['{"a"\n: 1, "a" :2}', true],
    ['{"a": {"a": {"a": 1}}}', false],
    ['{"a": [{"b": 1}, {"b": 2}, null, [3]]}', false],
    ['{"a": [{"b": 1, "b": 2}]}', true],
    ['{"a": "b", "c": "d"}', false],
    ['{"a": "say \\"b\\": twice", "b": "\\\\"}', false],
    ['{"a\\\\": 1, "a\\"": 2}', false],
    ['{"a\\\\": 1, "a\\\\": 2}', true],
    ['{"": 1, "": 2}', true],
  ])('detects duplicate keys: %s', (source, hasDuplicates) => {
    expect(readJson(source)).toEqual({ value: JSON.parse(source), hasDuplicates });
  });
});
