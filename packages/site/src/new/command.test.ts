import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { command } from '../test/command.js';

const folder = mkdtempSync(join(tmpdir(), 'resume-new-'));
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  writeFileSync(at('resume.yaml'), 'basics: { name: Before }\n');
  writeFileSync(at('settings.ts'), "  languages: ['zh', 'en'],\n");
});

const make = (...args: string[]) =>
  spawnSync(process.execPath, [command, 'new', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      ...process.env,
      INIT_CWD: folder,
    },
  });

describe('npm run new', () => {
  it('takes a résumé, and keeps what was there', () => {
    writeFileSync(at('ada.json'), JSON.stringify({ basics: { name: 'Ada Lovelace' } }));
    const { status, stdout } = make('--from', 'ada.json');
    expect(status).toBe(0);
    expect(read('resume.yaml')).toContain('Ada Lovelace');
    expect(read('resume.before.yaml')).toContain('Before');
    expect(stdout).toContain('resume.yaml: written from ada.json');
  });

  it.each([
    [['ada.json'], 'Found "ada.json". Write npm run new -- --from ada.json, or npm run new alone.'],
    [['--form'], 'Found "--form". Write npm run new -- --from my.resume.json, or npm run new alone.'],
    [['--from', 'missing.json'], 'missing.json could not be read (ENOENT). Check its name.'],
  ])('says what to write instead of %j, and changes nothing', (words, message) => {
    const { status, stderr } = make(...words);
    expect(status).toBe(1);
    expect(stderr).toBe(`${message}\nNothing was changed.\n`);
    expect(read('resume.yaml')).toContain('Before');
  });
});
