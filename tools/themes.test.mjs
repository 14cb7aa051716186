import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = new URL('..', import.meta.url);
const FOLDER = 'packages/ui/src/themes/';

const themes = readdirSync(new URL(FOLDER, ROOT), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const files = execFileSync('git', ['ls-files', 'packages', 'apps', 'tools', 'bench'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => ['.ts', '.tsx', '.mjs', '.js', '.css'].includes(extname(path)));

it('finds the themes of the library in their folder alone: no other file lists them', () => {
  expect(themes.length).toBeGreaterThan(2);
  const lists = files.filter((path) => {
    if (path.startsWith(FOLDER)) return false;
    const text = readFileSync(new URL(path, ROOT), 'utf8');
    // Words such as "plain" and "form" mean other things, too; three names in one file are a list.
    return (
      themes.filter((name) => new RegExp(`['"\`]${name}['"\`]|data-theme="?${name}\\b`).test(text)).length > 2
    );
  });
  expect(lists).toEqual([]);
});

it('has no CSS of a component that names a theme', () => {
  const named = files
    .filter(
      (path) => path.startsWith('packages/ui/src/') && path.endsWith('.css') && !path.startsWith(FOLDER),
    )
    .filter((path) => {
      const css = readFileSync(new URL(path, ROOT), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
      return themes.some((name) => new RegExp(`data-theme|\\b(theme|resume)-${name}\\b`).test(css));
    });
  expect(named).toEqual([]);
});
