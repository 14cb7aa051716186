import { describe, expect, it } from 'vitest';
import { fixSource } from './fix.js';

describe('fixSource', () => {
  it('changes names and dates, and leaves every other character alone', () => {
    const source = [
      '# mine',
      'work:',
      '  - company:   x  # old name',
      '    startDate: 2020/5',
      '    endDate: "Current"',
      '    website: null',
      '',
    ].join('\n');
    expect(fixSource(source)).toEqual({
      source: source
        .replace('company', 'name')
        .replace('2020/5', '2020-05')
        .replace('Current', 'present')
        .replace('website', 'url'),
      count: 4,
    });
  });

  it('fixes JSON as JSON', () => {
    expect(fixSource('{"work": [{"company": "x"}]}').source).toBe('{"work": [{"name": "x"}]}');
  });

  it('keeps the quotes a name and a date stand in', () => {
    expect(fixSource(`work: [{'company': "x", "startDate": '2020/5'}]`).source).toBe(
      `work: [{'name': "x", "startDate": '2020-05'}]`,
    );
  });

  it('quotes a date that was a number', () => {
    expect(fixSource('{"work": [{"startDate": 2023.10}]}').source).toBe(
      '{"work": [{"startDate": "2023-10"}]}',
    );
  });

  it.each([
    ['a span in one date', 'work:\n  - startDate: 2020/05 - 2021/06\n'],
    [
      'a date in a block of lines',
      'work:\n  - startDate: >-\n      2020/1\n    endDate: |\n      now\n    name: x\n',
    ],
    ['a date of another map', 'x: &x { startDate: 2020/1 }\nwork: [{ <<: *x }]\n'],
  ])('leaves %s alone', (_, source) => {
    expect(fixSource(source)).toEqual({ source, count: 0 });
  });

  it('leaves values without a certain fix as they are, and counts its fixes', () => {
    const source = 'work:\n  - summary:\n    company: x\n  -\n';
    expect(fixSource(source)).toEqual({ source: source.replace('company', 'name'), count: 1 });
  });

  it.each([
    ['not YAML', 'work: [{company: "x'],
    ['not quite YAML', 'work: [{company: x}]\n bad'],
    ['nested too deep', `work: [{company: x}]\nx: ${'['.repeat(150)}${']'.repeat(150)}`],
    ['nested deeper than YAML is read', `work: [{company: x}]\nx: ${'['.repeat(600)}${']'.repeat(600)}`],
    [
      'swelling without end',
      [
        'work: [{company: x}]',
        'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
        ...[1, 2, 3, 4, 5, 6].map((level) => `a${level}: &a${level} [${`*a${level - 1}, `.repeat(10)}]`),
      ].join('\n'),
    ],
  ])('leaves a text that is %s alone', (_, source) => {
    expect(fixSource(source)).toEqual({ source, count: 0 });
  });
});
