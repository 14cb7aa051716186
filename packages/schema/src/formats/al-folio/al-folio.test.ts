import { describe, expect, it } from 'vitest';
import { readResume } from '../../read/read-resume.js';

const read = (yaml: string) => readResume(yaml, { file: 'cv.yml' });

const HEAD = `- title: General Information
  type: map
  contents:
    - { name: Full Name, value: Ada Rain }
    - { name: Date of Birth, value: 5th January 1980 }
    - { name: Languages, value: "German, English" }
    - { name: Pet, value: a cat }
`;

describe('fromAlFolio', () => {
  it('reads the head', async () => {
    const { resume, format, warnings } = await read(HEAD);
    expect(format).toBe('al-folio');
    expect(resume).toMatchObject({
      basics: { name: 'Ada Rain', contacts: expect.arrayContaining([{ label: 'Pet', value: 'a cat' }]) },
      languages: [{ language: 'German' }, { language: 'English' }],
    });
    expect(warnings).toEqual([]);
  });

  it('reads tables of times by the title of their section', async () => {
    const { resume, warnings } = await read(`${HEAD}- title: Education
  type: time_table
  contents:
    - title: PhD
      institution: College of Linz
      year: 2010 - 2015
      description: [On rain., { title: Topics, contents: [lakes, hills] }]
- title: Experience
  type: time_table
  contents:
    - { title: Lead, institution: Lake Lab, location: Linz, year: 2020 - present }
- title: Honors and Awards
  type: time_table
  contents:
    - { year: 2018, items: [Medal of the city] }
`);
    expect(resume?.education).toMatchObject([
      { institution: 'College of Linz', studyType: 'PhD', startDate: '2010', endDate: '2015' },
    ]);
    expect(JSON.stringify(resume?.education)).toContain('lakes');
    expect(resume?.work).toMatchObject([
      { name: 'Lake Lab', position: 'Lead', location: 'Linz', startDate: '2020', endDate: 'present' },
    ]);
    expect(JSON.stringify(resume)).toContain('Medal of the city');
    expect(warnings.filter(({ kind }) => kind === undefined)).toEqual([]);
  });

  it('reads lists, with and without titles', async () => {
    const { resume, warnings } = await read(`${HEAD}- title: Academic Interests
  type: nested_list
  contents:
    - { title: Water, items: [rain, lakes] }
- title: Other Interests
  type: list
  contents: [Rowing, Chess]
`);
    const text = JSON.stringify(resume);
    for (const word of ['Water', 'rain', 'lakes', 'Rowing', 'Chess']) expect(text).toContain(word);
    expect(warnings).toEqual([]);
  });

  it('reports what has no place, with its path', async () => {
    const { warnings } = await read(`${HEAD}- title: Experience
  type: time_table
  colour: blue
  contents:
    - { title: Lead, institution: Lab, mood: good, year: 2020 }
- 3
`);
    expect(
      warnings
        .filter(({ kind }) => kind === undefined)
        .map(({ path }) => path)
        .sort(),
    ).toEqual(['[1].colour', '[1].contents[0].mood', '[2]']);
  });
});
