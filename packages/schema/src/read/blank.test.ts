import { expect, it } from 'vitest';
import { leafDocuments } from '../fixtures/every-leaf.js';
import { people } from '../fixtures/people/people.js';
import { fixtureResume } from '../fixtures/resume.js';
import { blankMaps } from './blank.js';

it('knows no map as blank that shows one leaf of the schema alone', () => {
  const blank = leafDocuments().flatMap(({ resume }) =>
    blankMaps(resume).map((path) => [path, path.reduce((value: unknown, key) => Object(value)[key], resume)]),
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
