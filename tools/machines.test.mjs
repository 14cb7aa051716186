import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './production.mjs';

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Runs a file as another version of Node, or another package manager, would. */
const node = (source, env = {}) =>
  spawnSync(process.execPath, ['-e', source], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

describe('an old Node', () => {
  const asNode = (version) =>
    node(`
      Object.defineProperty(process, 'versions', { value: { node: '${version}' } });
      require('./tools/node-version.cjs');
      console.log('begins');`);

  it.each(['0.12.18', '12.22.12', '18.20.8', '20.18.3'])('%s gets one line', (version) => {
    const { status, stderr } = asNode(version);
    expect(status).toBe(1);
    expect(stderr).toMatch(`This is Node ${version}, and the project needs ${manifest.engines.node}.`);
    expect(stderr.trim()).not.toContain('\n');
  });

  it.each(['20.19.0', '22.0.0', '26.1.0'])('is not %s', (version) => {
    expect(asNode(version).stdout).toBe('begins\n');
  });

  it('is asked for before any command is read', () => {
    const commands = Object.values(manifest.scripts).filter((command) => command.includes('tools/run.mjs'));
    expect(commands.length).toBeGreaterThan(10);
    for (const command of commands)
      expect(command).toMatch(/^node -r \.\/tools\/node-version\.cjs tools\/run\.mjs /);
  });

  it('reads the check: it is written in the syntax of ECMAScript 5', () => {
    for (const file of ['node-version.cjs', 'preinstall.cjs'])
      expect(readFileSync(join(root, 'tools', file), 'utf8')).not.toMatch(/=>|`|\b(const|let)\b|\?\?|\?\./);
  });
});

describe('an installation', () => {
  const [name, version] = manifest.packageManager.split('@');
  const install = (agent) => node("require('./tools/preinstall.cjs')", { npm_config_user_agent: agent });

  it.each([
    'npm/11.0.0 node/v22.0.0',
    'bun/1.4.0',
    'yarn/1.22.22',
    'pnpm/9.15.9 npm/?',
    `${name}/${version}9`,
    '',
  ])('by %j is refused in one line that names npm start', (agent) => {
    const { status, stderr } = install(agent);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Run "npm start": it installs with pnpm@[\d.]+\. .*\n$/);
  });

  it('by the pinned pnpm goes on', () => {
    expect(install(`${name}/${version} npm/? node/v22.0.0 linux x64`).status).toBe(0);
  });
});

it('files are checked out with LF on every system', () => {
  const files = ['README.md', 'apps/site/content/resume.yaml', 'packages/new/src/new.bib', 'tools/new.mjs'];
  const { stdout } = spawnSync('git', ['check-attr', 'text', 'eol', '--', ...files], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stdout.trim().split('\n')).toEqual(
    files.flatMap((file) => [`${file}: text: auto`, `${file}: eol: lf`]),
  );
});

it('commands ask npm for pnpm from its cache first', () => {
  expect(readFileSync(join(root, 'tools/run.mjs'), 'utf8')).toMatch(/'--prefer-offline',\s+`--package=/);
});

it('the development server of Storybook is a program that is installed', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'apps/storybook/package.json'), 'utf8'));
  expect(
    existsSync(join(root, 'apps/storybook/node_modules', scripts.dev.split(' ')[0], 'package.json')),
  ).toBe(true);
});
