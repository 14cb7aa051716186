import { expect, it } from 'vitest';
import { prepareResume, type ResumeView } from '../../prepare.js';
import { visibleStrings } from '../../visible-strings.js';
import { fromRenderCv } from './index.js';

const read = (cv: object) => fromRenderCv({ cv }).resume;

it.each([
  ['Volunteering', 'volunteer'],
  ['Ehrenamt', 'volunteer'],
  ['志愿服务', 'volunteer'],
  ['Bénévolat', 'volunteer'],
  ['ボランティア活動', 'volunteer'],
  ['Community service', 'volunteer'],
  ['Lehre', 'teaching'],
  ['Teaching experience', 'teaching'],
  ['Berufserfahrung', 'work'],
  ['Forschungserfahrung', 'work'],
  ['Experiencia laboral', 'work'],
  ['Academic positions', 'work'],
  ['On the road', 'work'],
])('takes entries with a company under “%s” for %s', (title, type) => {
  const entry = { company: 'Harbour Aid', position: 'Driver', start_date: '2016-05', highlights: ['Drove'] };
  const { resume, warnings } = fromRenderCv({ cv: { sections: { [title]: [entry] } } });
  expect(Object.keys(resume).filter((key) => key !== 'layout')).toEqual([type]);
  expect(warnings).toEqual([]);
  const shown = prepareResume(resume, { locale: 'en', now: new Date('2026-01-01') }).sections;
  expect(visibleStrings({ sections: shown } as ResumeView)).toEqual(
    expect.arrayContaining(['Harbour Aid', 'Driver', 'Drove']),
  );
});

it.each([
  ['SQL (Postgres, SQLite), Go', ['SQL (Postgres, SQLite)', 'Go']],
  ['a [b, (c, d)], {e, f}', ['a [b, (c, d)]', '{e, f}']],
  ['前端（React, Vue）、Go，Rust', ['前端（React, Vue）', 'Go', 'Rust']],
  ['a (b, c', ['a (b', 'c']],
  ['a), b', ['a)', 'b']],
])('divides “%s” outside of brackets', (details, keywords) => {
  expect(read({ sections: { Skills: [{ label: 'x', details }] } }).skills).toEqual([{ name: 'x', keywords }]);
});

it('reads a line with a label among skills as a skill with what belongs to it', () => {
  expect(read({ sections: { skills: ['**Tools:** Vim, Git (CLI, GUI)', 'Knots'] } }).skills).toEqual([
    { name: 'Tools', keywords: ['Vim', 'Git (CLI, GUI)'] },
    { name: 'Knots' },
  ]);
});

it('takes labelled entries by their section', () => {
  const entries = [{ label: 'English', details: 'Fluent' }, { label: 'Tea' }];
  expect(read({ sections: { languages: entries } }).languages).toEqual([
    { language: 'English', fluency: 'Fluent' },
    { language: 'Tea' },
  ]);
  expect(read({ sections: { technologies: [{ label: 'Web', details: 'a,b, c' }] } }).skills).toEqual([
    { name: 'Web', keywords: ['a', 'b', 'c'] },
  ]);
  expect(read({ sections: { 'programming languages': entries } }).skills).toEqual([
    { name: 'English', keywords: ['Fluent'] },
    { name: 'Tea' },
  ]);
  expect(read({ sections: { 'at sea': entries } }).custom?.[0]?.pairs).toEqual([
    { name: 'English', value: 'Fluent' },
    { name: 'Tea', value: '' },
  ]);
});

it('reads dates in each of their forms, and the names of projects with and without an address', () => {
  const projects = [
    {
      name: 'a',
      start_date: '2020',
      end_date: 'present',
      date: 'ignored',
      location: 'Bath',
      highlights: ['x'],
    },
    { name: '[b](https://b.org)', date: '2021-05' },
    { name: 'see [c](https://c.org)', end_date: '2022' },
    { name: 'd' },
    { name: 'e', start_date: '2023' },
  ];
  expect(read({ sections: { projects } }).projects).toEqual([
    { name: 'a', startDate: '2020', endDate: 'present', entity: 'Bath', highlights: ['x'] },
    { name: 'b', url: 'https://b.org', date: '2021-05' },
    { name: 'see [c](https://c.org)', endDate: '2022' },
    { name: 'd' },
    { name: 'e', startDate: '2023', endDate: 'present' },
  ]);
});

it('reports every part of an entry that it leaves out, and reads numbers as texts', () => {
  const { resume, warnings } = fromRenderCv({
    cv: {
      sections: {
        honors: [2019, true, ['Prize'], null, { bullet: 'Medal', year: 2020 }, { number: 7 }],
        projects: [{ name: 'Lock', start_date: '2020', date: 'Winter 2013' }],
      },
    },
  });
  expect(resume.awards).toEqual(['2019', 'Medal', '7'].map((title) => ({ title })));
  expect(warnings.map(({ path }) => path)).toEqual([
    'cv.sections.honors[1]',
    'cv.sections.honors[2]',
    'cv.sections.honors[4].year',
    'cv.sections.projects[0].date',
  ]);
});

it.each([
  ['sections', { cv: { name: 'Ada', sections: ['Rain'] } }, 'cv.sections'],
  ['cv', { cv: { name: 'Ada', social_networks: 'GitHub' } }, 'cv.social_networks[0]'],
])('reports %s of another shape than RenderCV has', (_, value, path) => {
  expect(fromRenderCv(value).warnings).toEqual([{ path, message: 'is no map; left out.' }]);
});

it('reads entries of every kind whole', () => {
  const { resume, warnings } = fromRenderCv({
    cv: {
      name: 'Ada',
      headline: 'Analyst',
      photo: 'ada.png',
      phone: '1',
      sections: {
        Work: [{ company: 'x', position: 'p', location: 'l', summary: 's', date: '2020' }],
        School: [{ institution: 'x', location: 'l', summary: 's' }],
        Papers: [
          { title: 't', authors: ['***A B***', 'C D'], url: '/t', summary: 's', journal: 'j' },
          { title: 'no authors', name: 'n', location: 'l', highlights: ['h'] },
        ],
        Other: [{ summary: 'only' }, 7],
      },
    },
  });
  expect(resume).toEqual({
    basics: { name: 'Ada', label: 'Analyst', image: 'ada.png', phone: '1' },
    work: [{ name: 'x', position: 'p', location: 'l', summary: 's', startDate: '2020', endDate: '2020' }],
    education: [{ institution: 'x', location: 'l', achievements: ['s'] }],
    publications: [
      {
        name: 't',
        authors: [{ literal: 'A B', self: true }, 'C D'],
        url: '/t',
        summary: 's',
        containerTitle: 'j',
      },
    ],
    custom: [
      { title: 'Papers', entries: [{ name: 'n', location: 'l', highlights: ['h'] }] },
      { title: 'Other', bullets: ['7'], entries: [{ name: '', summary: 'only' }] },
    ],
    layout: { titles: { work: 'Work', education: 'School', publications: 'Papers' } },
  });
  expect(warnings).toEqual([
    { path: 'cv.sections.Papers[1].title', message: 'is not a key that can be read here; left out.' },
  ]);
});

it('reads connections of the owner, and what stands for authors not named', () => {
  const { resume, warnings } = fromRenderCv({
    cv: {
      name: 'Ana Santos',
      custom_connections: [
        { placeholder: 'Call me', url: 'https://cal.example.org/ana', fontawesome_icon: 'x' },
      ],
      sections: {
        publications: [
          { title: 'Rain', authors: ['*Ana Santos*', 'Jing Li*', 'et al.'] },
          { title: 'Snow', authors: ['Ana Santos', '...'] },
          { title: 'Hail', authors: ['Ana Santos et al.'] },
          { title: 'Fog', authors: ['Ana Santos'] },
        ],
      },
    },
  });
  expect(warnings).toEqual([]);
  expect(resume.basics?.contacts).toEqual([
    { label: 'Call me', value: 'cal.example.org/ana', url: 'https://cal.example.org/ana' },
  ]);
  expect(resume.publications?.map(({ authors, otherAuthors }) => [authors, otherAuthors])).toEqual([
    [[{ literal: 'Ana Santos', self: true }, 'Jing Li*'], true],
    [['Ana Santos'], true],
    [['Ana Santos'], true],
    [['Ana Santos'], undefined],
  ]);
});

it('keeps nested bullets, which YAML joins with those above them', () => {
  const highlights = ['Plan - Draw maps - Ask around', 'Ran it 2018 - 2020', 'Kept 3 - 2 = 1'];
  const { work } = read({ sections: { jobs: [{ company: 'x', highlights }] } }) as { work: unknown };
  expect(work).toEqual([
    {
      name: 'x',
      highlights: ['Plan\n  - Draw maps\n  - Ask around', 'Ran it 2018 - 2020', 'Kept 3 - 2 = 1'],
    },
  ]);
});

it('takes a bullet with a list below it as a text with that list', () => {
  const { resume, warnings } = fromRenderCv({
    cv: {
      sections: {
        experience: [
          {
            company: 'Ferry Works',
            position: 'Mate',
            highlights: [{ Boats: ['Ferry', 'Tug'] }, { a: 1, b: 2 }],
          },
        ],
      },
    },
  });
  expect(resume.work?.[0]?.highlights).toEqual(['Boats:\n- Ferry\n- Tug']);
  expect(warnings.map(({ message }) => message)).toEqual([
    'For its colon, YAML reads this as a map with a list. It is taken as a text with that list.',
    'is a map; left out. Write a text.',
  ]);
});

it('keeps the season and the status of a publication', () => {
  const paper = (date: string) => ({ title: 'On tides', authors: ['A. Rain'], date });
  expect(
    read({ sections: { publications: [paper('Fall 2019'), paper('to appear')] } }).publications,
  ).toMatchObject([{ issued: 'Fall 2019' }, { status: 'forthcoming' }]);
});

it('reads an organization as the employer, and the position of an entry with a name', () => {
  const { resume, warnings } = fromRenderCv({
    cv: {
      name: 'Ada',
      sections: {
        volunteering: [{ organization: 'Food Bank', position: 'Driver', date: '2018' }],
        jobs: [{ employer: 'Ferry Works', position: 'Clerk', start_date: '2019', end_date: '2020' }],
        chess: [{ name: 'Chess Club', position: 'Treasurer', date: '2017' }],
      },
    },
  });
  expect(warnings).toEqual([]);
  expect(resume).toMatchObject({
    volunteer: [{ organization: 'Food Bank', position: 'Driver' }],
    work: [{ name: 'Ferry Works', position: 'Clerk' }],
    custom: [{ title: 'Chess', entries: [{ name: 'Chess Club', subtitle: 'Treasurer' }] }],
  });
});
