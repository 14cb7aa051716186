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

  it('mends JSON as JSON', () => {
    expect(fixSource('{"work": [{"company": "x"}]}').source).toBe('{"work": [{"name": "x"}]}');
  });

  it('leaves a text that is not YAML alone', () => {
    expect(fixSource('a: "x')).toEqual({ source: 'a: "x', count: 0 });
  });
});
