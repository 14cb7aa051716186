import { expect, it } from 'vitest';
import type { Resume } from '../resume.js';
import { lint } from './index.js';

const codesOf = (resume: Resume) =>
  lint(resume, { now: new Date(0) }).flatMap(({ code, path, severity }) =>
    /letter/.test(path) ? [[severity, code, path]] : [],
  );

it('reports letters to nobody, without words and of one name, and a letter of a variant that there is not', () => {
  expect(
    codesOf({
      basics: { name: 'Ines Falk' },
      letters: [
        { name: 'ferry', body: [' ', { en: '' }], recipient: { address: 'Oslo' } },
        { name: 'ferry', body: 'Hulls', recipient: { role: 'Head of yards' } },
      ],
      variants: [{ name: 'trade', letter: 'fery' }],
    }),
  ).toEqual([
    ['error', 'letter', 'variants[0].letter'],
    ['error', 'letter', 'letters[1].name'],
    ['warning', 'letter-to-nobody', 'letters[0]'],
    ['warning', 'blank-letter', 'letters[0].body'],
  ]);
});

it('reports nothing of a letter to somebody that says something', () => {
  expect(
    codesOf({
      basics: { name: 'Ines Falk' },
      letters: [{ name: 'ferry', body: 'Hulls', recipient: { organization: 'North Line' } }],
    }),
  ).toEqual([]);
});
