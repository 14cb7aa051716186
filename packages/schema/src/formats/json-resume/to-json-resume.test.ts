import { describe, expect, it } from 'vitest';
import type { Resume } from '../../resume.js';
import { fromJsonResume, toJsonResume } from './index.js';
import { ENVELOPE, project } from './to-json-resume.js';

/** What is ours alone in a document, so that it needs the envelope. */
const OURS: Resume = { goals: [{ summary: 'Rest' }] };

const warnings = (resume: Resume) => toJsonResume(resume, { locale: 'en' }).warnings;

describe('the standard part', () => {
  it('is in one language, with what our own words say under the standard keys', () => {
    const resume: Resume = {
      basics: {
        name: { zh: '艾达', en: 'Ada' },
        phone: { value: '1', visibility: 'recruiter' },
        'x-mood': 'blue',
      },
      work: [
        {
          name: 'Works',
          startDate: '2020',
          endDate: 'present',
          responsibilities: 'Cards',
          achievements: ['Notes', 'Drawings'],
          roles: [
            { position: 'Analyst', responsibilities: 'Counts', achievements: 'Sums' },
            { position: 'Poet' },
          ],
          workstreams: [{ name: 'Engine', achievements: ['Turns'] }],
        },
        { name: 'Shop', highlights: ['Sold'], endDate: '2019' },
      ],
      projects: [{ name: 'Map', context: 'Why', approach: ['How'], outcome: 'What' }, { name: 'Plan' }],
      publications: [
        { name: 'Rain', containerTitle: 'Letters', issued: '2020-05' },
        { name: 'Sun', publisher: 'Press' },
      ],
      volunteer: [{ organization: 'Park', summary: 'x' }],
      ...OURS,
      'x-own': [1],
    };
    expect(project(resume, 'en')).toEqual({
      basics: { name: 'Ada', phone: '1', 'x-mood': 'blue' },
      work: [
        {
          name: 'Works',
          startDate: '2020',
          highlights: ['Cards', 'Notes', 'Drawings', 'Counts', 'Sums', 'Turns'],
        },
        { name: 'Shop', highlights: ['Sold'], endDate: '2019' },
      ],
      projects: [{ name: 'Map', highlights: ['Why', 'How', 'What'] }, { name: 'Plan' }],
      publications: [
        { name: 'Rain', publisher: 'Letters', releaseDate: '2020-05' },
        { name: 'Sun', publisher: 'Press' },
      ],
      volunteer: [{ organization: 'Park', summary: 'x' }],
      'x-own': [1],
    });
  });

  it('makes texts of numbers', () => {
    const resume: Resume = {
      education: [{ institution: 'x', score: 4 }],
    };
    expect(project(resume, 'en')).toEqual({
      education: [{ institution: 'x', score: '4' }],
    });
  });
});

it('says by path what travels in the envelope alone', () => {
  expect(
    warnings({ basics: { name: { zh: '艾达', en: 'Ada' }, label: { en: 'Analyst' } }, ...OURS }),
  ).toEqual([
    { path: 'basics.name', message: 'is in several languages; the others are carried in meta.' },
    { path: 'goals', message: 'has no name in JSON Resume; carried in meta.' },
  ]);
  expect(warnings({ basics: { name: 'Ada' } })).toEqual([]);
});

describe('the envelope', () => {
  const resume: Resume = {
    basics: { phone: { value: '1', visibility: 'recruiter' } },
    meta: { version: 'v1' },
    ...OURS,
  };

  it('keeps the other keys of meta', () => {
    const { output } = toJsonResume(resume, { locale: 'en' });
    expect(output.meta).toEqual({
      version: 'v1',
      [ENVELOPE]: { locale: 'en', digest: expect.stringMatching(/^[0-9a-f]{16}$/), document: resume },
    });
  });

  it('holds what the audience may see, and everything where none is named', () => {
    expect(JSON.stringify(toJsonResume(resume))).toContain('"phone"');
    expect(JSON.stringify(toJsonResume(resume, { audience: 'recruiter' }))).toContain('"phone"');
    expect(JSON.stringify(toJsonResume(resume, { audience: 'public' }))).not.toContain('"phone"');
  });

  it('is not needed by a document that is JSON Resume already, and not taken over from one', () => {
    const plain = { basics: { name: 'Ada' }, meta: { canonical: 'https://a.org' } };
    expect(toJsonResume(plain)).toEqual({ output: plain, warnings: [] });
    const old = { ...plain, meta: { ...plain.meta, [ENVELOPE]: { document: 'old' } } };
    const { meta, ...rest } = toJsonResume(old).output;
    expect(rest).toEqual({ basics: { name: 'Ada' } });
    expect(meta).toMatchObject({ canonical: 'https://a.org', [ENVELOPE]: { document: old } });
  });
});

describe('the one date of a project', () => {
  const resume: Resume = {
    // No text of JSON Resume, so that there is an envelope.
    basics: { name: { en: 'Ada' } },
    projects: [
      { name: 'Rain', date: '2020-05/2021-02' },
      { name: 'Wind', date: '2022' },
    ],
  };
  const { output } = toJsonResume(resume);
  const edited = (changes: readonly object[]) => {
    const projects = (output.projects as object[]).map((project, i) => ({ ...project, ...changes[i] }));
    return fromJsonResume(JSON.parse(JSON.stringify({ ...output, projects }))).resume.projects;
  };

  it('is both ends of its span in the standard part', () => {
    expect(output.projects).toEqual([
      { name: 'Rain', startDate: '2020-05', endDate: '2021-02' },
      { name: 'Wind', startDate: '2022', endDate: '2022' },
    ]);
  });

  it('comes back as one date, or as both ends where another tool edited one', () => {
    expect(edited([])).toEqual(resume.projects);
    expect(edited([{ endDate: '2021-03' }, { startDate: '2021', endDate: undefined }])).toEqual([
      { name: 'Rain', startDate: '2020-05', endDate: '2021-03' },
      { name: 'Wind', startDate: '2021' },
    ]);
  });
});
