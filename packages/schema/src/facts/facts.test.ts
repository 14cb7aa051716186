import { describe, expect, it } from 'vitest';
import { parseValue } from '../read/check.js';
import type { Resume } from '../resume.js';
import { countsFile, parseCounts, printCounts } from './counts.js';
import { readFacts } from './read-facts.js';
import { papersOf, readDoi, repositoryAt, softwareOf } from './subjects.js';
import { withCounts } from './with-counts.js';

const now = new Date('2026-05-01T00:00:00Z');

const count = (value: number, source = 'OpenAlex', more = {}) => ({
  source,
  count: value,
  asOf: '2026-04-01',
  url: 'https://example.org/count',
  ...more,
});

function resumeOf(value: unknown): Resume {
  const { resume } = parseValue(value);
  if (!resume) throw new Error('The document of this test is not valid. Correct it.');
  return resume;
}

describe('countsFile', () => {
  it.each([
    ['resume.yaml', 'resume.citations.json'],
    ['content/ada.en.resume.yml', 'content/ada.en.resume.citations.json'],
    ['some.folder/resume', 'some.folder/resume.citations.json'],
    ['C:\\me\\cv.json', 'C:\\me\\cv.citations.json'],
  ])('of %s is %s', (file, expected) => {
    expect(countsFile(file, 'citations')).toBe(expected);
  });
});

describe('readDoi', () => {
  it.each([
    ['10.1000/ABC', '10.1000/abc'],
    [' doi: 10.1000/abc ', '10.1000/abc'],
    ['https://dx.doi.org/10.1000/abc', '10.1000/abc'],
    ['https://doi.org/10.1002/a%3C1%3E', '10.1002/a<1>'],
    ['https://doi.org/10.1000/100%', '10.1000/100%'],
    ['10.1000.10/123', '10.1000.10/123'],
    ['10.1000/表', '10.1000/表'],
    ['11.1000/abc', undefined],
    ['10.1000', undefined],
    ['10.1000/', undefined],
    ['10.1000/a b', undefined],
    ['', undefined],
  ])('reads %j as %j', (text, expected) => {
    expect(readDoi(text)).toBe(expected);
  });
});

describe('repositoryAt', () => {
  it.each([
    ['https://github.com/Ada/Engine.git', 'https://github.com/ada/engine'],
    ['http://www.github.com/ada/engine/issues/3?x#y', 'https://github.com/ada/engine'],
    ['https://gitlab.com/a/b/c/-/tree/main', 'https://gitlab.com/a/b/c'],
    ['https://codeberg.org/ada/engine', 'https://codeberg.org/ada/engine'],
    ['https://www.npmjs.com/package/JSONStream', 'https://www.npmjs.com/package/JSONStream'],
    ['https://www.npmjs.com/package/@ada/engine/v/1.0.0', 'https://www.npmjs.com/package/@ada/engine'],
    ['https://github.com/ada', undefined],
    ['https://github.com/orgs/ada/repositories', undefined],
    ['https://github.com.example.org/ada/engine', undefined],
    ['https://example.org/ada/engine', undefined],
    ['https://www.npmjs.com/~ada', undefined],
    ['https://www.npmjs.com/package/..%2f..%2fsecret', undefined],
    ['/ada/engine', undefined],
    ['mailto:ada@github.com', undefined],
  ])('files %s under %s', (address, expected) => {
    expect(repositoryAt(address)?.key).toBe(expected);
  });
});

describe('parseCounts', () => {
  it('reads what printCounts writes, whose order does not depend on that of the counts', () => {
    const counts = { '10.1/b': [count(2)], '10.1/a': [count(1)] };
    const text = printCounts(counts);
    expect(text).toBe(printCounts({ '10.1/a': [count(1)], '10.1/b': [count(2)] }));
    expect(parseCounts(text, 'a.json').counts).toEqual(counts);
  });

  it.each([
    ['[]', 1, /Write a map/],
    ['{"10.1/a": {}}', 1, /Write a list/],
    ['{\n"10.1/a": [{"count": 1, "asOf": "2026", "url": "https://a.example"}]}', 2, /source/],
    ['{"10.1/a": [{"source": "X", "count": -1, "asOf": "2026", "url": "https://a.example"}]}', 1, /count/],
    ['{"10.1/a": [{"source": "X", "count": 1, "asOf": "lately", "url": "https://a.example"}]}', 1, /asOf/],
    ['{"10.1/a": [{"source": "X", "count": 1, "asOf": "2026", "url": "javascript:alert(1)"}]}', 1, /url/],
    ['{"10.1/a": [', 1, /./],
    ['<!doctype html>', 1, /./],
  ])('refuses %s with its line', (text, line, message) => {
    const { counts, diagnostics } = parseCounts(text, 'a.json');
    expect(counts).toBeUndefined();
    const [first] = diagnostics;
    expect([first?.severity, first?.file, first?.line]).toEqual(['error', 'a.json', line]);
    expect(`${first?.path} ${first?.message}`).toMatch(message);
  });
});

describe('withCounts', () => {
  const resume = resumeOf({
    publications: [
      { name: 'Rain', DOI: '10.1000/RAIN' },
      { name: 'Snow', DOI: 'https://doi.org/10.1000/snow', citations: { count: 1 } },
      { name: 'Fog', url: 'https://doi.org/10.1000/fog' },
      { name: 'Hail' },
    ],
    software: [
      { name: 'Engine', url: 'https://example.org', links: { code: 'https://github.com/ada/engine' } },
      { name: 'Motor', url: 'https://github.com/ada/motor', stars: { count: 9 } },
    ],
    projects: [{ name: 'Engine', url: 'https://www.npmjs.com/package/engine' }],
  });
  const { resume: counted, shown } = withCounts(resume, {
    citations: {
      '10.1000/rain': [count(12), count(9, 'Crossref')],
      '10.1000/snow': [count(99)],
      '10.1000/fog': [count(0)],
      '10.1000/other': [count(5)],
    },
    software: {
      'https://github.com/ada/engine': [count(34, 'GitHub', { measure: 'stars' })],
      'https://github.com/ada/motor': [count(35, 'GitHub', { measure: 'stars' })],
      'https://www.npmjs.com/package/engine': [count(56, 'npm', { measure: 'downloads' })],
    },
  });

  it('adds the first count of a paper, whose source and date it keeps', () => {
    expect(counted.publications?.[0]?.citations).toEqual(count(12));
  });

  it('keeps what the owner wrote, and adds no count of zero', () => {
    expect(counted.publications?.slice(1)).toEqual(resume.publications?.slice(1));
    expect(counted.software?.[1]).toEqual(resume.software?.[1]);
  });

  it('adds stars and downloads of software and projects by their addresses', () => {
    expect([counted.software?.[0]?.stars?.count, counted.projects?.[0]?.downloads?.count]).toEqual([34, 56]);
  });

  it('says what it added, and leaves the document as it was', () => {
    expect(shown.map(({ key }) => key)).toEqual([
      '10.1000/rain',
      'https://github.com/ada/engine',
      'https://www.npmjs.com/package/engine',
    ]);
    expect([resume.publications?.[0]?.citations, papersOf(resume).length, softwareOf(resume).length]).toEqual(
      [undefined, 3, 3],
    );
  });

  it('takes no key of a prototype for a count', () => {
    const paper = resumeOf({ publications: [{ name: 'x', DOI: '10.1000/constructor' }] });
    expect(withCounts(paper, { citations: {} }).resume).toEqual(paper);
  });
});

describe('readFacts', () => {
  const files = (found: Readonly<Record<string, string>>) => async (path: string) => {
    const text = found[path];
    if (text === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return new TextEncoder().encode(text);
  };
  const resume = resumeOf({
    publications: [{ name: 'Rain', DOI: '10.1000/rain' }],
    certificates: [{ name: 'Course', credential: 'badges/course.json' }],
  });
  const read = (found: Readonly<Record<string, string>>, of = resume) =>
    readFacts(of, { file: 'cv/resume.yaml', readFile: files(found), now });

  it('leaves a document without such files as it is', async () => {
    const bare = resumeOf({ publications: [{ name: 'Rain', DOI: '10.1000/rain' }] });
    expect(await read({}, bare)).toEqual({
      resume: bare,
      diagnostics: [],
      verified: new Map(),
      files: ['cv/resume.citations.json', 'cv/resume.facts.json'],
    });
  });

  it('reports a count that is shown and more than a year old, and one of nothing in the document', async () => {
    const text = JSON.stringify(
      { '10.1000/rain': [count(1, 'Crossref', { asOf: '2025-04-30' })], '10.1000/snow': [count(2)] },
      null,
      2,
    );
    const { diagnostics } = await read({ 'cv/resume.citations.json': text });
    expect(diagnostics.slice(0, 2).map(({ code, file, line }) => [code, file, line])).toEqual([
      ['citations-stale', 'cv/resume.citations.json', 6],
      ['count-unused', 'cv/resume.citations.json', 10],
    ]);
  });

  it.each([
    ['is missing', undefined, 'error', /unreadable.*ENOENT/],
    ['is no credential', '{}', 'error', /unreadable/],
    ['has an older signature', '{"type": "VerifiableCredential"}', 'warning', /unverifiable/],
  ])('reports a credential that %s at its certificate', async (_, text, severity, message) => {
    const { diagnostics, files: asked } = await read(
      text === undefined ? {} : { 'cv/badges/course.json': text },
    );
    expect(diagnostics).toEqual([
      expect.objectContaining({
        severity,
        file: 'cv/resume.yaml',
        path: 'certificates[0].credential',
        message: expect.stringMatching(message),
      }),
    ]);
    expect(asked).toContain('cv/badges/course.json');
  });

  it('does not go out for a credential at an address', async () => {
    const { diagnostics } = await read(
      {},
      resumeOf({ certificates: [{ name: 'x', credential: 'https://a.example/b' }] }),
    );
    expect(diagnostics[0]).toMatchObject({
      severity: 'warning',
      message: expect.stringContaining('Builds do not go out'),
    });
  });
});
