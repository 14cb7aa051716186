import { describe, expect, it } from 'vitest';
import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import { type PublicationView, publicationSchema } from './publications.js';

const now = new Date('2026-01-01T00:00:00Z');

function papersOf(resume: Resume, publications: object = {}) {
  const [section] = prepareResume(resume, { locale: 'en', now, publications }).sections;
  return { items: (section?.items ?? []) as readonly PublicationView[], notes: section?.notes ?? [] };
}

const EMPTY = { type: 'other', title: '', authors: [], remarks: [], links: [] };

it('shows of a paper what is known, and no more', () => {
  const { items, notes } = papersOf({
    publications: [
      { name: 'x' },
      {
        name: 'Rain',
        language: 'de',
        authors: ['Ada'],
        type: 'journal',
        status: 'in-review',
        publisher: 'Press',
        containerTitle: 'Letters',
        issued: '2022-05',
        url: '/rain',
        DOI: '10.1/rain',
        summary: 'Wet.',
        links: { code: '/code' },
        citations: { count: 0 },
      },
    ],
  });
  expect(items).toEqual([
    { ...EMPTY, title: 'x' },
    {
      type: 'journal',
      title: { lang: 'de', children: ['Rain'] },
      url: '/rain',
      authors: [{ name: 'Ada', self: false }],
      venue: 'Letters',
      date: { datetime: '2022-05', text: 'May 2022' },
      remarks: ['under review', 'cited 0 times'],
      summary: 'Wet.',
      links: [{ text: 'Code', href: '/code' }],
    },
  ]);
  expect(notes).toEqual([]);
});

it('leads to the DOI where there is no address, and names the publisher where there is no journal', () => {
  const { items } = papersOf({ publications: [{ DOI: '10.1/x', publisher: 'Press', releaseDate: '2020' }] });
  expect(items).toEqual([
    {
      ...EMPTY,
      title: 'doi.org/10.1/x',
      url: 'https://doi.org/10.1/x',
      venue: 'Press',
      date: { datetime: '2020', text: '2020' },
    },
  ]);
});

describe('the first place', () => {
  const me = { literal: 'Ada', self: true, equal: true };
  const equal = { literal: 'B', equal: true };
  it.each([
    [[me, equal], true],
    [[equal, me], true],
    [[equal, me, 'C'], true],
    [[me, 'C'], false],
    [['C', me, equal], false],
    [[equal, 'C', me], false],
    [[equal, equal], false],
    [[{ literal: 'Ada', self: true }, equal], false],
    [[], false],
  ])('of %j is shared: %s', (authors, shared) => {
    const { items } = papersOf({ publications: [{ name: 'x', authors }] });
    expect(items[0]?.remarks).toEqual(shared ? ['co-first author'] : []);
  });

  it('is counted, alone or shared', () => {
    const publications = [
      { name: 'a', authors: [{ literal: 'Ada', self: true }, 'B'] },
      { name: 'b', authors: [equal, me] },
      { name: 'c', authors: ['B', { literal: 'Ada', self: true }] },
      { name: 'd' },
    ];
    expect(papersOf({ publications }, { counts: true }).notes.at(-1)).toBe(
      '4 papers, 2 as first or co-first author',
    );
    expect(papersOf({ publications }, { counts: false }).notes).toEqual(['* equal contribution']);
  });
});

it('names the rank with its kind where that is a journal or a conference', () => {
  const ranks = [
    { system: 'CCF', value: 'A' },
    { system: 'CORE', value: 'B', edition: '2023' },
  ];
  const remarks = (type: string) =>
    papersOf({ publications: [{ name: 'x', type, ranks }] }).items[0]?.remarks;
  expect(remarks('journal')).toEqual(['CCF-A journal', 'CORE-B journal (2023)']);
  expect(remarks('conference')).toEqual(['CCF-A conference', 'CORE-B conference (2023)']);
  expect(remarks('book')).toEqual(['CCF-A', 'CORE-B (2023)']);
});

it('groups what has no date last and without a heading', () => {
  const publications = [
    { name: 'a' },
    { name: 'b', releaseDate: '2020-05' },
    { name: 'c', issued: '2020' },
    { name: 'd' },
  ];
  const groups = papersOf({ publications }, { groupBy: 'year' }).items.map(({ group, title }) => [
    group,
    title,
  ]);
  expect(groups).toEqual([
    ['2020', 'b'],
    [undefined, 'c'],
    [undefined, 'a'],
    [undefined, 'd'],
  ]);
});

it('tells what a page of citations says, each figure as it is known', () => {
  const notes = (scholar: Resume['scholar']) => papersOf({ publications: [{ name: 'x' }], scholar }).notes;
  expect(notes({})).toEqual([]);
  expect(notes({ hIndex: 0 })).toEqual(['h-index 0']);
  expect(notes({ i10Index: 1200, asOf: '2025' })).toEqual(['i10-index 1,200 (as of 2025)']);
  expect(notes({ citations: { count: 5, source: 'Google Scholar' }, note: 'See there.' })).toEqual([
    'Cited 5 times, according to Google Scholar.',
    'See there.',
  ]);
  expect(notes({ citations: { count: 1000, atLeast: true, source: { en: 'DBLP', zh: '某库' } } })).toEqual([
    'Cited more than 1,000 times, according to DBLP.',
  ]);
});

it('takes a count that is one', () => {
  const isGood = (count: number) => publicationSchema.safeParse({ citations: { count } }).success;
  expect([0, 3].map(isGood)).toEqual([true, true]);
  expect([-1, 0.5].map(isGood)).toEqual([false, false]);
});

it.each([
  '10.1/X',
  'https://doi.org/10.1/X',
  'http://dx.doi.org/10.1/X',
  'https://www.doi.org/10.1/X',
  'doi.org/10.1/X',
  'doi:10.1/X',
  'DOI: 10.1/X',
])('leads from %s to its address', (DOI) => {
  expect(papersOf({ publications: [{ DOI }] }).items[0]).toMatchObject({ url: 'https://doi.org/10.1/X' });
});
