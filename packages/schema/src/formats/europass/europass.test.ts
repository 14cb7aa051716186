import { decodeHTML } from 'entities';
import { describe, expect, it } from 'vitest';
import { people } from '../../fixtures/index.js';
import { prepareResume } from '../../prepare.js';
import { readResume } from '../../read/read-resume.js';
import type { Resume } from '../../resume.js';
import { visibleStrings } from '../../visible-strings.js';
import { fromEuropass } from './from-europass.js';
import { toEuropass } from './to-europass.js';

const now = new Date('2026-01-01T00:00:00Z');
const write = (resume: Resume) => toEuropass(resume, { locale: 'en', audience: 'recruiter', now });

const resume: Resume = {
  basics: {
    name: 'Lotte Brandt',
    label: 'Baker',
    email: 'lotte@brandt.example',
    phone: '+49 30 123456',
    summary: 'I **bake** & sell.',
    location: { city: 'Kassel', countryCode: 'DE', postalCode: '34117' },
    birthDate: '1991-07-09',
    nationality: ['DE'],
    drivingLicenses: ['B', 'tractor'],
    hometown: 'Fulda',
  },
  work: [
    {
      name: 'Korn',
      position: 'Baker',
      url: 'https://korn.example',
      startDate: '2014-02',
      highlights: ['Sourdough', 'Taught <two>'],
    },
  ],
  education: [{ institution: 'Trade School', studyType: 'Journeyman', endDate: '2013', startDate: '2010' }],
  languages: [
    { language: 'German', fluency: 'native' },
    { language: 'French', cefr: 'B1' },
  ],
  skills: [{ name: 'Ovens', keywords: ['Gas', 'Wood'] }, { name: 'Sales' }],
  awards: [{ title: 'Golden loaf', awarder: 'Guild', date: '2020' }],
};

describe('toEuropass', () => {
  it('writes what the importer reads back', async () => {
    const { output, warnings } = write(resume);
    expect(warnings.map(({ path }) => path)).toEqual(['basics.hometown', 'basics.drivingLicenses']);
    const back = await readResume(output);
    expect(back.format).toBe('europass');
    expect(back.resume).toMatchObject({
      basics: {
        name: 'Lotte Brandt',
        email: 'lotte@brandt.example',
        phone: '+49 30123456',
        summary: '**Baker**\n\nI **bake** & sell.',
        location: { city: 'Kassel', countryCode: 'DE', postalCode: '34117' },
        birthDate: '1991-07-09',
        nationality: ['DE'],
        drivingLicenses: ['B'],
      },
      work: [
        {
          name: 'Korn',
          position: 'Baker',
          url: 'https://korn.example',
          startDate: '2014-02',
          endDate: 'present',
          highlights: ['Sourdough', 'Taught <two>'],
        },
      ],
      education: [
        { institution: 'Trade School', studyType: 'Journeyman', startDate: '2010', endDate: '2013' },
      ],
      languages: [{ language: 'German' }, { language: 'French', cefr: 'B1' }],
      skills: [{ name: 'Ovens', keywords: ['Gas', 'Wood'] }, { name: 'Sales' }],
      awards: [{ title: 'Golden loaf', date: '2020' }],
    });
  });

  it('reads back a section that has elements of its own and entries of the person', async () => {
    const { output } = write({
      basics: { name: 'A B' },
      languages: [
        { language: 'German', fluency: 'native' },
        { language: 'French', cefr: 'B1', tests: [{ name: 'DELF', score: '80' }] },
      ],
      publications: [
        {
          name: 'Wakes',
          authors: [
            { name: 'A B', equal: true },
            { name: 'C D', equal: true },
          ],
        },
      ],
    });
    const { resume: back = {} } = await readResume(output);
    expect(back.languages?.map(({ language }) => language)).toEqual(['German', 'French']);
    expect(back.languages?.[1]).toMatchObject({ cefr: 'B1', summary: expect.stringContaining('DELF') });
    expect(back.publications?.map(({ name }) => name)).toEqual(['Wakes']);
    expect(back.custom).toMatchObject([
      { title: 'Publications', bullets: [expect.stringContaining('equal contribution')] },
    ]);
  });

  it('leaves out a telephone number without the code of a country, which the editor refuses', () => {
    const { output, warnings } = write({ basics: { name: 'A B', phone: '030 123456' } });
    expect(output).not.toContain('Telephone');
    expect(warnings).toMatchObject([{ path: 'basics.phone' }]);
  });

  it.each(Object.entries(people))('writes every text of %s, or reports it', (_, person) => {
    const { output, warnings } = write(person);
    const fold = (text: string) => text.replace(/\s+/g, '');
    const written = fold(decodeHTML(decodeHTML(output)).replace(/<[^>]*>/g, ''));
    const reported = fold(warnings.map(({ message }) => message).join(' '));
    const view = prepareResume(person, { locale: 'en', audience: 'recruiter', now });
    const { sections } = view;
    // Dates and headings have fields of their own there, and a level has a code.
    const lost = visibleStrings({
      ...view,
      basics: { ...view.basics, name: '', contacts: [], facts: [] },
    }).filter((text) => !written.includes(fold(text)) && !reported.includes(fold(text)));
    const headings = sections.map(({ title }) => title);
    const isDate = (text: string) =>
      /\d{4}|present|^(?:\w{3}|expected)\s?$|native|maternelle|모국어/i.test(text);
    const isTitle = warnings.some(({ path }) => path === 'document.title');
    expect(lost.filter((text) => !headings.includes(text) && !isDate(text) && !isTitle)).toEqual([]);
  });
});

describe('fromEuropass', () => {
  it('reports what has no place with its line', () => {
    const { warnings } = fromEuropass(
      '<Candidate>\n<CandidatePerson><PersonName><GivenName>A</GivenName></PersonName></CandidatePerson>\n<CandidateProfile languageCode="en">\n<Unheard>x</Unheard></CandidateProfile></Candidate>',
    );
    expect(warnings).toEqual([
      { path: 'CandidateProfile.Unheard', message: 'has no place here; left out.', line: 4, column: 1 },
    ]);
  });

  it('takes the lists of Quill for what they are', () => {
    const { resume } = fromEuropass(
      '<Candidate><CandidateProfile languageCode="en"><ExecutiveSummary>&lt;p&gt;I:&lt;/p&gt;&lt;ol&gt;&lt;li data-list="bullet"&gt;&lt;span class="ql-ui"&gt;&lt;/span&gt;bake&lt;/li&gt;&lt;/ol&gt;</ExecutiveSummary></CandidateProfile></Candidate>',
    );
    expect(resume.basics?.summary).toBe('I:\n\n- bake');
  });
});
