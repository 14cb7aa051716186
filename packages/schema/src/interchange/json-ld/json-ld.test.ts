import { expect, it } from 'vitest';
import { fixtureResume } from '../../fixtures/index.js';
import { toJsonLd } from './index.js';

it('tells a person in the words of schema.org', () => {
  const { output, losses } = toJsonLd(
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
    alumniOf: [{ '@type': 'EducationalOrganization', name: 'Jiangnan College' }],
    knowsLanguage: ['Chinese', 'English'],
  });
  expect(output['@reverse']).toMatchObject({
    author: expect.arrayContaining([
      expect.objectContaining({ '@type': 'ScholarlyArticle', datePublished: '2022' }),
      expect.objectContaining({ '@type': 'SoftwareSourceCode', license: 'MIT' }),
    ]),
  });
  expect(losses.map(({ path }) => path)).toContain('projects');
  expect(JSON.stringify(output)).not.toContain('0000 0000 0000');
});

it('says nothing of what is not there', () => {
  expect(toJsonLd({}).output).toEqual({ '@context': 'https://schema.org', '@type': 'Person' });
});
