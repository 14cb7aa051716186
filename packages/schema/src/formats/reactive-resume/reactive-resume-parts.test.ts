import { expect, it } from 'vitest';
import { fromReactiveResume } from './index.js';

it('reports the texts of links, and what is hidden, where a document has no place for them', () => {
  const { resume, warnings } = fromReactiveResume({
    picture: { url: 'https://harbour.example/noor.jpg', hidden: true },
    basics: { name: 'Noor', website: { url: 'https://noor.example', label: 'My bridges' } },
    summary: { hidden: true, content: '<p>Builds bridges.</p>' },
    sections: {
      projects: { items: [{ name: 'Weir', website: { url: 'https://weir.example', label: 'Plans' } }] },
    },
  });
  expect(resume.basics).toEqual({ name: 'Noor', url: 'https://noor.example' });
  expect(warnings.map(({ path }) => path)).toEqual([
    'summary.content',
    'picture.url',
    'basics.website.label',
    'sections.projects.items[0].website.label',
  ]);
});

it('reports a heading of the summary that is not a usual one, and misspelt keys', () => {
  const lossesOf = (title: string) =>
    fromReactiveResume({
      basics: { name: 'A', headlin: 'x' },
      summary: { title, content: '<p>Hi</p>' },
      sections: { skills: { items: [{ name: 'Go' }] } },
    }).warnings.map(({ message }) => message);
  expect(lossesOf('Why me')).toEqual([
    '"Why me" heads the summary, which stands without a heading here; left out.',
    'is not a key that can be read here; left out. Did you mean "headline"?',
  ]);
  expect(lossesOf('Profile')).toHaveLength(1);
});

it('reads the roles of an employer, with their dates and bullets', () => {
  const { resume, warnings } = fromReactiveResume({
    basics: { name: 'Noor Haddad', headline: '' },
    picture: {},
    sections: {
      experience: {
        title: 'Career',
        items: [
          {
            company: 'River Works',
            position: '',
            period: '',
            roles: [
              {
                id: 'a',
                position: 'Lead',
                period: '2021-03',
                description: '<ul><li><p>Two bridges</p></li></ul>',
              },
              { id: 'b', position: 'Engineer', period: '2018', description: '' },
            ],
          },
        ],
      },
    },
    metadata: {},
  });
  expect(resume.work).toMatchObject([
    {
      name: 'River Works',
      roles: [{ position: 'Lead', highlights: ['Two bridges'] }, { position: 'Engineer' }],
    },
  ]);
  expect(JSON.stringify(resume.work)).toContain('2021-03');
  expect(warnings).toEqual([]);
});

it('says the description of a reference once, and gives a field without a name no label', () => {
  const { resume } = fromReactiveResume({
    basics: { name: 'A', customFields: [{ id: 'x', text: 'Führerschein B' }] },
    sections: {
      references: {
        items: [
          { name: 'Bo', description: '<p>Knows boats.</p>' },
          { name: 'Cy', description: 'Captain', summary: '<p>Knows tides.</p>' },
        ],
      },
    },
  });
  expect(resume.basics?.contacts).toEqual([{ value: 'Führerschein B' }]);
  expect(resume.references).toEqual([
    { name: 'Bo', reference: 'Knows boats.' },
    { name: 'Cy', relationship: 'Captain', reference: 'Knows tides.' },
  ]);
});

it('keeps the text of a link without an address, below the title of its entry', () => {
  const website = { url: '', label: 'Pine / Rope', inlineLink: false };
  const { resume, warnings } = fromReactiveResume({
    basics: { name: 'A' },
    sections: {
      experience: { items: [{ company: 'River Works', description: '<p>Led.</p>', website }] },
      projects: { items: [{ name: 'Ferry', description: '', website }] },
      education: { items: [{ school: 'TU', website }] },
      awards: { items: [{ title: 'Prize', website: { url: 'https://a.example', label: '' } }] },
      languages: { items: [{ language: 'Arabic', website }] },
    },
  });
  expect(resume.work).toEqual([{ name: 'River Works', summary: 'Pine / Rope\n\nLed.' }]);
  expect(resume.projects).toEqual([{ name: 'Ferry', description: 'Pine / Rope' }]);
  expect(resume.education).toEqual([{ institution: 'TU', achievements: ['Pine / Rope'] }]);
  expect(resume.awards).toEqual([{ title: 'Prize', url: 'https://a.example' }]);
  expect(warnings.map(({ path, message }) => `${path} ${message}`)).toEqual([
    'sections.languages.items[0].website.label is the text of a link without an address; left out.',
  ]);
});
