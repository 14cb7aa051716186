import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureView, people } from '../../fixtures/index.js';
import { prepareResume } from '../../prepare.js';
import { runs } from '../../test/arbitrary.js';
import { visibleStrings } from '../../visible-strings.js';
import { toTypst } from '../typst/index.js';
import { escapeTypst } from '../typst/typst.js';
import { toLatex } from './index.js';
import { escapeLatex } from './latex.js';

const now = new Date('2026-01-01T00:00:00Z');
const fold = (text: string) => text.replace(/\s+/g, '');

/** The text of LaTeX, as far as this project writes it. */
const readLatex = (tex: string) =>
  tex
    .replace(/(?<!\\|string)~/g, ' ')
    .replace(/\\href\{(?:\\.|[^}])*\}/g, '')
    .replace(
      /\\text(asciitilde|asciicircum|backslash|braceleft|braceright|quotedbl|asciigrave)\{\}/g,
      (_, name) => SIGNS[name] ?? '',
    )
    .replace(/\\\(\\(right|left)arrow\\\)/g, (_, side) => (side === 'right' ? '→' : '←'))
    .replace(/\\(?:RL|LR|resume\w+|text\w+|emph|sout|(?:sub)*section\*?)(?=\{)/g, '')
    .replace(/\\newline|\\item\{\}/g, ' ')
    .replace(/(?<!\\)[{}]/g, '')
    .replace(/\\([&%$#_])/g, '$1');

const SIGNS: Readonly<Record<string, string>> = {
  asciitilde: '~',
  asciicircum: '^',
  backslash: '\\',
  braceleft: '\u0001',
  braceright: '\u0002',
  quotedbl: '"',
  asciigrave: '`',
};

/** The text of Typst, as far as this project writes it. */
const readTypst = (source: string) =>
  source
    .replace(/#(?:link|text|raw)\((?:lang: )?"((?:\\.|[^"\\])*)"\)(;)?/g, (_, text, end) => (end ? text : ''))
    .replace(/#(?:strong|emph|strike|super|sub)(?=\[)/g, '')
    .replace(/(?<!\\)\];/g, '')
    .replace(/(?<!\\)\[/g, '')
    .replace(/\\(.)/g, '$1');

describe.each([
  ['LaTeX', toLatex, readLatex],
  ['Typst', toTypst, readTypst],
] as const)('%s', (_, write, read) => {
  it.each(Object.entries(people))('has every text of %s', (_name, person) => {
    const view = prepareResume(person, { locale: 'en', audience: 'recruiter', now });
    const text = fold(read(write(view)));
    expect(visibleStrings(view).filter((string) => !text.includes(fold(string)))).toEqual([]);
  });

  it('is the same each time', () => {
    expect(write(fixtureView('zh'))).toBe(write(fixtureView('zh')));
  });
});

it('sets no text as a command of LaTeX', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      const commands = escapeLatex(text).match(/\\[a-zA-Z]+/g) ?? [];
      const known =
        /^\\(?:text(?:asciitilde|asciicircum|backslash|braceleft|braceright|quotedbl|asciigrave))$/;
      expect(commands.filter((command) => !known.test(command))).toEqual([]);
      expect(escapeLatex(text)).not.toMatch(/(?<!\\)[%$#&_^]|\n/);
      expect(readLatex(escapeLatex(text)).length).toBeGreaterThanOrEqual(0);
    }),
    runs,
  );
});

it('sets no text as code of Typst', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
      const escaped = escapeTypst(text);
      expect(escaped.replace(/\\./g, '')).not.toMatch(/[#$*_`<@[\]~\\]|\n|\/[/*]|--|\.\./);
      expect(escaped.replace(/\\./g, 'x').trimStart()).not.toMatch(/^(?:[-+=/]|\d+\.)/);
    }),
    runs,
  );
});

it.each([
  [
    '\\input{/etc/passwd}',
    '\\textbackslash{}input\\textbraceleft{}/etc/passwd\\textbraceright{}',
    '\\\\input{/etc/passwd}',
  ],
  ['#read("/etc/passwd")', '\\#read(\\textquotedbl{}/etc/passwd\\textquotedbl{})', '\\#read("/etc/passwd")'],
  ['- a', '- a', '\\- a'],
  ['1. a', '1. a', '1\\. a'],
  ['a -- b', 'a -{}- b', 'a \\-- b'],
  ['← →', '\\(\\leftarrow\\) \\(\\rightarrow\\)', '← →'],
])('writes %s as text', (text, latex, typst) => {
  expect(escapeLatex(text)).toBe(latex);
  expect(escapeTypst(text)).toBe(typst);
});

it('ends no argument of an address by what stands in it', () => {
  const view = prepareResume(
    { basics: { name: 'Ada' }, work: [{ name: 'Mill', url: 'https://a.example/}\\x"#%_^{?a=1&b' }] },
    { locale: 'en', now },
  );
  expect(toLatex(view)).toContain(
    '\\href{https://a.example/\\%7D\\%5Cx\\%22\\#\\%\\_\\%5E\\%7B?a=1\\&b}{Mill}',
  );
  expect(toTypst(view)).toContain('#link("https://a.example/}\\\\x\\"#%_^{?a=1&b")[Mill];');
});

it('begin a line for what stands below the title of a paper', () => {
  const publications = [{ name: 'Wakes', publisher: 'EarthArXiv', releaseDate: '2021' }];
  const view = prepareResume({ basics: { name: 'A B' }, publications }, { locale: 'en', now });
  expect(toLatex(view)).toContain('Wakes\\newline\nEarthArXiv');
  expect(toTypst(view)).toContain('Wakes#linebreak();\n');
});
