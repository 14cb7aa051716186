import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const bin = join(cwd, 'bin/resume.js');
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
it('starts, and prints its help without loading a package of the project', () => {
  const { status, stdout } = run('--help');
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Usage: resume /);
});

it('renders several files at a time, and reports the one that is at fault', () => {
  const names = ['one', 'two', 'three', 'four'];
  for (const name of names) writeFileSync(join(folder, `${name}.yaml`), `basics:\n  name: Person ${name}\n`);
  writeFileSync(join(folder, 'three.yaml'), 'basics: many\n');
  const files = names.map((name) => join(folder, `${name}.yaml`));
  const { status, stdout, stderr } = run('render', ...files, '--to', 'html', '--jobs', '2', '--json');
  expect(status, stderr).toBe(1);
  const { results } = JSON.parse(stdout);
  expect(results.map(({ file }: { file: string }) => file)).toEqual(files);
  expect(results[2]).toMatchObject({ files: [], error: expect.stringMatching(/three\.yaml:1:9 basics/) });
  for (const name of ['one', 'two', 'four'])
    expect(readFileSync(join(folder, `${name}.html`), 'utf8')).toContain(`Person ${name}`);
  const misuse = run('render', ...files, '--theme', 'none', '--jobs', '2');
  expect(misuse.status).toBe(2);
  expect(misuse.stderr).toContain('There is no theme "none".');
});

describe('resume render --watch', () => {
  it('writes again when the file changes, past one that cannot be read', async () => {
    const child = spawn(process.execPath, [bin, 'render', file, '--locale', 'en', '--watch'], { cwd, env });
    try {
      const said = listen(child);
      await said(/watching/);
      expect(run('inspect', join(folder, 'ada.en.pdf')).stdout).toContain('First label');
      writeFileSync(file, 'basics: many\n');
      await said(/ada\.yaml:1:9 basics: This is/);
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
