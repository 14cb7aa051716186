import { expect, it } from 'vitest';
import { prepareResume } from '../prepare.js';
import { careerScale } from './career-scale.js';

const now = new Date('2020-06-15T00:00:00Z');

it('places entries between the first beginning and the last end', () => {
  const scale = careerScale(
    [
      { startDate: '2000-01', endDate: '2004-12' },
      { startDate: '2003', endDate: '2009' },
    ],
    now,
  );
  expect(scale({ startDate: '2000-01', endDate: '2004-12' })).toMatchObject({
    span: { start: 0, end: 50, marks: [0, 50, 100] },
  });
  expect(scale({ startDate: '2003', endDate: '2009' })).toMatchObject({ span: { start: 30, end: 100 } });
});

it('ends now what goes on, and after it what is expected', () => {
  expect(careerScale([{ startDate: '2010-07' }], now)({ startDate: '2010-07' })).toMatchObject({
    span: { start: 0, end: 100 },
  });
  const expected = { startDate: '2019-07', endDate: '2021-06' };
  const scale = careerScale([expected, { startDate: '2019-07' }], now);
  expect(scale({ startDate: '2019-07' })).toMatchObject({ span: { start: 0, end: 50 } });
});

it('puts what overlaps by two months or more into lanes, and what overlaps too into others', () => {
  const school = { startDate: '2000-01', endDate: '2003-12' };
  const job = { startDate: '2001-01', endDate: '2001-12' };
  const club = { startDate: '2001-11', endDate: '2002-12' };
  const shop = { startDate: '2002-01', endDate: '2004-12' };
  const next = { startDate: '2004-12', endDate: '2009-12' };
  const scale = careerScale([school, job, club, shop, next], now);
  const lanesOf = (dates: object) => scale(dates).span?.parallel?.map(({ lane, start }) => [lane, start]);
  expect(lanesOf(school)).toEqual([
    [0, 10],
    [1, 18.3],
    [0, 20],
  ]);
  expect(lanesOf(job)).toEqual([
    [0, 0],
    [1, 18.3],
  ]);
  // One month in common is how most careers go on.
  expect(lanesOf(next)).toBeUndefined();
});

it('distinguishes two entries of the same time from one', () => {
  const dates = { startDate: '2000', endDate: '2003' };
  expect(careerScale([dates], now)(dates).span).not.toHaveProperty('parallel');
  expect(careerScale([dates, dates], now)(dates).span?.parallel).toEqual([{ start: 0, end: 100, lane: 0 }]);
});

it('shows twelve of many overlapping entries', () => {
  const dates = { startDate: '2000', endDate: '2003' };
  const scale = careerScale(
    Array.from({ length: 50 }, () => dates),
    now,
  );
  expect(scale(dates).span?.parallel?.map(({ lane }) => lane)).toEqual(
    Array.from({ length: 12 }, (_, at) => at),
  );
});

it.each([
  [{}],
  [{ endDate: '2010' }],
  [{ startDate: 'some time', endDate: '2010' }],
  [{ startDate: '2012', endDate: '2010' }],
  [{ startDate: '2030' }],
])('gives no place to %j', (dates) => {
  expect(careerScale([dates, { startDate: '2000' }], now)(dates)).toEqual({});
  expect(careerScale([dates], now)(dates)).toEqual({});
});

it('puts jobs and schools on one scale', () => {
  const { sections } = prepareResume(
    {
      work: [
        { name: 'Northern Harbour', roles: [{ position: 'Clerk', startDate: '2010', endDate: '2019' }] },
      ],
      education: [{ institution: 'Hill School', startDate: '2000', endDate: '2004' }],
    },
    { locale: 'en', now },
  );
  const spans = sections.map(({ items }) => items.map((item) => 'span' in item && item.span));
  expect(spans).toMatchObject([[{ start: 50, end: 100 }], [{ start: 0, end: 25 }]]);
});
