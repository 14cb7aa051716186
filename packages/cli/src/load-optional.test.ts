import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installation, loadOptional } from './load-optional.js';
import { testWorld } from './test/world.js';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'resume-optional-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** Makes a file or, with a name that ends in a slash, a folder. */
function make(...paths: string[]) {
  for (const path of paths) {
    if (path.endsWith('/')) mkdirSync(join(root, path), { recursive: true });
    else writeFileSync(join(root, path), '{}');
  }
}

describe('the place of an optional package', () => {
  const own = () => join(root, 'node_modules/@resume/cli');

  it('is the project that has the command', () => {
    make('node_modules/@resume/cli/', 'package.json');
    expect(installation(own())).toEqual({ folder: root, isGlobal: false, command: 'npm install' });
  });

  it('is the global folder of npm where no project has it', () => {
    make('lib/node_modules/@resume/cli/');
    const { isGlobal, command } = installation(join(root, 'lib/node_modules/@resume/cli'));
    expect({ isGlobal, command }).toEqual({ isGlobal: true, command: 'npm install --global' });
  });

  it.each([
    ['pnpm-lock.yaml', 'pnpm add'],
    ['yarn.lock', 'yarn add'],
    ['bun.lock', 'bun add'],
  ])('is filled by the package manager of %s', (lockfile, command) => {
    make('node_modules/@resume/cli/', 'package.json', lockfile);
    expect(installation(own()).command).toBe(command);
  });

  it('is the project, not the store of pnpm', () => {
    make('node_modules/.pnpm/@resume+cli@1.0.0/node_modules/@resume/cli/', 'package.json', 'pnpm-lock.yaml');
    const stored = join(root, 'node_modules/.pnpm/@resume+cli@1.0.0/node_modules/@resume/cli');
    expect(installation(stored)).toEqual({ folder: root, isGlobal: false, command: 'pnpm add' });
  });
});

describe('an optional package', () => {
  it('is loaded without a word where it is installed', async () => {
    const { world, printed } = testWorld();
    expect(await loadOptional('pdfjs-dist', async () => 'here', world)).toBe('here');
    expect(printed.errors).toBe('');
  });

  it('is not installed for an error of its own', async () => {
    const broken = new Error("Cannot find package 'other' imported from pdfjs-dist");
    const { world, printed } = testWorld();
    await expect(loadOptional('pdfjs-dist', () => Promise.reject(broken), world)).rejects.toBe(broken);
    expect(printed.errors).toBe('');
  });
});
