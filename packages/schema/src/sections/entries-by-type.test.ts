import { expect, it } from 'vitest';
import { EMPTY_ENTRY } from '../test/empty-entry.js';
import { date, GOES_ON, itemsOf, metaOf } from '../test/entry-views.js';
import { plainDates } from '../test/plain-dates.js';
import type { EntryView } from './entry.js';
import type { sections } from './index.js';

const WRITTEN: [keyof typeof sections, object, Partial<EntryView>][] = [
  [
    'awards',
    {
      title: 'Prize',
      rank: 'First',
      awarder: 'Society',
      date: '2022-08',
      amount: { value: 5, currency: 'EUR' },
    },
    {
      title: 'Prize',
      meta: metaOf({ rank: 'First', awarder: 'Society' }),
      date: { end: date('2022-08', 'Aug 2022') },
      details: [{ kind: 'amount', label: 'Amount', items: ['€5'] }],
    },
  ],
  [
    'certificates',
    {
      name: 'Cloud',
      issuer: 'Academy',
      number: '7',
      score: 0,
      date: '2021',
      expires: '2024',
      url: '/c',
      summary: 'x',
    },
    {
      title: 'Cloud',
      url: '/c',
      meta: metaOf({ issuer: 'Academy', number: '7', score: '0', expires: 'valid until 2024' }),
      date: { end: date('2021', '2021') },
      paragraphs: ['x'],
    },
  ],
  [
    'training',
    { name: 'Signals', provider: 'College', location: 'Leiden', hours: 40, date: '2021-05' },
    {
      title: 'Signals',
      meta: metaOf({ provider: 'College', location: 'Leiden', hours: '40 hours' }),
      date: { end: date('2021-05', 'May 2021') },
    },
  ],
  [
    'licenses',
    {
      name: 'Physician',
      authority: 'Board',
      region: 'Utah',
      number: 'UT 1',
      status: 'active',
      date: '2020',
      expires: '2028-05',
    },
    {
      title: 'Physician',
      meta: metaOf({
        authority: 'Board',
        region: 'Utah',
        number: 'UT 1',
        status: 'active',
        expires: 'valid until May 2028',
      }),
      date: { end: date('2020', '2020') },
    },
  ],
  [
    'exhibitions',
    {
      name: 'Rain',
      kind: 'group',
      venue: 'Gallery',
      curator: 'M. Reyes',
      location: 'Leith',
      url: '/rain',
      date: '2023',
    },
    {
      title: 'Rain',
      url: '/rain',
      meta: metaOf({
        kind: 'group exhibition',
        venue: 'Gallery',
        location: 'Leith',
        curator: 'curated by M. Reyes',
      }),
      date: { end: date('2023', '2023') },
    },
  ],
  [
    'exhibitions',
    { name: '', kind: ' ', url: 'https://a.org/rain' },
    { title: 'a.org/rain', url: 'https://a.org/rain' },
  ],
  ['exhibitions', { name: 'Rain', kind: 'pop-up' }, { title: 'Rain', meta: metaOf({ kind: 'pop-up' }) }],
  [
    'residencies',
    { name: 'Keyholder', organization: 'Printshop', location: 'London', date: '2017-09/2018-09' },
    {
      title: 'Keyholder',
      meta: metaOf({ organization: 'Printshop', location: 'London' }),
      date: { start: date('2017-09', 'Sep 2017'), end: date('2018-09', 'Sep 2018') },
    },
  ],
  [
    'commissions',
    { name: 'Cats', client: 'City', location: 'Leith', date: '2020', summary: 'Paint, high street.' },
    {
      title: 'Cats',
      meta: metaOf({ client: 'City', location: 'Leith' }),
      date: { end: date('2020', '2020') },
      paragraphs: ['Paint, high street.'],
    },
  ],
  ['collections', { name: 'Museum', work: 'Cats' }, { title: 'Museum', meta: metaOf({ work: 'Cats' }) }],
  [
    'clients',
    { name: 'Press', service: 'Maps', url: '/p' },
    { title: 'Press', url: '/p', meta: metaOf({ service: 'Maps' }) },
  ],
  [
    'copyrights',
    { name: 'Flood V1.0', holders: ['Ada', 'Mary'], number: '2023SR1', role: 'first', date: '2023-04' },
    {
      title: 'Flood V1.0',
      meta: metaOf({ holders: 'Ada, Mary', number: '2023SR1', role: 'first' }),
      date: { end: date('2023-04', 'Apr 2023') },
    },
  ],
  [
    'activities',
    { organization: 'Union', position: 'Chair', startDate: '2017-09', endDate: '2018-06', highlights: ['x'] },
    {
      title: 'Union',
      meta: metaOf({ position: 'Chair' }),
      date: { start: date('2017-09', 'Sep 2017'), end: date('2018-06', 'Jun 2018') },
      bullets: ['x'],
    },
  ],
  ['certificates', { name: 'Cloud', date: '2021' }, { title: 'Cloud', date: { end: date('2021', '2021') } }],
  [
    'skills',
    { name: 'Rain', level: 'Expert', keywords: ['x'] },
    { title: 'Rain', meta: metaOf({ level: 'Expert' }), keywords: ['x'] },
  ],
  [
    'languages',
    {
      language: 'English',
      fluency: 'Fluent',
      cefr: 'C1',
      summary: 'x',
      tests: [{ name: 'CET-6', score: 602, date: '2015-12' }, { name: 'IELTS' }, { name: 'x', score: '' }],
    },
    {
      title: 'English',
      meta: metaOf({ fluency: 'Fluent', cefr: 'C1' }),
      paragraphs: ['x'],
      details: [{ kind: 'tests', label: 'Tests', items: ['CET-6 602 (Dec 2015)', 'IELTS', 'x'] }],
    },
  ],
  [
    'volunteer',
    { organization: 'Park', position: 'Captions', location: 'Leiden', startDate: '2019', endDate: 'present' },
    {
      title: 'Park',
      meta: metaOf({ position: 'Captions', location: 'Leiden' }),
      date: { start: date('2019', '2019'), end: GOES_ON },
    },
  ],
  ['interests', { name: 'Birds', keywords: ['Wetlands'] }, { title: 'Birds', keywords: ['Wetlands'] }],
  [
    'references',
    {
      name: 'Zhou',
      position: 'Professor',
      organization: 'College',
      relationship: 'Advisor',
      phone: '1',
      url: '/zhou',
      reference: 'Good.',
      email: 'z@example.org',
    },
    {
      title: 'Zhou',
      url: '/zhou',
      meta: metaOf({ position: 'Professor', organization: 'College', relationship: 'Advisor', phone: '1' }),
      paragraphs: ['Good.'],
      links: [{ text: 'z@example.org', href: 'mailto:z@example.org' }],
    },
  ],
  ['references', { name: 'Zhou' }, { title: 'Zhou' }],
  [
    'references',
    { name: 'Zhou', phone: '+1 202 555 0143 ext. 7', email: 'on request' },
    {
      title: 'Zhou',
      meta: metaOf({
        phone: {
          children: [{ type: 'link', href: 'tel:+12025550143;ext=7', children: ['+1 202 555 0143 ext. 7'] }],
        },
        email: 'on request',
      }),
    },
  ],
  [
    'media',
    { name: 'Rain', publisher: 'Post', type: 'interview', date: '2023', links: { video: '/v' } },
    {
      title: 'Rain',
      meta: metaOf({ publisher: 'Post', type: 'interview' }),
      date: { end: date('2023', '2023') },
      links: [{ text: 'Video', href: '/v' }],
    },
  ],
];

it.each(WRITTEN)('shows an entry of %s: %j', (type, written, shown) => {
  expect(plainDates(itemsOf(type, [written]))).toEqual([{ ...EMPTY_ENTRY, ...shown }]);
});
