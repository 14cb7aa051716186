import { expect, it } from 'vitest';
import { isOtherAuthors, readMarks, splitOtherAuthors } from './marks.js';

it.each([
  ['Wei Wang*', 'Wei Wang', 'equal', []],
  ['*Wei Wang', 'Wei Wang', 'equal', []],
  ['Wei Wang^*^', 'Wei Wang', 'equal', []],
  ['Wei Wang\\*', 'Wei Wang', 'equal', []],
  ['Wei Wang†', 'Wei Wang', 'corresponding', []],
  ['Wei Wang*,†', 'Wei Wang', 'equal corresponding', []],
  ['Wei Wang<sup>1,†</sup>', 'Wei Wang', 'corresponding', ['1']],
  ['Wei Wang¹', 'Wei Wang', '', ['¹']],
  ['Wei Wang1,2', 'Wei Wang', '', ['1,2']],
  ['Wei Wang 0001', 'Wei Wang', '', []],
  ['王伟§', '王伟', '', ['§']],
  ['Team 42', 'Team 42', '', []],
  ['CMS Collaboration 2020', 'CMS Collaboration 2020', '', []],
  ['Louis XIV^th^', 'Louis XIV^th^', '', []],
  ['*', '*', '', []],
  ['', '', '', []],
])('reads %j as %j', (written, name, marks, others) => {
  const read = readMarks(written);
  expect(read.name).toBe(name);
  expect([read.equal && 'equal', read.corresponding && 'corresponding'].filter(Boolean).join(' ')).toBe(
    marks,
  );
  expect(read.others).toEqual(others);
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
