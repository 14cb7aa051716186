import { expect, it } from 'vitest';
import { nearest } from './nearest.js';

it.each<[string, string[], string | undefined]>([
  ['wrok', ['work'], 'work'],
  ['ba', ['ab'], 'ab'],
  ['Name', ['name'], 'name'],
  ['nam', ['name'], 'name'],
  ['names', ['name'], 'name'],
  ['summry', ['summit', 'summary'], 'summary'],
  ['summry', ['summary', 'summit'], 'summary'],
  ['nome', ['name', 'node'], 'name'],
  ['abcdef', ['abcdxy'], 'abcdxy'],
  ['startDtae', ['endDate', 'startDate'], 'startDate'],
  // Two letters off in a word of six, and no more; one in a short word.
  ['abcdef', ['abcxyz'], undefined],
  ['abdc', ['bacd'], undefined],
  ['ab', ['xa'], undefined],
  ['ab', ['bx'], undefined],
  ['a', ['abc'], undefined],
  ['abc', ['cab'], undefined],
  ['work', [], undefined],
])('takes %s, where %j are known, for %s', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant);
});
