import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readAction, runAction } from './action-steps.mjs';
import { root } from './production.mjs';

// Scripts take the place of the programs that the steps call, and record how they were called.
let folder;
let env;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'resume-action-'));
  const bin = join(folder, 'temp/resume/node_modules/.bin');
  mkdirSync(bin, { recursive: true });
  for (const path of [join(folder, 'npm'), join(bin, 'resume')]) {
    writeFileSync(
      path,
      `#!/bin/sh\nfor each in "$(basename "$0")" "$@"; do printf '<%s>' "$each"; done >> "${folder}/calls"\necho "$RESUME_OUT" >> "${folder}/calls"\n`,
    );
    chmodSync(path, 0o755);
  }
  env = { PATH: `${folder}${delimiter}${process.env.PATH}`, RUNNER_TEMP: join(folder, 'temp') };
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const calls = () => readFileSync(join(folder, 'calls'), 'utf8').trim().split('\n');

it('installs the command and renders, each file of a pattern', () => {
  for (const name of ['ada.yaml', 'grace.yaml']) writeFileSync(join(folder, name), '');
  const steps = runAction({ files: '*.yaml', options: '--theme plain --sheet Letter' }, { cwd: folder, env });
  expect(steps.map(({ name, status }) => [name, status])).toEqual([
    ['Install', 0],
    ['Render', 0],
  ]);
  expect(calls()).toEqual([
    '<npm><init><--yes>',
    '<npm><install><--no-audit><--no-fund><@resume/cli@latest>',
    '<resume><render><ada.yaml><grace.yaml><--to><pdf,html><--out><resume-out/><--theme><plain><--sheet><Letter>',
  ]);
});

it('runs nothing that stands in an input', () => {
  const hostile = '$(touch hacked) `touch hacked`; touch hacked';
  runAction(
    { files: hostile, out: hostile, options: hostile, to: hostile, site: hostile },
    { cwd: folder, env },
  );
  expect(() => readFileSync(join(folder, 'hacked'))).toThrow('ENOENT');
  expect(calls().at(-1)).toBe(`<resume><build><${hostile}>resume-site`);
});

it('builds the site where one is asked for', () => {
  const steps = runAction({ site: '.' }, { cwd: folder, env });
  expect(steps.map(({ name }) => name)).toEqual(['Install', 'Render', 'Build the site']);
  // A build refuses a folder among others' files, such as the PDFs.
  expect(calls().at(-1)).toBe('<resume><build><.>resume-site');
});

it('names actions by a commit, and describes each input', () => {
  const text = readFileSync(join(root, 'action.yml'), 'utf8');
  for (const line of text.match(/^\s+- uses:.*$/gm) ?? [])
    expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  for (const input of Object.values(readAction().inputs)) expect(input.description).toBeTruthy();
});
