import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'resume-repository-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (env) =>
  spawnSync(process.execPath, [join(import.meta.dirname, 'set-repository.mjs'), folder], {
    env: { ...process.env, GITHUB_REPOSITORY: undefined, GITHUB_SERVER_URL: undefined, ...env },
    encoding: 'utf8',
  });

it('writes where the source of a package is', () => {
  mkdirSync(join(folder, 'ui'));
  const path = join(folder, 'ui/package.json');
  writeFileSync(path, '{ "name": "@resume/ui" }');
  expect(run({ GITHUB_REPOSITORY: 'ada/resume' }).status).toBe(0);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({
    name: '@resume/ui',
    repository: { url: 'git+https://github.com/ada/resume.git', directory: 'packages/ui' },
    homepage: 'https://github.com/ada/resume/tree/main/packages/ui#readme',
  });
});

it('asks for the repository where it is not known', () => {
  const { status, stderr } = run({});
  expect(status).toBe(2);
  expect(stderr).toMatch(/Set it to the owner and the name/);
});
