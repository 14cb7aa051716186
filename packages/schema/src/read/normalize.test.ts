import { describe, expect, it } from 'vitest';
import { resumeSchema } from '../resume.js';
import { normalize } from './normalize.js';

const normalized = (source: unknown) => normalize(resumeSchema, source);
const messages = (source: unknown) => normalized(source).changes.map(({ message }) => message);

describe('normalize', () => {
  it('leaves out empty values where none may stand, and says which kind and where', () => {
    const { changes, value } = normalized({ work: [{ name: 'x', startDate: '', summary: null }, null, ''] });
    expect(value).toEqual({ work: [{ name: 'x' }] });
    expect(changes).toEqual([
      {
        path: ['work', 0, 'startDate'],
        message: 'This is an empty text. Leave the key out.',
        kind: 'empty',
      },
      {
        path: ['work', 0, 'summary'],
        message: 'This is an empty value. Leave the key out.',
        kind: 'empty',
      },
      { path: ['work', 1], message: 'The list has an empty value. Leave it out.', kind: 'empty' },
      { path: ['work', 2], message: 'The list has an empty text. Leave it out.', kind: 'empty' },
    ]);
  });

  it('reads birth dates as people write them, alone or with who may see them', () => {
    const basics = { birthDate: '1994年5月8日', careerStart: { value: '07/2015', visibility: 'public' } };
    expect(normalized({ basics }).value).toEqual({
      basics: { birthDate: '1994-05-08', careerStart: { value: '2015-07', visibility: 'public' } },
    });
    expect(messages({ basics: { birthDate: '1994.12' } })).toEqual([
      '"1994.12" is read as 1994-12. Write 1994-12.',
    ]);
  });

  it('reads a choice in any case, and a kind of document by its title', () => {
    const source = {
      document: { kind: '職務経歴書' },
      languages: [{ language: 'x', cefr: 'b2' }],
      goals: [{ name: 'x', term: 'medium' }],
    };
    expect(normalized(source)).toMatchObject({
      value: {
        document: { kind: 'shokumukeireki' },
        languages: [{ cefr: 'B2' }],
        goals: [{ term: 'medium' }],
      },
      changes: [
        {
          path: ['document', 'kind'],
          message: '"職務経歴書" is read as shokumukeireki. Write shokumukeireki.',
          fix: { value: 'shokumukeireki' },
        },
        { path: ['languages', 0, 'cefr'], message: '"b2" is read as B2. Write B2.' },
      ],
    });
  });

  it('takes white space off addresses, and off nothing else', () => {
    const { changes, value } = normalized({
      basics: { url: 'https://a.org\n', summary: 'x\n', image: ' me.png' },
      projects: [{ name: 'p ', links: { code: '\thttps://b.org ' } }],
    });
    expect(value).toEqual({
      basics: { url: 'https://a.org', summary: 'x\n', image: 'me.png' },
      projects: [{ name: 'p ', links: { code: 'https://b.org' } }],
    });
    expect(changes.map(({ path }) => path)).toEqual([
      ['basics', 'url'],
      ['basics', 'image'],
      ['projects', 0, 'links', 'code'],
    ]);
  });

  it('leaves out empty values of a map whose keys are free', () => {
    const { changes, value } = normalized({
      basics: { name: { zh: 'x', en: null, de: '' } },
      projects: [{ links: { code: null } }],
      publications: [{ csl: { note: null } }],
    });
    expect(value).toEqual({
      basics: { name: { zh: 'x', de: '' } },
      projects: [{ links: {} }],
      publications: [{ csl: { note: null } }],
    });
    expect(changes.map(({ path }) => path)).toEqual([
      ['basics', 'name', 'en'],
      ['projects', 0, 'links', 'code'],
    ]);
  });

  it('knows where things stand behind what was left out of a list', () => {
    const { changes, originOf } = normalized({ work: [null, { company: 'x' }, null, { endDate: 'now' }] });
    expect(changes.map(({ path }) => path)).toEqual([
      ['work', 0],
      ['work', 1, 'company'],
      ['work', 2],
      ['work', 3, 'endDate'],
    ]);
    expect(originOf(['work', 0, 'name'])).toEqual(['work', 1, 'company']);
    expect(originOf(['work', 1, 'endDate'])).toEqual(['work', 3, 'endDate']);
  });

  it('leaves what the schema does not know as it is, whatever it holds', () => {
    const source = { shoes: [null, '', { company: 'x', startDate: '2020/5' }], work: 'many', basics: ['x'] };
    expect(normalized(source)).toMatchObject({ value: source, changes: [] });
  });

  it('leaves out the one key that would change every map, and says where it stood', () => {
    const { changes, value } = normalized(JSON.parse('{"basics": {"__proto__": {"x": 1}, "name": "Ada"}}'));
    expect(value).toEqual({ basics: { name: 'Ada' } });
    expect(changes).toEqual([
      { path: ['basics', '__proto__'], message: 'The key "__proto__" is reserved. Give it another name.' },
    ]);
  });

  it('replaces lone surrogates', () => {
    const { changes, value } = normalized({ basics: { name: 'A\ud800da\udc00' } });
    expect(value).toEqual({ basics: { name: 'A\ufffdda\ufffd' } });
    expect(changes).toMatchObject([{ path: ['basics', 'name'] }]);
  });
});

describe('names that JSON Resume 1.0 does not have', () => {
  it.each([
    ['basics', { picture: 'x', website: 'y' }, { image: 'x', url: 'y' }],
    ['work', [{ company: 'x', website: 'y' }], [{ name: 'x', url: 'y' }]],
    ['education', [{ gpa: '4' }], [{ score: '4' }]],
    ['awards', [{ name: 'x' }], [{ title: 'x' }]],
    ['certificates', [{ title: 'x' }], [{ name: 'x' }]],
    ['publications', [{ title: 'x', website: 'y' }], [{ name: 'x', url: 'y' }]],
    ['projects', [{ title: 'x', website: 'y', summary: 'z' }], [{ name: 'x', url: 'y', description: 'z' }]],
    ['volunteer', [{ website: 'y' }], [{ url: 'y' }]],
    ['languages', [{ name: 'x', level: 'y' }], [{ language: 'x', fluency: 'y' }]],
  ])('are read in %s', (section, written, read) => {
    expect(normalized({ [section]: written }).value).toEqual({ [section]: read });
  });

  it('are left where the name of today stands too, and in other places', () => {
    const source = {
      work: [{ company: 'x', name: 'y' }],
      projects: [{ name: 'x', links: [{ label: 'x', website: 'y' }] }],
      skills: [{ name: 'x', company: 'y' }],
      website: 'z',
    };
    expect(normalized(source)).toMatchObject({ value: source, changes: [] });
  });

  it('are known by the place they stand at in the source', () => {
    const { changes, originOf } = normalized({ work: [{ company: 'x', name2: 1 }] });
    expect(changes).toEqual([
      {
        path: ['work', 0, 'company'],
        message: 'JSON Resume 1.0 calls "company" "name". Write that.',
        fix: { rename: 'name' },
        kind: 'old-name',
      },
    ]);
    expect(originOf(['work', 0, 'name', 'zh'])).toEqual(['work', 0, 'company', 'zh']);
    expect(originOf(['work', 1, 'name'])).toEqual(['work', 1, 'name']);
  });
});

describe('dates in another form', () => {
  const dateOf = (field: string, written: unknown) =>
    (normalized({ work: [{ [field]: written }] }).value as { work: Record<string, unknown>[] }).work[0]?.[
      field
    ];

  it.each([
    ['2020/5', '2020-05'],
    ['2020.5.7', '2020-05-07'],
    ['2020-1-2', '2020-01-02'],
    [' 2020-11 ', '2020-11'],
    ['2020-05-07T10:00:00Z', '2020-05-07'],
    ['2020-05-07 10:00', '2020-05-07'],
    ['2020-05-07T10:00:00.5+08:00', '2020-05-07'],
    ['2026-06 (expected)', '2026-06?'],
    ['Herbst 2019', 'Autumn 2019'],
    ['3rd quarter of 2019', '2019-35'],
    ['2019-23', '2019-23'],
    ['2021-02-30', '2021-02-30'],
    ['the summers of 2018 and 2019', 'the summers of 2018 and 2019'],
    ['2020-05-07 10:00 or so', '2020-05-07 10:00 or so'],
    ['2020/13', '2020/13'],
    [' ', ' '],
    ['2020-05', '2020-05'],
    ['x2020/5', 'x2020/5'],
    ['2020/5x', '2020/5x'],
    ['12020/5', '12020/5'],
    ['2020/123', '2020/123'],
    ['2020', '2020'],
    [2020, 2020],
  ])('reads %j as %j', (written, read) => {
    expect(dateOf('startDate', written)).toBe(read);
  });

  it.each([
    'Present',
    'current',
    'Currently',
    'now',
    'today',
    'ongoing',
    'to date',
    '至今',
    '现在',
    'heute',
    '現在',
    'الآن',
  ])('reads %s as going on, where it is an end', (written) => {
    expect(dateOf('endDate', ` ${written} `)).toBe('present');
    expect(dateOf('startDate', written)).toBe(written);
  });

  it('reads no word that only begins or ends like one', () => {
    expect(dateOf('endDate', 'not now')).toBe('not now');
    expect(dateOf('endDate', 'nowhere')).toBe('nowhere');
  });

  it('splits a span that stands in a start, where no end is written', () => {
    expect(normalized({ volunteer: [{ startDate: '2020/05 - 2021/06' }] })).toMatchObject({
      value: { volunteer: [{ startDate: '2020-05', endDate: '2021-06' }] },
      changes: [{ path: ['volunteer', 0, 'startDate'] }],
    });
    expect(normalized({ work: [{ startDate: '2020 – 2021', endDate: '2021' }] }).value).toEqual({
      work: [{ startDate: '2020', endDate: '2021' }],
    });
  });

  it('joins a span where one date is wanted, and leaves one that is joined', () => {
    expect(normalized({ talks: [{ date: 'Mar – May 2019' }, { date: '2019-03/..' }] })).toMatchObject({
      value: { talks: [{ date: '2019-03/2019-05' }, { date: '2019-03/..' }] },
      changes: [{ message: '"Mar – May 2019" is read as 2019-03/2019-05. Write 2019-03/2019-05.' }],
    });
  });

  it('keeps the year alone where machines read a date', () => {
    expect(normalized({ datasets: [{ name: 'Tides', releaseDate: 'Summer 2019' }] })).toMatchObject({
      value: { datasets: [{ releaseDate: '2019' }] },
      changes: [{ message: '"Summer 2019" is read as 2019. Write 2019.' }],
    });
  });

  it.each([
    ['releaseDate', 'Forthcoming', 'forthcoming'],
    ['issued', 'en prensa', 'forthcoming'],
    ['issued', 'under review', 'in-review'],
  ])('become the status of a paper where %s says “%s”', (key, words, status) => {
    expect(normalized({ publications: [{ name: 'On tides', [key]: words }] })).toMatchObject({
      value: { publications: [{ name: 'On tides', status }] },
      changes: [
        {
          path: ['publications', 0, key],
          message: `"${words}" is not a date, and is read as status: ${status}. Write that.`,
        },
      ],
    });
    const both = { name: 'On tides', status: 'accepted', [key]: words };
    expect(normalized({ publications: [both] }).value).toEqual({ publications: [both] });
  });

  it('of papers may be seasons', () => {
    expect(messages({ publications: [{ issued: 'Summer 2019', releaseDate: 'Autumn 2020' }] })).toEqual([]);
  });

  it('says what was found and how to write it', () => {
    expect(normalized({ work: [{ endDate: 'Current' }] }).changes).toEqual([
      {
        path: ['work', 0, 'endDate'],
        message: '"Current" is read as present. Write present.',
        fix: { value: 'present' },
      },
    ]);
    expect(messages({ work: [{ startDate: '2020-05' }] })).toEqual([]);
  });

  it('are known by the type of their field', () => {
    expect(normalized({ patents: [{ filed: '2023/5', granted: '2024/1', number: '2023/5' }] }).value).toEqual(
      {
        patents: [{ filed: '2023-05', granted: '2024-01', number: '2023/5' }],
      },
    );
  });

  it('are read from a number as it was written', () => {
    const source = { work: [{ startDate: 2023.1, endDate: 2023 }] };
    expect(
      normalize(resumeSchema, source, ([, , key]) => (key === 'startDate' ? '2023.10' : 'x')),
    ).toMatchObject({
      value: { work: [{ startDate: '2023-10', endDate: 2023 }] },
      changes: [{ message: '"2023.10" is read as 2023-10. Write 2023-10.' }],
    });
    expect(normalized(source)).toMatchObject({ value: source, changes: [] });
  });

  it('leaves other fields that look like dates', () => {
    expect(dateOf('name', '2020/5')).toBe('2020/5');
    expect(dateOf('summary', '2020/5')).toBe('2020/5');
  });
});

it('takes a text where a map of facts is wanted under the key that people call so', () => {
  const { value, changes } = normalize(resumeSchema, {
    work: [{ employer: 'Ferry Works', position: 'Mate' }],
  });
  expect(value).toEqual({ work: [{ name: 'Ferry Works', position: 'Mate' }] });
  expect(changes).toEqual([
    {
      path: ['work', 0, 'employer'],
      message: '"employer" is a map, and this is a text. Call it "name".',
      fix: { rename: 'name' },
    },
  ]);
  const named = { work: [{ name: 'Ferry Works', employer: 'Ferry Works Ltd' }] };
  expect(normalize(resumeSchema, named).value).toEqual(named);
});
