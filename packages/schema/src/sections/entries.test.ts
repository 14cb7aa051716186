import { describe, expect, it } from 'vitest';
import { EMPTY_ENTRY } from '../test/empty-entry.js';
import { date, itemsOf, metaOf } from '../test/entry-views.js';
import { plainDates } from '../test/plain-dates.js';
import type { EntryView } from './entry.js';
import { sections } from './index.js';

/** Sections in the common form: an entry as it is written, and what is shown of it. */
const WRITTEN: [keyof typeof sections, object, Partial<EntryView>][] = [
  [
    'patents',
    {
      name: 'Ear',
      inventors: ['Ada', { given: 'Mary', family: 'Shelley' }],
      number: 'CN 1',
      office: 'CNIPA',
      filed: '2020',
      granted: '2022',
      url: '/ear',
      summary: 'Hears.',
    },
    {
      title: 'Ear',
      url: '/ear',
      meta: metaOf({ inventors: 'Ada, Mary Shelley', number: 'CN 1', office: 'CNIPA', status: 'granted' }),
      date: { end: date('2022', '2022') },
      paragraphs: ['Hears.'],
    },
  ],
  [
    'patents',
    { name: 'Ear', filed: '2020' },
    { title: 'Ear', meta: metaOf({ status: 'filed' }), date: { end: date('2020', '2020') } },
  ],
  [
    'patents',
    { name: 'Ear', status: 'lapsed', granted: '2020' },
    { title: 'Ear', meta: metaOf({ status: 'lapsed' }), date: { end: date('2020', '2020') } },
  ],
  [
    'software',
    {
      name: 'rain',
      url: '/rain',
      role: 'Maintainer',
      startDate: '2022',
      summary: ['One.', 'Two.'],
      highlights: ['Fast', 'Small'],
      version: '2.1',
      license: 'MIT',
      keywords: ['Rust'],
      links: { code: '/code', manual: '/manual' },
    },
    {
      title: 'rain',
      url: '/rain',
      meta: metaOf({ role: 'Maintainer' }),
      date: { end: date('2022', '2022') },
      paragraphs: ['One.', 'Two.'],
      bullets: ['Fast', 'Small'],
      details: [
        { kind: 'version', label: 'Version', items: ['2.1'] },
        { kind: 'license', label: 'License', items: ['MIT'] },
      ],
      keywords: ['Rust'],
      links: [
        { text: 'Code', href: '/code' },
        { text: 'manual', href: '/manual' },
      ],
    },
  ],
  [
    'datasets',
    {
      name: 'Rain',
      authors: ['Ada'],
      publisher: 'Archive',
      size: '2 h',
      DOI: '10.1/x',
      releaseDate: '2021-09-30',
      license: 'CC0',
      version: '1',
      summary: 'Rain.',
      links: { data: '/data' },
    },
    {
      title: 'Rain',
      url: 'https://doi.org/10.1/x',
      meta: metaOf({ authors: 'Ada', publisher: 'Archive', size: '2 h' }),
      date: { end: date('2021-09-30', 'Sep 30, 2021') },
      paragraphs: ['Rain.'],
      details: [
        { kind: 'version', label: 'Version', items: ['1'] },
        { kind: 'license', label: 'License', items: ['CC0'] },
      ],
      links: [{ text: 'Data', href: '/data' }],
    },
  ],
  ['datasets', { name: 'Rain', url: '/rain', DOI: '10.1/x' }, { title: 'Rain', url: '/rain' }],
  [
    'talks',
    {
      name: 'Rain',
      event: 'Conference',
      type: 'keynote',
      location: 'Leiden',
      date: '2023-10-14',
      summary: 'x',
    },
    {
      title: 'Rain',
      meta: metaOf({ event: 'Conference', type: 'keynote', location: 'Leiden' }),
      date: { end: date('2023-10-14', 'Oct 14, 2023') },
      paragraphs: ['x'],
    },
  ],
  [
    'teaching',
    {
      name: 'Signals',
      role: 'Assistant',
      institution: 'College',
      level: 'Master',
      startDate: '2018-02',
      endDate: '2018-06',
      students: 1080,
    },
    {
      title: 'Signals',
      meta: metaOf({ role: 'Assistant', institution: 'College', level: 'Master' }),
      date: { start: date('2018-02', 'Feb'), end: date('2018-06', 'Jun 2018') },
      details: [{ kind: 'students', label: 'Students', items: ['1,080'] }],
    },
  ],
  [
    'teaching',
    { name: 'Signals', students: 0 },
    { title: 'Signals', details: [{ kind: 'students', label: 'Students', items: ['0'] }] },
  ],
  [
    'supervision',
    {
      name: 'Shen',
      studyType: 'Intern',
      institution: 'College',
      role: 'Co-supervisor',
      topic: 'Accents',
      outcome: 'A paper',
      endDate: '2022-12',
    },
    {
      title: 'Shen',
      meta: metaOf({ studyType: 'Intern', institution: 'College', role: 'Co-supervisor' }),
      date: { end: date('2022-12', 'Dec 2022') },
      details: [
        { kind: 'topic', label: 'Topic', items: ['Accents'] },
        { kind: 'outcome', label: 'Outcome', items: ['A paper'] },
      ],
    },
  ],
  [
    'grants',
    {
      name: 'Dialects',
      funder: 'Fund',
      number: 'JN-1',
      role: 'principal-investigator',
      status: 'running',
      amount: { value: 300000.5, currency: 'EUR' },
    },
    {
      title: 'Dialects',
      meta: metaOf({ funder: 'Fund', number: 'JN-1', role: 'principal investigator', status: 'running' }),
      details: [{ kind: 'amount', label: 'Amount', items: ['€300,000.50'] }],
    },
  ],
  [
    'grants',
    {
      name: 'Rain',
      funder: 'Fund',
      level: 'national',
      principalInvestigator: { given: 'Xing', family: 'Zhou' },
      amount: { value: 40, unit: 'hours' },
      startDate: '2025',
      endDate: '2028',
    },
    {
      title: 'Rain',
      meta: metaOf({ funder: 'Fund', level: 'national' }),
      date: { start: date('2025', '2025'), end: date('2028', '2028') },
      details: [
        { kind: 'principalInvestigator', label: 'Principal investigator', items: ['Xing Zhou'] },
        { kind: 'amount', label: 'Amount', items: ['40 hours'] },
      ],
    },
  ],
  [
    'talks',
    {
      name: 'Rain',
      type: 'invited',
      occasions: [
        { event: 'Library', date: '2023' },
        { event: 'Forum', location: 'Leiden', date: '2024-05', url: 'https://x.example/f' },
      ],
    },
    {
      title: 'Rain',
      meta: metaOf({ type: 'invited talk' }),
      bullets: [
        {
          children: [
            { type: 'link', href: 'https://x.example/f', children: ['Forum'] },
            ', Leiden, ',
            'May 2024',
          ],
        },
        'Library, 2023',
      ],
    },
  ],
  [
    'service',
    {
      position: 'Reviewer',
      organization: 'Society',
      keywords: ['ICASSP'],
      startDate: '2020',
      endDate: '2020',
    },
    {
      title: 'Reviewer',
      meta: metaOf({ organization: 'Society' }),
      date: { end: date('2020', '2020') },
      keywords: ['ICASSP'],
    },
  ],
  [
    'memberships',
    { organization: 'Society', position: 'Fellow' },
    { title: 'Society', meta: metaOf({ position: 'Fellow' }) },
  ],
];

describe('an entry in the common form', () => {
  it.each(WRITTEN)('of %s: %j', (type, written, shown) => {
    expect(plainDates(itemsOf(type, [written]))).toEqual([{ ...EMPTY_ENTRY, ...shown }]);
  });

  it('is headed by the first line there is', () => {
    expect(
      itemsOf('awards', [
        { title: '', awarder: 'Society' },
        { rank: 'First', awarder: 'Society' },
      ]),
    ).toEqual([
      { ...EMPTY_ENTRY, title: 'Society' },
      { ...EMPTY_ENTRY, title: 'First', meta: metaOf({ awarder: 'Society' }) },
    ]);
  });

  it('leads nowhere that would run', () => {
    const links = { code: 'javascript:alert(1)', slides: '/slides' };
    expect(itemsOf('talks', [{ name: 'x', links }])).toEqual([
      { ...EMPTY_ENTRY, title: 'x', links: [{ text: 'Slides', href: '/slides' }] },
    ]);
  });

  it.each(['teaching', 'supervision', 'grants', 'service', 'memberships', 'volunteer'])(
    'stands in %s by its date, and elsewhere as it was written',
    (type) => {
      const named = (name: string, startDate: string) => ({
        name,
        position: name,
        organization: name,
        startDate,
        endDate: startDate,
      });
      const titles = (section: string) =>
        itemsOf(section, [named('a', '2001'), named('b', '2003'), named('c', '2002')])?.map(
          (item) => 'title' in item && item.title,
        );
      expect(titles(type)).toEqual(['b', 'c', 'a']);
      expect(titles('software')).toEqual(['a', 'b', 'c']);
    },
  );
});

it('stands in service by its one date too', () => {
  const service = [
    { position: 'a', startDate: '2010', endDate: '2011' },
    { position: 'b', date: '2019' },
    { position: 'c', date: '2024' },
  ];
  expect(itemsOf('service', service)?.map((item) => 'title' in item && item.title)).toEqual(['c', 'b', 'a']);
});

describe('a section of the owner’s own', () => {
  const custom = (section: object) => itemsOf('custom', [{ title: 'x', ...section }]);
  const pairs = [{ name: 'Class', value: ['B', 'C1'] }];

  it.each([
    [{ text: 'One' }, { paragraphs: ['One'] }],
    [{ bullets: ['One', 'Two'] }, { bullets: ['One', 'Two'] }],
    [{ pairs }, { details: [{ kind: 'pair', label: 'Class', items: ['B', 'C1'] }] }],
  ])('shows %j before its entries', (section, shown) => {
    expect(custom({ ...section, entries: [{ name: 'y', subtitle: 'z', location: 'here' }] })).toEqual([
      { ...EMPTY_ENTRY, ...shown },
      { ...EMPTY_ENTRY, title: 'y', meta: metaOf({ subtitle: 'z', location: 'here' }) },
    ]);
  });

  it('shows entries alone', () => {
    expect(custom({ entries: [{ name: 'y' }] })).toEqual([{ ...EMPTY_ENTRY, title: 'y' }]);
  });
});

it('asks for the three letters of a currency', () => {
  expect(sections.grants.entry.safeParse({ name: 'x', amount: { value: 1, currency: 'EUR' } }).success).toBe(
    true,
  );
  for (const currency of ['euro', 'EURO', 'aEUR', 'eur'])
    expect(
      sections.grants.entry.safeParse({ name: 'x', amount: { value: 1, currency } }).error?.issues[0]
        ?.message,
    ).toBe(`"${currency}" is no code of a currency. Use its three letters, such as CNY or EUR.`);
});
