import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { isInstalled, markInstalled } from './installed.mjs';
import { root } from './production.mjs';

// Next to the installed packages, on the same disk, so that pnpm links files instead of copying them.
mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
const folder = mkdtempSync(join(root, 'node_modules/.cache/install-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const files = [
  'package.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'packages/schema/package.json',
  'packages/cli/package.json',
  'packages/cli/bin/resume.js',
  'tools/run.mjs',
  'tools/chromium.mjs',
  'tools/installed.mjs',
  'tools/preinstall.cjs',
  'tools/processes.mjs',
];
for (const file of files) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  cpSync(join(root, file), join(folder, file));
}
writeFileSync(join(folder, 'biome.json'), '{ "root": true }');

/** Installs, then formats: the shortest of the commands that need what is installed. */
const format = () =>
  spawn(process.execPath, [join(folder, 'tools/run.mjs'), 'format'], {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
  });

const ended = (child) => new Promise((resolve) => child.on('exit', resolve));

it('goes on after an installation that was killed', { timeout: 300_000 }, async () => {
  const child = format();
  const end = ended(child);
  while (!existsSync(join(folder, 'node_modules/.pnpm')) && child.exitCode === null) await wait(10);
  // The whole group: npx, pnpm and its workers.
  process.kill(-child.pid, 'SIGKILL');
  await end;
  expect(existsSync(join(folder, 'node_modules/.bin/biome'))).toBe(false);

  expect(await ended(format())).toBe(0);
  const zod = join(folder, 'packages/schema/node_modules/zod/package.json');
  expect(JSON.parse(readFileSync(zod, 'utf8')).name).toBe('zod');
});

it('does not install again what is there, and does once something is changed or gone', () => {
  // Formatting has changed the manifests.
  markInstalled(folder, 'all');
  expect(isInstalled(folder, 'all')).toBe(true);
  const lockfile = join(folder, 'pnpm-lock.yaml');
  const source = readFileSync(lockfile, 'utf8');
  writeFileSync(lockfile, `${source}# changed\n`);
  expect(isInstalled(folder, 'all')).toBe(false);
  writeFileSync(lockfile, source);
  expect(isInstalled(folder, 'all')).toBe(true);
  rmSync(join(folder, 'packages/schema/node_modules'), { recursive: true });
  expect(isInstalled(folder, 'all')).toBe(false);
});

it('takes everything for the part of an owner, and not the other way', () => {
  mkdirSync(join(folder, 'packages/schema/node_modules'), { recursive: true });
  markInstalled(folder, 'all');
  expect(isInstalled(folder, 'resume')).toBe(true);
  markInstalled(folder, 'resume');
  expect(isInstalled(folder, 'resume')).toBe(true);
  expect(isInstalled(folder, 'all')).toBe(false);
});
