import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Person } from '../../people/person.js';
import { runs } from '../../test/arbitrary.js';
import { fromRis, toRis } from './index.js';

const word = fc.constantFrom('Rain', 'Ice & snow', '山', 'a - b', 'TY - JOUR', '1/2', 'ER', 'x"y');

describe('toRis', () => {
  it('writes what the importer reads back', () => {
    const paper = fc.record({
      id: fc.constantFrom('a1', 'b:2'),
      name: word,
      containerTitle: word,
      type: fc.constantFrom('journal', 'conference', 'book', 'chapter', 'thesis', 'report', 'preprint'),
      volume: word,
      issue: word,
      page: fc.constantFrom('1-9', 'e12'),
      issued: fc.constantFrom('2020', '2020-05', '2020-05-12'),
      DOI: fc.constantFrom('10.1000/a', '10.1000/b(1)'),
      url: fc.constant('https://a.example/x?y=1&z'),
      authors: fc.constant<Person[]>([
        { given: 'Ada', family: 'Rain' },
        { given: 'Bo', family: 'Snow', suffix: 'Jr.' },
      ]),
    });
    fc.assert(
      fc.property(fc.array(paper, { minLength: 1, maxLength: 3 }), (papers) => {
        const { output, warnings } = toRis(papers);
        expect(warnings).toEqual([]);
        const back = fromRis(output);
        expect(back.warnings).toEqual([]);
        expect(back.publications).toEqual(papers);
      }),
      runs,
    );
  });

  it('writes no value as a line of its own', () => {
    const { output } = toRis([{ name: 'a\nER  - \nTY  - BOOK', authors: ['B\r\nAU  - C'] }]);
    expect(fromRis(output).publications).toHaveLength(1);
  });

  it('reports what has no tag', () => {
    const { warnings } = toRis([
      { name: 'x', type: 'zine', selected: true, otherAuthors: true, authors: ['A B'], csl: { PMID: '7' } },
    ]);
    expect(warnings.map(({ path }) => path)).toEqual([
      'publications[0].selected',
      'publications[0].type',
      'publications[0].authors',
      'publications[0].csl.PMID',
    ]);
  });
});
