import { describe, expect, it } from 'vitest';
import { type ConversionWarning, ImportError } from './conversion.js';
import { accept, compact, FieldReader, splitBullets } from './field-reader.js';

function readerOf(value: Record<string, unknown>) {
  const warnings: ConversionWarning[] = [];
  return { reader: new FieldReader(value, ['x', 2], warnings), warnings };
}

describe('FieldReader', () => {
  it('reads texts, and numbers as texts, without the space around them', () => {
    const { reader, warnings } = readerOf({ a: ' b ', n: 7, none: null, empty: '', list: ['x'], yes: true });
    expect(['a', 'n', 'none', 'empty', 'gone'].map((key) => reader.text(key))).toEqual([
      'b',
      '7',
      undefined,
      undefined,
      undefined,
    ]);
    expect(warnings).toEqual([]);
    expect([reader.text('list'), reader.text('yes')]).toEqual([undefined, undefined]);
    expect(warnings).toEqual([
      { path: 'x[2].list', message: 'is no text; left out.' },
      { path: 'x[2].yes', message: 'is no text; left out.' },
    ]);
  });

  it('knows what is there', () => {
    const { reader } = readerOf({ a: 0, b: false, none: null, empty: '', list: [] });
    expect(['a', 'b', 'list', 'none', 'empty', 'gone'].map((key) => reader.has(key))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('reads addresses that may stand in a link', () => {
    const { reader, warnings } = readerOf({ good: 'https://a.org', bad: 'javascript:1' });
    expect([reader.href('good'), reader.href('bad'), reader.href('gone')]).toEqual([
      'https://a.org',
      undefined,
      undefined,
    ]);
    expect(warnings).toEqual([
      { path: 'x[2].bad', message: '"javascript:1" is no address to link to; left out.' },
    ]);
  });

  it.each([
    ['2020', '2020'],
    [2020, '2020'],
    ['2020-05', '2020-05'],
    ['2020-05-07', '2020-05-07'],
    ['May 2020', '2020-05'],
    ['may 2020', '2020-05'],
    ['December 2020', '2020-12'],
    ['Jan. 2020', '2020-01'],
    ['Sep 1, 2016', '2016-09-01'],
    ['Sept 11, 2016', '2016-09-11'],
    ['present', undefined],
    ['presently', undefined],
    ['not now', undefined],
    ['soon', undefined],
  ])('reads the date %j as %j, and reports what it changed', (written, date) => {
    const { reader, warnings } = readerOf({ when: written });
    expect(reader.entryDate('when')).toBe(date);
    const message =
      date === undefined ? `"${written}" is not a date; left out.` : `"${written}" is read as ${date}.`;
    expect(warnings).toMatchObject(date === String(written) ? [] : [{ path: 'x[2].when', message }]);
  });

  it.each(['present', 'Now', ' CURRENT '])('reads %j as an end that is not there yet', (written) => {
    const { reader, warnings } = readerOf({ when: written });
    expect(reader.entryDate('when', 'end')).toBe('present');
    reader.finish();
    const message = `"${written.trim()}" is read as present.`;
    expect(warnings).toMatchObject(written === 'present' ? [] : [{ path: 'x[2].when', message }]);
  });

  it.each([
    ['May 2020', '2020-05'],
    ['presently', undefined],
  ])('reads the end %j as %j', (written, date) => {
    const { reader, warnings } = readerOf({ when: written });
    expect(reader.entryDate('when', 'end')).toBe(date);
    const message =
      date === undefined ? `"${written}" is not a date; left out.` : `"${written}" is read as ${date}.`;
    expect(warnings).toMatchObject([{ path: 'x[2].when', message }]);
  });

  it.each([
    ['otoño de 2016', 'Autumn 2016', '"otoño de 2016" is read as Autumn 2016.'],
    ['c. 2009', '2009~', '"c. 2009" is read as 2009~.'],
    ['2014-02 to 2016', '2014-02/2016', '"2014-02 to 2016" is read as 2014-02/2016.'],
    ['Smarch 2020', 'Smarch 2020', '"Smarch 2020" is shown as it is written, and sorted by 2020.'],
    ['some day', undefined, '"some day" is not a date; left out.'],
  ])('reports that %j is read as %j', (written, date, message) => {
    const { reader, warnings } = readerOf({ when: written });
    expect(reader.entryDate('when', 'span')).toBe(date);
    expect(warnings).toMatchObject([{ path: 'x[2].when', message }]);
  });

  it.each([
    ['05/06/2011', '2011', '"05/06/2011" may be 2011-05-06 or 2011-06-05; read as 2011.'],
    ['2011-06-31', '2011-06', '"2011-06-31" is not a date: 2011-06 has 30 days; read as 2011-06.'],
    ['05/06', undefined, '"05/06" may be 2006-05 or 2005-06; left out.'],
  ])('takes what is certain of %j', (written, date, message) => {
    const { reader, warnings } = readerOf({ when: written });
    expect(reader.entryDate('when')).toBe(date);
    expect(warnings).toEqual([{ path: 'x[2].when', message }]);
  });

  it.each([
    ['Autumn 2019', { date: 'Autumn 2019' }],
    ['to appear', { status: 'forthcoming' }],
    ['Im Druck', { status: 'forthcoming' }],
    ['査読中', { status: 'in-review' }],
  ])('reads %j as when a paper appeared', (written, read) => {
    const { reader, warnings } = readerOf({ when: written });
    expect(reader.published('when')).toEqual(read);
    expect(warnings).toHaveLength('status' in read ? 1 : 0);
  });

  it('reads both ends of a span from the key of its start', () => {
    const { reader, warnings } = readerOf({ from: '2014 – now' });
    expect(reader.span('from', 'to')).toEqual({ startDate: '2014', endDate: 'present' });
    expect(warnings).toHaveLength(1);
  });

  it('reads lists of addresses, and reports unsafe ones', () => {
    const { reader, warnings } = readerOf({ pages: ['https://a.org', 'ftp://b.org', '/c'] });
    expect([reader.hrefs('pages'), reader.hrefs('gone')]).toEqual([['https://a.org', '/c'], []]);
    expect(warnings.map(({ message }) => message)).toEqual([
      '"ftp://b.org" is no address to link to; left out.',
    ]);
  });

  it('keeps links to places not to be followed as text', () => {
    const { reader, warnings } = readerOf({
      one: '[a](ftp://a) [b](/b)',
      many: ['[c](javascript:1)', '[d](javascript:f(1)) and on'],
    });
    expect(reader.text('one')).toBe('[a]\\(ftp://a) [b](/b)');
    expect(reader.texts('many')).toEqual(['[c]\\(javascript:1)', '[d]\\(javascript:f(1)) and on']);
    expect(warnings).toEqual([
      { path: 'x[2].one', message: 'links to "ftp://a", which is no address to link to; kept as text.' },
      {
        path: 'x[2].many',
        message: 'links to "javascript:1", which is no address to link to; kept as text.',
      },
      {
        path: 'x[2].many',
        message: 'links to "javascript:f(1)", which is no address to link to; kept as text.',
      },
    ]);
  });

  it('reads no date where there is none', () => {
    const { reader, warnings } = readerOf({});
    expect(reader.entryDate('when')).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  it('reads one text or many as a list', () => {
    const { reader, warnings } = readerOf({
      one: ' a',
      many: ['a', 7, ' b '],
      mixed: ['a', {}],
      none: [{}],
      empty: [],
    });
    expect([reader.texts('one'), reader.texts('many'), reader.texts('empty'), reader.texts('gone')]).toEqual([
      ['a'],
      ['a', '7', 'b'],
      undefined,
      undefined,
    ]);
    expect(warnings).toEqual([]);
    expect([reader.texts('mixed'), reader.texts('none')]).toEqual([['a'], undefined]);
    expect(warnings.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'x[2].mixed[1] is a map; left out. Write a text.',
      'x[2].none[0] is a map; left out. Write a text.',
    ]);
  });

  it('reads a text that its colon makes a map', () => {
    const { reader, warnings } = readerOf({
      texts: [{ Migrated: '14 services' }, { Saved: 7 }, { a: 'b', c: 'd' }],
    });
    expect(reader.texts('texts')).toEqual(['Migrated: 14 services', 'Saved: 7']);
    expect(warnings.map(({ path, message }) => `${path} ${message}`)).toEqual([
      expect.stringMatching(
        /^x\[2\]\.texts\[0\] For its colon.*put it in quotes: "Migrated: 14 services"\.$/,
      ),
      expect.stringMatching(/^x\[2\]\.texts\[1\] For its colon/),
      'x[2].texts[2] is a map; left out. Write a text.',
    ]);
    expect(warnings.map(({ kind }) => kind)).toEqual(['text', 'text', undefined]);
  });

  it('reads maps, each knowing its path', () => {
    const { reader, warnings } = readerOf({
      map: { a: [1, {}] },
      list: [{ a: {} }, 'x'],
      one: { a: {} },
      none: null,
    });
    reader.map('map').text('a');
    reader.map('list').text('a');
    for (const each of [...reader.maps('list'), ...reader.maps('one'), ...reader.maps('none')])
      each.text('a');
    expect(warnings.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'x[2].map.a is no text; left out.',
      'x[2].list is no map; left out.',
      'x[2].list[1] is no map; left out.',
      'x[2].list[0].a is no text; left out.',
      'x[2].one[0].a is no text; left out.',
    ]);
  });

  it('reports keys that were not read, if they have a value', () => {
    const source = {
      text: 'x',
      date: '2020',
      texts: ['x'],
      map: {},
      maps: [],
      left: 'x',
      none: null,
      empty: '',
    };
    const { reader, warnings } = readerOf(source);
    reader.text('text');
    reader.entryDate('date');
    reader.texts('texts');
    reader.map('map');
    reader.maps('maps');
    reader.finish();
    expect(warnings).toEqual([
      { path: 'x[2].left', message: 'is not a key that can be read here; left out.' },
    ]);
    reader.finish('is style.');
    expect(warnings.at(-1)).toEqual({ path: 'x[2].left', message: 'is style.' });
  });
});

it('leaves out what is not there', () => {
  expect(compact({ a: undefined, b: {}, c: [], d: null, e: '', f: 0, g: [1], h: { x: 1 } })).toEqual({
    d: null,
    e: '',
    f: 0,
    g: [1],
    h: { x: 1 },
  });
});

it.each([
  [undefined, undefined, undefined],
  ['', undefined, undefined],
  ['One.', 'One.', undefined],
  ['One.\nTwo.\n\nThree.', 'One.\nTwo.\n\nThree.', undefined],
  ['- a\n- b', undefined, ['a', 'b']],
  ['One.\n\n- a\n  - b\n  - c\n- d', 'One.', ['a\n- b\n- c', 'd']],
  ['- a\n- b\n\nOne.', '- a\n- b\n\nOne.', undefined],
  ['1. a\n2. b', '1. a\n2. b', undefined],
  ['-a\n1.b\nx - y', '-a\n1.b\nx - y', undefined],
  ['-', '-', undefined],
])('takes the bullets at the end of %j apart', (markdown, text, bullets) => {
  expect(splitBullets(markdown)).toEqual({ text, bullets });
});

it('takes a document, or says everything that is wrong with it', () => {
  expect(accept({ basics: { name: 'Ada' } })).toEqual({ basics: { name: 'Ada' } });
  expect(() => accept({ basics: 7, work: 'x' })).toThrow(ImportError);
  expect(() => accept({ basics: 7, work: 'x' })).toThrow(
    /^basics: This is the number 7.*\nwork: This is the text "x"/,
  );
});
