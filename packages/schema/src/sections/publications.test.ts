import { describe, expect, it } from 'vitest';
import { prepareResume } from '../prepare.js';
import { parseValue } from '../read/check.js';
import type { Resume } from '../resume.js';
import { plainDates } from '../test/plain-dates.js';
import { textToString } from '../text/nodes.js';
import { publicationIds } from './publication-ids.js';
import { type Publication, publicationSchema } from './publication-schema.js';
import type { PublicationView } from './publications.js';

const now = new Date('2026-01-01T00:00:00Z');

function papersOf(resume: Resume, publications: object = {}, locale = 'en') {
  const [section] = prepareResume(resume, { locale, now, publications }).sections;
  return { items: (section?.items ?? []) as readonly PublicationView[], notes: section?.notes ?? [] };
}

const EMPTY = { type: 'other', title: '', authors: [], editors: [], remarks: [], links: [] };

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
    { ...EMPTY, id: 'x', title: 'x' },
    {
      id: 'Ada2022Rain',
      type: 'journal',
      title: { lang: 'de', children: ['Rain'] },
      url: '/rain',
      authors: [{ name: 'Ada', self: false }],
      editors: [],
      venue: 'Letters',
      date: { datetime: '2022-05', text: 'May 2022' },
      remarks: ['under review', 'cited 0 times'],
      summary: 'Wet.',
      links: [
        { text: 'DOI', href: 'https://doi.org/10.1/rain' },
        { text: 'Code', href: '/code' },
      ],
    },
  ]);
  expect(notes).toEqual([]);
});

it('leads to the DOI where there is no address, and names the publisher where there is no journal', () => {
  const { items } = papersOf({ publications: [{ DOI: '10.1/x', publisher: 'Press', releaseDate: '2020' }] });
  expect(items).toEqual([
    {
      ...EMPTY,
      id: '2020',
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

it('names a class of CCF with the kind of venue, and every other rank as its community writes it', () => {
  const ranks = [
    { system: 'CCF', value: 'A' },
    { system: 'CORE', value: 'B', edition: '2023' },
    { system: 'SCI', value: '一区' },
    { system: 'CSSCI' },
    { system: 'CCF', value: 'T1' },
  ];
  const remarks = (type: string, locale?: string) =>
    papersOf({ publications: [{ name: 'x', type, ranks }] }, {}, locale).items[0]?.remarks;
  const others = ['CORE B (2023)', 'SCI 一区', 'CSSCI', 'CCF T1'];
  expect(remarks('journal')).toEqual(['CCF-A journal', ...others]);
  expect(remarks('conference')).toEqual(['CCF-A conference', ...others]);
  expect(remarks('book')).toEqual(['CCF-A', ...others]);
  expect(remarks('journal', 'zh')).toEqual(['CCF-A 类期刊', 'CORE B（2023）', 'SCI 一区', 'CSSCI', 'CCF T1']);
});

it('says which indexes have a paper, the quartile of its journal, and its impact factor with the year', () => {
  const publications = [
    {
      name: 'x',
      indexed: ['SCI', 'EI'],
      quartile: { zh: '中科院一区', en: 'Q1' },
      impactFactor: { value: '7.20', year: '2024' },
    },
    { name: 'y', impactFactor: { value: 7.2 } },
  ];
  const remarks = (locale: string) =>
    papersOf({ publications }, {}, locale).items.map((paper) => paper.remarks);
  expect(remarks('en')).toEqual([['indexed in SCI, EI', 'Q1', 'IF 7.20 (2024)'], ['IF 7.2']]);
  expect(remarks('zh')).toEqual([['SCI、EI 收录', '中科院一区', 'IF 7.20（2024）'], ['IF 7.2']]);
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

it('shows the figures of a citation index, each if it is known', () => {
  const notes = (scholar: Resume['scholar']) => papersOf({ publications: [{ name: 'x' }], scholar }).notes;
  expect(notes({})).toEqual([]);
  expect(notes({ hIndex: 0 })).toEqual(['h-index 0']);
  expect(plainDates(notes({ i10Index: 1200, asOf: '2025' }))).toEqual(['i10-index 1,200 (as of 2025)']);
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

describe('where a paper is', () => {
  const whereOf = (paper: Publication, locale = 'en') => {
    const [section] = prepareResume({ publications: [paper] }, { locale, now }).sections;
    const [item] = (section?.items ?? []) as readonly PublicationView[];
    return [item?.venue, item?.place, item?.publisher].map((part) => part ?? '').join('|');
  };
  const article = { type: 'journal', containerTitle: 'J. Rain', volume: '12', issue: '3', page: '101-109' };

  it.each([
    [article, 'J. Rain| 12(3), 101–109|'],
    [{ ...article, publisher: 'Press' }, 'J. Rain| 12(3), 101–109|'],
    [{ ...article, issue: '', page: '101--109, 112' }, 'J. Rain| 12, 101–109, 112|'],
    [{ ...article, volume: '' }, 'J. Rain| (3), 101–109|'],
    [
      { type: 'chapter', containerTitle: 'Book', page: 'S12-S20', publisher: 'Press' },
      'Book|, S12–S20|Press',
    ],
    [{ type: 'journal', containerTitle: 'J', page: 'CVPR-2020-1' }, 'J|, CVPR-2020-1|'],
    [{ type: 'book', publisher: 'Press' }, 'Press||'],
    [{ volume: '3', page: '1-2' }, '|3, 1–2|'],
    [{ page: '1-2' }, '|1–2|'],
  ])('of %j reads %s', (paper, where) => {
    expect(whereOf(paper)).toBe(where);
  });

  it('has the comma of the language', () => {
    expect(whereOf(article, 'zh-Hans')).toBe('J. Rain| 12(3)，101–109|');
    expect(whereOf(article, 'ar')).toBe('J. Rain| 12(3)، 101–109|');
  });
});

it('names editors, with the role they have', () => {
  const editors = ['Jing Li', { literal: 'Ada', self: true }];
  const itemOf = (paper: Publication, locale: string) => {
    const [section] = prepareResume({ publications: [paper] }, { locale, now }).sections;
    return section?.items[0];
  };
  expect(itemOf({ editors }, 'en')).toMatchObject({
    authors: [],
    editors: [
      { name: 'Jing Li', self: false },
      { name: 'Ada', self: true },
    ],
    editorsRole: ' (eds)',
  });
  expect(itemOf({ editors: ['Jing Li'] }, 'en')).toMatchObject({ editorsRole: ' (ed.)' });
  expect(itemOf({ editors }, 'zh')).toMatchObject({ editorsRole: ' 编' });
});

it('knows the owner by a name with signs behind it, and shows the signs', () => {
  const { items, notes } = papersOf({
    basics: { name: 'Wei Wang' },
    publications: [
      { name: 'a', authors: ['Wei Wang*', 'Jing Li*', 'Bo Sun‡'] },
      { name: 'b', authors: ['Wei Wang 0001', 'Wei Wang†', { given: 'Wei', family: 'Wang2' }] },
    ],
  });
  expect(items[0]?.authors).toEqual([
    { name: 'Wei Wang', self: true, mark: '*' },
    { name: 'Jing Li', self: false, mark: '*' },
    { name: 'Bo Sun', self: false, mark: '‡' },
  ]);
  expect(items[0]?.remarks).toEqual(['co-first author']);
  expect(items[1]?.authors.map(({ name, self }) => [name, self])).toEqual(Array(3).fill(['Wei Wang', true]));
  expect(notes).toEqual(['* equal contribution', '† corresponding author']);
});

it('shows remarks and the number of a book', () => {
  const { items } = papersOf({
    publications: [{ note: 'Best *paper*', ISBN: '978-0-00', status: 'forthcoming' }],
  });
  expect(items[0]?.remarks.map(textToString)).toEqual(['in press', 'Best paper', 'ISBN 978-0-00']);
});

it('gives publications of one title and year different ids', () => {
  const paper = { name: { en: 'Editorial', zh: '社论' }, authors: ['A. Nobody'], issued: '2024' };
  const publications = [
    paper,
    paper,
    { ...paper, id: 'own key' },
    { ...paper, selected: true },
    { name: '?' },
  ];
  const idsIn = (locale: string, selected: boolean) => {
    const options = { locale, now, publications: { selected } };
    const [section] = prepareResume({ publications }, options).sections;
    return ((section?.items ?? []) as readonly PublicationView[]).map(({ id }) => id);
  };
  const ids = ['Nobody2024Editorial', 'Nobody2024Editoriala', 'ownkey', 'Nobody2024Editorialb', 'entry'];
  expect(idsIn('en', false)).toEqual(ids);
  expect(idsIn('zh', false)).toEqual(ids);
  expect(idsIn('en', true)).toEqual(['Nobody2024Editorialb']);
  expect(publicationIds(publications)).toEqual(ids);
  expect(new Set(publicationIds(Array.from({ length: 99 }, () => paper))).size).toBe(99);
});

it.each([
  [{ author: 5 }, 'csl.author', 'Write a list'],
  [{ author: [5] }, 'csl.author[0]', 'Write a map'],
  [{ author: [{ family: { a: 1 } }] }, 'csl.author[0].family', 'Write text'],
  [{ issued: 'May' }, 'csl.issued', 'Write a map'],
  [{ issued: { 'date-parts': [[1, 2, 3, 4]] } }, 'csl.issued.date-parts[0]', ''],
  [{ page: {} }, 'csl.page', 'Write text or a number'],
])('says what is wrong with %j in csl', (csl, path, message) => {
  const { resume, diagnostics } = parseValue({ publications: [{ name: 'x', csl }] });
  expect(resume).toBeUndefined();
  expect(diagnostics[0]?.path).toContain(path);
  expect(diagnostics[0]?.message).toContain(message);
});

it('takes in csl what CSL allows, and what it does not know', () => {
  const csl = { author: [{ literal: 'A' }], page: 5, issued: { raw: 'x', circa: true }, 'x-own': { a: 1 } };
  expect(parseValue({ publications: [{ csl }] })).toMatchObject({ resume: { publications: [{ csl }] } });
});

it('shows what a report is with its number, and the series of a book', () => {
  const { items } = papersOf({
    publications: [
      { name: 'a', csl: { genre: 'Technical report', number: 'TR-7', 'call-number': 'QA1' } },
      { name: 'b', csl: { 'collection-title': 'Notes in <i>Rain</i>', 'collection-number': 12 } },
      { name: 'c', csl: { number: '5' } },
      { name: 'd', type: 'patent', csl: { number: 'EP 12' } },
    ],
  });
  expect(items.map(({ remarks }) => remarks)).toEqual([
    ['Technical report TR-7'],
    ['Notes in Rain 12'],
    ['no. 5'],
    ['EP 12'],
  ]);
});

describe('what bibliographies print of a work', () => {
  const partsOf = (csl: Record<string, unknown>, locale = 'en', more: object = {}) =>
    papersOf({ publications: [{ name: 'a', csl, ...more }] }, {}, locale).items[0]?.remarks.map(textToString);

  it.each([
    ['en', ['2nd ed.', 'v1.2', 'chap. 3']],
    ['de', ['2. Aufl.', 'v1.2', 'Kap. 3']],
    ['fr', ['2e éd.', 'v1.2', 'chap. 3']],
    ['zh-Hans', ['第2版', 'v1.2', '第3章']],
    ['ko', ['제2판', 'v1.2', '제3장']],
    ['ru', ['2-е изд.', 'v1.2', 'гл. 3']],
  ])('is in the words of %s', (locale, expected) =>
    expect(partsOf({ edition: 2, version: '1.2', 'chapter-number': '3' }, locale)).toEqual(expected),
  );

  it.each([
    ['1', '1st ed.'],
    ['Second', '2nd ed.'],
    ['3rd edition', '3rd ed.'],
    ['11th', '11th ed.'],
    ['4. Aufl.', '4th ed.'],
    ['第5版', '5th ed.'],
    ['P 2', 'P 2'],
    ['Revised', 'Revised'],
    ['2019 reprint', '2019 reprint'],
  ])('reads the edition %s', (edition, expected) => expect(partsOf({ edition })).toEqual([expected]));

  it('counts volumes and pages, and names translators and the event', () => {
    expect(
      partsOf({
        'number-of-volumes': 3,
        'number-of-pages': '1200',
        translator: [{ given: 'Ida', family: 'Berg' }, { literal: '王五' }],
        'event-title': 'RainConf',
        'event-place': 'Oslo',
        PMID: 123,
      }),
    ).toEqual(['3 vols.', 'RainConf, Oslo', '1,200 pp.', 'trans. Ida Berg, 王五', 'PMID 123']);
    expect(
      partsOf({ 'event-title': 'RainConf' }, 'en', { containerTitle: 'Proceedings of RainConf 2020' }),
    ).toEqual([]);
  });

  it('is the place of the publisher, next to it', () => {
    const venueIn = (paper: object, locale = 'en') => {
      const [item] = papersOf({ publications: [{ name: 'a', ...paper }] }, {}, locale).items;
      return [item?.venue, item?.publisher];
    };
    const csl = { 'publisher-place': 'Berlin' };
    expect(venueIn({ publisher: 'Springer', csl })).toEqual(['Springer, Berlin', undefined]);
    expect(venueIn({ publisher: '科学出版社', csl: { 'publisher-place': '北京' } }, 'zh')[0]).toBe(
      '北京：科学出版社',
    );
    expect(venueIn({ type: 'chapter', containerTitle: 'Rain', publisher: 'Springer', csl })).toEqual([
      'Rain',
      'Springer, Berlin',
    ]);
  });

  it('is a link to arXiv, unless the paper itself leads there', () => {
    const linksOf = (paper: object) => papersOf({ publications: [{ name: 'a', ...paper }] }).items[0]?.links;
    const csl = { archive: 'arXiv', archive_location: '2101.00001' };
    const link = { text: 'arXiv:2101.00001', href: 'https://arxiv.org/abs/2101.00001' };
    expect(linksOf({ url: 'https://x.example/', csl })).toEqual([link]);
    expect(linksOf({ csl: { number: 'arXiv:2101.00001' } })).toEqual([link]);
    expect(linksOf({ url: 'https://arxiv.org/abs/2101.00001', csl })).toEqual([]);
    expect(partsOf({ archive: 'Zenodo', archive_location: '77' })).toEqual(['Zenodo, 77']);
  });
});
