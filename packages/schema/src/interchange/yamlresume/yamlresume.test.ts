import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromYamlResume } from './index.js';

const source = `
content:
  basics: { name: Ada Rain, headline: Analyst, url: 'javascript:1', summary: "Listens.\\n- to rain\\n" }
  location: { city: Bath, region: Somerset, country: England }
  profiles: [{ network: GitHub, url: https://example.org/ada, username: ada }]
  work:
    - name: Engine Works
      position: Analyst
      startDate: Dec 1, 2022
      endDate:
      summary: |
        Notes on engines.

        - Wrote notes
        - Drew *diagrams*
      keywords: [Brass]
      mood: blue
  education: [{ institution: Bath, degree: Bachelor, score: 4, startDate: Sep 2015, endDate: soon }]
  languages: [{ language: English, fluency: Native, keywords: [IELTS 9] }]
  references: [{ name: Bob, relationship: Neighbour, summary: Dry humour. }]
locale: { language: en }
layouts: []
`;

it('reads its names, dates and blocks of Markdown, and tells what has no place', () => {
  const { resume, losses } = fromYamlResume(parse(source));
  expect(resume).toEqual({
    basics: {
      name: 'Ada Rain',
      label: 'Analyst',
      summary: 'Listens. to rain',
      location: { city: 'Bath', region: 'Somerset, England' },
      profiles: [{ network: 'GitHub', username: 'ada', url: 'https://example.org/ada' }],
    },
    work: [
      {
        name: 'Engine Works',
        position: 'Analyst',
        startDate: '2022-12-01',
        summary: 'Notes on engines.',
        highlights: ['Wrote notes', 'Drew *diagrams*'],
        stack: ['Brass'],
      },
    ],
    education: [{ institution: 'Bath', studyType: 'Bachelor', score: '4', startDate: '2015-09' }],
    languages: [{ language: 'English', fluency: 'Native', tests: [{ name: 'IELTS 9' }] }],
    references: [{ name: 'Bob', relationship: 'Neighbour', reference: 'Dry humour.' }],
  });
  expect(losses.map(({ path }) => path)).toEqual([
    'content.basics.url',
    'content.work[0].mood',
    'content.education[0].endDate',
    'locale',
    'layouts',
  ]);
});

it('refuses what is no YAMLResume file', () => {
  expect(() => fromYamlResume({})).toThrow('found no "content"');
});
