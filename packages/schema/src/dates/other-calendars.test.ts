import { expect, it } from 'vitest';
import { withGregorianDates } from './other-calendars.js';
import { correctEntryDate, readInterval } from './read-entry-date.js';

it.each([
  ['آبان ۱۴۰۱', '2022-11'],
  ['۱۳۹۸/۰۱/۰۱', '2019-03-21'],
  ['3 Khordad 1399', '2020-05-23'],
  ['1397-11 هـ.ش', '2019-02'],
  ['۱۳۹۷', '2018'],
  ['شوال 1442', '2021-05'],
  ['1 Muharram 1443', '2021-08-09'],
  ['١٤٤١/٠٩', '2020-05'],
  ['20/03/1440 هـ', '2018-11-28'],
  ['1439 AH', '2018'],
  ['Ramazan 1440', '2019-05'],
])('reads %s as %s', (text, date) => expect(correctEntryDate(text, 'date')?.value).toBe(date));

it('takes the month of a day that is not in it', () =>
  expect(correctEntryDate('۱۴۰۰/۰۸/۳۱', 'date')?.value).toBe('2021-11'));

it('reads both ends of a span', () => {
  expect(readInterval('مهر ۱۳۹۵ تا شهریور ۱۳۹۹')).toEqual(['2016-10', '2020-09']);
  expect(readInterval('من صفر 1441 إلى رجب 1442')).toEqual(['2019-10', '2021-02']);
});

it.each(['2020-05', '۲۰۲۰', '1401-02', 'Jan 2014', '1450'])(
  'leaves %s alone, which says no other calendar',
  (text) => expect(withGregorianDates(text)).toBe(text),
);
