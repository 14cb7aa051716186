import { describe, expect, it } from 'vitest';
import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import { plainDates } from '../test/plain-dates.js';
import type { WorkView } from './work.js';

const now = new Date('2026-01-01T00:00:00Z');

const jobsOf = (work: Resume['work'], locale = 'en') =>
  (prepareResume({ work }, { locale, now }).sections[0]?.items ?? []) as readonly WorkView[];

/** What a job holds of which nothing is known. */
const EMPTY: WorkView = {
  name: '',
  date: {},
  metrics: [],
  bullets: [],
  details: [],
  workstreams: [],
  closing: [],
};
const STRAND = { metrics: [], bullets: [], details: [] };
const users = { name: 'users', value: 4, unit: 'people' };
const shown = { name: 'users', change: '4 people', effect: 'same' };

it('shows of a job what is known, and no more', () => {
  expect(jobsOf([{ name: 'x' }])).toEqual([{ ...EMPTY, name: 'x' }]);
  expect(
    jobsOf([
      {
        name: 'Works',
        url: '/works',
        position: 'Analyst',
        department: 'Notes',
        location: 'London',
        description: 'Makes engines',
        summary: 'Wrote notes.',
        startDate: '1842',
        endDate: '1843-08',
        team: 1200,
        stack: ['Cards'],
        responsibilities: 'Notes',
        achievements: ['One', 'Two'],
        highlights: ['Three'],
        metrics: [users],
      },
    ]),
  ).toEqual([
    {
      ...EMPTY,
      name: 'Works',
      url: '/works',
      position: 'Analyst',
      department: 'Notes',
      location: 'London',
      date: { start: { datetime: '1842', text: '1842' }, end: { datetime: '1843-08', text: 'Aug 1843' } },
      span: { start: 0, end: 100, marks: [] },
      summary: 'Wrote notes.',
      metrics: [shown],
      bullets: ['Three'],
      details: [
        { kind: 'employer', label: 'Employer', items: ['Makes engines'] },
        { kind: 'responsibilities', label: 'Responsibilities', items: ['Notes'] },
        { kind: 'achievements', label: 'Achievements', items: ['One', 'Two'] },
        { kind: 'team', label: 'Team size', items: ['1,200'] },
        { kind: 'stack', label: 'Stack', items: ['Cards'] },
      ],
    },
  ]);
});

it('shows strands with their share, behind the roles', () => {
  const [job] = jobsOf([
    {
      name: 'x',
      workstreams: [
        { name: 'a', share: 70, role: 'Lead', responsibilities: 'r', achievements: ['s'], metrics: [users] },
        { name: 'b' },
      ],
      roles: [
        { position: 'Intern', startDate: '2019', endDate: '2020', responsibilities: 'r', metrics: [users] },
        { position: 'Engineer', startDate: '2020' },
        { position: 'Friend' },
      ],
    },
  ]);
  const responsibilities = { kind: 'responsibilities', label: 'Responsibilities', items: ['r'] };
  expect(plainDates(job?.workstreams)).toEqual([
    { ...STRAND, name: 'Engineer', period: '2020 – present' },
    { ...STRAND, name: 'Intern', period: '2019 – 2020', metrics: [shown], details: [responsibilities] },
    { ...STRAND, name: 'Friend' },
    {
      ...STRAND,
      name: 'a',
      share: { value: 70, text: '70%' },
      role: 'Lead',
      metrics: [shown],
      details: [responsibilities, { kind: 'achievements', label: 'Achievements', items: ['s'] }],
    },
    { ...STRAND, name: 'b' },
  ]);
});

it('dates a job by its roles only where it has no date of its own', () => {
  const roles = [
    { position: 'a', startDate: '2019-05', endDate: '2020' },
    { position: 'b', startDate: '2020', endDate: '2022' },
  ];
  const spans = (job: object) =>
    jobsOf([{ name: 'x', roles, ...job }]).map(({ date }) => [date.start?.text, date.end?.text]);
  expect(spans({})).toEqual([['May 2019', '2022']]);
  expect(spans({ roles: [...roles, { position: 'c', startDate: '2023' }] })).toEqual([
    ['May 2019', 'present'],
  ]);
  expect(spans({ startDate: '2018' })).toEqual([['2018', 'present']]);
  expect(spans({ endDate: '2025' })).toEqual([[undefined, '2025']]);
  expect(spans({ roles: [] })).toEqual([[undefined, undefined]]);
  expect(
    jobsOf([
      { name: 'old', startDate: '2010', endDate: '2024' },
      { name: 'now', roles },
    ]).map(({ name }) => name),
  ).toEqual(['old', 'now']);
});

it('shows the start alone of what has yet to begin', () => {
  const [job] = jobsOf([
    { name: 'x', startDate: '2027-01', roles: [{ position: 'y', startDate: '2027-01' }] },
  ]);
  expect(job?.date).toEqual({ start: { datetime: '2027-01', text: 'Jan 2027' } });
  expect(plainDates(job?.workstreams[0]?.period)).toBe('Jan 2027');
});

it('sums up ratings at the end', () => {
  const [job] = jobsOf([
    { name: 'x', ratings: [{ value: 'Outstanding', count: 2, reviews: 2 }, { value: 'Excellent' }] },
  ]);
  expect(job?.closing).toEqual([
    { kind: 'ratings', label: 'Reviews', items: ['Outstanding in 2 of 2 reviews', 'Excellent'] },
  ]);
});

describe('how a job is held', () => {
  it('is said in words of the language, or in those of the owner', () => {
    const types = (locale: string) =>
      jobsOf(
        [
          { name: 'x', employmentType: 'working-student' },
          { name: 'y', employmentType: 'locum' },
        ],
        locale,
      ).map((job) => job.employmentType);
    expect(types('en')).toEqual(['working student', 'locum']);
    expect(types('de')).toEqual(['Werkstudententätigkeit', 'locum']);
  });

  it('heads jobs as internships where all of them are', () => {
    const titleOf = (types: readonly string[]) =>
      prepareResume(
        { work: types.map((employmentType, i) => ({ name: `${i}`, employmentType })) },
        { locale: 'zh', now },
      ).sections[0]?.title;
    expect(titleOf(['internship', 'internship'])).toBe('实习经历');
    expect(titleOf(['internship', 'full-time'])).toBe('工作经历');
  });
});

it('states the facts of an employer in one line, below what it does', () => {
  const employer = {
    industry: 'Speech',
    type: 'listed company',
    employees: 1200,
    capital: { value: 5_000_000, currency: 'JPY' },
    revenue: 'about 2 bn',
  };
  const facts = 'Speech, listed company, 1,200 employees, capital ¥5,000,000, revenue about 2 bn';
  const itemsOf = (job: object) => jobsOf([{ name: 'x', ...job }])[0]?.details[0]?.items;
  expect(itemsOf({ employer })).toEqual([facts]);
  expect(itemsOf({ employer, description: 'Hears.' })).toEqual(['Hears.', facts]);
  expect(itemsOf({ employer: { employees: '50–200' } })).toEqual(['50–200 employees']);
  expect(itemsOf({ employer: { employees: 'a dozen' } })).toEqual(['a dozen']);
});

it('shows a team in figures or in the words of the owner', () => {
  const teams = [5, { en: '4 engineers, 1 designer', ja: '5名（うち設計1名）' }].map((team) => ({
    name: 'Rain',
    team,
  }));
  const partsIn = (locale: string) =>
    jobsOf([{ name: 'x', team: '2 groups', workstreams: teams }], locale)
      .flatMap(({ details, workstreams }) => [details, ...workstreams.map((stream) => stream.details)])
      .map(([detail]) => detail?.items);
  expect(partsIn('en')).toEqual([['2 groups'], ['5'], ['4 engineers, 1 designer']]);
  expect(partsIn('ja').at(-1)).toEqual(['5名（うち設計1名）']);
});

it('gives strands their dates, phases, team and stack, and says last why the job ended', () => {
  const [job] = jobsOf([
    {
      name: 'x',
      leavingReason: 'Moved abroad',
      workstreams: [
        {
          name: 'Billing',
          role: 'Lead',
          startDate: '2020-04',
          endDate: '2021-03',
          phases: ['Design', 'Tests'],
          team: 5,
          stack: ['Java'],
        },
      ],
    },
  ]);
  expect(plainDates(job?.workstreams[0])).toMatchObject({
    role: 'Lead',
    period: 'Apr 2020 – Mar 2021',
    details: [
      { kind: 'phases', items: ['Design, Tests'] },
      { kind: 'team', items: ['5'] },
      { kind: 'stack', items: ['Java'] },
    ],
  });
  expect(job?.closing).toEqual([
    { kind: 'leavingReason', label: 'Reason for leaving', items: ['Moved abroad'] },
  ]);
});

it.each([
  ['en', 'Visiting scholar', 'visiting', undefined],
  ['zh', '算法实习生', 'internship', undefined],
  ['en', 'Engineer', 'part-time', 'part-time'],
])(
  'says how a job is held, in %s unless its position "%s" does',
  (locale, position, employmentType, shown) => {
    const work = [{ name: 'x', position, employmentType }, { name: 'y' }];
    expect(jobsOf(work, locale).find(({ name }) => name === 'x')?.employmentType).toEqual(shown);
  },
);
