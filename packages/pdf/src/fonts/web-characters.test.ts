import { describe, expect, it } from 'vitest';
import { charactersFor, charactersShown } from './web-characters.js';

const sorted = (text: string) => [...text].sort().join('');
const always = charactersShown('', '');

/** What a page shows of a text beyond what every page does. */
const shown = (text: string, css: string) =>
  sorted([...charactersShown(text, css)].filter((char) => !always.includes(char)).join(''));

describe('the characters of a page', () => {
  it.each([
    ['those of its text alone', 'Straße', '', 'Straeß'],
    ['capitals where titles are in capitals', 'Straße', 'h2 { text-transform: uppercase }', 'AERSTaertß'],
    ['capitals for small capitals that a font lacks', 'né', 'h1 { font-variant-caps: small-caps }', 'NnÉé'],
    ['small letters', 'ÄB', 'p { text-transform: lowercase }', 'BbÄä'],
    ['what stylesheets write', 'a', '.x::after { content: "→ " counter(n) \'\\2014 ⁂\' }', 'a—→⁂'],
    ['no other strings of stylesheets', 'a', '.x { font-family: "Zapfino" }', 'a'],
  ])('are %s', (_, text, css, expected) => {
    expect(shown(text, css)).toBe(sorted(expected));
  });

  it('are in a face of another script those that Latin fonts lack, where it has the script', () => {
    const face = { family: 'X', weight: 400, file: 'x.ttf', script: 'Hans' };
    expect(charactersFor(face, 'Ada 林→')).toBe('林→');
    expect(charactersFor(face, 'Ada →')).toBe('');
    expect(charactersFor({ ...face, script: 'Arab' }, 'Ada 林→')).toBe('');
    expect(charactersFor({ ...face, script: 'Latn' }, 'Ada 林→')).toBe('Ada 林→');
  });
});
