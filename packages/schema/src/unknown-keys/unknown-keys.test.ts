import { describe, expect, it } from 'vitest';
import type { Resume } from '../resume.js';
import { findUnknownKeys, reportUnknownKeys } from './index.js';

const report = (resume: object) =>
  reportUnknownKeys(resume as Resume, 'a.yaml').map(({ path, message }) => `${path}: ${message}`);

describe('reportUnknownKeys', () => {
  it.each<[object, string]>([
    [
      { personalStatement: 'x' },
      'personalStatement: Kept, shown nowhere. To show it, write basics.summary, or a section under custom.',
    ],
    [{ 'Work Experience': [] }, 'Did you mean "work"?'],
    [{ employment: [] }, 'Did you mean "work"?'],
    [{ email: 'a@b.org' }, 'To show it, write basics.email, or'],
    [{ order: ['work'] }, 'To show it, write layout.order, or'],
    [{ sections: ['work'] }, 'To show it, write layout.order, or'],
    [{ headings: { work: 'Sea' } }, 'To show it, write layout.titles, or'],
    [
      { volunteer: [{ url: 'https://a.example', website: 'x' }] },
      'To show it, write highlights, or a section',
    ],
    [{ publications: [{ name: 'x', authors: [{ firstName: 'y' }] }] }, 'Did you mean "given"?'],
    [{ publications: [{ name: 'x', authors: [{ given: 'y', surname: 'z' }] }] }, 'Did you mean "family"?'],
    [{ activities: [{ name: 'x' }] }, 'Did you mean "organization"?'],
    [{ projects: [{ name: 'x', metrics: [{ label: 'y', value: 1 }] }] }, 'Did you mean "name"?'],
    [{ work: [{ compny: 'x' }] }, 'work[0].compny: Kept, shown nowhere. Did you mean "name"?'],
    [{ employmnet: [] }, 'Did you mean "work"?'],
    [{ basics: { image: { path: 'x' } } }, 'basics.image.path: Kept, shown nowhere. Did you mean "src"?'],
    [{ basics: { birthDate: { year: 1990 } } }, 'Did you mean "value"?'],
    [{ licenses: [{ name: 'x', expiryDate: '2030' }] }, 'Did you mean "expires"?'],
    [{ seeking: { from: '2027' } }, 'Did you mean "availableFrom"?'],
    [{ seeking: { role: 'Mate' } }, 'Did you mean "positions"?'],
    [{ basics: { furigana: 'x' } }, 'Did you mean "nameReading"?'],
    [{ name: 'x' }, 'To show it, write basics.name, or'],
    [{ schooling: [] }, 'Did you mean "education"?'],
    [{ seafaring: [] }, 'To show it, write a section under custom.'],
    [{ basics: { headline: 'x' } }, 'basics.headline: Kept, shown nowhere. Did you mean "label"?'],
    [{ basics: { headline: 'x', label: 'y' } }, 'To show it, write basics.label, or'],
    [{ basics: { linkedin: 'x' } }, 'To show it, write basics.profiles, with network: linkedin, or'],
    [{ basics: { dateOfBirth: 'x' } }, 'basics.dateOfBirth: Kept, shown nowhere. Did you mean "birthDate"?'],
    [{ dob: 'x' }, 'To show it, write basics.birthDate, or'],
    [{ expectedSalary: 'x' }, 'To show it, write seeking.salary, or'],
    [{ basics: { religion: 'x' } }, 'To show it, write basics.contacts, with label: religion, or'],
    [{ basics: { skills: [] } }, 'basics.skills: Kept, shown nowhere. To show it, write skills, or'],
    [{ work: [{ name: 'x', technologies: ['y'] }] }, 'Did you mean "stack"?'],
    [{ projects: [{ name: 'x', technologies: ['y'] }] }, 'Did you mean "keywords"?'],
    [{ work: [{ name: 'x', jobTitle: 'y' }] }, 'Did you mean "position"?'],
    [{ education: [{ institution: 'x', title: 'y' }] }, 'Did you mean "studyType"?'],
    [{ work: [{ name: 'x', start_date: 'y' }] }, 'Did you mean "startDate"?'],
    [
      { work: [{ name: 'x', reasonForLeaving: 'y' }] },
      'To show it, write highlights, or a section under custom.',
    ],
    [
      { basics: { location: { zipCode: 'x' } } },
      'basics.location.zipCode: Kept, shown nowhere. Did you mean "postalCode"?',
    ],
    [
      { publications: [{ name: 'x', authors: [{ family: 'y', salary: 1 }] }] },
      'publications[0].authors[0].salary: ',
    ],
    [{ publications: [{ name: 'x', edition: 2 }] }, 'To show it, write csl: { edition: … }.'],
    [
      { publications: [{ name: 'x', publisherPlace: 'y' }] },
      'To show it, write csl: { publisher-place: … }.',
    ],
    [{ publications: [{ name: 'x', chapter: 3 }] }, 'To show it, write csl: { chapter-number: … }.'],
    [{ custom: [{ title: 'x', stuff: [] }] }, 'To show it, write text, bullets, pairs or entries.'],
    [{ custom: [{ title: 'x', entries: [{ name: 'y', weather: 'z' }] }] }, 'To show it, write highlights.'],
    [{ custom: [{ title: 'x', custom: [] }] }, 'To show it, write text, bullets, pairs or entries.'],
    [{ meta: { note: 'x' } }, 'meta.note: Kept, shown nowhere. Nothing in meta is shown'],
  ])('reports the key of %j with what to write instead', (resume, message) => {
    const found = report(resume);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(message);
  });

  it('reports the same key of several entries once, with the others', () => {
    const work = [{ rank: 1 }, {}, { rank: 2 }, { rank: 3 }, { rank: 4 }, { rank: 5 }];
    expect(report({ work })).toEqual([
      'work[0].rank: Kept, shown nowhere. To show it, write highlights, or a section under custom. Also in work[2], work[3], work[4] and 1 more.',
    ]);
  });

  it.each<[string, object]>([
    ['languages of a text', { basics: { summary: { en: 'x', 'zh-Hant': 'y' } } }],
    ['links by what they lead to', { projects: [{ name: 'x', links: { anything: '/y' } }] }],
    ['further fields of CSL', { publications: [{ name: 'x', csl: { note: 'y' } }] }],
    [
      'what JSON Resume has for tools',
      { $schema: 'x', meta: { version: 'v1.0.0', canonical: 'x', '@resume/schema': {} } },
    ],
    ['marks, wherever they stand', { basics: { visibility: 'recruiter', tags: ['x'] } }],
    ['what is an error of its own', { basics: { phone: { value: '1', visiblity: 'recruiter' } } }],
  ])('says nothing of %s', (_, resume) => {
    expect(report(resume)).toEqual([]);
  });
});

it('finds unknown keys at any depth, and does not look into them', () => {
  const resume = { x: { y: 1 }, work: [{ name: 'a', roles: [{ position: 'b', z: 2 }] }], meta: { m: 3 } };
  expect(findUnknownKeys(resume as Resume).map(({ path }) => path.join('.'))).toEqual([
    'x',
    'work.0.roles.0.z',
    'meta.m',
  ]);
});
