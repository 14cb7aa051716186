import { expect, it } from 'vitest';
import { fixtureResume } from '../../fixtures/index.js';
import { toJsonLd } from './index.js';

it('writes a person with the properties of schema.org', () => {
  const { output, warnings } = toJsonLd(
    { ...fixtureResume, basics: { ...fixtureResume.basics, ids: { orcid: '0000-0002-1825-0097' } } },
    { locale: 'en' },
  );
  expect(output).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': 'https://orcid.org/0000-0002-1825-0097',
    name: 'Zhiwei Lin',
    alternateName: ['林知微', 'Z. Lin'],
    worksFor: [{ '@type': 'Organization', name: 'Clearlake Speech', url: 'https://example.org/clearlake' }],
    alumniOf: [
      { '@type': 'Organization', name: 'North Shore Lab' },
      { '@type': 'EducationalOrganization', name: 'Jiangnan College' },
    ],
    knowsLanguage: ['Chinese', 'English'],
  });
  expect(output['@reverse']).toMatchObject({
    author: expect.arrayContaining([
      expect.objectContaining({ '@type': 'ScholarlyArticle', datePublished: '2022' }),
      expect.objectContaining({ '@type': 'SoftwareSourceCode', license: 'MIT' }),
    ]),
  });
  expect(warnings.map(({ path }) => path)).toContain('projects');
  expect(JSON.stringify(output)).not.toContain('0000 0000 0000');
});

it('says nothing of what is not there', () => {
  expect(toJsonLd({}).output).toEqual({ '@context': 'https://schema.org', '@type': 'Person' });
});

it('writes each section with its own type', () => {
  const { output, warnings } = toJsonLd(
    {
      basics: {
        name: { en: 'Ada', zh: '艾达' },
        aliases: ['A. L.'],
        label: 'Analyst',
        summary: 'Writes *notes*.',
        email: { value: 'ada@a.org' },
        phone: '+44 1',
        url: 'https://a.org',
        image: { src: 'ada.png', visibility: 'public' },
        location: {
          address: { value: 'St James', visibility: 'public' },
          city: 'London',
          region: 'Middlesex',
          postalCode: { value: 'SW1', visibility: 'public' },
          countryCode: 'GB',
        },
        contacts: [
          { kind: 'phone', label: 'Office', value: '+44 2' },
          { kind: 'email', value: 'office@a.org' },
          { kind: 'url', value: 'https://b.org' },
          { label: 'Matrix', value: '@ada', url: 'https://matrix.org/@ada' },
        ],
        pronouns: 'she/her',
        ids: { orcid: '0000-0002-1825-0097', dblp: '1/2' },
        profiles: [{ network: 'GitHub', url: 'https://github.com/ada' }, { username: 'ada' }],
      },
      work: [
        { name: 'Now', startDate: '1843', url: 'https://now.org' },
        { name: 'Then', startDate: '1840', endDate: '1842' },
        { position: 'Nameless', startDate: '1843' },
        { name: 'Undated' },
      ],
      education: [{ institution: 'College', url: 'https://college.org' }, { area: 'Maths' }],
      memberships: [{ organization: 'Society', url: 'https://society.org' }],
      awards: [{ title: 'Prize' }, { awarder: 'x' }],
      certificates: [{ name: 'Cloud', issuer: 'Academy', url: '/c' }, { name: 'Rain' }],
      skills: [{ name: 'Rain' }],
      interests: [{ name: 'Birds' }],
      languages: [{ language: 'English' }],
      publications: [
        {
          name: 'Notes',
          authors: ['Ada', { given: 'Luigi', family: 'Menabrea' }],
          issued: '1843',
          containerTitle: 'Memoirs',
          url: 'https://notes.org',
          DOI: 'doi:10.1/x',
        },
        { name: 'Draft', releaseDate: '1844' },
      ],
      software: [
        {
          name: 'rain',
          summary: 'Listens.',
          url: '/rain',
          links: { code: '/code', slides: '/slides' },
          license: 'MIT',
        },
      ],
      datasets: [{ name: 'Drops', summary: 'Wet.', url: '/drops', releaseDate: '2020' }],
      goals: [{ summary: 'Rest' }],
    },
    { locale: 'en' },
  );
  expect(output).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': 'https://orcid.org/0000-0002-1825-0097',
    name: 'Ada',
    alternateName: ['艾达', 'A. L.'],
    jobTitle: 'Analyst',
    description: 'Writes notes.',
    email: 'ada@a.org',
    telephone: '+44 1',
    url: 'https://a.org',
    image: 'ada.png',
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'St James',
      addressLocality: 'London',
      addressRegion: 'Middlesex',
      postalCode: 'SW1',
      addressCountry: 'GB',
    },
    sameAs: ['https://github.com/ada'],
    contactPoint: [
      { '@type': 'ContactPoint', contactType: 'Office', telephone: '+44 2' },
      { '@type': 'ContactPoint', email: 'office@a.org' },
      { '@type': 'ContactPoint', url: 'https://b.org' },
      { '@type': 'ContactPoint', contactType: 'Matrix', name: '@ada', url: 'https://matrix.org/@ada' },
    ],
    worksFor: [{ '@type': 'Organization', name: 'Now', url: 'https://now.org' }],
    alumniOf: [
      { '@type': 'Organization', name: 'Then' },
      { '@type': 'EducationalOrganization', name: 'College', url: 'https://college.org' },
    ],
    memberOf: [{ '@type': 'Organization', name: 'Society', url: 'https://society.org' }],
    award: ['Prize'],
    hasCredential: [
      {
        '@type': 'EducationalOccupationalCredential',
        name: 'Cloud',
        recognizedBy: { '@type': 'Organization', name: 'Academy' },
        url: '/c',
      },
      { '@type': 'EducationalOccupationalCredential', name: 'Rain' },
    ],
    knowsAbout: ['Rain', 'Birds'],
    knowsLanguage: ['English'],
    '@reverse': {
      author: [
        {
          '@type': 'ScholarlyArticle',
          name: 'Notes',
          author: [
            { '@type': 'Person', name: 'Ada' },
            { '@type': 'Person', name: 'Luigi Menabrea' },
          ],
          datePublished: '1843',
          isPartOf: 'Memoirs',
          url: 'https://notes.org',
          sameAs: 'https://doi.org/10.1/x',
        },
        { '@type': 'ScholarlyArticle', name: 'Draft', datePublished: '1844' },
        {
          '@type': 'SoftwareSourceCode',
          name: 'rain',
          description: 'Listens.',
          url: '/rain',
          codeRepository: '/code',
          license: 'MIT',
        },
        { '@type': 'Dataset', name: 'Drops', description: 'Wet.', url: '/drops', datePublished: '2020' },
      ],
    },
  });
  expect(warnings.map(({ path }) => path)).toEqual([
    'goals',
    'basics.pronouns',
    'basics.ids.dblp',
    'basics.profiles[1]',
    'basics.name',
    'work[0].startDate',
    'work[1].startDate',
    'work[1].endDate',
    'work[2].position',
    'work[2].startDate',
    'work[3]',
    'education[1].area',
    'software[0].links.slides',
    'awards[1].awarder',
  ]);
  expect(warnings[0]?.message).toBe('has no words in schema.org; left out.');
});

it.each([
  [{ startDate: '2020' }, 'worksFor'],
  [{ startDate: '2020', endDate: 'present' }, 'worksFor'],
  [{ endDate: 'present' }, 'worksFor'],
  [{ startDate: '2020', endDate: '2026-06' }, 'worksFor'],
  [{ startDate: '2026', endDate: '2030' }, 'worksFor'],
  [{ startDate: '2020', endDate: '2026-05' }, 'alumniOf'],
  [{ startDate: '2020', endDate: '2026-06-14' }, 'alumniOf'],
  [{ roles: [{ position: 'x', startDate: '2020', endDate: '2021' }] }, 'alumniOf'],
  [{ startDate: '2026-07' }, undefined],
  [{ startDate: '2027', endDate: 'present' }, undefined],
  [{}, undefined],
])('on 15 June 2026, writes a job with %j as %s', (span, key) => {
  const { output, warnings } = toJsonLd(
    { work: [{ name: 'x', ...span }] },
    { now: new Date('2026-06-15T00:00:00Z') },
  );
  expect(['worksFor', 'alumniOf'].find((known) => known in output)).toBe(key);
  expect(warnings.some(({ path }) => path === 'work[0]')).toBe(key === undefined);
});

it('writes for a recruiter what recruiters may see', () => {
  const resume = { basics: { phone: { value: '+44 1', visibility: 'recruiter' as const } } };
  expect(toJsonLd(resume).output).not.toHaveProperty('telephone');
  expect(toJsonLd(resume, { audience: 'recruiter' }).output).toHaveProperty('telephone', '+44 1');
});

it('says where a licence is valid, which exhibitions showed works, and what was ordered and registered', () => {
  const { output, warnings } = toJsonLd({
    licenses: [{ name: 'Physician', authority: 'Board', region: 'Utah', expires: '2028-05' }],
    exhibitions: [
      { name: 'Rain', venue: 'Gallery', location: 'Leith', startDate: '2024-03', endDate: 'present' },
    ],
    commissions: [{ name: 'Cats', client: 'City', date: '2020' }],
    copyrights: [{ name: 'Flood V1.0', number: '2023SR1', date: '2023-04' }],
  });
  expect(output).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Person',
    hasCredential: [
      {
        '@type': 'EducationalOccupationalCredential',
        credentialCategory: 'license',
        name: 'Physician',
        recognizedBy: { '@type': 'Organization', name: 'Board' },
        validIn: { '@type': 'AdministrativeArea', name: 'Utah' },
        expires: '2028-05',
      },
    ],
    performerIn: [
      {
        '@type': 'ExhibitionEvent',
        name: 'Rain',
        location: { '@type': 'Place', name: 'Gallery', address: 'Leith' },
        startDate: '2024-03',
      },
    ],
    '@reverse': {
      author: [
        {
          '@type': 'CreativeWork',
          name: 'Cats',
          sponsor: { '@type': 'Organization', name: 'City' },
          dateCreated: '2020',
        },
        {
          '@type': 'SoftwareApplication',
          name: 'Flood V1.0',
          identifier: '2023SR1',
          datePublished: '2023-04',
        },
      ],
    },
  });
  expect(warnings).toEqual([]);
});
