import { expect, it } from 'vitest';
import { leafDocuments } from '../fixtures/every-leaf.js';
import { people } from '../fixtures/people/people.js';
import { fixtureResume } from '../fixtures/resume.js';
import { parse } from '../parse.js';
import { blankMaps } from './blank.js';

it('knows no map as blank that shows one leaf of the schema alone', () => {
  const blank = leafDocuments().flatMap(({ resume }) =>
    blankMaps(resume).map(({ path }) => [
      path,
      path.reduce((value: unknown, key) => Object(value)[key], resume),
    ]),
  );
  // An author and a paper who have nothing but what programs read.
  const isExpected = ([path, value]: unknown[]) =>
    (path as PropertyKey[])[0] !== 'basics' &&
    /^\{"(orcid|equal|corresponding|self)"/.test(JSON.stringify(value));
  expect(blank.filter((item) => !isExpected(item))).toEqual([]);
});

it('knows no map of a whole résumé as blank', () => {
  for (const resume of [fixtureResume, ...Object.values(people)]) expect(blankMaps(resume)).toEqual([]);
});

it('distinguishes empty entries from entries of which nothing is shown', () => {
  const work = [{ name: 'Mill' }, { name: '', highlights: [''] }, { x: 'y' }, {}];
  expect(blankMaps({ work })).toEqual([
    { path: ['work', 1], isEmpty: true },
    { path: ['work', 2], isEmpty: false },
  ]);
});

it('is heard of entries of empty texts, once for all of them', () => {
  const messagesOf = (entries: object[]) =>
    parse(JSON.stringify({ basics: { name: 'Ada' }, skills: entries })).diagnostics.map(
      ({ path, message }) => `${path}: ${message}`,
    );
  expect(messagesOf([{ name: '' }])).toEqual(['skills[0]: The entry has no text. Leave it out.']);
  expect(messagesOf([{ name: '' }, { name: '', keywords: [] }])).toEqual([
    'skills[0]: 2 values are empty: here, skills[1]. Leave out the keys of what is not known.',
  ]);
});
