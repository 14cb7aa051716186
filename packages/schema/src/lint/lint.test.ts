import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixtureResume } from '../fixtures/index.js';
import { parse, withPlaces } from '../parse.js';
import type { Resume } from '../resume.js';
import { lint, type RuleCode, rules } from './index.js';

const now = new Date('2026-01-01T00:00:00Z');

/** What is found in a document, other than that it has no name and a public contact: so have many of these. */
const findings = (resume: Resume) =>
  lint(resume, { now })
    .filter(
      ({ code, path }) => code !== 'no-name' && !(code === 'published-fact' && /email|phone/.test(path)),
    )
    .map(({ code, path, message }) => `${code} ${path}: ${message}`);

describe('lint', () => {
  it.each<[RuleCode, Resume, string]>([
    [
      'published-fact',
      { basics: { gender: { value: 'female', visibility: 'public' } } },
      'basics.gender: Everyone may see this.',
    ],
    [
      'withheld-fact',
      { basics: { gender: 'female' } },
      'basics.gender: The audience "public" does not see this',
    ],
    [
      'fact-among-contacts',
      { basics: { contacts: [{ label: '性别', value: '女' }] } },
      'basics.contacts[0]: This is a personal fact',
    ],
    [
      'untranslated',
      { basics: { name: { zh: '董', en: 'D' }, label: { zh: '工' } } },
      'basics.label: There is no text in en.',
    ],
    [
      'visibility',
      { basics: { phone: { value: '+44 161 496 0000', visibility: 'pubic' } } },
      'basics.phone.visibility: Found',
    ],
    ['unknown-key', { wrok: [] }, 'wrok: Kept, shown nowhere. Did you mean "work"?'],
    [
      'unknown-key',
      { work: [{ name: 'x', higlights: ['y'] }] },
      'work[0].higlights: Kept, shown nowhere. Did you mean "highlights"?',
    ],
    [
      'unknown-section',
      { layout: { order: ['work', 'eductaion'] } },
      'layout.order[1]: No section is named "eductaion". Did you mean "education"?',
    ],
    [
      'unknown-section',
      { custom: [{ title: 'Hobbies', text: 'Chess' }], layout: { titles: { 'custom:Hobies': 'Fun' } } },
      'layout.titles.custom:Hobies: No section is named "custom:Hobies". Did you mean "custom:Hobbies"?',
    ],
    [
      'unknown-section',
      { custom: [{ title: 'Hobbies', text: 'Chess' }], layout: { hide: ['hobbies'] } },
      'layout.hide[0]: No section is named "hobbies". Did you mean "custom:Hobbies"?',
    ],
    [
      'unknown-section',
      { layout: { hide: ['zzzzzz'] } },
      'layout.hide[0]: No section is named "zzzzzz". Name a section by its type, such as work,',
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
      'work[0].workstreams: The shares sum to 90.',
    ],
    [
      'dates-reversed',
      { education: [{ startDate: '2020-05', endDate: '2019' }] },
      'education[0].endDate: The end, 2019, is before the start, 2020-05.',
    ],
    [
      'dates-in-words',
      {
        awards: [
          { title: 'x', date: 'Febtober 2019' },
          { title: 'y', date: '2024-22' },
        ],
      },
      'awards[0].date: "Febtober 2019" is shown as it is written, and sorted by 2019.',
    ],
    [
      'dates-overlap',
      { work: [{ startDate: '2020-01', endDate: '2022-01' }, { startDate: '2021-01' }] },
      'work[1]: The job overlaps with work[0].',
    ],
    ['figure-undated', { scholar: { hIndex: 5 } }, 'scholar: The count has no date.'],
    [
      'citations-stale',
      { publications: [{ citations: { count: 3, asOf: '2024-06' } }] },
      'publications[0].citations: The count of 2024-06 is more than a year old.',
    ],
    [
      'figure-stale',
      { software: [{ name: 'Engine', stars: { count: 3, asOf: '2024-06' } }] },
      'software[0].stars: The count of 2024-06 is more than a year old.',
    ],
    [
      'dead-anchor',
      { basics: { summary: 'See [that](#nowhere).' } },
      'basics.summary: The link leads to "#nowhere"',
    ],
    [
      'misleading-address',
      { projects: [{ name: 'P', url: 'https://gіthub.com/a' }] },
      'projects[0].url: "https://gіthub.com/a" mixes letters of Latin and Cyrillic',
    ],
    [
      'misleading-address',
      { basics: { summary: 'See [my page](https://github.com@evil.example/).' } },
      'basics.summary: "https://github.com@evil.example/" leads to evil.example, and not to github.com',
    ],
    [
      'misleading-address',
      { basics: { contacts: [{ kind: 'url', value: '//evil.example' }] } },
      'basics.contacts[0].value: "//evil.example" leads to the site evil.example',
    ],
    [
      'reordered-text',
      { basics: { name: 'Ada \u202egnp.exe' } },
      'basics.name: Characters turn around what is shown',
    ],
    [
      'no-mailbox',
      { references: [{ name: 'Bo', email: 'bo at home' }] },
      'references[0].email: "bo at home" is no mail address and has no link.',
    ],
    ['no-number', { basics: { phone: 'on request' } }, 'basics.phone: "on request" has no'],
    [
      'long-bullet',
      { work: [{ highlights: ['字'.repeat(150)] }] },
      'work[0].highlights[0]: The bullet has about 3 lines.',
    ],
    [
      'orcid-checksum',
      { basics: { ids: { orcid: '0000-0002-1825-0098' } } },
      'basics.ids.orcid: "0000-0002-1825-0098" is no ORCID iD',
    ],
    [
      'dates-reversed',
      { work: [{ roles: [{ position: 'x', startDate: '2020', endDate: '2019-12' }] }] },
      'work[0].roles[0].endDate: The end, 2019-12, is before the start, 2020.',
    ],
    [
      'dates-overlap',
      {
        work: [
          { startDate: '2010-01', endDate: '2011-01' },
          { startDate: '2011-06', endDate: '2015-01' },
          { startDate: '2014-01', endDate: '2014-12' },
        ],
      },
      'work[2]: The job overlaps with work[1].',
    ],
    [
      'dates-overlap',
      { work: [{ startDate: '2019-11' }, { startDate: '2019-01', endDate: '2020-02' }] },
      'work[0]: The job overlaps with work[1].',
    ],
    [
      'shares-sum',
      { work: [{}, { workstreams: [{ name: 'a', share: 110 }, { name: 'b' }] }] },
      'work[1].workstreams: The shares sum to 110.',
    ],
    [
      'shares-sum',
      { work: [{ workstreams: [{ name: 'a', share: 99.984 }] }] },
      'work[0].workstreams: The shares sum to 99.98.',
    ],
    [
      'figure-undated',
      { scholar: { citations: { count: 5, source: 'Google Scholar' } } },
      'scholar: The count',
    ],
    ['figure-undated', { scholar: { i10Index: 5 } }, 'scholar: The count'],
    ['citations-stale', { scholar: { hIndex: 5, asOf: '2024-12-31' } }, 'scholar: The count of 2024-12-31'],
    [
      'figure-undated',
      { projects: [{ name: 'P', downloads: { count: 3 } }] },
      'projects[0].downloads: The count',
    ],
    [
      'dead-anchor',
      { basics: { summary: { zh: '见[此处](#work-two)', en: 'x' } } },
      'basics.summary.zh: The link leads to "#work-two"',
    ],
    [
      'dead-anchor',
      { basics: { summary: '[x](#work-2-3)' } },
      'basics.summary: The link leads to "#work-2-3"',
    ],
    [
      'relative-host',
      { basics: { url: 'www.example.com/me' } },
      'basics.url: "www.example.com/me" leads to a page of this site. Write https://www.example.com/me.',
    ],
    [
      'relative-host',
      { publications: [{ name: 'A', links: { code: 'github.com/a/b' } }] },
      'publications[0].links.code: "github.com/a/b"',
    ],
    [
      'long-bullet',
      { work: [{ highlights: ['x'.repeat(241)] }] },
      'work[0].highlights[0]: The bullet has about 3 lines.',
    ],
  ])('%s', (code, resume, message) => {
    expect(findings(resume)).toEqual([expect.stringContaining(`${code} ${message}`)]);
  });

  it.each<[string, Resume]>([
    [
      'addresses of other sites and of files',
      { basics: { url: 'https://a.com' }, projects: [{ url: 'a.pdf' }] },
    ],
    ['a start and an end in one year', { work: [{ startDate: '2020-05', endDate: '2020' }] }],
    ['jobs that meet', { work: [{ startDate: '2020-01', endDate: '2022-01' }, { startDate: '2022-01' }] }],
    ['a strand that is the rest', { work: [{ workstreams: [{ name: 'a', share: 70 }, { name: 'b' }] }] }],
    ['a link to a section', { basics: { summary: '[work](#work)' } }],
    [
      'names of sections, whether they have entries or not',
      {
        custom: [{ title: { en: 'Hobbies', de: 'Freizeit' }, text: { en: 'a', de: 'b' } }],
        work: [{ name: 'x', section: 'Sea' }],
        layout: { order: ['talks', 'custom:Freizeit', 'custom:hobbies', 'work:Sea'], hide: ['work'] },
      },
    ],
    ['a right ORCID', { basics: { ids: { orcid: '0000-0002-1825-0097' } } }],
    ['a thesis in two languages', { education: [{ thesis: { zh: 'a', en: 'b' } }] }],
    ['a job that goes on', { work: [{ startDate: '2020-05', endDate: 'present' }] }],
    ['an end without a start', { work: [{ endDate: '2020-05' }] }],
    [
      'two months in which one job follows another',
      { work: [{ startDate: '2019-01', endDate: '2020-02' }, { startDate: '2019-12' }] },
    ],
    ['jobs of which only the year is known', { work: [{ startDate: '2019' }, { startDate: '2021-01' }] }],
    [
      'jobs of which one ends in some year',
      { work: [{ startDate: '2020-01', endDate: '2021' }, { startDate: '2021-01' }] },
    ],
    [
      'three jobs in a row',
      {
        work: [
          { startDate: '2018-01' },
          { startDate: '2010-01', endDate: '2014-01' },
          { startDate: '2014-01', endDate: '2018-01' },
        ],
      },
    ],
    [
      'strands that share all and leave nothing',
      { work: [{ workstreams: [{ name: 'a', share: 100 }, { name: 'b' }] }] },
    ],
    [
      'thirds',
      {
        work: [
          {
            workstreams: [
              { name: 'a', share: 33.333 },
              { name: 'b', share: 33.333 },
              { name: 'c', share: 33.333 },
            ],
          },
        ],
      },
    ],
    ['strands without shares', { work: [{ workstreams: [{ name: 'a' }] }] }],
    ['a page without counts', { scholar: { url: 'https://example.org' } }],
    ['counts of the last twelve months', { publications: [{ citations: { count: 3, asOf: '2025-01-01' } }] }],
    ['counts of some time last year', { publications: [{ citations: { count: 3, asOf: '2025' } }, {}] }],
    ['a link to the second of its kind', { basics: { summary: '[work](#work-12) [x](https://a.org/#x)' } }],
    ['a bullet of two lines', { work: [{ highlights: ['字'.repeat(120)] }] }],
    ['a long text that is no bullet', { work: [{ summary: 'x'.repeat(400) }] }],
    ['marks of direction in a text', { basics: { name: 'ا\u200f.' } }],
    ['an emoji of several characters', { basics: { summary: '👩\u200d💻 می\u200cخواهم' } }],
    ['contacts of several', { basics: { email: 'a@b.org, c@d.org', phone: '+44 161 496 0000 / 0001' } }],
    ['an ORCID that ends in X', { basics: { ids: { orcid: 'https://orcid.org/0000-0002-1694-233X' } } }],
  ])('says nothing of %s', (_, resume) => {
    expect(findings(resume)).toEqual([]);
  });

  it('asks for no number in place of an empty text, which the reader reports', () => {
    expect(findings({ basics: { phone: '', email: ' ' } })).toEqual([]);
  });

  it('has a test for every rule', () => {
    const tested = ['lint.test.ts', 'reader.test.ts', 'variants.test.ts', 'letters.test.ts']
      .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
      .join('');
    for (const code of Object.keys(rules)) expect(tested).toContain(`'${code}'`);
  });

  it('says of the fixture only that its count is undated and a licence ended, and who sees its facts', () => {
    expect(lint(fixtureResume, { now }).map(({ code }) => code)).toEqual([
      'figure-undated',
      'unwanted-fact',
      'expired',
      'published-fact',
      'withheld-fact',
    ]);
  });

  it('says where, once it knows the source', () => {
    const source = 'basics:\n  name: x\nwrok: []\n';
    const { resume } = parse(source);
    expect(withPlaces(lint(resume ?? {}, { now }), source)[0]).toMatchObject({ line: 3, path: 'wrok' });
  });
});

it.each<[string, Resume, boolean]>([
  ['has no basics', { work: [{ name: 'x' }] }, true],
  ['has a blank name', { basics: { name: { en: ' ' }, email: 'a@b.org' } }, true],
  ['has a name in one language', { basics: { name: { zh: '董' } } }, false],
  ['holds publications alone', { publications: [{ name: 'x' }] }, false],
])('asks for a name where a document %s: %j', (_, resume, isAsked) => {
  expect(lint(resume, { now }).map(({ code }) => code)).toEqual(isAsked ? ['no-name'] : []);
});

it('reports seasons by their number that may be years', () => {
  const found = lint(
    {
      work: [{ name: 'x', startDate: '2017-22', endDate: '2019-21' }],
      awards: [{ title: 'y', date: '2024-22' }],
    },
    { now: new Date('2026-01-01T00:00:00Z') },
  ).filter(({ code }) => code === 'season-or-years');
  expect(found.map(({ path, message }) => [path, message.slice(-60)])).toEqual([
    [
      'work[0].startDate',
      expect.stringContaining('startDate: 2017 and endDate: 2022; for the season, Summer 2017.'.slice(-40)),
    ],
    ['work[0].endDate', expect.stringContaining('2021; for the season, Spring 2019.')],
  ]);
});

it('asks for the calendar of a year that no résumé has in the Gregorian one', () => {
  const resume = { work: [{ name: 'Ferry', startDate: '1399-07', endDate: '2023' }] };
  const found = lint(resume, { now }).filter(({ code }) => code === 'other-calendar');
  expect(found).toMatchObject([
    {
      path: 'work[0].startDate',
      message: expect.stringContaining('write it as "1399-07 SH" or "1399-07 AH"'),
    },
  ]);
});
