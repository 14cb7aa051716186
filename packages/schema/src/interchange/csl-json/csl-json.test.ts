import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Publication, publicationSchema } from '../../sections/publications.js';
import { dates, runs, valuesOf, words } from '../../test/arbitrary.js';
import { fromCslJson, toCslJson } from './index.js';

const text = fc.stringMatching(/^[A-Z][a-z*&<]{0,8}( [A-Za-z^~]{1,6})?$/);

const names = fc.oneof(
  fc.record({ given: text, family: text }),
  fc.record({ literal: fc.constantFrom('董汉德', 'The Rain Group') }),
  fc.record({
    given: text,
    family: text,
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
    author: fc.array(names, { maxLength: 3 }),
    editor: fc.array(names, { maxLength: 1 }),
    issued: fc.oneof(
      dates.map((date) => ({ 'date-parts': [date.split('-').map(Number)] })),
      fc.constant({ literal: 'in press' }),
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
    const { publications, losses } = fromCslJson({
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
    expect(losses).toEqual([
      { path: '[0].URL', message: '"javascript:1" is no address to link to; left out.' },
    ]);
  });

  it('says by path what CSL has no place for', () => {
    const { output, losses } = toCslJson(
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
    expect(losses.map(({ path }) => path)).toEqual([
      'publications[0].ranks',
      'publications[0].name',
      'publications[0].authors',
    ]);
  });

  it('refuses what is no work', () => {
    expect(() => fromCslJson(['x'])).toThrow('found something else than a work at [0]');
  });
});

it('gives back of any document what CSL can carry', () => {
  const papers = fc.array(valuesOf(publicationSchema, words), { maxLength: 2 }) as fc.Arbitrary<
    Publication[]
  >;
  fc.assert(
    fc.property(papers, (publications) => {
      const { output } = toCslJson(publications);
      expect(toCslJson(fromCslJson(output).publications).output).toEqual(output);
    }),
    runs,
  );
});
