import { describe, expect, it } from 'vitest';
import { messagesFor } from '../languages/messages.js';
import { plainDates } from '../test/plain-dates.js';
import { textToString } from '../text/nodes.js';
import {
  byRecency,
  type DateRangeView,
  isOngoing,
  momentSchema,
  prepareDateRange,
  prepareMoment,
  rangeText,
} from './partial-date.js';

const en = messagesFor('en');

/** A span in one line, with plain spaces. */
const shown = (span: DateRangeView) => textToString(rangeText(span)).replaceAll('\u00a0', ' ');

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

  it('knows what was at one time by its date, unless it says more', () => {
    const spans = [
      { startDate: '2010', endDate: '2011' },
      { date: '2019' },
      { date: '2024' },
      { endDate: '2020', date: '2025' },
    ];
    expect(spans.toSorted(byRecency)).toEqual([spans[2], spans[3], spans[1], spans[0]]);
  });

  it('sorts seasons, quarters, words and spans in one string by what they hold', () => {
    const spans = [
      { date: '2021-23' },
      { date: '2021-34' },
      { date: '2021-21~' },
      { date: 'the winters of 2018 and 2020' },
      { date: '2016/2019' },
    ];
    expect(spans.toReversed().toSorted(byRecency)).toEqual(spans);
    expect([{ date: '2021' }, { date: '2016/..' }].toSorted(byRecency)[0]).toEqual({ date: '2016/..' });
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
  const context = { messages: en, now: new Date('2026-11-26T00:00:00Z') };

  it('makes one date of a span within it', () => {
    expect(prepareDateRange({ startDate: '2020', endDate: '2020' }, context)).toEqual({
      end: { datetime: '2020', text: '2020' },
    });
  });

  it('has nothing to show without dates', () => {
    expect(prepareDateRange({}, context)).toEqual({});
  });

  it('ends in the word for now where the span goes on', () => {
    expect(prepareDateRange({ startDate: '2020-05' }, context)).toEqual({
      start: { datetime: '2020-05', text: 'May 2020' },
      end: { text: 'present' },
    });
  });

  it.each(['2027', '2026-12', '2026-11-27'])('has no end where it has yet to begin, in %s', (startDate) => {
    expect(prepareDateRange({ startDate }, context)).toEqual({
      start: { datetime: startDate, text: expect.any(String) },
    });
  });

  it.each(['2026', '2026-11', '2026-11-26'])('takes %s for a start that may be past', (startDate) => {
    expect(prepareDateRange({ startDate }, context)).toMatchObject({ end: { text: 'present' } });
  });

  it('says of what has yet to begin what it says itself', () => {
    expect(plainDates(prepareDateRange({ startDate: '2027', endDate: '2028?' }, context))).toMatchObject({
      start: { text: '2027' },
      end: { text: 'expected 2028' },
    });
    expect(prepareDateRange({ startDate: '2027', endDate: 'present' }, context)).toMatchObject({
      end: { text: 'present' },
    });
  });
});

describe('an end that is still to come', () => {
  const now = new Date('2026-11-26T00:00:00Z');
  const textOf = (dates: Parameters<typeof prepareDateRange>[0], meaning = {}, tag = 'en') =>
    shown(prepareDateRange(dates, { messages: messagesFor(tag), now }, meaning));

  it('is expected, in every language', () => {
    expect(textOf({ startDate: '2023-09', endDate: '2027-06' })).toBe('Sep 2023 – expected Jun 2027');
    expect(textOf({ startDate: '2023-09', endDate: '2027-06' }, {}, 'zh')).toBe('2023.09 – 预计 2027.06');
    expect(textOf({ endDate: '2027' }, {}, 'de')).toBe('voraussichtlich 2027');
  });

  it('is not expected in the month or year of today, and said once where the document says so', () => {
    expect(textOf({ startDate: '2023', endDate: '2026' })).toBe('2023 – 2026');
    expect(textOf({ startDate: '2023', endDate: '2026-11' })).toBe('2023 – Nov 2026');
    expect(textOf({ startDate: '2023', endDate: '2027~' })).toBe('2023 – c. 2027');
    expect(textOf({ startDate: '2023', endDate: '2027?' })).toBe('2023 – expected 2027');
  });

  it('is as it was agreed on where it is fixed', () => {
    expect(textOf({ startDate: '2024', endDate: '2028' }, { isFixed: true })).toBe('2024 – 2028');
  });
});

it('is the one date that is known where a start does not go on', () => {
  const at = (dates: Parameters<typeof prepareDateRange>[0]) =>
    shown(
      prepareDateRange(
        dates,
        { messages: messagesFor('en'), now: new Date('2026-11-26T00:00:00Z') },
        { goesOn: false },
      ),
    );
  expect(at({ startDate: '2024-10' })).toBe('Oct 2024');
  expect(at({ startDate: '2024-10', endDate: 'present' })).toBe('Oct 2024 – present');
});

describe('the precision of a span', () => {
  const now = new Date('2026-11-26T00:00:00Z');
  const textsOf = (startDate: string, endDate: string, dates?: 'year' | 'month' | 'day', tag = 'en') => {
    const { start, end } = prepareDateRange(
      { startDate, endDate },
      { messages: messagesFor(tag), now, dates },
    );
    return [start?.text, end?.text];
  };

  it('is months, with the year once where both ends share it', () => {
    expect(textsOf('2023-03-05', '2023-06-08')).toEqual(['Mar', 'Jun 2023']);
    expect(textsOf('2022-03-05', '2023-06-08')).toEqual(['Mar 2022', 'Jun 2023']);
    expect(textsOf('2023-03', '2023-06', 'month', 'ja')).toEqual(['2023年3月', '6月']);
  });

  it('is one date where both ends are alike as they are shown', () => {
    expect(textsOf('2023-03-05', '2023-03-28')).toEqual([undefined, 'Mar 2023']);
    expect(textsOf('2023-03', '2023-06', 'year')).toEqual([undefined, '2023']);
  });

  it('is what is asked for, and keeps the stored date for machines', () => {
    expect(textsOf('2022-03-05', '2023-06-08', 'year')).toEqual(['2022', '2023']);
    expect(textsOf('2022-03-05', '2023-06-08', 'day')).toEqual(['Mar 5, 2022', 'Jun 8, 2023']);
    const span = prepareDateRange({ startDate: '2022-03-05' }, { messages: en, now });
    expect(span.start).toEqual({ datetime: '2022-03-05', text: 'Mar 2022' });
  });
});

describe('prepareMoment', () => {
  const now = new Date('2026-11-26T00:00:00Z');
  it('is a span that is a point', () => {
    expect(prepareMoment('2021-03', { messages: en, now })).toEqual({
      end: { datetime: '2021-03', text: 'Mar 2021' },
    });
    expect(prepareMoment(undefined, { messages: en, now })).toEqual({});
  });
});

describe('dates that are less than certain or more than one', () => {
  const now = new Date('2026-11-26T00:00:00Z');
  const spanIn = (tag: string, startDate: string, endDate?: string) =>
    prepareDateRange({ startDate, endDate }, { messages: messagesFor(tag), now });

  it('are shown in the language of the document', () => {
    expect(shown(spanIn('en', '2018-22', '2019-35'))).toBe('Summer 2018 – Q3 2019');
    expect(shown(spanIn('zh-Hans', '2018-22', '2018-22'))).toBe('2018 年夏季');
    expect(shown(spanIn('en', '2009~', '2028-06?'))).toBe('c. 2009 – expected Jun 2028');
  });

  it('have their year alone for machines', () => {
    expect(spanIn('en', '2018-22', '2019').start).toEqual({ datetime: '2018', text: 'Summer 2018' });
  });

  it('have no end where a season is yet to begin', () => {
    expect(shown(spanIn('en', '2027-21'))).toBe('Spring 2027');
    expect(shown(spanIn('en', '2026-21'))).toBe('Spring 2026 – present');
  });

  it('show both ends of a span in one string, and words as they are written', () => {
    const context = { messages: en, now };
    expect(shown(prepareMoment('2018-09/2019-01', context))).toBe('Sep 2018 – Jan 2019');
    expect(shown(prepareMoment('2018/..', context))).toBe('2018 – present');
    expect(shown(prepareMoment('the winters of 2015', context))).toBe('the winters of 2015');
  });

  it.each(['2020-25', '2020-37', '2020-13', '05/06/2020', 'soon', '2020-22/2019', 'x/2020'])(
    'are not stored as "%s"',
    (value) => expect(momentSchema.safeParse(value).success).toBe(false),
  );
});
