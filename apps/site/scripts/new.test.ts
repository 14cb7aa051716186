import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'resume-new-'));
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  writeFileSync(at('resume.yaml'), 'basics: { name: Before }\n');
  writeFileSync(at('settings.ts'), "  languages: ['zh', 'en'],\n");
});

const make = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/new.mjs', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      INIT_CWD: folder,
      RESUME_FILE: at('resume.yaml'),
      RESUME_SETTINGS: at('settings.ts'),
    },
  });

describe('npm run new', () => {
  it('takes a JSON Resume document, and keeps what was there', () => {
    const document = { basics: { name: 'Ada Lovelace' }, work: [{ name: 'Notes', startDate: '1843-08' }] };
    writeFileSync(at('ada.json'), JSON.stringify(document));
    const { status, stdout } = make('--from', 'ada.json');
    expect(status).toBe(0);
    expect(read('resume.yaml')).toContain('Ada Lovelace');
    expect(read('resume.before.yaml')).toContain('Before');
    expect(stdout).toContain('resume.yaml: written from ada.json');
    expect(stdout).toContain('everything was mapped');
  });

  it('takes a RenderCV document and tells what it could not map', () => {
    const lines = [
      'cv:',
      '  name: Ada Lovelace',
      '  shoe_size: 36',
      '  sections:',
      '    notes: [First]',
      'design: {}',
    ];
    writeFileSync(at('ada.yaml'), lines.join('\n'));
    const { status, stdout } = make('--from', 'ada.yaml');
    expect(status).toBe(0);
    expect(read('resume.yaml')).toContain('Ada Lovelace');
    expect(stdout).toMatch(/not mapped: .*design/);
  });

  it.each([
    ['{ "basics": { "name": "Ada Lovelace" } }', "['en']"],
    ['{ "basics": { "name": "艾达", "summary": "写下了第一个程序。" } }', "['zh']"],
    ['{ "basics": { "name": "إيدا لوفلايس", "summary": "كتبت أول برنامج في التاريخ." } }', "['ar']"],
    ['{ "basics": { "name": "エイダ", "summary": "はじめてのプログラムをかいた。" } }', "['ja']"],
    ['{ "basics": { "name": { "en": "Ada", "zh": "艾达" } } }', "['en', 'zh']"],
    ['{ "basics": { "name": { "ar": "إيدا", "en-GB": "Ada", "en": "Ada" } } }', "['ar', 'en-GB', 'en']"],
    ['{ "basics": { "name": { "fr": "Ada", "sr": "Ада" } } }', "['fr', 'sr']"],
  ])('has the site speak the languages of %s', (document, languages) => {
    writeFileSync(at('ada.json'), document);
    make('--from', 'ada.json');
    expect(read('settings.ts')).toBe(`  languages: ${languages},\n`);
  });

  it.each([
    [['ada.json'], 'found "ada.json". Write npm run new -- --from ada.json, or npm run new alone.'],
    [['--form'], 'found "--form". Write npm run new -- --from my.resume.json, or npm run new alone.'],
  ])('says what to write instead of %j, and changes nothing', (words, message) => {
    const { status, stderr } = make(...words);
    expect(status).toBe(1);
    expect(stderr).toBe(`${message}\nNothing was changed.\n`);
    expect(read('resume.yaml')).toContain('Before');
  });

  it('begins with a commented document where none is given', () => {
    expect(make().status).toBe(0);
    expect(read('resume.yaml')).toMatch(/^# /);
    expect(read('resume.yaml')).toContain('basics:');
  });

  it.each([
    ['is not there', undefined, /missing\.json/],
    [
      'says something that cannot be understood',
      '{ "work": [{ "highlights": 13 }] }',
      /:1:\d+ work\[0\]\.highlights found the number 13/,
    ],
  ])('changes nothing for a file that %s, and says why', (_, document, message) => {
    if (document !== undefined) writeFileSync(at('broken.json'), document);
    const { status, stderr } = make('--from', document === undefined ? 'missing.json' : 'broken.json');
    expect(status).toBe(1);
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Nothing was changed.');
    expect(read('resume.yaml')).toContain('Before');
  });
});
