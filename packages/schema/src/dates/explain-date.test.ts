import { expect, it } from 'vitest';
import { parse } from '../parse.js';
import { explainDate } from './explain-date.js';

it.each([
  ['05/06/2019', 'may be 2019-05-06 or 2019-06-05', '2019'],
  ['7-8-2020', 'may be 2020-07-08 or 2020-08-07', '2020'],
  ['06/08', 'may be 2008-06 or 2006-08', undefined],
  ['2019-02-29', 'is not a date: 2019-02 has 28 days', '2019-02'],
  ['31.11.2020', 'is not a date: 2020-11 has 30 days', '2020-11'],
  ['20190231', 'is not a date: 2019-02 has 28 days', '2019-02'],
  ['2021-14', 'is not a date: there is no month 14', '2021'],
  ['17/2021', 'is not a date: there is no month 17', '2021'],
  ['18/06', 'has a year of two digits', undefined],
  ['June 19', 'has a year of two digits', undefined],
  ['1/2/18', 'has a year of two digits', undefined],
])('says of %s why it is no date, and what of it is certain', (text, reason, certain) => {
  const problem = explainDate(text);
  expect([problem?.reason, problem?.certain]).toEqual([reason, certain]);
});

it.each(['soon', '2020-05', '', 'the year 2019'])('has nothing to explain in "%s"', (text) =>
  expect(explainDate(text)).toBeUndefined(),
);

it('is heard where the schema refuses a date', () => {
  const messagesOf = (dates: string) =>
    parse(`work:\n  - name: Ferry Works\n    ${dates}\n`).diagnostics.map(({ message }) => message);
  expect(messagesOf('startDate: 05/06/2019')).toEqual([
    '"05/06/2019" may be 2019-05-06 or 2019-06-05. Write the one that is meant.',
  ]);
  expect(messagesOf('endDate: 2019-02-29')).toEqual([
    '"2019-02-29" is not a date: 2019-02 has 28 days. Write 2019-02, or a day of that month.',
  ]);
});
