import { expect, it } from 'vitest';
import { messagesFor } from '../languages/messages.js';
import { languages } from '../languages/registry.js';
import { textToString } from '../text/nodes.js';
import { prepareDate } from './partial-date.js';
import { correctEntryDate, readEntryDate, readInterval } from './read-entry-date.js';

it.each([
  ['Spring 2018', 'Spring 2018'],
  ['fall, 2018', 'Autumn 2018'],
  ['verano de 2018', 'Summer 2018'],
  ['2018年夏', 'Summer 2018'],
  ['2018 Q3', '2018-35'],
  ['4th quarter of 2018', '2018-36'],
  ['H2 2011', '2011-41'],
  ['1. Halbjahr 2011', '2011-40'],
  ['first half of 2011', '2011-40'],
  ['2011年下半年', '2011-41'],
  ['2011년 상반기', '2011-40'],
  ['1º semestre de 2020', '2020-40'],
  ['1980s', '198X'],
  ['the ’90s', '199X'],
  ['90er Jahre', '199X'],
  ['2010년대', '201X'],
  ["Summer '19", 'Summer 2019'],
  ['ca. 2011', '2011~'],
  ['around Summer 2011', 'Summer 2011~'],
  ['Anticipated June 2028', '2028-06?'],
  ['Expected Spring 2028', 'Spring 2028?'],
  ['June 2028 (expected)', '2028-06?'],
  ['voraussichtlich Juni 2028', '2028-06?'],
  ['预计 2028年6月', '2028-06?'],
  ['20190613', '2019-06-13'],
  ['201906', '2019-06'],
  ['2561', '2018'],
  ['พ.ศ. 2561', '2018'],
  ['ค.ศ. 2018', '2018'],
  ['12 ก.พ. 2561', '2018-02-12'],
  ['กุมภาพันธ์ ๒๕๖๑', '2018-02'],
  ['فبراير ٢٠١٨', '2018-02'],
  ['شباط 2018', '2018-02'],
  ['helmikuu 2018', '2018-02'],
])('reads %s as %s', (text, expected) => expect(readEntryDate(text)).toBe(expected));

it.each([
  'Summer',
  'Winter 2019/20',
  'Q5 2020',
  'H3 2020',
  '1995s',
  'the summers of 2018 and 2019',
  'expected soon',
  '',
])('does not guess at "%s"', (text) => expect(readEntryDate(text)).toBeUndefined());

it('reads back every season, quarter and mark as each language writes it', () => {
  for (const tag of languages.keys())
    for (const date of [
      'Spring 2018',
      'Summer 2018',
      'Autumn 2018',
      'Winter 2018',
      '2018-34',
      '2018-40',
      '2018-41',
      '199X',
      '2018~',
      '2018-06?',
    ]) {
      const text = textToString(prepareDate(date, messagesFor(tag)).text);
      expect([tag, text, readEntryDate(text)]).toEqual([tag, text, date]);
    }
});

it.each([
  ['2017-03 to 2018-01', ['2017-03', '2018-01']],
  ['2017 – 2018', ['2017', '2018']],
  ['2017-2018', ['2017', '2018']],
  ['Mar – Jun 2017', ['2017-03', '2017-06']],
  ['03/2017 - 06/2018', ['2017-03', '2018-06']],
  ['März 2017 bis Juni 2018', ['2017-03', '2018-06']],
  ['2017年3月〜現在', ['2017-03', 'present']],
  ['2021.01 – 12', ['2021-01', '2021-12']],
  ['2021년 3월 ~ 6월', ['2021-03', '2021-06']],
  ['2021. 01. ~ 재직중', ['2021-01', 'present']],
  ['March 2020 – June', ['2020-03', '2020-06']],
  ['2018/19', ['2018', '2019']],
  ['2019-25', ['2019', '2025']],
  ['Spring/Summer 2020', ['Spring 2020', 'Summer 2020']],
  ['06.2018–', ['2018-06', 'present']],
  ['depuis 2019', ['2019', 'present']],
  ['seit März 2020', ['2020-03', 'present']],
  ['с марта 2018 по н.в.', ['2018-03', 'present']],
  ['dal 2018 al 2020', ['2018', '2020']],
  ['du 1er mars 2019 au 2 mai 2020', ['2019-03-01', '2020-05-02']],
  ['2018年4月〜現在に至る', ['2018-04', 'present']],
  ['自2019年至今', ['2019', 'present']],
  ['2016년부터 2018년까지', ['2016', '2018']],
  ['từ 2019 đến nay', ['2019', 'present']],
  ['2019 onwards', ['2019', 'present']],
  ['(2016 – 2018)', ['2016', '2018']],
  ['Summer 2017 – now', ['Summer 2017', 'present']],
  ["avril 2017 - aujourd'hui", ['2017-04', 'present']],
  ['avril 2017 – jusqu’à aujourd’hui', ['2017-04', 'present']],
  ['เมษายน 2560 - ปัจจุบัน', ['2017-04', 'present']],
  ['2558 ถึง 2560', ['2015', '2017']],
  ['٢٠١٧ – الآن', ['2017', 'present']],
  ['20170401-20180630', ['2017-04-01', '2018-06-30']],
])('reads the span %s', (text, ends) => expect(readInterval(text)).toEqual(ends));

it.each([
  '2018 – 2017',
  '05/2020',
  '2020-05-01',
  'Mar – Jun',
  '2021-02-30',
  '2020/02/31',
  '02/30/2031',
  'soon – later',
])('sees no span in %s', (text) => expect(readInterval(text)).toBeUndefined());

it('reads a season by its number with a note where years may be meant', () => {
  const noteOf = (written: string, allows: 'end' | 'span' | 'date') =>
    correctEntryDate(written, allows)?.message;
  expect(noteOf('2018-23', 'date')).toBe(
    '"2018-23" is Autumn 2018, as EDTF (ISO 8601-2) has it. For the years, write startDate: 2018 and endDate: 2023; for the season, Autumn 2018.',
  );
  expect(noteOf('2018-23', 'span')).toContain('write 2018/2023;');
  expect(noteOf('2018-23', 'end')).toContain('write 2023;');
  // No year comes before itself, and words say what is meant.
  for (const date of ['2024-21', 'Autumn 2018', 'fall 2018', '2018-12', '2018-35'])
    expect(noteOf(date, 'date')).toBeUndefined();
});

it('keeps fiscal years in words, with all figures of the year', () => {
  expect(correctEntryDate('Q2 FY19', 'date')?.value).toBe('Q2 FY2019');
  expect(correctEntryDate("H2 FY'19 – FY 20", 'date')?.value).toBe('H2 FY2019 – FY2020');
  expect(correctEntryDate('FY2019', 'date')).toEqual({
    message: '"FY2019" is shown as it is written, and sorted by 2019.',
  });
});

it('takes of a span what its place holds', () => {
  expect(correctEntryDate('Mar 2019 – May 2020', 'date')?.value).toBe('2019-03');
  expect(correctEntryDate('Mar 2019 – May 2020', 'end')?.value).toBe('2020-05');
  expect(correctEntryDate('Mar 2019 – May 2020', 'span')?.value).toBe('2019-03/2020-05');
});
