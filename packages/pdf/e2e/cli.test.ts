import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const bin = join(cwd, 'bin/resume-pdf.js');
const env = { ...process.env, SOURCE_DATE_EPOCH: '1767225600' };

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resume-cli-'));
  file = join(folder, 'ada.yaml');
  write('First label');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (label: string) =>
  writeFileSync(file, `basics:\n  name: { en: Ada Lovelace, zh: 阿达 }\n  label: ${label}\n`);
const run = (...args: string[]) => {
  const { status, stderr, stdout } = spawnSync(process.execPath, [bin, ...args], {
    cwd,
    env,
    encoding: 'utf8',
  });
  return { status, stderr, stdout };
};
const pdfs = (from = folder) =>
  readdirSync(from)
    .filter((name) => name.endsWith('.pdf'))
    .sort();

describe('resume-pdf render', () => {
  it('writes a PDF a language, named for file and language, and says so', () => {
    const { status, stderr, stdout } = run('render', file, '--locale', 'en,zh');
    expect(stderr).toMatch(/rendering .*ada\.yaml \(en, public\)\nrendering .*ada\.yaml \(zh, public\)/);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/ada\.en\.pdf \d+\.\d kB/),
      expect.stringMatching(/ada\.zh\.pdf \d+\.\d kB/),
    ]);
    expect(status).toBe(0);
    expect(pdfs()).toEqual(['ada.en.pdf', 'ada.zh.pdf']);
  });

  it('writes where it is told to, the same bytes each time', () => {
    run('render', file, '--locale', 'en', '--out', join(folder, 'papers/'));
    run('render', file, '--locale', 'en', '--locale', 'zh', '--out', join(folder, 'papers/cv-{locale}.pdf'));
    expect(pdfs(join(folder, 'papers'))).toEqual(['ada.en.pdf', 'cv-en.pdf', 'cv-zh.pdf']);
    const read = (name: string) => readFileSync(join(folder, 'papers', name));
    expect(read('ada.en.pdf').equals(read('cv-en.pdf'))).toBe(true);
  });

  it('writes again when the file changes, past one that cannot be read', async () => {
    const child = spawn(process.execPath, [bin, 'render', file, '--locale', 'en', '--watch'], { cwd, env });
    try {
      const said = listen(child);
      await said(/watching/);
      expect(run('inspect', join(folder, 'ada.en.pdf')).stdout).toContain('First label');
      writeFileSync(file, 'basics: many\n');
      await said(/ada\.yaml:1:9 basics: found/);
      const before = statSync(join(folder, 'ada.en.pdf')).mtimeMs;
      write('Second label');
      await expect
        .poll(() => statSync(join(folder, 'ada.en.pdf')).mtimeMs, { timeout: 60_000 })
        .toBeGreaterThan(before);
      expect(run('inspect', join(folder, 'ada.en.pdf')).stdout).toContain('Second label');
    } finally {
      child.kill();
    }
  });
});

describe('resume-pdf extract and inspect', () => {
  it('give back what was attached byte by byte, and say what a reader finds', () => {
    run('render', file, '--locale', 'zh', '--out', join(folder, 'cv.pdf'));
    const { stdout } = run('extract', join(folder, 'cv.pdf'), '--out', join(folder, 'out'));
    expect(stdout.trim()).toBe(join(folder, 'out/resume.json'));
    const source = { basics: { name: { en: 'Ada Lovelace', zh: '阿达' }, label: 'First label' } };
    expect(readFileSync(join(folder, 'out/resume.json'), 'utf8')).toBe(
      `${JSON.stringify(source, null, 2)}\n`,
    );

    expect(run('inspect', join(folder, 'cv.pdf')).stdout).toMatch(
      /^title {5}阿达\n[\s\S]*^attached {2}resume\.json$/m,
    );
    const report = JSON.parse(run('inspect', join(folder, 'cv.pdf'), '--json').stdout);
    expect(report).toMatchObject({ title: '阿达', lang: 'zh', tagged: true, attachments: ['resume.json'] });
  });
});

describe('a mistake', () => {
  it.each([
    ['an unknown command', ['print', 'x'], 2, /There is no command "print"/],
    ['no file', ['render'], 2, /render wants a file/],
    ['an unknown option', ['render', 'x', '--colour'], 2, /--colour/],
    ['an odd number of pages', ['render', 'x', '--pages', 'two'], 2, /--pages wants a whole number.*"two"/],
    [
      'one name for several PDFs',
      ['render', 'x', '--locale', 'en,zh', '-o', 'x.pdf'],
      2,
      /one file for 2 languages/,
    ],
    [
      'a locale that is a path',
      ['render', 'x', '--locale', '../../x'],
      2,
      /--locale wants BCP 47 tags.*"\.\.\/\.\.\/x"/,
    ],
    ['an unknown theme', ['render', 'x', '--theme', 'nope'], 2, /There is no theme "nope"\. Use one of/],
    ['a file that is not there', ['render', 'nowhere.yaml'], 1, /nowhere\.yaml: found no such file/],
    ['a file that is no PDF', ['inspect', 'package.json'], 1, /could not be read as a PDF/],
  ])('is told in a line, with its own exit code: %s', (_, args, code, message) => {
    const { status, stderr, stdout } = run(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stdout).toBe('');
    expect(status).toBe(code);
  });
});

it.each(['abc', '-1', '1e99'])('the SOURCE_DATE_EPOCH %j is refused in a line', (date) => {
  const { status, stderr } = spawnSync(process.execPath, [bin, 'render', file], {
    cwd,
    env: { ...env, SOURCE_DATE_EPOCH: date },
    encoding: 'utf8',
  });
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(stderr).toMatch(/SOURCE_DATE_EPOCH is ".*", which is not a date\. Give whole seconds/);
  expect(status).toBe(1);
});

/** Waits for what a process says. */
function listen(child: ChildProcess) {
  let said = '';
  const waiting = new Set<() => void>();
  child.stderr?.on('data', (data) => {
    said += data;
    for (const look of waiting) look();
  });
  return (expected: RegExp) =>
    new Promise<void>((done) => {
      const look = () => {
        if (!expected.test(said)) return;
        waiting.delete(look);
        done();
      };
      waiting.add(look);
      look();
    });
}
