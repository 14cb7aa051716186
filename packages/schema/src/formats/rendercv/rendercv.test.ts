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

it('reads each section as the type it is, and reports what has no field', () => {
  const { resume, warnings } = fromRenderCv(parse(source));
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
        date: '2021',
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
        entries: [{ name: 'Puddle log', date: '2020', summary: 'Daily' }],
      },
    ],
    layout: {
      order: [
        'work',
        'education',
        'publications',
        'projects',
        'skills',
        'awards',
        'talks',
        'custom:Field notes',
      ],
      titles: { awards: 'Selected Honors', talks: 'Invited Talks' },
    },
  });
  expect(warnings.map(({ path }) => path)).toEqual([
    'cv.sections.experience[0].mood',
    'cv.sections.rendering',
    'design',
  ]);
});

it('refuses what is no RenderCV file', () => {
  expect(() => fromRenderCv({ name: 'x' })).toThrow('There is no "cv"');
});

const read = (cv: object) => fromRenderCv({ cv }).resume;

it('knows the pages of networks by the name there', () => {
  const names = ['GitHub', 'GitLab', 'LinkedIn', 'Google Scholar', 'ORCID', 'X'];
  const social_networks = names.map((network) => ({ network, username: 'a b' }));
  expect(read({ social_networks }).basics?.profiles?.map(({ url }) => url)).toEqual([
    'https://github.com/a%20b',
    'https://gitlab.com/a%20b',
    'https://linkedin.com/in/a%20b',
    'https://scholar.google.com/citations?user=a%20b',
    'https://orcid.org/a%20b',
    'https://x.com/a%20b',
  ]);
});

it.each([
  ['projects', 'projects', 'name'],
  ['Side Projects', 'projects', 'name'],
  ['patents', 'patents', 'name'],
  ['Invited talks', 'talks', 'name'],
  ['Presentations', 'talks', 'name'],
  ['Awards', 'awards', 'title'],
  ['honors', 'awards', 'title'],
  ['Honours', 'awards', 'title'],
  ['certifications', 'certificates', 'name'],
  ['teaching', 'teaching', 'name'],
  ['volunteering', 'volunteer', 'organization'],
])('puts the lines of “%s” among %s', (title, section, field) => {
  const lines = ['One', { bullet: 'Two' }, { number: 'Three' }, { reversed_number: 'Four' }];
  expect(read({ sections: { [title]: lines } })).toMatchObject({
    [section]: ['One', 'Two', 'Three', 'Four'].map((line) => ({ [field]: line })),
  });
});

it.each([
  ['favourites', 'Favourites'],
  ['selected_readings', 'Selected Readings'],
  ['iOS', 'iOS'],
  ['my things', 'my things'],
])('makes of “%s” a section called “%s”', (title, shown) => {
  expect(read({ sections: { [title]: ['One'] } })).toEqual({ custom: [{ title: shown, bullets: ['One'] }] });
});

it.each(['Additional information', 'Digital transformation'])(
  'knows no section by the end of “%s”',
  (title) => {
    const { custom } = read({ sections: { [title]: [{ label: 'Tide', details: 'Turned' }] } });
    expect(custom).toMatchObject([{ title, pairs: [{ name: 'Tide', value: 'Turned' }] }]);
  },
);

it.each(['summary', 'Profile', 'About me'])('takes the lines of “%s” for the summary', (title) => {
  expect(read({ sections: { [title]: ['One.', 'Two.'] } })).toEqual({ basics: { summary: 'One.\n\nTwo.' } });
});

it('joins what two sections say of the owner', () => {
  expect(read({ sections: { summary: ['One.'], about: ['Two.'] } })).toEqual({
    basics: { summary: 'One.\n\nTwo.' },
  });
});

it('keeps two sections of one type apart, each with its title', () => {
  const job = (company: string) => ({ company, position: 'p' });
  const { layout, work } = read({
    sections: {
      'Research experience': [job('Tide Institute')],
      education: [{ institution: 'Harbour College', area: 'Tides' }],
      'Industry experience': [job('Ferry Works')],
    },
  });
  expect(work?.map(({ name, section }) => [name, section])).toEqual([
    ['Tide Institute', 'Research experience'],
    ['Ferry Works', 'Industry experience'],
  ]);
  expect(layout).toEqual({ order: ['work:Research experience', 'education', 'work:Industry experience'] });
});

it('keeps the order and the titles of sections, but for headings that every language has', () => {
  const sections = {
    Kenntnisse: [{ label: 'Sprachen', details: 'Rust' }],
    Education: [{ institution: 'Harbour College', area: 'Tides' }],
    'Career history': [{ company: 'Ferry Works', position: 'Mate' }],
    'Ports of call': ['Oslo'],
  };
  expect(read({ sections }).layout).toEqual({
    order: ['skills', 'education', 'work', 'custom:Ports of call'],
    titles: { work: 'Career history' },
  });
  expect(read({ sections: { experience: [{ company: 'x', position: 'y' }] } }).layout).toBeUndefined();
});

it('keeps titles that are not those of the language of the file', () => {
  const projects = [{ name: 'Tide tables', date: 2021 }];
  const titlesOf = (title: string, language: string) =>
    fromRenderCv({ cv: { sections: { [title]: projects } }, locale: { language } }).resume.layout?.titles;
  expect(titlesOf('Projects', 'korean')).toEqual({ projects: 'Projects' });
  expect(titlesOf('PROJECTS', 'english')).toEqual({ projects: 'PROJECTS' });
  expect(titlesOf('Projects', 'english')).toBeUndefined();
});

it('keeps the links of labels', () => {
  const label = '[Harbour pilot](https://harbour.example/pilot)';
  const plain = { label: 'Mate', details: 'Port of Oslo' };
  const labelled = (title: string) =>
    read({ sections: { [title]: [plain, { label, details: 'Port of Bath' }] } });
  expect(labelled('Skills').skills).toEqual([
    { name: 'Mate', keywords: ['Port of Oslo'] },
    { name: label, keywords: ['Port of Bath'] },
  ]);
  expect(labelled('Ports of call').custom).toEqual([
    {
      title: 'Ports of call',
      entries: [
        { name: 'Mate', subtitle: 'Port of Oslo' },
        { name: 'Harbour pilot', subtitle: 'Port of Bath', url: 'https://harbour.example/pilot' },
      ],
    },
  ]);
});

it('makes a section of the owner’s own of entries that their type has no place for', () => {
  const { custom, awards, layout } = read({
    sections: {
      Patents: [{ name: 'Tide mill', location: 'Bath', date: '2020' }],
      Awards: [{ name: 'Prize', date: '2020', highlights: ['Twice'] }],
    },
  });
  expect(custom).toEqual([
    { title: 'Patents', entries: [{ name: 'Tide mill', location: 'Bath', date: '2020' }] },
  ]);
  expect(awards).toEqual([{ title: 'Prize', date: '2020', summary: '- Twice' }]);
  expect(layout?.order).toEqual(['custom:Patents', 'awards']);
});

it('says what of the file is style, and what is no list', () => {
  expect(
    fromRenderCv({ cv: { sections: { x: 'y' }, mood: 'blue' }, design: { theme: 'x' } }).warnings,
  ).toEqual([
    { path: 'cv.sections.x', message: 'is no list of entries; left out.' },
    { path: 'cv.mood', message: 'is not a key that can be read here; left out.' },
    { path: 'design', message: 'styles the page; a document here holds content alone.' },
  ]);
  expect(() => fromRenderCv({ cv: 'x' })).toThrow('There is no "cv"');
});

it('keeps every way to reach the owner', () => {
  const { resume, warnings } = fromRenderCv({
    cv: {
      email: ['a@b.org', 'c@d.org'],
      phone: ['tel:+1', 'tel:+2'],
      website: ['ftp://x', 'https://a.org', 'https://b.org'],
    },
  });
  expect(resume.basics).toEqual({
    email: 'a@b.org',
    phone: '+1',
    url: 'https://a.org',
    contacts: [
      { kind: 'email', value: 'c@d.org' },
      { kind: 'phone', value: '+2' },
      { kind: 'url', value: 'https://b.org' },
    ],
  });
  expect(warnings).toEqual([
    { path: 'cv.website', message: '"ftp://x" is no address to link to; left out.' },
  ]);
});

it('goes on past dates and links that cannot stand where they do', () => {
  const { resume, warnings } = fromRenderCv({
    cv: {
      sections: {
        experience: [{ company: 'x', start_date: 'present' }],
        publications: [{ title: 't', authors: ['A B'], date: 'present', doi: 'https://doi.org/10.1/X' }],
        projects: [{ name: 'y', date: 'present' }],
        notes: ['see [z](ftp://z)'],
      },
    },
  });
  expect(resume).toEqual({
    work: [{ name: 'x' }],
    publications: [{ name: 't', authors: ['A B'], DOI: '10.1/X' }],
    projects: [{ name: 'y' }],
    custom: [{ title: 'Notes', bullets: ['see [z]\\(ftp://z)'] }],
    layout: { order: ['work', 'publications', 'projects', 'custom:Notes'] },
  });
  expect(warnings.map(({ path }) => path)).toEqual([
    'cv.sections.experience[0].start_date',
    'cv.sections.publications[0].date',
    'cv.sections.projects[0].date',
    'cv.sections.notes[0]',
  ]);
});

it.each([
  ['german', 'de', []],
  [{ language: 'brazilian_portuguese', present: 'agora' }, 'pt-BR', ['locale.present']],
  ['double dutch of sorts', undefined, ['locale']],
])('takes the language that locale: %j names', (locale, language, lost) => {
  const { resume, warnings } = fromRenderCv({ cv: { name: 'Ada' }, locale });
  expect(resume.document?.language).toBe(language);
  expect(warnings.map(({ path }) => path)).toEqual(lost);
});

it('reports the words of a locale as one loss', () => {
  const { warnings } = fromRenderCv({
    cv: { name: 'Ada' },
    locale: { language: 'german', present: 'heute', month: 'Monat', phrases: { degree: 'in' } },
  });
  expect(warnings).toEqual([
    {
      path: 'locale.present',
      message: 'is a word of RenderCV, left out: write your own under document.words. So are month, phrases.',
    },
  ]);
});

it('asks of misspelt keys whether another was meant', () => {
  const { warnings } = fromRenderCv({
    cv: {
      name: 'A',
      emial: 'a@b.org',
      sections: { jobs: [{ compny: 'X', startDate: '2020', highlight: ['y'] }] },
    },
  });
  expect(warnings.map(({ path, message }) => `${path} ${/Did you mean .*/.exec(message)?.[0]}`)).toEqual([
    'cv.sections.jobs[0].compny Did you mean "company"?',
    'cv.sections.jobs[0].startDate Did you mean "start_date"?',
    'cv.sections.jobs[0].highlight Did you mean "highlights"?',
    'cv.emial Did you mean "email"?',
  ]);
});

it('reads personal facts that stand next to the contacts', () => {
  expect(read({ date_of_birth: '3 May 1990', nationality: 'Danish', mood: 'blue' }).basics).toEqual({
    birthDate: '1990-05-03',
    nationality: 'Danish',
  });
});

it('reports the heading of a text that becomes the summary', () => {
  const lossesOf = (title: string) => fromRenderCv({ cv: { sections: { [title]: ['One.'] } } }).warnings;
  expect(lossesOf('Personal Statement')).toEqual([
    {
      path: 'cv.sections.Personal Statement',
      message: 'heads the summary, which stands without a heading here; the heading is left out.',
    },
  ]);
  for (const title of ['personal_statement', 'SUMMARY', 'About me']) expect(lossesOf(title)).toEqual([]);
});
