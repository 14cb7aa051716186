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

it('reads the names of JSON Resume where they stand for its own', () => {
  const { resume, warnings } = fromYamlResume({
    content: {
      basics: { name: 'Ada Rain', label: 'Analyst' },
      location: { city: 'Bath', countryCode: 'GB' },
      education: [{ institution: 'Bath', studyType: 'Bachelor', area: 'Rain' }],
    },
  });
  expect(warnings).toEqual([]);
  expect(resume.basics).toEqual({
    name: 'Ada Rain',
    label: 'Analyst',
    location: { city: 'Bath', countryCode: 'GB' },
  });
  expect(resume.education).toEqual([{ institution: 'Bath', studyType: 'Bachelor', area: 'Rain' }]);
});

it('reads its names, dates and blocks of Markdown, and reports what has no field', () => {
  const { resume, warnings } = fromYamlResume(parse(source));
  expect(resume).toEqual({
    document: { language: 'en' },
    basics: {
      name: 'Ada Rain',
      label: 'Analyst',
      summary: 'Listens.\n- to rain',
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
  expect(warnings.map(({ path }) => path)).toEqual([
    'content.basics.url',
    'content.work[0].startDate',
    'content.work[0].mood',
    'content.education[0].startDate',
    'content.education[0].endDate',
    'layouts',
  ]);
});

it('refuses what is no YAMLResume file', () => {
  expect(() => fromYamlResume({})).toThrow('There is no "content"');
});

it('reads every section under its name here', () => {
  const bullets = 'Said.\n\n- One\n- Two\n';
  const span = { startDate: 'May 2019', endDate: '2020' };
  const { resume, warnings } = fromYamlResume({
    content: {
      basics: { name: 'Ada', email: 'a@b.org', phone: '1', url: 'https://a.org' },
      location: { address: '12 Square', postalCode: 'SW1', city: 'London', country: 'England' },
      work: [{ name: 'x', position: 'y', url: '/x', ...span, summary: bullets, keywords: ['Brass'] }],
      education: [
        {
          institution: 'x',
          url: '/x',
          degree: 'MSc',
          area: 'Maths',
          score: '1',
          ...span,
          summary: bullets,
          courses: ['c'],
        },
      ],
      projects: [
        { name: 'x', url: '/x', ...span, description: 'First.', summary: bullets, keywords: ['k'] },
        { name: 'y', description: 'Alone.' },
        { name: 'z' },
      ],
      publications: [{ name: 'x', publisher: 'p', releaseDate: '2020', url: '/x', summary: bullets }],
      awards: [{ title: 'x', awarder: 'a', date: '2020', summary: 's' }],
      certificates: [{ name: 'x', issuer: 'i', date: '2020', url: '/x' }],
      skills: [{ name: 'x', level: 'l', keywords: ['k'] }],
      languages: [{ language: 'English', fluency: 'Native' }],
      volunteer: [{ organization: 'x', position: 'p', url: '/x', ...span, summary: bullets }],
      interests: [{ name: 'x', keywords: ['k'] }],
      references: [{ name: 'x', relationship: 'r', email: 'e@f.org', phone: '1', summary: bullets }],
    },
  });
  const dates = { startDate: '2019-05', endDate: '2020' };
  expect(resume).toEqual({
    basics: {
      name: 'Ada',
      email: 'a@b.org',
      phone: '1',
      url: 'https://a.org',
      location: { address: '12 Square', postalCode: 'SW1', city: 'London', region: 'England' },
    },
    work: [
      {
        name: 'x',
        position: 'y',
        url: '/x',
        ...dates,
        summary: 'Said.',
        highlights: ['One', 'Two'],
        stack: ['Brass'],
      },
    ],
    education: [
      {
        institution: 'x',
        url: '/x',
        studyType: 'MSc',
        area: 'Maths',
        score: '1',
        ...dates,
        achievements: 'Said.\n\n- One\n- Two',
        courses: ['c'],
      },
    ],
    projects: [
      {
        name: 'x',
        url: '/x',
        ...dates,
        description: 'First.\n\nSaid.',
        highlights: ['One', 'Two'],
        keywords: ['k'],
      },
      { name: 'y', description: 'Alone.' },
      { name: 'z' },
    ],
    publications: [
      { name: 'x', publisher: 'p', releaseDate: '2020', url: '/x', summary: 'Said.\n\n- One\n- Two' },
    ],
    awards: [{ title: 'x', awarder: 'a', date: '2020', summary: 's' }],
    certificates: [{ name: 'x', issuer: 'i', date: '2020', url: '/x' }],
    skills: [{ name: 'x', level: 'l', keywords: ['k'] }],
    languages: [{ language: 'English', fluency: 'Native' }],
    volunteer: [
      { organization: 'x', position: 'p', url: '/x', ...dates, summary: 'Said.', highlights: ['One', 'Two'] },
    ],
    interests: [{ name: 'x', keywords: ['k'] }],
    references: [
      { name: 'x', relationship: 'r', email: 'e@f.org', phone: '1', reference: 'Said.\n\n- One\n- Two' },
    ],
  });
  expect(warnings.filter(({ message }) => !/"May 2019" is read as 2019-05/.test(message))).toEqual([]);
});

it('has nothing to say of an empty file', () => {
  expect(fromYamlResume({ content: {} })).toEqual({ resume: {}, warnings: [] });
});

it('knows an open end, and no open start', () => {
  const { resume, warnings } = fromYamlResume({
    content: { work: [{ name: 'x', startDate: 'Present', endDate: 'Present' }] },
  });
  expect(resume.work).toEqual([{ name: 'x', endDate: 'present' }]);
  expect(warnings).toEqual([
    { path: 'content.work[0].startDate', message: '"Present" is not a date; left out.' },
  ]);
});

it('keeps the order of a summary in which more follows its bullets', () => {
  const summary = '- Reads rain\n- Draws it\n\nA word at the end.\n';
  const { resume } = fromYamlResume({ content: { basics: { summary }, work: [{ name: 'x', summary }] } });
  expect(resume.basics?.summary).toBe(summary.trim());
  expect(resume.work).toEqual([{ name: 'x', summary: summary.trim() }]);
});

it('reads the order and the titles of sections from the first layout that has any', () => {
  const content = { basics: { name: 'Mei' }, work: [{ name: 'Ferry Works' }], skills: [{ name: 'Knots' }] };
  const layouts = [
    { engine: 'html' },
    {
      engine: 'latex',
      sections: {
        aliases: { work: 'Sea time', skills: 'Skills', basics: 'Me' },
        order: ['skills', 'basics', 'work', 'education'],
      },
    },
    { sections: { order: ['work'] } },
  ];
  const { resume, warnings } = fromYamlResume({ content, layouts });
  expect(resume.layout).toEqual({ order: ['skills', 'work', 'education'], titles: { work: 'Sea time' } });
  expect(warnings.map(({ path }) => path)).toEqual(['layouts']);
  expect(fromYamlResume({ content }).resume.layout).toBeUndefined();
});

it('reads the fixed words of YAMLResume in the language of the document, and countries as codes', () => {
  const read = (language: string) =>
    fromYamlResume({
      locale: { language },
      content: {
        basics: { name: 'Nora' },
        location: { city: 'Berlin', region: 'Berlin', country: 'Germany' },
        education: [{ institution: 'TU', degree: 'Bachelor', area: 'Physik' }],
        languages: [
          { language: 'German', fluency: 'Native or Bilingual Proficiency' },
          { language: 'Elvish', fluency: 'a little' },
        ],
        skills: [{ name: 'Rust', level: 'Beginner' }],
      },
    }).resume;
  expect(read('de')).toMatchObject({
    basics: { location: { city: 'Berlin', region: 'Berlin', countryCode: 'DE' } },
    education: [{ studyType: 'Bachelor' }],
    languages: [
      { language: 'Deutsch', fluency: 'Muttersprache oder zweisprachig' },
      { language: 'Elvish', fluency: 'a little' },
    ],
    skills: [{ level: 'Anfänger' }],
  });
  expect(read('ja')).toMatchObject({
    education: [{ studyType: expect.not.stringContaining('Bachelor') }],
    languages: [{ language: 'ドイツ語' }, {}],
  });
  expect(read('en')).toMatchObject({
    education: [{ studyType: 'Bachelor' }],
    languages: [{ language: 'German', fluency: 'Native or Bilingual Proficiency' }, {}],
  });
});

it('reads the places of entries, and no words for an address', () => {
  const { resume, warnings } = fromYamlResume({
    content: {
      basics: { name: 'Ada', url: 'my page' },
      work: [{ name: 'Mill', location: 'Bath' }],
      education: [{ institution: 'Harbour College', location: { city: 'Oslo', country: 'Norway' } }],
    },
  });
  expect(resume).toMatchObject({
    basics: { name: 'Ada' },
    work: [{ location: 'Bath' }],
    education: [{ location: 'Oslo, Norway' }],
  });
  expect(warnings).toEqual([
    { path: 'content.basics.url', message: '"my page" is no address to link to; left out.' },
  ]);
});
