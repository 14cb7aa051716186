import { expect, it } from 'vitest';
import { messagesFor } from '../languages/messages.js';
import { languages } from '../languages/registry.js';
import { textToString } from '../text/nodes.js';
import { prepareDate } from './partial-date.js';
import { readEntryDate, readInterval } from './read-entry-date.js';

it.each([
  ['Spring 2018', '2018-21'],
  ['fall, 2018', '2018-23'],
  ['verano de 2018', '2018-22'],
  ['2018年夏', '2018-22'],
  ['2018 Q3', '2018-35'],
  ['4th quarter of 2018', '2018-36'],
  ['ca. 2011', '2011~'],
  ['around Summer 2011', '2011-22~'],
  ['Anticipated June 2028', '2028-06?'],
  ['Expected Spring 2028', '2028-21?'],
  ['June 2028 (expected)', '2028-06?'],
  ['voraussichtlich Juni 2028', '2028-06?'],
  ['预计 2028年6月', '2028-06?'],
])('reads %s as %s', (text, expected) => expect(readEntryDate(text)).toBe(expected));

it.each(['Summer', 'Winter 2019/20', 'Q5 2020', 'the summers of 2018 and 2019', 'expected soon', ''])(
  'does not guess at "%s"',
  (text) => expect(readEntryDate(text)).toBeUndefined(),
);

it('reads back every season, quarter and mark as each language writes it', () => {
  for (const tag of languages.keys())
    for (const date of ['2018-21', '2018-22', '2018-23', '2018-24', '2018-34', '2018~', '2018-06?']) {
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
  ['Summer 2017 – now', ['2017-22', 'present']],
])('reads the span %s', (text, ends) => expect(readInterval(text)).toEqual(ends));

it.each(['2018 – 2017', '05/2020', '2020-05-01', 'Mar – Jun', 'soon – later'])('sees no span in %s', (text) =>
  expect(readInterval(text)).toBeUndefined(),
);
