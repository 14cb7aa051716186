import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from './diagnostics/diagnostic.js';
import { parse } from './parse.js';

const errorsOf = (source: string) => parse(source, { file: 'r.yaml' }).diagnostics.map(formatDiagnostic);

describe('parse', () => {
  it('reads a JSON Resume document as it is and keeps keys it does not know', () => {
    const source = JSON.stringify({
      basics: { name: 'Ada', email: 'ada@example.org', image: 'ada.png' },
      work: [{ name: 'Engine Works', position: 'Analyst', startDate: '1842', highlights: ['Notes'] }],
      interests: [{ name: 'Horses' }],
    });
    const { resume, diagnostics } = parse(source);
    expect(diagnostics).toEqual([]);
    expect(resume).toEqual(JSON.parse(source));
  });

  it.each([
    [
      'an unknown date',
      'work:\n  - name: x\n    startDate: 2023-13\n',
      'r.yaml:3:16 work[0].startDate: found "2023-13", which is not a date.',
    ],
    ['a day that does not exist', 'work:\n  - name: x\n    startDate: 2023-02-30\n', 'found "2023-02-30"'],
    [
      'a dangerous link',
      'basics:\n  url: "javascript:alert(1)"\n',
      'r.yaml:2:8 basics.url: found the address "javascript:alert(1)"',
    ],
    [
      'a dangerous link in a text',
      'basics:\n  summary: "[x](javascript:1)"\n',
      'r.yaml:2:12 basics.summary: found a link to "javascript:1"',
    ],
    ['a wrong type', 'work:\n  name: x\n', 'r.yaml:2:3 work: found a map. Write a list.'],
    [
      'a number for text',
      'basics:\n  name: 7\n',
      'r.yaml:2:9 basics.name: found the number 7. Write text or a map.',
    ],
    [
      'a missing field',
      'work:\n  - position: x\n',
      'r.yaml:2:5 work[0].name: found nothing. Write text or a map.',
    ],
    ['an unknown language', 'basics:\n  name: { english: x }\n', 'found "english" as a language'],
    [
      'a metric with nothing to compare',
      'projects:\n  - name: x\n    metrics: [{ name: y }]\n',
      'projects[0].metrics[0]: found a metric with nothing to compare',
    ],
    ['a text for the whole file', 'hello\n', 'r.yaml:1:1: found the text "hello". Write a map.'],
    ['an empty file', '', 'r.yaml: found an empty file.'],
    ['a syntax error', 'basics:\n  name: "x\n', 'is not YAML'],
  ])('says where %s stands, what it is and what to do', (_, source, message) => {
    const errors = errorsOf(source);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
    expect(parse(source).resume).toBeUndefined();
  });

  it('refuses aliases that swell without end', () => {
    const bomb = ['a: &a [x,x,x,x,x,x,x,x,x]'];
    for (let i = 1; i < 9; i += 1) {
      const [name, previous] = [String.fromCharCode(97 + i), String.fromCharCode(96 + i)];
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${previous}`).join(',')}]`);
    }
    expect(errorsOf(bomb.join('\n'))[0]).toContain('alias');
  });

  it('names every error, each at its own place', () => {
    expect(errorsOf('work:\n  - name: x\n    startDate: soon\n  - name: y\n    endDate: later\n')).toEqual([
      expect.stringContaining('r.yaml:3:16 work[0].startDate'),
      expect.stringContaining('r.yaml:5:14 work[1].endDate'),
    ]);
  });
});
