import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderOf, productionOf, readLockfile, root } from './production.mjs';
import { workflowFiles } from './workflow-files.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const lockfile = readLockfile();
const workspace = parse(read('pnpm-workspace.yaml'));

/** The packages and apps that people use. Storybook is for contributors. */
const folders = [
  'packages/schema',
  'packages/ui',
  'packages/css',
  'packages/pdf',
  'packages/docx',
  'packages/site',
  'apps/site',
];

/** Licences that ask no more of users than to pass them on; MPL-2.0 of those alone who change its files. */
const licences = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT AND OFL-1.1',
  'OFL-1.1',
  'MIT-0',
  '(MIT AND Zlib)',
  'MPL-2.0',
  'PSF-2.0',
  'Python-2.0',
]);

const production = productionOf(lockfile, folders);
/** Those for other kinds of machines are not installed here: native parts of packages that are. */
const installed = production.flatMap(({ name, version }) => {
  const folder = folderOf({ name, version });
  return folder ? [{ name, folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'))) }] : [];
});

/** The licence a package declares; one that declares none may carry its text. */
function licenceOf({ folder, manifest }) {
  if (manifest.license) return manifest.license;
  const file = join(folder, 'LICENSE');
  return existsSync(file) && /^(The )?MIT License/.test(readFileSync(file, 'utf8')) ? 'MIT' : 'none declared';
}

/** The rows of a section of DEPENDENCIES.md. */
function rowsOf(title) {
  const [, section = ''] = read('DEPENDENCIES.md').split(`\n## ${title}\n`);
  const [table] = section.split('\n## ');
  const rows = [...table.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)];
  return rows.map(([, name, licence, why]) => ({ name, licence, why }));
}

describe.each(folders)('DEPENDENCIES.md on %s', (workspace) => {
  const { name, dependencies = {}, embeds = [] } = JSON.parse(read(`${workspace}/package.json`));
  const names = [...Object.keys(dependencies), ...embeds]
    .filter((each) => !each.startsWith('@resume/'))
    .sort();

  it('says of each dependency and embedded package why it is there, and of no other', () => {
    expect(rowsOf(name).map((row) => row.name)).toEqual(names);
    for (const { why } of rowsOf(name)) expect(why.length).toBeGreaterThan(10);
  });

  it('has the licence of the package', () => {
    const documented = Object.fromEntries(rowsOf(name).map((row) => [row.name, row.licence]));
    const found = names.map((each) => {
      const folder = join(root, workspace, 'node_modules', each);
      return [
        each,
        licenceOf({ folder, manifest: JSON.parse(read(`${workspace}/node_modules/${each}/package.json`)) }),
      ];
    });
    expect(documented).toEqual(Object.fromEntries(found));
  });
});

describe('what runs in production', () => {
  it('is found, some hundred packages of it', () => {
    expect(installed.length).toBeGreaterThan(100);
    expect(installed.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['zod', 'pdfkit', 'uqr', 'react']),
    );
  });

  it('is under licences that a user can live with', () => {
    const odd = installed
      .map((each) => [each.name, licenceOf(each)])
      .filter(([, licence]) => !licences.has(licence));
    expect(odd).toEqual([]);
  });

  it('needs no script at installation', () => {
    const scripted = installed.flatMap(({ name, folder, manifest }) => {
      const { preinstall, install, postinstall } = manifest.scripts ?? {};
      return preinstall || install || postinstall || existsSync(join(folder, 'binding.gyp')) ? [name] : [];
    });
    // pnpm refuses to run these scripts, and all tests run without them.
    expect(scripted.filter((name) => !workspace.ignoredBuiltDependencies.includes(name))).toEqual([]);
    expect(workspace.onlyBuiltDependencies).toEqual([]);
  });

  it('has no script at installation in the packages that we publish', () => {
    for (const workspace of folders) {
      const { scripts = {} } = JSON.parse(read(`${workspace}/package.json`));
      expect(Object.keys(scripts)).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/install|prepare/)]),
      );
    }
  });
});

describe('the lockfiles', () => {
  it('pin every package by its checksum', () => {
    const loose = Object.entries(lockfile.packages).filter(
      ([, { resolution }]) => !/^sha512-/.test(resolution.integrity ?? ''),
    );
    expect(loose).toEqual([]);
    const { packages } = JSON.parse(read('bench/package-lock.json'));
    const looseInBench = Object.entries(packages).filter(
      ([path, { integrity, bundled, inBundle }]) =>
        path && !bundled && !inBundle && !/^sha512-/.test(integrity ?? ''),
    );
    expect(looseInBench).toEqual([]);
  });

  it('name no host to download from', () => {
    expect(read('pnpm-lock.yaml')).not.toMatch(/:\/\/|\btarball:|[ @']file:/);
    expect(read('bench/package-lock.json')).not.toMatch(/"resolved"/);
  });

  it('are what is installed: nothing newer, nothing else', () => {
    expect(read('tools/run.mjs')).toContain("'--frozen-lockfile'");
    expect(read('tools/run.mjs')).toContain("run('npm', ['ci'");
    const installs = workflowFiles().flatMap(({ text }) => text.match(/\b(p?npm) (install|i|ci)\b.*/g) ?? []);
    expect([...new Set(installs)]).toEqual(['pnpm install --frozen-lockfile']);
  });

  it('pins the versions of the catalog exactly, but for types', () => {
    const loose = Object.entries(workspace.catalog).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
    expect(loose.map(([name]) => name).filter((name) => !name.startsWith('@types/'))).toEqual([]);
  });
});
