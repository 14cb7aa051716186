import { describe, expect, it } from 'vitest';
import { readResume } from '../../read/read-resume.js';
import { ImportError } from '../conversion.js';
import { fromOpenAlex } from './index.js';

const work = (more: object = {}) => ({
  id: 'https://openalex.org/W7',
  doi: 'https://doi.org/10.1000/rain',
  title: 'Rain over lakes',
  display_name: 'Rain over lakes',
  publication_year: 2020,
  publication_date: '2020-05-12',
  type: 'article',
  cited_by_count: 12,
  updated_date: '2026-04-01T00:00:00',
  ...more,
});

describe('fromOpenAlex', () => {
  it('reads an article', () => {
    const { publications, warnings } = fromOpenAlex({
      meta: { count: 1 },
      results: [
        work({
          language: 'en',
          primary_location: {
            is_oa: true,
            landing_page_url: 'https://doi.org/10.1000/rain',
            source: {
              display_name: 'Water',
              issn_l: '1234-5678',
              type: 'journal',
              host_organization_name: 'Mill',
            },
          },
          biblio: { volume: '7', issue: '3', first_page: '12', last_page: '24' },
          authorships: [
            {
              author: { display_name: 'Ada Rain', orcid: 'https://orcid.org/0000-0002-1825-0097' },
              is_corresponding: true,
            },
            {
              author: { display_name: 'B. Snow', orcid: null },
              raw_author_name: 'Bo Snow',
              is_corresponding: false,
            },
          ],
          abstract_inverted_index: { rains: [1, 3], It: [0], and: [2] },
          keywords: [{ display_name: 'Rain' }],
          topics: [{ id: 'T1' }],
        }),
      ],
    });
    expect(publications).toEqual([
      {
        name: 'Rain over lakes',
        language: 'en',
        authors: [{ literal: 'Ada Rain', orcid: '0000-0002-1825-0097', corresponding: true }, 'Bo Snow'],
        type: 'journal',
        containerTitle: 'Water',
        publisher: 'Mill',
        volume: '7',
        issue: '3',
        page: '12-24',
        issued: '2020-05-12',
        DOI: '10.1000/rain',
        ISSN: '1234-5678',
        citations: { count: 12, source: 'OpenAlex', asOf: '2026-04-01', url: 'https://openalex.org/W7' },
        csl: { abstract: 'It rains and rains', keyword: 'Rain' },
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it.each([
    ['at a conference', { primary_location: { source: { type: 'conference' } } }, { type: 'conference' }],
    [
      'in an archive',
      { primary_location: { source: { type: 'repository', display_name: 'Archive' } } },
      { type: 'preprint' },
    ],
    ['as a thesis', { type: 'dissertation' }, { type: 'thesis' }],
    ['of a type of its own', { type: 'dataset' }, { type: 'dataset' }],
    [
      'without a DOI',
      { doi: null, primary_location: { landing_page_url: 'https://a.example/x' } },
      { url: 'https://a.example/x' },
    ],
    [
      'with null everywhere',
      { primary_location: null, biblio: null, authorships: null, abstract_inverted_index: null },
      {},
    ],
    ['that nobody cites', { cited_by_count: 0 }, {}],
  ])('reads a work %s', async (_, more, expected) => {
    const { resume, format, warnings } = await readResume(JSON.stringify([work(more)]));
    expect([format, warnings]).toEqual(['open-alex', []]);
    expect(resume?.publications).toMatchObject([{ name: 'Rain over lakes', ...expected }]);
  });

  it('reports a work that was retracted, who funded it and a key that is not known', () => {
    const { warnings } = fromOpenAlex([
      work({ is_retracted: true, grants: [{ funder: 'F1' }], colour: 'blue' }),
      3,
    ]);
    expect(warnings.map(({ path }) => path)).toEqual(['[0].is_retracted', '[0].grants', '[0].colour', '[1]']);
  });

  it.each([[null], [[]], [{ results: [] }], [{ id: 'https://openalex.org/A7', display_name: 'Ada' }]])(
    'takes %j for no works',
    (value) => {
      expect(() => fromOpenAlex(value)).toThrow(ImportError);
    },
  );
});
