import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { codeFrame, withPlace } from './error-place.js';

const root = mkdtempSync(join(tmpdir(), 'resume-place-'));
const file = join(root, 'resume.yaml');
writeFileSync(file, 'basics:\n  name: Ada\nwork: many\n');
const module = join(root, 'page.tsx');
writeFileSync(module, "// A page\n  './name';\n");
afterAll(() => rmSync(root, { recursive: true, force: true }));

describe('an error that kept a PDF from being made', () => {
  it('keeps the place that the error has, and shows the lines around it', () => {
    const error = Object.assign(new Error('found many'), { loc: { file, line: 3, column: 7 } });
    expect(withPlace(error, root, 'ada.pdf')).toMatchObject({
      message: 'ada.pdf: found many',
      loc: { file, line: 3, column: 7 },
      frame: expect.stringContaining('3 | work: many\n  |       ^'),
    });
  });

  it.each([
    `Error: x\n    at read (${file}:2:3)\n`,
    `Error: x\n    at ${root}/node_modules/a/index.js:9:9\n    at async file://${file}:2:3\n`,
  ])('takes its place from the first of the project’s files on its stack', (stack) => {
    expect(withPlace(Object.assign(new Error('x'), { stack }), root)).toMatchObject({
      message: 'x',
      loc: { file, line: 2, column: 3 },
    });
  });

  it.each([
    ['C:/Users/Ada/cv', 'at read (C:\\Users\\Ada\\cv\\src\\cv.tsx:2:3)', 'C:\\Users\\Ada\\cv\\src\\cv.tsx'],
    ['C:/Users/Ada/cv', 'at async file:///c:/Users/Ada/cv/src/cv.tsx:2:3', 'c:\\Users\\Ada\\cv\\src\\cv.tsx'],
    ['C:\\', 'at C:/cv.tsx:2:3', 'C:/cv.tsx'],
    ['/home/ada/cv (1)', 'at make (/home/ada/cv (1)/src/cv.tsx:2:3)', '/home/ada/cv (1)/src/cv.tsx'],
    ['/home/ada/à côté', 'at file:///home/ada/%C3%A0%20c%C3%B4t%C3%A9/cv.tsx:2:3', '/home/ada/à côté/cv.tsx'],
  ])('finds its place in a project at %s', (folder, frame, expected) => {
    const others = ['/srv/a.js', 'D:\\srv\\a.js', '/home/ada/cv (1)-2/a.js', `${folder}/node_modules/a.js`];
    const stack = ['Error: x', ...others.map((path) => `    at ${path}:9:9`), `    ${frame}`].join('\n');
    expect(withPlace(Object.assign(new Error('x'), { stack }), folder)).toMatchObject({
      loc: { file: expected, line: 2, column: 3 },
    });
  });

  it.each<[string, Error, string]>([
    [
      'a syntax error',
      Object.assign(new Error('Transform failed with 1 error:'), {
        errors: [
          {
            message: '\u001b[31m[PARSE_ERROR] \u001b[0mUnexpected token\n ╭',
            loc: { file, line: 2, column: 2 },
          },
        ],
      }),
      'Unexpected token. The file is no valid TypeScript: fix it here or just before.',
    ],
    [
      'an import of a file that is missing',
      new Error(`Failed to load url ./name (resolved id: ./name) in ${module}. Does the file exist?`),
      './name was not found. Check the path.',
    ],
    [
      'an import of a package that is missing',
      new Error(`Cannot find module './name' imported from '${module}'`),
      './name was not found. Check the path.',
    ],
  ])('is %s, in a sentence at its place', (_, error, message) => {
    expect(withPlace(error, root)).toMatchObject({ message, loc: { line: 2, column: 3 }, stack: '' });
  });

  it('does without a place where there is none', () => {
    expect(withPlace('odd', root)).not.toHaveProperty('loc');
  });
});

it('shows the lines around a place, with a caret under it', () => {
  expect(codeFrame('a\nb\nc: d\ne\nf\ng', 3, 4)).toBe('1 | a\n2 | b\n3 | c: d\n  |    ^\n4 | e\n5 | f');
  expect(codeFrame('a: b', 1, 1)).toBe('1 | a: b\n  | ^');
});
