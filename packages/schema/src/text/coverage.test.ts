import { expect, it } from 'vitest';
import { fixtureResume } from '../fixtures/index.js';
import { coverage } from './coverage.js';

it('finds nothing missing in the fixture', () => {
  const { languages, missing, texts } = coverage(fixtureResume);
  expect(languages).toEqual(['zh', 'en']);
  expect(missing).toEqual([]);
  expect(texts).toBeGreaterThan(90);
});

it('names each text that lacks a language, by path', () => {
  const resume = {
    basics: { name: { zh: '董', en: 'Dong' }, url: 'https://a.b' },
    work: [{ name: 'one name for all', highlights: [{ zh: '成果' }] }],
    education: [{ thesis: { name: { en: 'On rain' } } }, { thesis: { en: 'On wind' } }],
    skills: [{ name: { default: 'x' } }],
  };
  expect(coverage(resume).missing).toEqual([
    { path: 'work[0].highlights[0]', languages: ['en'] },
    { path: 'education[0].thesis.name', languages: ['zh'] },
    { path: 'education[1].thesis', languages: ['zh'] },
  ]);
});

it('takes no language for one of the document that only a title of a paper is in', () => {
  const resume = {
    basics: { name: { zh: '董', default: 'Dong' } },
    publications: [{ name: { default: 'Regen', fr: 'Pluie' } }],
  };
  expect(coverage(resume)).toEqual({ languages: ['zh'], texts: 2, missing: [] });
});

it('asks for the languages wanted', () => {
  expect(coverage({ basics: { name: { zh: '董' } } }, ['zh', 'de']).missing).toEqual([
    { path: 'basics.name', languages: ['de'] },
  ]);
});
