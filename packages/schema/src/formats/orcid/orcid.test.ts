import { describe, expect, it } from 'vitest';
import { documentLanguages } from '../../languages/document-languages.js';
import { readResume } from '../../read/read-resume.js';
import { ImportError } from '../conversion.js';
import { fromOrcid } from './index.js';

const v = (value: unknown) => ({ value });

const record = (more: Readonly<Record<string, unknown>> = {}) => ({
  'orcid-identifier': {
    uri: 'https://orcid.org/0000-0002-1825-0097',
    path: '0000-0002-1825-0097',
    host: 'orcid.org',
  },
  history: { claimed: true },
  ...more,
});

const affiliation = (key: string, ...summaries: readonly object[]) => ({
  'affiliation-group': summaries.map((summary) => ({ 'external-ids': {}, summaries: [{ [key]: summary }] })),
});

const at = (name: string, more: object = {}) => ({
  'put-code': 1,
  visibility: 'public',
  organization: { name, address: { city: 'Linz', region: null, country: 'AT' } },
  ...more,
});

const date = (year: string, month?: string, day?: string) => ({
  year: v(year),
  month: month && v(month),
  day: day && v(day),
});

const work = (title: string, more: object = {}) => ({
  group: [
    { 'external-ids': {}, 'work-summary': [{ title: { title: v(title) }, visibility: 'public', ...more }] },
  ],
});

const ids = (...all: readonly (readonly [type: string, value: string, relationship?: string])[]) => ({
  'external-ids': {
    'external-id': all.map(([type, value, relationship = 'self']) => ({
      'external-id-type': type,
      'external-id-value': value,
      'external-id-relationship': relationship,
    })),
  },
});

describe('fromOrcid', () => {
  it('reads who the person is', () => {
    const { resume, warnings } = fromOrcid(
      record({
        person: {
          name: { 'given-names': v('Ada Maria'), 'family-name': v('Rain'), 'credit-name': v('Ada Rain') },
          'other-names': { 'other-name': [{ content: 'A. M. Rain', visibility: 'public' }] },
          biography: { content: 'Measures rain.' },
          emails: {
            email: [
              { email: 'ada@home.example', primary: false, visibility: 'limited' },
              { email: 'ada@lab.example', primary: true, verified: true, visibility: 'public' },
            ],
          },
          addresses: { address: [{ country: v('AT') }, { country: v('CN') }] },
          keywords: { keyword: [{ content: 'hydrology' }] },
          'researcher-urls': { 'researcher-url': [{ 'url-name': 'Lab', url: v('https://lab.example') }] },
          'external-identifiers': {
            'external-identifier': [
              {
                'external-id-type': 'Scopus Author ID',
                'external-id-value': '7',
                'external-id-url': v('https://s.example/7'),
              },
            ],
          },
        },
      }),
    );
    expect(resume.basics).toEqual({
      name: 'Ada Rain',
      aliases: ['Ada Maria Rain', 'A. M. Rain'],
      summary: 'Measures rain.',
      email: { value: 'ada@lab.example' },
      contacts: [{ kind: 'email', value: 'ada@home.example', visibility: 'private' }],
      ids: { orcid: '0000-0002-1825-0097' },
      location: { countryCode: 'AT' },
      profiles: [
        { network: 'Lab', url: 'https://lab.example' },
        { network: 'Scopus Author ID', username: '7', url: 'https://s.example/7' },
      ],
    });
    expect(resume.interests).toEqual([{ name: 'hydrology' }]);
    expect(warnings.map(({ path }) => path)).toEqual(['person.addresses']);
  });

  it.each([
    [
      'employments',
      'employment-summary',
      'work',
      { name: 'Lab', position: 'FieldReader', department: 'Water' },
    ],
    [
      'invited-positions',
      'invited-position-summary',
      'work',
      { name: 'Lab', position: 'FieldReader', department: 'Water' },
    ],
    [
      'educations',
      'education-summary',
      'education',
      { institution: 'Lab', studyType: 'FieldReader', department: 'Water' },
    ],
    ['qualifications', 'qualification-summary', 'training', { provider: 'Water, Lab', name: 'FieldReader' }],
    [
      'memberships',
      'membership-summary',
      'memberships',
      { organization: 'Water, Lab', position: 'FieldReader' },
    ],
    ['services', 'service-summary', 'service', { organization: 'Water, Lab', position: 'FieldReader' }],
  ])('reads %s', (key, summaryKey, section, expected) => {
    const summary = at('Lab', {
      'role-title': 'FieldReader',
      'department-name': 'Water',
      'start-date': date('2019', '4'),
      'end-date': date('2021', '12', '31'),
      url: v('https://lab.example'),
    });
    const { resume, warnings } = fromOrcid(
      record({ 'activities-summary': { [key]: affiliation(summaryKey, summary) } }),
    );
    expect((resume as Record<string, unknown>)[section]).toEqual([
      {
        ...expected,
        location: 'Linz, AT',
        startDate: '2019-04',
        endDate: '2021-12-31',
        url: 'https://lab.example',
      },
    ]);
    expect(warnings).toEqual([]);
  });

  it('reads version 2, which has summaries without groups', () => {
    const summary = at('Lab', { 'role-title': 'FieldReader', 'start-date': date('2019') });
    const { resume } = fromOrcid(
      record({ 'activities-summary': { employments: { 'employment-summary': [summary] } } }),
    );
    expect(resume.work).toMatchObject([{ name: 'Lab', startDate: '2019' }]);
  });

  it('reads distinctions, grants and reviews', () => {
    const { resume, warnings } = fromOrcid(
      record({
        'activities-summary': {
          distinctions: affiliation(
            'distinction-summary',
            at('City', { 'role-title': 'Medal', 'start-date': date('2020') }),
          ),
          fundings: {
            group: [
              {
                'funding-summary': [
                  at('Fund', {
                    title: { title: v('Rain maps') },
                    type: 'grant',
                    'start-date': date('2021'),
                    ...ids(['grant_number', 'R-7']),
                  }),
                ],
              },
            ],
          },
          'peer-reviews': {
            group: [
              {
                'peer-review-group': [
                  {
                    'peer-review-summary': [
                      {
                        'convening-organization': { name: 'Journal of Rain' },
                        'completion-date': date('2022'),
                        'reviewer-role': 'reviewer',
                        'review-type': 'review',
                      },
                    ],
                  },
                ],
              },
            ],
          },
        },
      }),
    );
    expect(resume.awards).toEqual([{ awarder: 'City', title: 'Medal', location: 'Linz, AT', date: '2020' }]);
    expect(resume.grants).toEqual([
      {
        name: 'Rain maps',
        funder: 'Fund',
        number: 'R-7',
        location: 'Linz, AT',
        startDate: '2021',
        level: 'grant',
      },
    ]);
    expect(resume.service).toEqual([
      { position: 'reviewer', organization: 'Journal of Rain', date: '2022', keywords: ['review'] },
    ]);
    expect(warnings).toEqual([]);
  });

  it.each<[string, object, object]>([
    [
      'a journal article',
      {
        type: 'journal-article',
        'journal-title': v('Water'),
        'publication-date': date('2020', '05'),
        ...ids(['doi', '10.1000/rain'], ['issn', '1234-5678', 'part-of']),
      },
      { type: 'journal', containerTitle: 'Water', issued: '2020-05', DOI: '10.1000/rain', ISSN: '1234-5678' },
    ],
    ['a type in capitals', { type: 'CONFERENCE_PAPER' }, { type: 'conference' }],
    ['a data set', { type: 'data-set' }, { type: 'dataset' }],
    ['a lecture', { type: 'LECTURE_SPEECH' }, { type: 'speech' }],
    ['a type in words', { type: 'clinical-study' }, { type: 'document', csl: { genre: 'Clinical study' } }],
    ['a work of no type', { type: 'other' }, {}],
    ['the language of a title', { 'language-code': 'zh_CN' }, { language: 'zh-CN' }],
    [
      'editors',
      {
        contributors: {
          contributor: [
            { 'credit-name': v('Bo Snow'), 'contributor-attributes': { 'contributor-role': 'editor' } },
          ],
        },
      },
      { editors: ['Bo Snow'] },
    ],
    ['a subtitle', { title: { title: v('Rain'), subtitle: v('a map') } }, { name: 'Rain: a map' }],
    ['a work that is not public', { visibility: 'limited' }, { visibility: 'private' }],
    [
      'contributors',
      {
        contributors: {
          contributor: [
            { 'credit-name': v('Ada Rain'), 'contributor-orcid': { path: '0000-0002-1825-0097' } },
            { 'credit-name': v('Bo Snow') },
          ],
        },
      },
      { authors: [{ literal: 'Ada Rain', orcid: '0000-0002-1825-0097' }, 'Bo Snow'] },
    ],
  ])('reads %s', (_, more, expected) => {
    const { resume, warnings } = fromOrcid(record({ 'activities-summary': { works: work('Rain', more) } }));
    expect(resume.publications).toEqual([{ name: 'Rain', ...expected }]);
    expect(warnings).toEqual([]);
  });

  it('takes the DOI that a group of the same works has, and reports another title', () => {
    const works = {
      group: [
        {
          ...ids(['doi', '10.1000/rain']),
          'work-summary': [{ title: { title: v('Rain') } }, { title: { title: v('RAIN!') } }],
        },
      ],
    };
    const { resume, warnings } = fromOrcid(record({ 'activities-summary': { works } }));
    expect(resume.publications).toEqual([{ name: 'Rain', DOI: '10.1000/rain' }]);
    expect(warnings).toMatchObject([{ path: 'activities-summary.works.group[0].work-summary[1].title' }]);
  });

  it('reads a translated title, which makes no language of the document', async () => {
    const title = (code: string) => ({
      title: { title: v('Rain'), 'translated-title': { value: '雨', 'language-code': code } },
    });
    const { resume, warnings } = fromOrcid(
      record({ 'activities-summary': { works: work('Rain', title('zh_CN')) } }),
    );
    expect(resume.publications).toEqual([{ name: { default: 'Rain', 'zh-CN': '雨' } }]);
    expect(warnings).toEqual([]);
    expect(await documentLanguages(resume)).toEqual(['en']);
    const odd = fromOrcid(record({ 'activities-summary': { works: work('Rain', title('klingon')) } }));
    expect(odd.resume.publications).toEqual([{ name: 'Rain' }]);
    expect(odd.warnings.map(({ message }) => message)).toEqual([
      '"klingon" is not a language; left out.',
      '"雨" names no language; left out.',
    ]);
  });

  it('takes no DOI of what funds a work or of another version for its own', () => {
    const { resume, warnings } = fromOrcid(
      record({
        'activities-summary': {
          works: work('Rain', ids(['doi', '10.1/v1', 'version-of'], ['doi', '10.1/fund', 'funded-by'])),
        },
      }),
    );
    expect(resume.publications).toEqual([{ name: 'Rain' }]);
    expect(warnings.map(({ message }) => message)).toEqual([
      'names "10.1/v1" as its doi (version-of); left out.',
      'names "10.1/fund" as its doi (funded-by); left out.',
    ]);
  });

  it('reports every fact that has no place, with its path', () => {
    const { warnings } = fromOrcid(
      record({
        person: { name: { 'given-names': v('Ada'), title: 'Dr' }, hobbies: ['chess'] },
        'activities-summary': {
          'research-resources': { group: [{ name: 'Telescope' }] },
          works: work('Rain', {
            ...ids(['wosuid', 'WOS:1']),
            'publication-date': date('2020', '13'),
            colour: 'blue',
          }),
        },
      }),
    );
    expect(warnings.map(({ path }) => path).sort()).toEqual([
      'activities-summary.research-resources',
      'activities-summary.works.group[0].work-summary[0].colour',
      'activities-summary.works.group[0].work-summary[0].external-ids',
      'activities-summary.works.group[0].work-summary[0].publication-date',
      'person.hobbies',
      'person.name.title',
    ]);
  });

  it.each([[null], [[]], ['x'], [{}], [{ person: {} }], [{ 'orcid-identifier': 'x' }]])(
    'takes %j for no record',
    (value) => {
      expect(() => fromOrcid(value)).toThrow(ImportError);
    },
  );

  it.each([
    ['lists for maps', { person: [], 'activities-summary': [] }],
    ['texts for maps', { person: 'x', 'activities-summary': { works: 'x', fundings: { group: 'y' } } }],
    [
      'null everywhere',
      {
        person: { name: null, emails: { email: [null] } },
        'activities-summary': { works: { group: [null, { 'work-summary': null }] } },
      },
    ],
  ])('survives %s', async (_, more) => {
    const { diagnostics } = await readResume(JSON.stringify(record(more)));
    expect(diagnostics.filter(({ code }) => code !== 'blank' && code !== 'invalid')).toEqual([]);
  });
});
