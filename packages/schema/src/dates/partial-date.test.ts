import { describe, expect, it } from 'vitest';
import { en } from '../locales/en.js';
import { byRecency, isOngoing, prepareDateRange, prepareMoment } from './partial-date.js';

describe('byRecency', () => {
  it('puts what goes on first, then the latest end, then the latest start', () => {
    const spans = [
      { startDate: '2012', endDate: '2014' },
      {},
      { startDate: '2015-03', endDate: '2018-05' },
      { startDate: '2016', endDate: 'present' },
      { startDate: '2013', endDate: '2018' },
      { startDate: '2019' },
      { startDate: '2011', endDate: '2014' },
    ];
    expect(spans.toSorted(byRecency)).toEqual([
      { startDate: '2019' },
      { startDate: '2016', endDate: 'present' },
      // A year without a month may reach its last day.
      { startDate: '2013', endDate: '2018' },
      { startDate: '2015-03', endDate: '2018-05' },
      { startDate: '2012', endDate: '2014' },
      { startDate: '2011', endDate: '2014' },
      {},
    ]);
  });

  it('keeps the written order of what is alike', () => {
    const first = { startDate: '2012', endDate: '2014' };
    expect(byRecency(first, { ...first })).toBe(0);
  });
});

describe('isOngoing', () => {
  it.each([
    [{ startDate: '2020' }, true],
    [{ startDate: '2020', endDate: 'present' }, true],
    [{ endDate: 'present' }, true],
    [{ startDate: '2020', endDate: '2021' }, false],
    [{}, false],
  ])('of %j is %s', (span, expected) => expect(isOngoing(span)).toBe(expected));
});

describe('prepareDateRange', () => {
  it('makes one date of a span within it', () => {
    expect(prepareDateRange({ startDate: '2020', endDate: '2020' }, en)).toEqual({
      end: { datetime: '2020', text: '2020' },
    });
  });

  it('has nothing to show without dates', () => {
    expect(prepareDateRange({}, en)).toEqual({});
  });

  it('ends in the word for now where the span goes on', () => {
    expect(prepareDateRange({ startDate: '2020-05' }, en)).toEqual({
      start: { datetime: '2020-05', text: 'May 2020' },
      end: { text: 'present' },
    });
  });
});

describe('prepareMoment', () => {
  it('is a span that is a point', () => {
    expect(prepareMoment('2021-03', en)).toEqual({ end: { datetime: '2021-03', text: 'Mar 2021' } });
    expect(prepareMoment(undefined, en)).toEqual({});
  });
});
