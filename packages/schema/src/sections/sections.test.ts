import { describe, expect, expectTypeOf, it } from 'vitest';
import { fixtureSection } from '../fixtures/index.js';
import { languages } from '../languages/registry.js';
import { type PrepareOptions, prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import { plainDates } from '../test/plain-dates.js';
import type { SectionItemView, SectionItemViews, SectionType, sections } from './index.js';
import type { SectionContent } from './section.js';

const now = new Date('2026-01-01T00:00:00Z');

it('names the type of the views of every section', () => {
  type Prepared = {
    [Type in SectionType]: ReturnType<(typeof sections)[Type]['prepare']> extends SectionContent<infer View>
      ? View
      : never;
  };
  expectTypeOf<Prepared>().toExtend<SectionItemViews>();
});

function sectionOf<Type extends SectionType>(
  type: Type,
  resume: Resume,
  options: Partial<PrepareOptions> = {},
) {
  const view = prepareResume(resume, { locale: 'en', now, ...options });
  const section = view.sections.find((candidate) => candidate.type === type);
  return {
    items: (section?.items ?? []) as readonly SectionItemView<Type>[],
    notes: section?.notes ?? [],
  };
}

describe('work', () => {
  it('shows the roles at one employer, newest first, and dates the job by them', () => {
    const [, job] = fixtureSection('work', 'en').items;
    expect(plainDates(job?.workstreams.map(({ name, period }) => [name, period]))).toEqual([
      ['Algorithm engineer', 'Jul 2020 – Mar 2021'],
      ['Intern', 'Jul 2019 – Jun 2020'],
    ]);
    expect(job?.date).toMatchObject({ start: { datetime: '2019-07' }, end: { datetime: '2021-03' } });
  });

  it('heads a job without an employer by its position', () => {
    expect(sectionOf('work', { work: [{ position: 'Analyst' }] }).items).toEqual([
      expect.objectContaining({ name: 'Analyst' }),
    ]);
  });
});

it('shows a grade with scale and rank, and links a thesis', () => {
  const { items } = sectionOf('education', {
    education: [
      { institution: 'x', grade: { score: 3.9, scale: 4.3, rank: 3, of: 120 } },
      { institution: 'y', score: '1,3', thesis: { name: 'On rain', url: '/rain' } },
    ],
  });
  expect(items[0]?.details[0]?.items).toEqual(['3.9 / 4.3, rank 3 of 120']);
  expect(items[1]?.details.map((detail) => detail.items)).toEqual([
    ['1,3'],
    [{ children: [{ type: 'link', href: '/rain', children: ['On rain'] }] }],
  ]);
});

it('computes a change in points and as a share, and shows a figure that has nothing to compare', () => {
  const { items } = sectionOf('projects', {
    projects: [
      {
        metrics: [
          { name: 'acceptance', before: 15, after: 23 },
          { name: 'ratio', before: 0.1, after: 0.3, unit: 'points' },
          { name: 'users', value: 400, unit: 'people', asOf: '2025-06', source: 'Analytics' },
          { name: 'AUC', before: 0.912, after: 0.934, unit: 'AUC' },
          { name: 'errors', before: 1.29, after: 1.25, direction: 'down' },
          { name: 'drift', change: 0.04, direction: 'down' },
          { name: 'cost', before: 5000, after: 5020, unit: 'EUR' },
        ],
      },
    ],
  });
  expect(plainDates(items[0]?.metrics)).toMatchObject([
    { change: '+8 percentage points', relative: '+53%', effect: 'better' },
    { change: '+0.2 points', relative: '+200%' },
    { name: 'users · Analytics (as of Jun 2025)', change: '400 people', effect: 'same' },
    { change: '+0.022 AUC', relative: '+2.4%' },
    { change: '−0.04 percentage points', relative: '−3.1%', effect: 'better', effectText: 'better' },
    { change: '+0.04%', effect: 'worse', effectText: 'worse' },
    { change: '+20 EUR', relative: '+0.4%' },
  ]);
  // More is better unless its owner says otherwise: the sign says it.
  expect(items[0]?.metrics[0]).not.toHaveProperty('effectText');
});

describe('publications', () => {
  const basics = {
    name: { zh: '董汉德', en: 'Hande Dong' },
    aliases: ['H. Dong'],
    ids: { orcid: '0000-0002-1825-0097' },
  };
  const selfIn = (authors: NonNullable<Resume['publications']>[number]['authors']) =>
    sectionOf('publications', { basics, publications: [{ name: 'x', authors }] }).items[0]?.authors.map(
      ({ self }) => self,
    );

  it.each([
    ['董汉德', true],
    ['Hande Dong', true],
    ['H. Dong', true],
    ['Dong, Hande', true],
    ['HANDE  DONG', true],
    ['Handé Dong', true],
    [{ family: '董', given: '汉德' }, true],
    [{ literal: 'Somebody', orcid: 'https://orcid.org/0000-0002-1825-0097' }, true],
    [{ given: 'Hande', family: 'Dong', orcid: '0000-0001-5109-3700' }, false],
    [{ given: 'Hande', family: 'Dong', self: false }, false],
    ['Hang Dong', false],
    ['J. Dong', false],
  ])('knows whether %j is the owner', (author, self) => {
    expect(selfIn([author, 'Jiawei Chen'])).toEqual([self, false]);
  });

  const papers: Resume = {
    basics,
    publications: [
      { name: 'a', type: 'conference', issued: '2021', authors: ['Hande Dong'], selected: true },
      {
        name: 'b',
        type: 'journal',
        issued: '2023-05',
        authors: [
          { literal: 'Jiawei Chen', equal: true },
          { literal: 'Hande Dong', equal: true, corresponding: true },
        ],
        status: 'accepted',
        ranks: [{ system: 'CCF', value: 'A', edition: '2022' }],
        citations: { count: 1200, asOf: '2025-01' },
      },
      { name: 'c', type: 'blog', issued: '2021', authors: ['Jiawei Chen', 'Hande Dong'] },
    ],
    scholar: { hIndex: 5, i10Index: 4, asOf: '2025-01' },
  };

  it('explains the marks in use, counts leading authorship and cites figures with their date', () => {
    const { items, notes } = sectionOf('publications', papers, { publications: { counts: true } });
    expect(plainDates(notes)).toEqual([
      '* equal contribution',
      '† corresponding author',
      '3 papers, 2 as first or co-first author',
      'h-index 5, i10-index 4 (as of Jan 2025)',
    ]);
    expect(items[1]?.authors[1]).toEqual({ name: 'Hande Dong', self: true, mark: '*†' });
    expect(plainDates(items[1]?.remarks)).toEqual([
      'accepted',
      'CCF-A journal (2022)',
      'co-first author',
      'cited 1,200 times (as of Jan 2025)',
    ]);
  });

  it('says that there are other authors only behind those it names', () => {
    const publications = [
      { name: 'A', otherAuthors: true },
      { name: 'B', authors: ['C'], otherAuthors: true },
    ];
    const { items } = sectionOf('publications', { publications });
    expect(items.map(({ otherAuthors }) => otherAuthors)).toEqual([undefined, ', et al.']);
  });

  it('groups by year or type, and picks the selected', () => {
    const groups = (publications: PrepareOptions['publications']) =>
      sectionOf('publications', papers, { publications: publications ?? {} }).items.map(
        ({ group, title }) => [group, title],
      );
    expect(groups({ groupBy: 'year' })).toEqual([
      ['2023', 'b'],
      ['2021', 'a'],
      [undefined, 'c'],
    ]);
    expect(groups({ groupBy: 'type' })).toEqual([
      ['Journal articles', 'b'],
      ['Conference papers', 'a'],
      ['Other writing', 'c'],
    ]);
    expect(groups({ selected: true })).toEqual([[undefined, 'a']]);
  });
});

describe('the common form', () => {
  it('says known words in the language of the view', () => {
    expect(fixtureSection('talks', 'zh').items[0]?.meta).toEqual([
      { kind: 'event', text: '全国语音大会' },
      { kind: 'type', text: '主旨报告' },
      { kind: 'location', text: '杭州' },
    ]);
    expect(fixtureSection('patents', 'en').items[0]?.meta).toContainEqual({
      kind: 'status',
      text: 'granted',
    });
  });

  it('names tests of a language with score and date', () => {
    expect(plainDates(fixtureSection('languages', 'en').items[1]?.details[0]?.items)).toEqual([
      'CET-6 602 (Dec 2015)',
      'IELTS 7.5',
    ]);
  });

  it('writes amounts as the language does', () => {
    expect(fixtureSection('grants', 'zh').items[0]?.details[0]?.items).toEqual(['¥300,000']);
  });

  it('makes a section of each custom one, under its own title and anchor', () => {
    const { sections } = prepareResume(
      {
        custom: [
          { title: { zh: '驾照', en: 'Driving **licence**' }, pairs: [{ name: 'Class', value: 'B' }] },
          { title: 'Nothing yet' },
          { title: 'Notes', text: ['One', 'Two'] },
        ],
      },
      { locale: 'en', now },
    );
    expect(sections).toMatchObject([
      {
        type: 'custom',
        id: 'custom',
        title: { children: ['Driving ', { type: 'strong', children: ['licence'] }] },
        items: [{ title: '', details: [{ kind: 'pair', label: 'Class', items: ['B'] }] }],
      },
      { type: 'custom', id: 'custom-2', title: 'Notes', items: [{ paragraphs: ['One', 'Two'] }] },
    ]);
  });

  it('shows what a custom section holds, what has no title first', () => {
    const { items } = fixtureSection('custom', 'en');
    expect(items.map(({ title }) => title)).toEqual(['', 'Rainforest']);
    expect(items[0]?.bullets).toHaveLength(2);
    expect(items[0]?.details).toEqual([{ kind: 'pair', label: 'Equipment', items: ['Home-made'] }]);
  });

  it.each([...languages.keys()])('has a heading for every section in %s', (locale) => {
    expect(Object.values(languages.get(locale)?.words.sections ?? {})).not.toContain('');
  });
});

it('lists contacts of every kind, identifiers as links', () => {
  const view = prepareResume(
    {
      basics: {
        pronouns: 'she/her',
        email: 'a@example.org',
        contacts: [
          { kind: 'email', value: 'b@example.org', label: 'Office' },
          { label: 'Matrix', value: '@a:example.org', visibility: 'friends' },
        ],
        location: { city: 'Hefei', countryCode: 'CN' },
        profiles: [{ network: 'GitHub', username: 'a', url: 'https://example.org/a' }],
        ids: { orcid: '0000-0002-1825-0097', scholar: 'abc', dblp: '12/345' },
      },
    },
    { locale: 'en', now },
  );
  expect(view.basics.contacts.map(({ label, text }) => `${label}: ${text}`)).toEqual([
    'Pronouns: she/her',
    'Email: a@example.org',
    'Office: b@example.org',
    'Location: Hefei, China',
    'GitHub: a',
    'ORCID: 0000-0002-1825-0097',
    'Google Scholar: abc',
    'DBLP: 12/345',
  ]);
});
