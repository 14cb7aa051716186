import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { attachmentName } from './attachment-name.js';
import { extractInto } from './extract.js';

const base = mkdtempSync(join(tmpdir(), 'resume-extract-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(base, 'case-'));
});

const file = (name: string, text = name) => ({ name, data: new TextEncoder().encode(text) });
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('the name of an attachment', () => {
  it.each([
    ['resume.json', 'resume.json'],
    ['简历 (final).json', '简历 (final).json'],
    ['résumé_v2.tar.gz', 'résumé_v2.tar.gz'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ada\\notes.txt', 'notes.txt'],
    ['contact.vcf', 'contact.vcf'],
    ['console.log', 'console.log'],
  ])('%j is %j', (name, expected) => {
    expect(attachmentName(name)).toBe(expected);
  });

  it.each(
    [
      ['', '.', '..', '...', 'a/', '../', 'a/..'],
      ['.bashrc', '.git', 'a/.ssh', '-rf', '~', '~root', ' lead', 'trail ', 'trail.'],
      ['a\nb', 'a\0b', 'a\tb', '\u001b[31m', 'evil\u202egnp.exe', 'zero\u200bwidth', '\ud800', 'line\u2028'],
      [
        'a:b',
        'C:',
        'a*',
        'a?',
        'a"b',
        '<a>',
        'a|b',
        'CON',
        'nul.txt',
        'Com1.json',
        'lpt².txt',
        'aux .pdf',
        'CONOUT$',
        'x'.repeat(256),
        '字'.repeat(86),
      ],
    ].flat(),
  )('%j is none', (name) => {
    expect(attachmentName(name)).toBeUndefined();
  });
});

describe('extracting', () => {
  it('writes what it can, and reports the rest', async () => {
    const { written, problems } = await extractInto(
      join(folder, 'new'),
      [file('..'), file('resume.json'), file('.bashrc'), file('x'.repeat(300)), file('last.txt')],
      false,
    );
    expect(written).toEqual(['resume.json', 'last.txt'].map((name) => join(folder, 'new', name)));
    expect(readdirSync(join(folder, 'new')).sort()).toEqual(['last.txt', 'resume.json']);
    expect(problems).toHaveLength(3);
    expect(problems[1]?.message).toBe('".bashrc" is no ordinary file name, and is not written.');
  });

  it('replaces nothing unless it is forced to', async () => {
    writeFileSync(join(folder, 'package.json'), 'mine');
    const files = [file('package.json', 'theirs'), file('other.json')];
    const { written, problems } = await extractInto(folder, files, false);
    expect(read('package.json')).toBe('mine');
    expect(written).toEqual([join(folder, 'other.json')]);
    expect(problems.map(String)).toEqual([
      expect.stringMatching(/package\.json is there already\. Add --force/),
    ]);

    expect((await extractInto(folder, files, true)).problems).toEqual([]);
    expect(read('package.json')).toBe('theirs');
  });

  it.each([false, true])('follows no link and replaces no folder (forced: %s)', async (force) => {
    writeFileSync(join(folder, 'target'), 'mine');
    symlinkSync(join(folder, 'target'), join(folder, 'link'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
    mkdirSync(join(folder, 'folder'));
    const files = ['link', 'dangling', 'folder'].map((name) => file(name));
    const { problems, written } = await extractInto(folder, files, force);
    expect(problems).toHaveLength(3);
    expect(written).toEqual([]);
    expect(read('target')).toBe('mine');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
  });

  it.each([false, true])('writes the first of two files of one name (forced: %s)', async (force) => {
    const { problems } = await extractInto(
      folder,
      [file('a/x.txt', 'first'), file('b/X.TXT', 'second')],
      force,
    );
    expect(read('x.txt')).toBe('first');
    expect(problems.map(String)).toEqual([expect.stringContaining('"X.TXT" comes twice')]);
  });

  it('reports a file without its bytes, and writes the others', async () => {
    const lost = { name: 'lost.json', data: undefined };
    const { written, problems } = await extractInto(folder, [lost, file('x.txt', 'kept')], false);
    expect(written).toEqual([join(folder, 'x.txt')]);
    expect(problems.map(String)).toEqual([expect.stringContaining('"lost.json" is named in the PDF')]);
  });
});
