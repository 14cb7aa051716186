import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixtureResume } from '../fixtures/index.js';
import { parse, withPlaces } from '../parse.js';
import type { Resume } from '../resume.js';
import { lint, type RuleCode, rules } from './index.js';

const now = new Date('2026-01-01T00:00:00Z');

const findings = (resume: Resume) =>
  lint(resume, { now }).map(({ code, path, message }) => `${code} ${path}: ${message}`);

describe('lint', () => {
  it.each<[RuleCode, Resume, string]>([
    [
      'untranslated',
      { basics: { name: { zh: '董', en: 'D' }, label: { zh: '工' } } },
      'basics.label: found no en.',
    ],
    ['unknown-key', { wrok: [] }, 'wrok: found "wrok". Did you mean "work"?'],
    [
      'unknown-key',
      { work: [{ name: 'x', higlights: ['y'] }] },
      'work[0].higlights: found "higlights". Did you mean "highlights"?',
    ],
    [
      'shares-sum',
      {
        work: [
          {
            workstreams: [
              { name: 'a', share: 70 },
              { name: 'b', share: 20 },
            ],
          },
        ],
      },
      'work[0].workstreams: found shares that sum to 90.',
    ],
    [
      'dates-reversed',
      { education: [{ startDate: '2020-05', endDate: '2019' }] },
      'education[0].endDate: found an end, 2019, before its start, 2020-05.',
    ],
    [
      'dates-overlap',
      { work: [{ startDate: '2020-01', endDate: '2022-01' }, { startDate: '2021-01' }] },
      'work[1]: found a job that was held together with work[0].',
    ],
    ['figure-undated', { scholar: { hIndex: 5 } }, 'scholar: found a count without a date.'],
    [
      'citations-stale',
      { publications: [{ citations: { count: 3, asOf: '2024-06' } }] },
      'publications[0].citations: found a count of 2024-06, more than a year old.',
    ],
    [
      'dead-anchor',
      { basics: { summary: 'See [that](#nowhere).' } },
      'basics.summary: found a link to "#nowhere"',
    ],
    [
      'long-bullet',
      { work: [{ highlights: ['字'.repeat(150)] }] },
      'work[0].highlights[0]: found a bullet of about 3 lines.',
    ],
    [
      'orcid-checksum',
      { basics: { ids: { orcid: '0000-0002-1825-0098' } } },
      'basics.ids.orcid: found "0000-0002-1825-0098"',
    ],
  ])('%s', (code, resume, message) => {
    expect(findings(resume)).toEqual([expect.stringContaining(`${code} ${message}`)]);
  });

  it.each<[string, Resume]>([
    ['a start and an end in one year', { work: [{ startDate: '2020-05', endDate: '2020' }] }],
    ['jobs that meet', { work: [{ startDate: '2020-01', endDate: '2022-01' }, { startDate: '2022-01' }] }],
    ['a strand that is the rest', { work: [{ workstreams: [{ name: 'a', share: 70 }, { name: 'b' }] }] }],
    ['a link to a section', { basics: { summary: '[work](#work)' } }],
    ['a key of the owner’s own', { 'x-height': 1, basics: { shoeSize: 43 } }],
    ['a right ORCID', { basics: { ids: { orcid: '0000-0002-1825-0097' } } }],
    ['a thesis in two languages', { education: [{ thesis: { zh: 'a', en: 'b' } }] }],
  ])('says nothing of %s', (_, resume) => {
    expect(findings(resume)).toEqual([]);
  });

  it('has a test above for every rule', () => {
    const tested = readFileSync(new URL(import.meta.url), 'utf8');
    for (const code of Object.keys(rules)) expect(tested).toContain(`'${code}'`);
  });

  it('says of the fixture only that its count is undated', () => {
    expect(lint(fixtureResume, { now }).map(({ code }) => code)).toEqual(['figure-undated']);
  });

  it('says where, once it knows the source', () => {
    const source = 'basics:\n  name: x\nwrok: []\n';
    const { resume } = parse(source);
    expect(withPlaces(lint(resume ?? {}, { now }), source)[0]).toMatchObject({ line: 3, path: 'wrok' });
  });
});
