import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../people/person.js';
import { type Publication, publicationSchema } from '../../sections/publication-schema.js';
import { runs, valuesOf, words } from '../../test/arbitrary.js';
import { fromBibtex, toBibtex } from './index.js';

describe('toBibtex', () => {
  it('keeps Han names, escapes the characters of TeX and leaves addresses alone', () => {
    const { output } = toBibtex([
      {
        name: 'R&D_1: 50% of *rain*',
        type: 'journal',
        authors: ['董汉德', 'Hande Dong'],
        otherAuthors: true,
        containerTitle: 'Rain',
        issued: '2020-05',
        url: 'https://example.org/a_b?c=d%20&e',
      },
    ]);
    expect(output).toContain('@article{董汉德2020R,');
    expect(output).toContain('author = {{董汉德} and Dong, Hande and others}');
    expect(output).toContain('{R\\&D\\_1}: 50\\% of \\textit{rain}');
    expect(output).toContain('url = {https://example.org/a_b?c=d%20&e}');
  });

  it('gives each entry a key of its own', () => {
    const paper = { name: 'Rain', authors: ['A B'], issued: '2020' };
    const { output } = toBibtex([paper, paper, { ...paper, id: 'mine' }]);
    expect(output.match(/@\w+\{\S+,/g)).toEqual(['@misc{B2020Rain,', '@misc{B2020Raina,', '@misc{mine,']);
  });

  it('writes no entry without a field', () => {
    expect(toBibtex([{ type: 'journal', id: 'a' }, { name: 'Rain' }])).toEqual({
      output: '@misc{Rain,\n\ttitle = {Rain},\n}\n',
      warnings: [{ path: 'publications[0]', message: 'has nothing to write in BibTeX; left out.' }],
    });
  });

  it.each<[Publication, string]>([
    [{ name: 'On Rain', authors: [{ family: 'van Gogh', given: 'V' }], issued: '2020-05' }, 'vanGogh2020On'],
    [{ name: '«On» Rain', authors: ['The'] }, 'TheOn'],
    [{ name: 'x', id: ' a b, {c}' }, 'abc'],
    [{ name: 'x', id: '--a' }, 'a'],
    [{ name: 'x', id: '?!' }, 'entry'],
    [{ volume: '2' }, 'entry'],
  ])('makes the key of %j', (paper, key) => {
    expect(toBibtex([paper]).output).toContain(`{${key},`);
  });

  it('writes one name as a whole, and leaves out what is empty', () => {
    const { output } = toBibtex([
      { name: 'x', authors: [{ given: 'Plato' }, { family: 'Lin', given: 'Ada' }], volume: '' },
    ]);
    expect(output).toContain('author = {{Plato} and Lin, Ada}');
    expect(output).not.toContain('volume');
  });

  it.each(['DBLP:conf/icassp/Lin22', '10.1000/182', 'lin+tang_22', '推荐:'])('keeps the key %s', (id) => {
    const { output } = toBibtex([{ id, name: 'Rain' }]);
    expect(output).toContain(`{${id},`);
    expect(fromBibtex(output).publications).toMatchObject([{ id }]);
  });

  it('comes back with titles, names and dates as they were', () => {
    const title = fc
      .array(fc.constantFrom('Rain', 'É', '字', '&', '%', 'a_b', '#', '$', 'x', '{', '}', '^'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(title, fc.constantFrom('2020', '2021-11'), (words, issued) => {
        const paper = {
          id: 'a',
          name: words.replaceAll('^', '\\^'),
          type: 'journal',
          authors: ['Zhiwei Lin', { given: '知微', family: '林' }],
          containerTitle: 'Rain',
          issued,
        };
        expect(fromBibtex(toBibtex([paper]).output).publications).toEqual([paper]);
      }),
      runs,
    );
  });
});

const again = (output: string) => toBibtex(fromBibtex(output).publications).output;

it('gives back of any document what BibTeX can carry', () => {
  const nameless = valuesOf(publicationSchema.omit({ authors: true, editors: true }), words);
  const papers = fc.array(nameless, { minLength: 1, maxLength: 2 }) as fc.Arbitrary<Publication[]>;
  fc.assert(
    fc.property(papers, (publications) => {
      // An entry has a field; what is no DOI is left out when it is read.
      const output = again(toBibtex(publications.map((paper) => ({ ...paper, volume: '1' }))).output);
      expect(again(output)).toBe(output);
    }),
    runs,
  );
});

it('gives back names as they were', () => {
  const part = fc.constantFrom(
    'Ana',
    'María José',
    'Åsa-Lena',
    "O'Neil",
    'R&D',
    'Müller',
    '李',
    'J.',
    'De Luca',
    'Kim',
  );
  const person = fc.oneof(
    fc.record({ given: part, family: part }),
    fc.record({ given: part, family: part, suffix: fc.constantFrom('Jr.', 'III') }),
    fc.record({ given: part, 'non-dropping-particle': fc.constantFrom('van', 'de la', "d'"), family: part }),
    fc.record({ given: part, family: fc.constantFrom('van Rain', 'Rain, Snow', 'Rain and Snow', 'Y; Z') }),
    fc.record({ literal: fc.constantFrom('The Rain, Snow and Hail Group', '张三', 'Plato', 'de Novo Labs') }),
  );
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 4 }), fc.boolean(), (authors, otherAuthors) => {
      const paper = { name: 'x', authors, ...(otherAuthors && { otherAuthors }) };
      const [read] = fromBibtex(toBibtex([paper]).output).publications;
      expect(toBibtex([read ?? {}]).output).toBe(toBibtex([paper]).output);
      expect(read?.authors?.map(nameOf)).toEqual(authors.map(nameOf));
    }),
    runs,
  );
});
