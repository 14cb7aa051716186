import { describe, expect, it } from 'vitest';
import { prepareResume } from '../prepare.js';
import type { Resume } from '../resume.js';
import { type SectionType, sectionTypes } from '../sections/index.js';
import { textToString } from '../text/nodes.js';
import { conventionsOf, sectionOrder } from './conventions.js';

const now = new Date('2026-11-28T00:00:00Z');

const resume: Resume = {
  basics: { name: 'Ada', birthDate: { value: '1995-03', visibility: 'public' } },
  profile: 'Patient',
  work: [
    { name: 'Second', startDate: '2020-01' },
    { name: 'First', startDate: '2015-01', endDate: '2019-12' },
  ],
  education: [
    { institution: 'University', startDate: '2011-09', endDate: '2015-06' },
    { institution: 'School', startDate: '2008-09', endDate: '2011-06' },
  ],
  skills: [{ name: 'Knots' }],
  certificates: [{ name: 'Radio' }],
};

const typesOf = (document: Resume, locale: string) =>
  prepareResume(document, { locale, now }).sections.map(({ type }) => type);

describe('the order of sections', () => {
  it.each([
    ['en', ['profile', 'work', 'education', 'certificates', 'skills']],
    ['de-AT', ['profile', 'work', 'education', 'certificates', 'skills']],
    ['zh', ['work', 'education', 'skills', 'certificates', 'profile']],
    ['zh-TW', ['education', 'work', 'certificates', 'skills', 'profile']],
    ['ja', ['work', 'skills', 'certificates', 'education', 'profile']],
    ['ko', ['education', 'work', 'certificates', 'skills', 'profile']],
  ])('in %s is %s', (locale, expected) => expect(typesOf(resume, locale)).toEqual(expected));

  it.each([
    ['rirekisho', 'ja', ['education', 'work', 'certificates', 'skills', 'profile']],
    ['cv', 'en', ['profile', 'education', 'work', 'certificates', 'skills']],
  ] as const)('of a %s in %s is %s', (kind, locale, expected) =>
    expect(typesOf({ ...resume, document: { kind } }, locale)).toEqual(expected),
  );

  it('is that of the document where it has one, before the others as the language has them', () => {
    const layout = { order: ['skills', 'education'] };
    expect(typesOf({ ...resume, layout }, 'zh')).toEqual([
      'skills',
      'education',
      'work',
      'certificates',
      'profile',
    ]);
  });

  it('holds every type once, in every language and kind', () => {
    for (const locale of ['en', 'de', 'fr', 'zh', 'zh-Hant', 'ja', 'ko', 'eo'])
      for (const kind of [undefined, 'cv', 'rirekisho', 'shokumukeireki', 'lebenslauf'] as const)
        for (const isEarly of [true, false]) {
          const conventions = conventionsOf(kind === undefined ? {} : { document: { kind } }, locale);
          const order = sectionOrder(conventions, sectionTypes, isEarly);
          expect(order.toSorted()).toEqual(sectionTypes.toSorted());
        }
  });
});

describe('early in a career', () => {
  const startsWith = (document: Resume): SectionType | undefined =>
    typesOf({ ...resume, profile: undefined, ...document }, 'en')[0];

  it.each([
    ['after a short time at work', { work: [{ name: 'Mill', startDate: '2024-06' }] }, 'education'],
    ['after three years', { work: [{ name: 'Mill', startDate: '2023-06' }] }, 'work'],
    [
      'after internships alone',
      {
        work: [{ name: 'Mill', startDate: '2013', employmentType: 'internship' }],
        education: [{ institution: 'University', startDate: '2022' }],
      },
      'education',
    ],
    [
      'in studies after a school of long ago',
      {
        work: [{ name: 'Mill', startDate: '2025-07', endDate: '2025-08', employmentType: 'internship' }],
        education: [
          { institution: 'University', startDate: '2022-09', endDate: '2027-06' },
          { institution: 'School', startDate: '2016-09', endDate: '2019-06' },
        ],
      },
      'education',
    ],
    ['by the start of the career', { basics: { careerStart: '2025-01' } }, 'education'],
    [
      'long after the start of the career',
      { basics: { careerStart: '2005' }, work: [{ name: 'Mill', startDate: '2026-01' }] },
      'work',
    ],
    ['with a job without dates', { work: [{ name: 'Mill' }] }, 'work'],
  ] as const)('%s, a résumé begins with %3$s', (_, document, expected) => {
    expect(startsWith(document as unknown as Resume)).toBe(expected);
  });
});

describe('the order of entries', () => {
  const names = (document: Resume, locale: string) =>
    prepareResume(document, { locale, now }).sections.flatMap((section) =>
      section.type === 'work' ? section.items.map(({ name }) => textToString(name)) : [],
    );

  it('is newest first, and oldest first where the layout says so', () => {
    expect(names(resume, 'en')).toEqual(['Second', 'First']);
    expect(names({ ...resume, layout: { chronology: 'oldest' } }, 'en')).toEqual(['First', 'Second']);
  });

  it('puts entries without dates last either way', () => {
    const work = [{ name: 'Undated' }, ...(resume.work ?? [])];
    expect(names({ work }, 'en').at(-1)).toBe('Undated');
    expect(names({ work, layout: { chronology: 'oldest' } }, 'en').at(-1)).toBe('Undated');
  });
});

it('lists personal facts as the language or the document has them', () => {
  const variant = (locale: string, layout: Resume['layout'] = {}) =>
    prepareResume({ ...resume, layout }, { locale, now }).basics.factsVariant;
  expect([variant('zh'), variant('de'), variant('fr'), variant('de', { facts: 'grid' })]).toEqual([
    undefined,
    'list',
    'line',
    undefined,
  ]);
});
