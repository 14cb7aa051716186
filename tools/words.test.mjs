import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Words that this project used as metaphors, with the term of the field. */
const WORDS = {
  'houses?': 'repository, project',
  'rooms?': 'package, folder; of a layout: space',
  'doors?': 'entry, export, link',
  'told|tells?': 'report, distinguish, decide',
  'mend(?:s|ed|ing)?': 'fix, correct',
  parted: 'split, fragmented',
  hung: 'out-of-flow, positioned',
  stead: 'in place of',
  beside: 'next to',
  'comes to nothing': 'is empty, has no effect',
  'on paper|paper editions?': 'in print, PDF edition',
};

const FORBIDDEN = new RegExp(`\\b(?:${Object.keys(WORDS).join('|')})\\b`, 'gi');

/** Text of résumés and words of languages, where houses and rooms are houses and rooms. */
const CONTENT = /^packages\/schema\/src\/(?:fixtures|languages)\/|\.stories\.tsx$|^tools\/words\.test\.mjs$/;

const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => /\.(?:[cm]?[jt]sx?|css|mdx?|ya?ml)$/.test(file) && !/(?:^|\/)CHANGELOG\.md$/.test(file));

const checked = files.filter((file) => !CONTENT.test(file));

const read = (file) => readFileSync(`${root}/${file}`, 'utf8');

/** The text that people read in a file: prose, comments, names, messages, names of tests. */
function textsIn(file, source = read(file)) {
  if (/\.mdx?$/.test(file)) return [source.replace(/```[\s\S]*?```|`[^`\n]*`|\]\([^)]*\)/g, ' ')];
  if (file.endsWith('.css')) return source.match(/\/\*[\s\S]*?\*\//g) ?? [];
  if (/\.ya?ml$/.test(file)) return source.match(/#.*$|^\s*(?:- )?name:.*$/gm) ?? [];
  return textsInProgram(file, source);
}

function textsInProgram(file, source) {
  const isTest = /\.test\.\w+$/.test(file);
  const program = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const comments = new Map();
  const texts = [];
  const addComments = (ranges) => {
    for (const { pos, end } of ranges ?? []) comments.set(pos, source.slice(pos, end));
  };
  const visit = (node) => {
    addComments(ts.getLeadingCommentRanges(source, node.pos));
    addComments(ts.getTrailingCommentRanges(source, node.end));
    if (ts.isIdentifier(node)) texts.push(wordsOf(node.text));
    else if (isText(node) && (!isTest || isNameOfTest(node))) texts.push(node.text);
    for (const child of node.getChildren(program)) visit(child);
  };
  visit(program);
  return [...comments.values(), ...texts];
}

const isText = (node) =>
  ts.isStringLiteral(node) ||
  ts.isNoSubstitutionTemplateLiteral(node) ||
  [ts.SyntaxKind.TemplateHead, ts.SyntaxKind.TemplateMiddle, ts.SyntaxKind.TemplateTail].includes(node.kind);

/** Whether a string is the name of a test: strings in tests may be text of résumés. */
const isNameOfTest = ({ parent }) =>
  ts.isCallExpression(parent) && /^(?:it|test|describe)\b/.test(parent.expression.getText());

/** `mendedSource` as "mended source". */
const wordsOf = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll('_', ' ');

const forbiddenIn = (file, source) => [
  ...new Set(textsIn(file, source).flatMap((text) => text.match(FORBIDDEN) ?? [])),
];

describe('the words of comments, names, messages and docs', () => {
  it('are those of the field', () => {
    const found = checked.flatMap((file) => forbiddenIn(file).map((word) => `${file}: ${word}`));
    expect(found, `Write instead: ${JSON.stringify(WORDS, null, 2)}`).toEqual([]);
  }, 120_000);

  it.each([
    ['a.ts', '/** Mends a file. */ export {};', ['Mends']],
    ['a.ts', 'const mendedSource = 1;', ['mended']],
    ['a.ts', "throw new Error('the door is shut');", ['door']],
    ['a.ts', 'throw new Error(`the room`);', ['room']],
    ['a.css', '/* hung */ .room { color: red }', ['hung']],
    ['a.md', 'A house, and `a room`.', ['house']],
    ['a.test.ts', "it('tells a story', () => expect('room').toBe('room'));", ['tells']],
  ])('are checked in %s: %s', (file, source, words) => {
    expect(forbiddenIn(file, source)).toEqual(words);
  });
});
