import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { fromRenderCv } from './index.js';

const source = `
cv:
  name: Ada Rain
  headline:
  location: Bath
  email: ada@example.org
  phone: tel:+44-1
  website: https://example.org/
  social_networks:
    - { network: GitHub, username: ada }
    - { network: Orchestra, username: ada }
  sections:
    summary:
      - Listens to *rain*.
    experience:
      - company: Engine Works
        position: Analyst
        location: Bath
        start_date: 2020-05
        end_date: present
        highlights: [Wrote notes, 7]
        mood: blue
    education:
      - { institution: Bath, area: Mathematics, degree: BSc, date: 2019-06, highlights: ['GPA: 4'] }
    publications:
      - { title: On Rain, authors: ['*Ada Rain*', Bob Sun], journal: Wet Letters, date: 2021-07, doi: 10.1/x }
    projects:
      - { name: '[Umbrella](https://example.org/u)', date: 2021, summary: Keeps dry }
    skills:
      - { label: Languages, details: 'Rust, C' }
    selected_honors:
      - bullet: Prize of Bath
    invited_talks:
      - reversed_number: Rain and I
    Field notes:
      - Observed puddles
      - { name: Puddle log, date: 2020, summary: Daily }
      - { label: Boots, details: Green }
    rendering: no list
design: { theme: classic }
`;

it('takes each section where it belongs, and tells what has no place', () => {
  const { resume, losses } = fromRenderCv(parse(source));
  expect(resume).toEqual({
    basics: {
      name: 'Ada Rain',
      email: 'ada@example.org',
      phone: '+44-1',
      url: 'https://example.org/',
      summary: 'Listens to *rain*.',
      location: { city: 'Bath' },
      profiles: [
        { network: 'GitHub', username: 'ada', url: 'https://github.com/ada' },
        { network: 'Orchestra', username: 'ada' },
      ],
    },
    work: [
      {
        name: 'Engine Works',
        position: 'Analyst',
        location: 'Bath',
        startDate: '2020-05',
        endDate: 'present',
        highlights: ['Wrote notes', '7'],
      },
    ],
    education: [
      {
        institution: 'Bath',
        area: 'Mathematics',
        studyType: 'BSc',
        startDate: '2019-06',
        endDate: '2019-06',
        achievements: ['GPA: 4'],
      },
    ],
    publications: [
      {
        name: 'On Rain',
        authors: [{ literal: 'Ada Rain', self: true }, 'Bob Sun'],
        containerTitle: 'Wet Letters',
        issued: '2021-07',
        DOI: '10.1/x',
      },
    ],
    projects: [
      {
        name: 'Umbrella',
        url: 'https://example.org/u',
        startDate: '2021',
        endDate: '2021',
        description: 'Keeps dry',
      },
    ],
    skills: [{ name: 'Languages', keywords: ['Rust', 'C'] }],
    awards: [{ title: 'Prize of Bath' }],
    talks: [{ name: 'Rain and I' }],
    custom: [
      {
        title: 'Field notes',
        bullets: ['Observed puddles'],
        pairs: [{ name: 'Boots', value: 'Green' }],
        entries: [{ name: 'Puddle log', startDate: '2020', endDate: '2020', summary: 'Daily' }],
      },
    ],
  });
  expect(losses.map(({ path }) => path)).toEqual([
    'cv.sections.experience[0].mood',
    'cv.sections.rendering',
    'design',
  ]);
});

it('refuses what is no RenderCV file', () => {
  expect(() => fromRenderCv({ name: 'x' })).toThrow('found no "cv"');
});
