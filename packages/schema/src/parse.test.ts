import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from './diagnostics/diagnostic.js';
import { parse, withPlaces } from './parse.js';
import { parseValue } from './read/check.js';

const errorsOf = (source: string) =>
  parse(source, { file: 'r.yaml' })
    .diagnostics.filter(({ severity }) => severity === 'error')
    .map(formatDiagnostic);

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
      'r.yaml:3:16 work[0].startDate: "2023-13" is not a date: there is no month 13.',
    ],
    [
      'a day that does not exist',
      'work:\n  - name: x\n    startDate: 2023-02-30\n',
      '"2023-02-30" is not a date',
    ],
    [
      'a dangerous link',
      'basics:\n  url: "javascript:alert(1)"\n',
      'r.yaml:2:8 basics.url: "javascript:alert(1)" is no address',
    ],
    [
      'a dangerous link in a text',
      'basics:\n  summary: "[x](javascript:1)"\n',
      'r.yaml:2:12 basics.summary: A link leads to "javascript:1"',
    ],
    ['a wrong type', 'work:\n  name: x\n', 'r.yaml:2:3 work: This is a map. Write a list.'],
    [
      'a missing field',
      'strengths:\n  - summary: x\n',
      'r.yaml:2:5 strengths[0].name: This is missing. Write text or a map.',
    ],
    [
      'a map where a text is wanted',
      'skills:\n  - { name: x, keywords: [{ name: y, level: z }] }\n',
      'skills[0].keywords[0]: This is a map with name, level. Write text;',
    ],
    ['an unknown language', 'basics:\n  name: { english: x }\n', '"english" is no language'],
    [
      'a metric with nothing to compare',
      'projects:\n  - name: x\n    metrics: [{ name: y }]\n',
      'projects[0].metrics[0]: The metric has nothing to compare',
    ],
    ['a text for the whole file', 'hello\n', 'r.yaml: This is the text "hello". Write a map.'],
    ['an empty file', '', 'r.yaml: The file is empty.'],
    ['a blank file', ' \n\t\n', 'r.yaml: The file is empty. Begin with basics:'],
    ['a file of comments', '# mine\n', 'r.yaml: The file is empty. Begin with basics:'],
    ['a list for a map', 'basics: [x]\n', 'r.yaml:1:9 basics: This is a list. Write a map.'],
    ['a truth for a list', 'work: true\n', 'r.yaml:1:7 work: This is the boolean true. Write a list.'],
    [
      'an unknown choice',
      'basics:\n  contacts:\n    - { kind: fax, value: x }\n',
      'basics.contacts[0].kind: This is the text "fax". Write one of "email", "phone", "url".',
    ],
    [
      'an ORCID too short',
      'basics:\n  ids: { orcid: "12" }\n',
      '"12" is no ORCID iD. Write its sixteen digits',
    ],
    [
      'a number that is no date',
      'work:\n  - startDate: 2023.13\n',
      'work[0].startDate: This is the number 2023.13. Write a year, a year and month or a full date, such as 2023-08.',
    ],
    [
      'a map that is no end',
      'work:\n  - endDate: {}\n',
      'work[0].endDate: This is a map. Write present, a year, a year and month or a full date, such as 2023-08.',
    ],
    [
      'a wrong value next to a merged map',
      'x: &x { name: y }\nwork:\n  - <<: *x\n    startDate: soon\n',
      'r.yaml:4:16 work[0].startDate: "soon" is not a date',
    ],
    [
      'a wrong value in a merged map, at what it is merged into,',
      'x: &x { startDate: soon }\nwork:\n  - <<: *x\n',
      'r.yaml:3:5 work[0].startDate: "soon" is not a date',
    ],
    [
      'what is no map to merge',
      'work:\n  - <<: x\n',
      'r.yaml:2:5: << merges the keys of a map, and no map follows it.',
    ],
    ['text of forty characters', `work: ${'x'.repeat(40)}\n`, `This is the text "${'x'.repeat(40)}". Write`],
    ['text of more', `work: ${'x'.repeat(41)}\n`, `This is the text "${'x'.repeat(40)}…". Write`],
    [
      'what is nested too deep',
      `work: ${'['.repeat(150)}${']'.repeat(150)}\n`,
      'r.yaml: Lists and maps are nested more than 100 deep. Nest them less deeply.',
    ],
    [
      'a syntax error',
      'basics:\n  name: "x\n',
      'r.yaml:2:9: The double quote that opens here is never closed.',
    ],
  ])('says where %s stands, what it is and what to do', (_, source, message) => {
    const errors = errorsOf(source);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
    expect(parse(source).resume).toBeUndefined();
  });

  it.each([
    ['basics: { phone: 0123456789 }', { basics: { phone: '0123456789' } }],
    ['basics: { phone: +4912345 }', { basics: { phone: '+4912345' } }],
    ['basics: { location: { postalCode: 010000 } }', { basics: { location: { postalCode: '010000' } } }],
    ['basics: { label: True }', { basics: { label: 'True' } }],
    ['basics: { email: { value: 7 } }', { basics: { email: { value: '7' } } }],
    ['basics:\n  aliases: [~, 0x1f, 1.10]\n', { basics: { aliases: ['0x1f', '1.10'] } }],
    ['basics:\n  name: { zh: 1_0, en: 7 }\n', { basics: { name: { zh: '1_0', en: '7' } } }],
    ['work:\n  - company: 7\n', { work: [{ name: '7' }] }],
    [
      'publications: [{ name: 1984, volume: 3, issue: 2 }]',
      { publications: [{ name: '1984', volume: '3', issue: '2' }] },
    ],
    ['{"publications": [{"name": "x", "volume": 1.50}]}', { publications: [{ name: 'x', volume: '1.50' }] }],
  ])('takes the numbers of %s for the texts that are wanted, as they are written', (source, resume) => {
    expect(parse(source)).toMatchObject({ resume });
    expect(parse(source).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('merges maps, of which own keys win', () => {
    const source =
      'x: &x { name: a, position: b }\nwork:\n  - { name: c, <<: *x }\n  - { <<: *x, name: d }\n';
    expect(parse(source).resume?.work).toEqual([
      { name: 'c', position: 'b' },
      { name: 'd', position: 'b' },
    ]);
    expect(parse('work: [{ <<: { name: a } }]').resume?.work).toEqual([{ name: 'a' }]);
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

  it('refuses a source longer than the option allows', () => {
    const { resume, diagnostics } = parse('basics: {}', { maxLength: 4 });
    expect(resume).toBeUndefined();
    expect(diagnostics[0]?.message).toBe('The document has 10 characters, more than 4. Split the document.');
    expect(parse('basics: {}', { maxLength: 10 }).resume).toEqual({ basics: {} });
  });
});

describe('diagnostics', () => {
  it('say by their code whether anything was read', () => {
    const codes = (source: string) => parse(source).diagnostics.map(({ severity, code }) => [severity, code]);
    expect(codes('')).toEqual([['error', 'unreadable']]);
    expect(codes(`work: ${'['.repeat(150)}${']'.repeat(150)}`)).toEqual([['error', 'unreadable']]);
    expect(codes('a: "')).toEqual([['error', 'syntax']]);
    expect(codes('work: many')).toEqual([['error', 'invalid']]);
    expect(codes('work: [{ company: x }]')).toEqual([['warning', 'tolerated']]);
    expect(codes('basics: !mine { name: x }')).toEqual([['warning', 'syntax']]);
    expect(codes('basics: { name: !mine x }')).toEqual([['warning', 'misread']]);
    expect(codes('services: { web: x }')).toEqual([['error', 'unrecognized']]);
  });

  it('report tags, and read on', () => {
    const { resume, diagnostics } = parse('basics: !mine\n  name: x\n', { file: 'r.yaml' });
    expect(resume).toEqual({ basics: { name: 'x' } });
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'r.yaml:1:9: "!mine" is a tag in YAML, and means nothing here. Leave it out.',
    ]);
  });

  it('have a path and no line where a value is read', () => {
    expect(parseValue({ work: 'many' }).diagnostics).toEqual([
      {
        severity: 'error',
        code: 'invalid',
        file: 'resume',
        path: 'work',
        message:
          'This is the text "many". Write a list. Begin each entry with a dash and a space: "- name: many".',
      },
    ]);
    expect(parseValue({ basics: { name: 'x' } })).toEqual({
      resume: { basics: { name: 'x' } },
      diagnostics: [],
    });
  });

  it('get lines and columns from a source', () => {
    const bare = { severity: 'warning', code: 'x', file: 'f', path: 'basics.name', message: 'm' } as const;
    expect(withPlaces([bare], 'basics:\n  name: x\n')).toEqual([{ ...bare, line: 2, column: 9 }]);
    expect(withPlaces([{ ...bare, path: 'work[3].name' }], 'basics: {}\n')).toMatchObject([
      { line: 1, column: 1 },
    ]);
    expect(withPlaces([bare], '['.repeat(600))).toEqual([bare]);
    expect(withPlaces([], '['.repeat(600))).toEqual([]);
  });
});

describe('what JSON Resume allows and we cannot hold', () => {
  const value = () => ({ work: [{ name: 'x', startDate: '2023-19' }] });

  it('is kept and not shown, where JSON Resume is read', () => {
    const { resume, diagnostics } = parseValue(value(), { jsonResume: true });
    expect(resume?.work?.[0]?.name).toBe('x');
    expect(resume?.work?.[0]?.startDate).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        severity: 'warning',
        code: 'tolerated',
        path: 'work[0].startDate',
        message: expect.stringMatching(/^"2023-19" is not a date.* Kept as it is, and not shown\.$/),
      },
    ]);
  });

  it('is an error elsewhere, and next to another error', () => {
    expect(parseValue(value()).resume).toBeUndefined();
    const { resume, diagnostics } = parseValue({ ...value(), basics: 7 }, { jsonResume: true });
    expect(resume).toBeUndefined();
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error', 'error']);
  });
});

describe('keys that stand twice', () => {
  it('are reported in JSON, where the last one counts', () => {
    const { resume, diagnostics } = parse('{"basics": {"name": "a: \\"b\\":",\n "name": "c"}}', {
      file: 'r.json',
    });
    expect(resume).toEqual({ basics: { name: 'c' } });
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'r.json:2:2: The key "name" stands twice in one map: here and in line 1. The last one counts, and what the others hold is left out.',
    ]);
  });

  it('takes them for an error in YAML', () => {
    expect(errorsOf('basics:\n  name: a\n  name: b\n')).toEqual([
      'r.yaml:3:3: The key "name" stands twice in one map: here and in line 2. Leave one out, or put what they hold under one.',
    ]);
    expect(errorsOf('work: []\nbasics: { name: x }\nwork: []\nwork: []\n')).toEqual([
      expect.stringContaining('r.yaml:3:1: The key "work" stands 3 times in one map: here and in line 1, 4.'),
    ]);
  });
});

describe('documents in the wild', () => {
  const read = (value: unknown) => {
    const { resume, diagnostics } = parse(JSON.stringify(value, null, 1), { file: 'r.json' });
    return { resume, warnings: diagnostics.map(formatDiagnostic) };
  };

  it('reads names from before JSON Resume 1.0, and reports all of them once', () => {
    const { resume, warnings } = read({
      basics: { picture: 'a.png', website: 'https://a.b' },
      work: [{ company: 'x' }, { company: 'y' }],
      languages: [{ name: 'French', level: 'B2' }],
    });
    expect(resume).toEqual({
      basics: { image: 'a.png', url: 'https://a.b' },
      work: [{ name: 'x' }, { name: 'y' }],
      languages: [{ language: 'French', fluency: 'B2' }],
    });
    expect(warnings).toEqual([
      'r.json:3:14 basics.picture: Names that JSON Resume 1.0 does not have are read: basics.picture as image, ' +
        'basics.website as url, work[].company as name (2 times), languages[].name as language, ' +
        'languages[].level as fluency. "resume lint --fix" renames them.',
    ]);
  });

  it('says of one old name what to call it', () => {
    expect(read({ work: [{ company: 'x' }] }).warnings).toEqual([
      'r.json:4:15 work[0].company: JSON Resume 1.0 calls "company" "name". Write that.',
    ]);
  });

  it('keeps an old name next to the new one, as an unknown key', () => {
    expect(read({ work: [{ name: 'x', company: 'y' }] })).toEqual({
      resume: { work: [{ name: 'x', company: 'y' }] },
      warnings: [],
    });
  });

  it('leaves out empty values where nothing may stand, and keeps empty texts and unknown keys', () => {
    const { resume, warnings } = read({
      work: [{ name: '', endDate: '', url: null, 'x-note': null }],
      awards: null,
    });
    expect(resume).toEqual({ work: [{ name: '', 'x-note': null }] });
    expect(warnings).toEqual([
      'r.json:5:15 work[0].endDate: 3 values are empty: here, work[0].url, awards. Leave out the keys of what is not known.',
    ]);
  });

  it.each([
    ['Present', 'present'],
    ['至今', 'present'],
    ['2023/5', '2023-05'],
    ['2023-05-01T00:00:00Z', '2023-05-01'],
  ])('reads the date %s', (written, date) => {
    const { resume, warnings } = read({ work: [{ endDate: written }] });
    expect(resume).toEqual({ work: [{ endDate: date }] });
    expect(warnings).toEqual([expect.stringContaining(`"${written}" is read as ${date}.`)]);
  });

  it('leaves out translations and links that are not yet written', () => {
    const { resume, diagnostics } = parse(
      'basics:\n  name: { zh: 腾讯, en: }\nprojects:\n  - links: { code: }\n',
    );
    expect(resume).toEqual({ basics: { name: { zh: '腾讯' } }, projects: [{ links: {} }] });
    expect(diagnostics.map(formatDiagnostic)).toEqual([
      'resume.yaml:2:23 basics.name.en: 2 values are empty: here, projects[0].links.code. Leave out the keys of what is not known.',
    ]);
  });

  it.each([
    ['work: [{ startDate: 2023.10 }]', 'startDate', '2023-10'],
    ['{"work": [{"startDate": 2023.10}]}', 'startDate', '2023-10'],
    ['work: [{ endDate: 2023.8 }]', 'endDate', '2023-08'],
  ])('reads the month of %s as it was written', (source, key, date) => {
    const { resume, diagnostics } = parse(source);
    expect(resume).toEqual({ work: [{ [key]: date }] });
    expect(diagnostics).toMatchObject([
      { severity: 'warning', path: `work[0].${key}`, message: expect.stringContaining(`Write ${date}.`) },
    ]);
    expect(parseValue({ work: [{ startDate: 2023.1 }] }).resume).toBeUndefined();
  });

  it('replaces what no text can hold', () => {
    const { resume, warnings } = read(JSON.parse('{"__proto__": {"a": 1}, "basics": {"name": "\\ud800x"}}'));
    expect(resume).toEqual({ basics: { name: '\uFFFDx' } });
    expect(warnings).toHaveLength(2);
  });

  it('takes a list or a map nested without end for an error', () => {
    for (const source of [
      `${'['.repeat(50_000)}`,
      `{"x":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      `x:\n  ${'- '.repeat(5000)}a`,
    ])
      expect(parse(source).resume).toBeUndefined();
  });
});
