import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Publication } from '../../sections/publication-schema.js';
import { dates, runs } from '../../test/arbitrary.js';
import { fromCslJson, toCslJson } from './index.js';

const text = fc.stringMatching(/^[A-Z][a-z*&<]{0,8}( [A-Za-z^~]{1,6})?$/);

const word = fc.stringMatching(/^[A-Z][a-z&<]{0,8}$/);

const names = fc.oneof(
  fc.record({ given: word, family: word }),
  fc.record({ literal: fc.constantFrom('董汉德', 'The Rain Group') }),
  fc.record({
    given: word,
    family: word,
    'non-dropping-particle': fc.constant('van'),
    ORCID: fc.constant('0000-0002-1825-0097'),
  }),
);

const works = fc.record(
  {
    id: fc.stringMatching(/^[a-z]{1,5}$/),
    type: fc.constantFrom('article-journal', 'paper-conference', 'chapter', 'thesis', 'motion_picture'),
    title: text,
    'container-title': text,
    author: fc.array(names, { minLength: 1, maxLength: 3 }),
    editor: fc.array(names, { minLength: 1, maxLength: 1 }),
    issued: fc.oneof(
      dates.map((date) => ({ 'date-parts': [date.split('-').map(Number)] })),
      fc.constant({ literal: 'long ago' }),
    ),
    DOI: fc.constant('10.1000/x_y'),
    URL: fc.constant('https://example.org/x'),
    volume: fc.constant('12'),
    note: text,
    genre: fc.constantFrom('workshop', 'phd'),
  },
  { requiredKeys: ['type'] },
);

describe('CSL-JSON', () => {
  it('comes in and goes out as it was', () => {
    fc.assert(
      fc.property(fc.array(works, { maxLength: 3 }), (items) => {
        expect(toCslJson(fromCslJson(items).publications).output).toEqual(items);
      }),
      runs,
    );
  });

  it('reads names, dates, markup and kinds', () => {
    const { publications, warnings } = fromCslJson({
      id: 'a',
      type: 'paper-conference',
      title: 'On <i>E. coli</i> and x<sup>2</sup> * y',
      author: [{ given: 'Hande', family: 'Dong' }, { literal: '董汉德' }, { family: 'others' }],
      issued: { 'date-parts': [[2021, 5]] },
      URL: 'javascript:1',
      note: 'Best paper',
    });
    expect(publications).toEqual([
      {
        id: 'a',
        type: 'conference',
        name: 'On *E. coli* and x^2^ \\* y',
        authors: ['Hande Dong', '董汉德'],
        otherAuthors: true,
        issued: '2021-05',
        csl: { note: 'Best paper' },
      },
    ]);
    expect(warnings).toEqual([
      { path: '[0].URL', message: '"javascript:1" is not an address that can be linked to; left out.' },
      { path: '[0].note', message: 'is kept under csl, not shown. To show it, write it as note.' },
    ]);
  });

  it('says by path what CSL has no place for', () => {
    const { output, warnings } = toCslJson(
      [
        {
          name: { zh: '雨', en: 'Rain' },
          type: 'workshop',
          authors: [{ given: 'A', family: 'B', equal: true }],
          ranks: [{ system: 'CCF', value: 'A' }],
        },
      ],
      { locale: 'en' },
    );
    expect(output).toEqual([
      { type: 'paper-conference', genre: 'workshop', title: 'Rain', author: [{ given: 'A', family: 'B' }] },
    ]);
    expect(warnings.map(({ path }) => path)).toEqual([
      'publications[0].ranks',
      'publications[0].name',
      'publications[0].authors',
    ]);
  });

  it.each([
    ['article-journal', undefined, 'journal', undefined],
    ['paper-conference', undefined, 'conference', undefined],
    ['paper-conference', 'workshop', 'workshop', undefined],
    ['paper-conference', 'demo', 'conference', { genre: 'demo' }],
    ['article', undefined, 'preprint', undefined],
    ['thesis', 'workshop', 'thesis', { genre: 'workshop' }],
    ['motion_picture', undefined, 'motion_picture', undefined],
    ['constructor', undefined, 'constructor', undefined],
  ])('takes %s (%s) for a %s, and gives it back', (type, genre, ours, csl) => {
    const item = { type, ...(genre && { genre }) };
    const { publications } = fromCslJson([item]);
    expect(publications).toEqual([{ type: ours, ...(csl && { csl }) }]);
    expect(toCslJson(publications).output).toEqual([item]);
  });

  it('takes numbers for texts, and leaves out with a word what CSL does not allow', () => {
    expect(
      fromCslJson([
        { id: 7, volume: 12, page: '1-2', DOI: null, title: 3, type: 5, translator: 'x', 'x-own': 5 },
      ]),
    ).toEqual({
      publications: [{ id: '7', volume: '12', page: '1-2', csl: { 'x-own': 5 } }],
      warnings: [
        { path: '[0].title', message: 'does not hold what CSL has there; left out.' },
        { path: '[0].translator', message: 'does not hold what CSL has there; left out.' },
        { path: '[0]', message: 'Kept under csl and not shown, as CSL has no such fields: x-own.' },
      ],
    });
  });

  it.each([
    [{ 'date-parts': [[2021]] }, '2021'],
    [{ 'date-parts': [['2021', '5', 7]] }, '2021-05-07'],
    [{ 'date-parts': [[987]] }, '0987'],
    ['2021-05', '2021-05'],
  ])('reads the date %j as %s', (issued, date) => {
    expect(fromCslJson([{ issued }])).toEqual({ publications: [{ issued: date }], warnings: [] });
  });

  it.each([
    [
      {
        'date-parts': [
          [2021, 12, 30],
          [2022, 1, 2],
        ],
      },
      '2021-12-30',
    ],
    [{ 'date-parts': [[2021, 13]] }, '2021'],
    [{ 'date-parts': [[2021]], season: 'rainy' }, '2021'],
    [{ raw: '2021-05-01/2021-06-01' }, '2021-05-01'],
  ])('shows of the date %j what is known, keeps the whole and writes it again', (issued, date) => {
    const { publications, warnings } = fromCslJson([{ issued }]);
    expect(publications).toEqual([{ issued: date, csl: { issued } }]);
    expect(warnings).toEqual([
      { path: '[0].issued', message: `only ${date} is shown; the whole date is kept under csl.` },
    ]);
    expect(toCslJson(publications).output).toEqual([{ issued }]);
    const moved = publications.map((paper) => ({ ...paper, issued: '1999' }));
    expect(toCslJson(moved).output).toEqual([{ issued: { 'date-parts': [[1999]] } }]);
  });

  it.each([
    [{ 'date-parts': [[2021]], season: 3 }, '2021-23'],
    [{ 'date-parts': [[2021]], circa: true }, '2021~'],
    [{ 'date-parts': [[2021]], season: 2, circa: true }, '2021-22~'],
    [{ literal: 'Lent and Easter 2021' }, 'Lent and Easter 2021'],
  ])('has a place for the whole of the date %j', (issued, date) => {
    const { publications, warnings } = fromCslJson([{ issued }]);
    expect([publications, warnings]).toEqual([[{ issued: date }], []]);
    expect(toCslJson(publications).output).toEqual([{ issued }]);
  });

  it('reports what CSL cannot say of a date', () => {
    expect(toCslJson([{ name: 'Tides', issued: '2021-34' }])).toMatchObject({
      output: [{ issued: { 'date-parts': [[2021]] } }],
      warnings: [{ path: 'publications[0].issued', message: 'is only 2021 in CSL.' }],
    });
  });

  it.each([{ literal: 'long ago' }, { 'date-parts': [['x']] }])(
    'keeps the date %j, of which nothing is known, and reports it',
    (issued) => {
      expect(fromCslJson([{ issued }])).toEqual({
        publications: [{ csl: { issued } }],
        warnings: [{ path: '[0].issued', message: 'is not a date; kept under csl, not shown.' }],
      });
    },
  );

  it.each([{ 'date-parts': [] }, { 'date-parts': [2021] }, { 'date-parts': 2021 }, { season: {} }, [2021]])(
    'leaves out the date %j, which CSL does not allow, and reports it',
    (issued) => {
      expect(fromCslJson([{ issued }])).toEqual({
        publications: [{}],
        warnings: [{ path: '[0].issued', message: 'does not hold what CSL has there; left out.' }],
      });
    },
  );

  it.each([
    [{ issued: { literal: 'in press' } }, 'forthcoming'],
    [{ status: 'In press' }, 'forthcoming'],
    [{ status: 'to appear.' }, 'forthcoming'],
    [{ status: 'accepted for publication' }, 'accepted'],
    [{ status: 'submitted' }, 'in-review'],
    [{ status: 'out of print' }, 'out of print'],
  ])('reads the status of %j', (item, status) => {
    expect(fromCslJson([item])).toEqual({ publications: [{ status }], warnings: [] });
  });

  it('reads HTML in titles and names, and keeps abstracts and notes of others out of sight', () => {
    expect(
      fromCslJson([
        {
          title: 'Wind &lt; Rain &amp; Snow &#8211; a study',
          author: [{ literal: 'The Rain &amp; Snow Group' }],
          editor: [{ given: 'Ada', family: 'Li&#x00E9;' }],
          abstract: 'We &amp; they',
          note: 'tex.ids: x',
        },
      ]).publications,
    ).toEqual([
      {
        name: 'Wind < Rain & Snow – a study',
        authors: ['The Rain & Snow Group'].map((literal) => ({ literal })),
        editors: ['Ada Lié'],
        csl: { abstract: 'We &amp; they', note: 'tex.ids: x' },
      },
    ]);
    expect(toCslJson([{ summary: 'Own *words*', note: 'Best paper' }]).output).toEqual([
      { abstract: 'Own <i>words</i>', note: 'Best paper' },
    ]);
  });

  it('reads signs behind names for what they mean', () => {
    const { publications, warnings } = fromCslJson([
      {
        author: [
          { given: 'Ana', family: 'Santos*' },
          { given: 'Jing<sup>†</sup>', family: 'Li' },
          { literal: 'Wei Wang 0001' },
          { given: 'Bo', family: 'Sun*‡' },
          { literal: 'et al.' },
        ],
      },
    ]);
    expect(publications).toEqual([
      {
        authors: [
          { given: 'Ana', family: 'Santos', equal: true },
          { given: 'Jing', family: 'Li', corresponding: true },
          { literal: 'Wei Wang' },
          { given: 'Bo', family: 'Sun', equal: true },
        ],
        otherAuthors: true,
      },
    ]);
    expect(warnings).toEqual([
      {
        path: '[0].author',
        message: 'The sign ‡ behind a name means something on that paper only; left out.',
      },
    ]);
  });

  it('reads a last author called others as more than are named', () => {
    const ada = { given: 'Ada', family: 'Rain' };
    const authorsOf = (author: unknown) => fromCslJson([{ author }]).publications[0];
    expect(authorsOf([ada, { literal: 'others' }])).toEqual({ authors: ['Ada Rain'], otherAuthors: true });
    expect(authorsOf([ada, 'x', null])).toEqual({ authors: ['Ada Rain'] });
    expect(authorsOf('Ada')).toEqual({});
    expect(fromCslJson([{ author: [ada, { family: 7 }] }]).warnings).toEqual([
      { path: '[0].author', message: 'holds something that is not a name; left out.' },
    ]);
    expect(toCslJson([{ otherAuthors: true }]).output).toEqual([{ author: [{ literal: 'others' }] }]);
  });

  it.each([
    ['Ada Rain', { given: 'Ada', family: 'Rain' }],
    ['Ada Maria Rain', { given: 'Ada Maria', family: 'Rain' }],
    ['Rain, Ada', { given: 'Ada', family: 'Rain' }],
    ['Ada', { literal: 'Ada' }],
    ['董 汉德', { literal: '董 汉德' }],
    ['김 민준', { literal: '김 민준' }],
    [
      { given: 'Ada', family: 'Rain', orcid: '1', equal: true, corresponding: true, self: true },
      { given: 'Ada', family: 'Rain', ORCID: '1' },
    ],
    [{ literal: 'Ada' }, { literal: 'Ada' }],
  ])('writes the name %j as %j', (person, name) => {
    expect(toCslJson([{ authors: [person] }]).output).toEqual([{ author: [name] }]);
  });

  it.each([
    [{ given: 'Ada', family: 'Rain' }, 'Ada Rain'],
    [{ literal: 'Ada' }, 'Ada'],
    [{ literal: 'Ada Rain' }, { literal: 'Ada Rain' }],
    [
      { given: 'Ada', family: 'van Rain' },
      { given: 'Ada', family: 'van Rain' },
    ],
    [{ family: 'Rain' }, { family: 'Rain' }],
    [
      { given: 'Ada', family: 'Rain', suffix: 'Jr.' },
      { given: 'Ada', family: 'Rain', suffix: 'Jr.' },
    ],
    [
      { given: 'Ada', family: 'Rain', ORCID: '1' },
      { given: 'Ada', family: 'Rain', orcid: '1' },
    ],
  ])('reads the name %j as %j', (name, person) => {
    expect(fromCslJson([{ author: [name] }]).publications).toEqual([{ authors: [person] }]);
  });

  it('says by path which marks of authors are lost, and of whom none are', () => {
    const lostIn = (authors: Publication['authors']) =>
      toCslJson([{ authors }]).warnings.map(({ path, message }) => `${path} ${message}`);
    const warnings = ['publications[0].authors are marked equal, corresponding or self; CSL has no marks.'];
    expect(lostIn(['Ada', { given: 'A', family: 'B' }, { literal: 'x', equal: false }])).toEqual([]);
    expect(lostIn([{ literal: 'x', corresponding: true }])).toEqual(warnings);
    expect(lostIn([{ literal: 'x', self: false }])).toEqual(warnings);
  });

  it('writes the date by either of its names, and one language of a text', () => {
    const { output, warnings } = toCslJson([
      { name: { en: 'Rain' }, releaseDate: '2020-05', language: 'en', csl: { note: 'x' } },
      { issued: '2021', releaseDate: '2020' },
    ]);
    expect(output).toEqual([
      { note: 'x', title: 'Rain', language: 'en', issued: { 'date-parts': [[2020, 5]] } },
      { issued: { 'date-parts': [[2021]] } },
    ]);
    expect(warnings).toEqual([]);
  });

  it.each(['x', null, [], {}, { basics: { name: 'Ada' } }, { Title: 'Rain' }])(
    'leaves out and reports what is no work, and refuses it where it is all there is: %j',
    (item) => {
      const { publications, warnings } = fromCslJson([{ title: 'Rain' }, item]);
      expect(publications).toEqual([{ name: 'Rain' }]);
      expect(warnings).toEqual([{ path: '[1]', message: 'is not a work of CSL-JSON; left out.' }]);
      expect(() => fromCslJson([item])).toThrow('There is no work in it');
    },
  );

  it('reads works under items, and names them by their path', () => {
    const { publications, warnings } = fromCslJson({ items: [{ title: 'Rain' }, 5] });
    expect(publications).toEqual([{ name: 'Rain' }]);
    expect(warnings.map(({ path }) => path)).toEqual(['items[1]']);
  });
});

it('reads works as Crossref writes them', () => {
  const { publications, warnings } = fromCslJson({
    type: 'journal-article',
    title: ['Counting drops'],
    subtitle: ['A field guide'],
    'short-title': [],
    author: [
      {
        ORCID: 'http://orcid.org/0000-0002-1825-0097',
        given: 'Ola',
        family: 'Moe',
        sequence: 'first',
        affiliation: [],
      },
      { name: 'The Drop Group', sequence: 'additional', affiliation: [{ name: 'Uni' }] },
    ],
    ISSN: ['1234-5678', '8765-4321'],
    event: { name: 'DropConf', location: 'Bergen' },
    'reference-count': 5,
    score: 1,
  });
  expect(publications).toEqual([
    {
      type: 'journal',
      name: 'Counting drops: A field guide',
      authors: [{ given: 'Ola', family: 'Moe', orcid: '0000-0002-1825-0097' }, { literal: 'The Drop Group' }],
      ISSN: '1234-5678, 8765-4321',
      csl: expect.objectContaining({ 'event-title': 'DropConf', 'event-place': 'Bergen' }),
    },
  ]);
  expect(warnings).toEqual([
    { path: '[0]', message: expect.stringContaining('short-title, reference-count, score') },
  ]);
});
