import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../diagnostics/diagnostic.js';
import { readLetters, withLetters } from './letter-file.js';
import { readResume } from './read-resume.js';

const found = async (source: string, file = 'dock.yaml') =>
  (await readLetters(source, { file })).diagnostics.map(formatDiagnostic);

describe('readLetters', () => {
  it('reads one letter, which has the name of its file where it has none of its own', async () => {
    const { letters, diagnostics } = await readLetters('subject: Hulls\nbody: I build hulls.\n', {
      file: 'letters/north dock.yaml',
    });
    expect([letters, diagnostics]).toEqual([
      [{ name: 'letter', subject: 'Hulls', body: 'I build hulls.' }],
      [],
    ]);
    expect((await readLetters('body: x', { file: 'a/dock.yaml' })).letters?.[0]?.name).toBe('dock');
    expect((await readLetters('{ "name": "own", "body": "x" }')).letters?.[0]?.name).toBe('own');
  });

  it('reads several under letters, and nothing else of the file', async () => {
    const { letters } = await readLetters(
      'basics: { name: Ada }\nletters:\n  - { name: a, body: x }\n  - { name: b, body: y }\n',
    );
    expect(letters?.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it('reads a letter in Markdown, whose fields stand in the front matter', async () => {
    const source =
      '---\r\nsubject: Hulls\r\nlanguage: en-GB\r\n---\r\n\r\nI build **hulls**.\r\n\r\n- one\r\n';
    const { letters, placeAt } = await readLetters(source, { file: 'dock.md' });
    expect(letters).toEqual([
      { name: 'dock', language: 'en-GB', subject: 'Hulls', body: 'I build **hulls**.\r\n\r\n- one' },
    ]);
    expect([placeAt('letters[0].body'), placeAt('letters[0].subject')]).toEqual([
      { line: 6, column: 1 },
      { line: 2, column: 10 },
    ]);
    expect((await readLetters('I build hulls.', { file: 'dock.md' })).letters?.[0]?.body).toBe(
      'I build hulls.',
    );
    expect((await readLetters('---\n---\nHulls.', { file: 'dock.md' })).letters?.[0]?.body).toBe('Hulls.');
  });

  it.each([
    ['a value of another type', 'subject: [1]\nbody: x\n', 'dock.yaml', /^dock\.yaml:1:10 subject: /],
    ['a missing body', 'subject: x\n', 'dock.yaml', /^dock\.yaml:1:1 body: This is missing\./],
    ['a misspelt key next to it', 'boddy: x\nsubject: y\n', 'dock.yaml', /^dock\.yaml:1:8 boddy: .*"body"/],
    [
      'a value in a list',
      'letters:\n  - name: a b\n    body: x\n',
      'all.yaml',
      /^all\.yaml:2:11 letters\[0\]\.name/,
    ],
    ['a value in front matter', '---\ndate: soon\n---\nx\n', 'dock.md', /^dock\.md:2:7 date: .*soon/],
    [
      'a body in front matter',
      '---\nbody: x\n---\ny\n',
      'dock.md',
      /^dock\.md:2:7 body: The body stands below/,
    ],
    ['YAML that cannot be read', 'body: "x\n', 'dock.yaml', /^dock\.yaml:1:/],
    ['a résumé', 'basics: { name: Ada }\n', 'cv.yaml', /No letter is in it/],
    ['letters that there are not', 'letters:\n', 'dock.yaml', /No letter is in it/],
    ['a list', '- body: x\n', 'dock.yaml', /No letter is in it/],
    ['an empty file', '', 'dock.yaml', /is empty/],
  ])('reports %s with its place', async (_, source, file, message) => {
    const lines = await found(source, file);
    expect(
      lines.some((line) => message.test(line)),
      lines.join('\n'),
    ).toBe(true);
    expect((await readLetters(source, { file })).letters).toBeUndefined();
  });

  it('never rejects, whatever the bytes', async () => {
    const { letters, diagnostics } = await readLetters(new Uint8Array([0x25, 0xff, 0xfe, 0x00, 0x80]));
    expect([letters, diagnostics[0]?.severity]).toEqual([undefined, 'error']);
  });
});

describe('withLetters', () => {
  it('adds letters, and replaces those of the same name', () => {
    const letter = (name: string, body: string) => ({ name, body });
    const { resume, sourceOf } = withLetters({ letters: [letter('a', '1'), letter('b', '2')] }, [
      letter('c', '3'),
      letter('a', '4'),
    ]);
    expect(resume.letters).toEqual([letter('a', '4'), letter('b', '2'), letter('c', '3')]);
    expect(['letters[0].body', 'letters[1].body', 'letters[2]', 'work[0]'].map(sourceOf)).toEqual([
      'letters[1].body',
      undefined,
      'letters[0]',
      undefined,
    ]);
  });
});

it.each([
  ['one letter', 'recipient: { name: x }\nbody: y\n'],
  ['letters alone', 'letters:\n  - { name: a, body: x }\n'],
  ['Markdown', '---\nsubject: x\n---\nHello\n'],
])('%s is not read as a résumé, and the remedy is named', async (_, source) => {
  const { resume, diagnostics } = await readResume(source);
  expect(resume).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'letter-alone', message: expect.stringContaining('--letter') }]);
});
