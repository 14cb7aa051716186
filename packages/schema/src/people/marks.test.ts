import { expect, it } from 'vitest';
import { isOtherAuthors, readMarks, readSigns, splitOtherAuthors } from './marks.js';

it.each([
  ['Wei Wang*', 'Wei Wang', ['*']],
  ['*Wei Wang', 'Wei Wang', ['*']],
  ['Wei Wang^*^', 'Wei Wang', ['*']],
  ['Wei Wang\\*', 'Wei Wang', ['*']],
  ['Wei Wang*,†', 'Wei Wang', ['*', '†']],
  ['Wei Wang<sup>1,†</sup>', 'Wei Wang', ['†', '1']],
  ['Wei Wang¹', 'Wei Wang', ['¹']],
  ['Wei Wang1,2', 'Wei Wang', ['1,2']],
  ['Wei Wang 0001', 'Wei Wang', []],
  ['王伟§', '王伟', ['§']],
  ['Team 42', 'Team 42', []],
  ['CMS Collaboration 2020', 'CMS Collaboration 2020', []],
  ['Louis XIV^th^', 'Louis XIV^th^', []],
  ['*', '*', []],
  ['', '', []],
])('takes the signs off %j', (written, name, signs) => {
  expect(readSigns(written)).toEqual({ name, signs });
});

/** E for equal, C for corresponding, and the signs that mean something else, by author. */
const marksOf = (...authors: string[]) =>
  readMarks(authors.map((signs) => [...signs])).map(
    ({ equal, corresponding, others }) => `${equal ? 'E' : ''}${corresponding ? 'C' : ''}${others.join('')}`,
  );

it.each([
  ['stars of several authors', ['*', '*', ''], ['E', 'E', '']],
  ['a star of one author', ['', '', '*'], ['', '', 'C']],
  ['stars and a dagger', ['*', '*', '†'], ['E', 'E', 'C']],
  ['a star and daggers', ['†', '†', '', '*'], ['E', 'E', '', 'C']],
  ['hashes and a star', ['#', '#', '*'], ['E', 'E', 'C']],
  ['hashes and stars', ['#', '#*', '*'], ['E', 'EC', 'C']],
  ['a star and a dagger', ['*', '†'], ['C', '†']],
  ['hashes and an envelope', ['#', '＃', '✉'], ['E', 'E', 'C']],
  ['a hash of one author', ['#', ''], ['#', '']],
  ['numbers and double daggers', ['1‡', '2'], ['1‡', '2']],
])('reads %s as papers mean them', (_, authors, marks) => {
  expect(marksOf(...authors)).toEqual(marks);
});

it.each(['et al.', 'Et al', 'others', 'and others', '...', '…', '等', 'ほか'])(
  'takes %j for others',
  (name) => {
    expect(isOtherAuthors(name)).toBe(true);
  },
);

it.each([
  ['R. Viday et al.', 'R. Viday', true],
  ['Ana Santos, et al.', 'Ana Santos', true],
  ['张三等', '张三', true],
  ['Al Etal', 'Al Etal', false],
])('splits %j', (written, name, otherAuthors) => {
  expect(splitOtherAuthors(written)).toEqual({ name, otherAuthors });
});
